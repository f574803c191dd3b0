#include <algorithm>

#include "app/naming.hpp"
#include "app/register/educators.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"
#include "storage/people.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::EducatorRows;
using storage::Row;

// What is asked for, with names and words already understood.
struct Wishes {
    std::vector<std::string> words;
    std::optional<std::int64_t> organisation;
    std::optional<std::int64_t> association;
    std::string category;
    std::string post;
    std::string subject;
};

std::string wished_word(const Vocabularies& lists, std::string_view list, const std::string& text,
                        std::vector<Finding>& findings) {
    return text.empty() ? std::string() : read_word(lists, list, text, findings).value_or(std::string());
}

Wishes understood(Session& session, const Vocabularies& lists, const ListEducators& request) {
    Wishes out;
    std::vector<Finding> findings;
    out.words = folded_words(request.text);
    const auto put = [&](const std::string& text, auto&& meant, std::optional<std::int64_t>& id) {
        if (!text.empty()) {
            auto found = meant(text);
            id = found.id;
            std::ranges::move(found.findings, std::back_inserter(findings));
        }
    };
    put(
        request.organisation, [&](const auto& text) { return meant_organisation(session, text); }, out.organisation);
    put(
        request.association, [&](const auto& text) { return meant_body(session, text); }, out.association);
    out.category = wished_word(lists, "category_level", request.category, findings);
    out.post = wished_word(lists, "post", request.post, findings);
    out.subject = wished_word(lists, "subject", request.subject, findings);
    if (has_breach(findings)) {
        throw Error(Trouble::input, std::move(findings));
    }
    return out;
}

bool holds_on(const Row& row, Day day) { return !row.denied && row.valid.contains(day); }

// Names as on the day, posts and the rest likewise: what one line of the list says.
struct Line {
    const EducatorRows& rows;
    Day day;

    [[nodiscard]] std::string name() const {
        const Row* chosen = nullptr;
        for (const auto& row : rows.of(FactKind::name)) {
            if (!row.denied && (chosen == nullptr || row.valid.contains(day))) {
                chosen = &row;
            }
        }
        return chosen == nullptr ? std::string()
                                 : tidy(chosen->text(0) + ' ' + chosen->text(1) + ' ' + chosen->text(2));
    }
    [[nodiscard]] bool named(const std::vector<std::string>& wanted) const {
        return wanted.empty() || std::ranges::any_of(rows.of(FactKind::name), [&](const Row& row) {
                   const auto words = folded_words(row.text(0) + ' ' + row.text(1) + ' ' + row.text(2));
                   return !row.denied && std::ranges::all_of(wanted, [&](const std::string& piece) {
                       return std::ranges::any_of(words,
                                                  [&](const std::string& word) { return word.starts_with(piece); });
                   });
               });
    }
    // The post that fits the wishes; the first one where nothing is wished.
    [[nodiscard]] const Row* post(const Wishes& wishes) const {
        const auto& posts = rows.of(FactKind::post);
        const auto found = std::ranges::find_if(posts, [&](const Row& row) {
            return holds_on(row, day) && (!wishes.organisation || row.number(0) == wishes.organisation) &&
                   (wishes.post.empty() || row.text(1) == wishes.post) &&
                   (wishes.subject.empty() || row.text(2) == wishes.subject);
        });
        return found == posts.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::string category(const Vocabulary& levels) const {
        std::string best;
        for (const auto& row : rows.of(FactKind::category)) {
            if (holds_on(row, day) && (best.empty() || levels.position(best) < levels.position(row.text(0)))) {
                best = row.text(0);
            }
        }
        return best;
    }
    [[nodiscard]] bool member_of(std::int64_t body) const {
        return std::ranges::any_of(rows.of(FactKind::membership),
                                   [&](const Row& row) { return holds_on(row, day) && row.number(0) == body; });
    }
};

Tree tree_of(const Line& line, const Row* post, const std::string& category, Names& names) {
    Tree out = Tree::object();
    out.set("code", line.rows.code);
    out.set("name", line.name());
    const auto organisation = post == nullptr ? std::nullopt : post->number(0);
    const auto word = [&](std::size_t index) {
        return post == nullptr || post->text(index).empty() ? Tree() : Tree(post->text(index));
    };
    out.set("organisation", organisation ? names.organisation(*organisation) : Tree());
    out.set("post", word(1));
    out.set("subject", word(2));
    out.set("category", category.empty() ? Tree() : Tree(category));
    Tree bodies = Tree::list();
    for (const auto& row : line.rows.of(FactKind::membership)) {
        if (const auto body = row.number(0); body && holds_on(row, line.day)) {
            bodies.push(names.body(*body));
        }
    }
    out.set("associations", std::move(bodies));
    return out;
}

Answer head_of(const Session& session) {
    Answer head;
    head.tree = Tree::object();
    head.tree.set("schema", "metodist.educators/1");
    head.tree.set("on", session.asked());
    head.columns = {{"register.column.code", "code", CellFormat::text, {}},
                    {"register.column.name", "name", CellFormat::text, {}},
                    {"register.column.organisation", "organisation", CellFormat::text, {}},
                    {"register.column.post", "post", CellFormat::word, "post"},
                    {"register.column.subject", "subject", CellFormat::word, "subject"},
                    {"register.column.category", "category", CellFormat::word, "category_level"}};
    return head;
}

}  // namespace

void list_educators(const Frame& frame, const ListEducators& request, RowSink& sink) {
    Session session(frame, storage::Store::Mode::questions);
    const auto lists = vocabularies(frame);
    const auto wishes = understood(session, lists, request);
    const auto& levels = *lists.find("category_level");
    const auto municipality = frame.municipality.empty() ? std::nullopt : std::optional(session.municipality());
    Names names(session);
    std::int64_t count = 0;
    std::vector<std::pair<std::string, Tree>> kept;
    sink.begin(head_of(session));
    storage::each_educator_rows(
        session.store(), {FactKind::name, FactKind::post, FactKind::category, FactKind::membership}, {municipality, {}},
        session.snapshot(), [&](const EducatorRows& rows) {
            const Line line{rows, session.asked()};
            const Row* post = line.post(wishes);
            const bool post_wished = wishes.organisation || !wishes.post.empty() || !wishes.subject.empty();
            const auto category = line.category(levels);
            if (!line.named(wishes.words) || (post_wished && post == nullptr) ||
                (!wishes.category.empty() && category != wishes.category) ||
                (wishes.association && !line.member_of(*wishes.association))) {
                return;
            }
            ++count;
            auto tree = tree_of(line, post, category, names);
            if (request.by_name) {
                kept.emplace_back(russian_sort_key(line.name()), std::move(tree));
            } else {
                sink.row(tree);
            }
        });
    std::ranges::stable_sort(kept, {}, &std::pair<std::string, Tree>::first);
    for (const auto& [key, tree] : kept) {
        sink.row(tree);
    }
    Answer close;
    close.tree = Tree::object();
    close.tree.set("count", count);
    close.closing.push_back({count == 0 ? "register.list_empty" : "register.list_count", {{"count", count}}, 0});
    sink.end(close);
}

}  // namespace metodist::app
