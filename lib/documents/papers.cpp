#include "documents/papers.hpp"

#include <algorithm>
#include <sstream>

namespace metodist::documents {

namespace {

constexpr std::string_view no_break = "\u00A0";

std::string or_blank(const std::string& text, const char* blank, const Wording& wording) {
    return text.empty() ? wording.text(blank) : text;
}

std::string day_or_blank(const std::optional<Day>& day, const Wording& wording) {
    return day ? wording.day(*day) : wording.text("papers.blank.day");
}

std::string number_line(const std::string& number, const Wording& wording) {
    return wording.text("papers.number", {{"number", or_blank(number, "papers.blank.number", wording)}});
}

// "приказ от 30.01.2024 № 46, Комитет образования …"; what is not known stays to be filled in. The office need not be
// named to itself.
std::string act_text(const std::optional<ActMention>& act, const Office& office, const Wording& wording) {
    if (!act) {
        return wording.text("papers.act_blank");
    }
    const auto text = wording.text("papers.act", {{"kind", act->kind},
                                                  {"day", day_or_blank(act->day, wording)},
                                                  {"number", or_blank(act->number, "papers.blank.number", wording)}});
    return act->by.empty() || act->by == office.name ? text : text + ", " + act->by;
}

// " на 2026/2027 учебный год", or nothing.
std::string for_year(const std::string& year, const Wording& wording) {
    return year.empty() ? std::string() : " " + wording.text("papers.for_year", {{"year", year}});
}

Letterhead letterhead(const Office& office, const Wording& wording) {
    return {{or_blank(office.name, "papers.blank.office", wording)}};
}

Signature signature(const Office& office, const Wording& wording) {
    return {or_blank(office.signatory_post, "papers.blank.post", wording),
            office.signatory.empty() ? wording.text("papers.blank.name") : initials_first(office.signatory)};
}

void add_contacts(const Office& office, std::vector<Block>& blocks) {
    std::string line;
    for (const auto& each : {office.address, office.phone, office.email}) {
        line += each.empty() ? "" : (line.empty() ? "" : ", ") + each;
    }
    if (!line.empty()) {
        blocks.emplace_back(Note{line});
    }
}

std::string labels(const std::string& vocabulary, const std::vector<std::string>& codes, const Wording& wording) {
    std::string out;
    for (const auto& code : codes) {
        out += (out.empty() ? "" : ", ") + wording.label({vocabulary, code});
    }
    return out;
}

// The sentence has a stop of its own.
std::string without_stop(std::string text) {
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

std::string label_or_nothing(const std::string& vocabulary, const std::string& code, const Wording& wording) {
    return code.empty() ? std::string() : wording.label({vocabulary, code});
}

std::string order_subject(const CompositionOrder& order, const Wording& wording) {
    if (!order.title.empty()) {
        return order.title;
    }
    return wording.text("papers.order.subject",
                        {{"body", order.body_genitive}, {"year", for_year(order.year, wording)}});
}

void add_order_items(const CompositionOrder& order, const Wording& wording, std::vector<Block>& blocks) {
    int number = 0;
    const auto add = [&](const std::string& text) {
        blocks.emplace_back(Item{std::to_string(++number) + ".", text, 0});
    };
    add(wording.text("papers.order.approve", {{"body", order.body_genitive}, {"year", for_year(order.year, wording)}}));
    if (!order.registrar.empty()) {
        add(wording.text("papers.order.register", {{"who", order.registrar}, {"cite", bound(order.inclusion_cite)}}));
    }
    if (!order.publication_cite.empty()) {
        add(wording.text(order.publisher.empty() ? "papers.order.publish" : "papers.order.publish_by",
                         {{"who", order.publisher},
                          {"channels", labels("publication_channel", order.channels, wording)},
                          {"cite", bound(order.publication_cite)}}));
    }
    add(order.control.empty() ? wording.text("papers.order.control_own")
                              : wording.text("papers.order.control", {{"who", without_stop(order.control)}}));
}

std::string ground_text(const CompositionMember& member, const Wording& wording) {
    std::string out = bound(member.ground);
    const auto add = [&](const std::string& text) { out += (out.empty() ? "" : "; ") + text; };
    if (!member.entry_number.empty()) {
        add(wording.text("papers.order.entry", {{"number", member.entry_number}}));
    }
    if (member.taken_over) {
        add(member.paper_number.empty()
                ? wording.text("papers.order.taken_over")
                : wording.text("papers.order.taken_over_by",
                               {{"number", member.paper_number}, {"day", day_or_blank(member.paper_day, wording)}}));
    }
    return out;
}

Table members_table(const CompositionOrder& order, const Wording& wording) {
    Table table;
    table.columns = {{wording.text("papers.column.number"), 1, true},
                     {wording.text("papers.column.name"), 5, false},
                     {wording.text("papers.column.post"), 4, false},
                     {wording.text("papers.column.workplace"), 5, false},
                     {wording.text("papers.column.ground"), 4, false}};
    int number = 0;
    for (const auto& member : order.members) {
        table.rows.push_back({std::to_string(++number), member.name + (member.overridden ? "*" : ""),
                              label_or_nothing("post", member.post, wording), member.workplace,
                              ground_text(member, wording)});
    }
    return table;
}

// Whoever reads the list sees who stands in it against the verdict, and by whose decision.
void add_overrides(const CompositionOrder& order, const Wording& wording, std::vector<Block>& blocks) {
    for (const auto& member : order.members) {
        if (member.overridden) {
            blocks.emplace_back(
                Note{wording.text("papers.order.override", {{"name", member.name},
                                                            {"author", member.override_author},
                                                            {"day", day_or_blank(member.override_day, wording)},
                                                            {"reason", member.override_reason},
                                                            {"paper", member.override_paper}})});
        }
    }
}

// Values of one column parted by commas, columns by semicolons.
std::string groups_text(const std::vector<std::vector<Word>>& groups, const Wording& wording) {
    std::string out;
    for (const auto& group : groups) {
        out += out.empty() ? "" : "; ";
        for (std::size_t i = 0; i < group.size(); ++i) {
            out += (i == 0 ? "" : ", ") + wording.label(group[i]);
        }
    }
    return out;
}

// The clause is told where it is another one than that of the heading.
std::string requirement_text(const answers::Requirement& requirement, const std::string& heading_cite,
                             const Wording& wording) {
    auto arguments = requirement.arguments;
    arguments.push_back({"wanted", groups_text(requirement.wanted, wording)});
    arguments.push_back({"except", groups_text(requirement.except, wording)});
    const auto text = wording.text(requirement.code, arguments);
    return requirement.cite == heading_cite ? text : text + " (" + bound(requirement.cite) + ")";
}

void add_criteria(const RequestLetter& letter, const Wording& wording, std::vector<Block>& blocks) {
    if (letter.criteria.empty()) {
        return;
    }
    blocks.emplace_back(Paragraph{wording.text(letter.routes ? "papers.letter.routes" : "papers.letter.criteria",
                                               {{"cite", bound(letter.criteria_cite)}})});
    int number = 0;
    for (const auto& each : letter.criteria) {
        const auto mark = each.depth == 0 ? std::to_string(++number) + ")" : std::string("–");
        blocks.emplace_back(Item{mark, requirement_text(each, letter.criteria_cite, wording), each.depth});
    }
}

void add_fields(const RequestLetter& letter, const Wording& wording, std::vector<Block>& blocks) {
    if (!letter.fields.empty()) {
        blocks.emplace_back(Paragraph{wording.text(
            letter.signed_by_head ? "papers.letter.fields_signed" : "papers.letter.fields",
            {{"fields", labels("nomination_field", letter.fields, wording)}, {"cite", bound(letter.form_cite)}})});
    }
}

Addressee addressee(const RequestLetter& letter, const Wording& wording) {
    Addressee out{{letter.addressee, wording.text("papers.letter.to_head")}};
    if (!letter.head_dative.empty()) {
        out.lines.push_back(letter.head_dative);
    } else if (!letter.head_name.empty()) {
        out.lines.push_back("(" + letter.head_name + ")");
    }
    return out;
}

}  // namespace

std::string with_stop(std::string text) {
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) {
        text += '.';
    }
    return text;
}

std::string bound(const std::string& cite) {
    std::string out;
    for (const char c : cite) {
        out += c == ' ' ? std::string(no_break) : std::string(1, c);
    }
    return out;
}

std::string initials_first(const std::string& name) {
    std::istringstream words(name);
    std::vector<std::string> parts;
    for (std::string word; words >> word;) {
        parts.push_back(word);
    }
    const bool plain = parts.size() >= 2 && parts.size() <= 3 &&
                       std::ranges::none_of(parts, [](const std::string& part) { return part.find('.') != part.npos; });
    if (!plain) {
        return name;
    }
    std::string out;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        // The first letter, however many bytes it takes.
        std::size_t end = 1;
        while (end < parts[i].size() && (static_cast<unsigned char>(parts[i][end]) & 0xC0U) == 0x80U) {
            ++end;
        }
        out += parts[i].substr(0, end) + "." + std::string(no_break);
    }
    return out + parts.front();
}

Document composition_order(const CompositionOrder& order, const Wording& wording) {
    Document paper;
    paper.title = order_subject(order, wording);
    paper.language = language_code(wording.language());
    auto& blocks = paper.blocks;
    blocks.emplace_back(letterhead(order.office, wording));
    blocks.emplace_back(Kind{wording.text("papers.order.kind")});
    blocks.emplace_back(
        Registration{day_or_blank(order.day, wording), number_line(order.number, wording), order.office.city});
    blocks.emplace_back(Subject{order_subject(order, wording)});
    blocks.emplace_back(
        Paragraph{wording.text("papers.order.basis", {{"body", order.body_genitive},
                                                      {"cite", bound(order.inclusion_cite)},
                                                      {"criteria", bound(order.criteria_cite)},
                                                      {"act", act_text(order.act, order.office, wording)}})});
    blocks.emplace_back(Paragraph{wording.text("papers.order.resolve"), false});
    add_order_items(order, wording, blocks);
    blocks.emplace_back(signature(order.office, wording));
    add_contacts(order.office, blocks);
    blocks.emplace_back(Annex{{wording.text("papers.order.annex"), wording.text("papers.order.annex_approved"),
                               wording.text("papers.order.annex_of", {{"day", day_or_blank(order.day, wording)},
                                                                      {"number", number_line(order.number, wording)}})},
                              wording.text("papers.order.annex_title",
                                           {{"body", order.body_genitive}, {"year", for_year(order.year, wording)}})});
    blocks.emplace_back(members_table(order, wording));
    add_overrides(order, wording, blocks);
    return paper;
}

Document request_letter(const RequestLetter& letter, const Wording& wording) {
    Document paper;
    const Arguments about{{"body", letter.body_genitive}, {"year", for_year(letter.year, wording)}};
    paper.title = wording.text("papers.letter.subject", about);
    paper.language = language_code(wording.language());
    auto& blocks = paper.blocks;
    blocks.emplace_back(letterhead(letter.office, wording));
    blocks.emplace_back(Registration{day_or_blank(letter.day, wording), number_line(letter.number, wording), {}});
    blocks.emplace_back(addressee(letter, wording));
    blocks.emplace_back(Subject{paper.title});
    blocks.emplace_back(
        Paragraph{wording.text("papers.letter.why", {{"who", letter.coordinator},
                                                     {"body", letter.body_genitive},
                                                     {"year", for_year(letter.year, wording)},
                                                     {"cite", bound(letter.request_cite)},
                                                     {"act", act_text(letter.act, letter.office, wording)}})});
    blocks.emplace_back(Paragraph{letter.reply_by ? wording.text("papers.letter.ask_by", {{"day", *letter.reply_by}})
                                                  : wording.text("papers.letter.ask")});
    add_criteria(letter, wording, blocks);
    add_fields(letter, wording, blocks);
    blocks.emplace_back(signature(letter.office, wording));
    add_contacts(letter.office, blocks);
    return paper;
}

}  // namespace metodist::documents
