#include "app/naming.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;
using storage::Row;

// More people of one name are not read: whoever asks must say more anyway.
constexpr std::size_t most_candidates = 200;
constexpr std::size_t most_shown = 10;

// What the different sorts of things need to be found by name.
struct NamedSort {
    Identity identity;
    Ledger entry;
    // Whether the thing may be meant at all, by its entry.
    std::function<bool(const Row&)> allowed;
    std::function<Finding(std::int64_t)> candidate;
    std::function<std::vector<std::string>()> near;
};

Word sort_word(Identity identity) { return {"identity", std::string(storage::identity_key(identity))}; }

std::string in_quotes(const std::vector<std::string>& names) {
    std::string out;
    for (const auto& each : names) {
        out += (out.empty() ? "«" : ", «") + each + "»";
    }
    return out;
}

Meant nobody(const NamedSort& sort, const std::string& text) {
    const auto near = sort.near();
    Arguments arguments{{"text", text}, {"sort", sort_word(sort.identity)}};
    if (near.empty()) {
        return {{}, {finding_of("register.nobody", std::move(arguments))}};
    }
    arguments.push_back({"near", in_quotes(near)});
    return {{}, {finding_of("register.nobody_near", std::move(arguments))}};
}

Meant one_of(const NamedSort& sort, const std::string& text, const std::vector<std::int64_t>& found) {
    if (found.empty()) {
        return nobody(sort, text);
    }
    if (found.size() == 1) {
        return {found.front(), {}};
    }
    Meant out;
    out.findings.push_back(finding_of(
        "register.ambiguous",
        {{"text", text}, {"sort", sort_word(sort.identity)}, {"count", static_cast<std::int64_t>(found.size())}}));
    for (std::size_t i = 0; i < std::min(found.size(), most_shown); ++i) {
        out.findings.push_back(sort.candidate(found[i]));
    }
    if (found.size() > most_shown) {
        out.findings.push_back(finding_of("register.more_candidates",
                                          {{"count", static_cast<std::int64_t>(found.size() - most_shown)}},
                                          Severity::note));
    }
    return out;
}

std::optional<Row> entry(Session& session, Ledger ledger, std::int64_t id) {
    auto rows = storage::rows(session.store(), ledger, id, session.snapshot());
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.back()));
}

// By code, where the text is one of a thing that was known and may be meant.
std::optional<std::int64_t> by_code(Session& session, const NamedSort& sort, const std::string& text) {
    auto id = storage::find_code(session.store(), sort.identity, text);
    if (id && sort.identity == Identity::educator) {
        const auto stayed = followed(session, {*id});
        const auto found = stayed.find(*id);
        id = found == stayed.end() ? std::nullopt : std::optional(found->second);
    }
    if (!id) {
        return std::nullopt;
    }
    const auto row = entry(session, sort.entry, *id);
    return row && (!sort.allowed || sort.allowed(*row)) ? id : std::nullopt;
}

// The municipality that was named on the command line counts; without one, all that the file holds.
bool of_the_municipality(Session& session, Ledger ledger, const Row& row) {
    return session.frame().municipality.empty() ||
           row.number(storage::column(ledger, "municipality")) == session.municipality();
}

std::vector<std::int64_t> those_allowed(Session& session, const NamedSort& sort, const std::vector<std::int64_t>& ids) {
    std::vector<std::int64_t> out;
    for (const auto& row : storage::rows(session.store(), sort.entry, ids, session.snapshot())) {
        if (of_the_municipality(session, sort.entry, row) && (!sort.allowed || sort.allowed(row))) {
            out.push_back(row.subject);
        }
    }
    return out;
}

Finding educator_candidate(Session& session, std::int64_t id) {
    auto& store = session.store();
    Arguments arguments{{"code", storage::code_of(store, Identity::educator, id)},
                        {"name", storage::educator_name(store, id, session.asked(), session.snapshot())}};
    std::string code = "register.candidate";
    for (const auto& row : storage::rows(store, FactKind::birth, id, session.snapshot())) {
        if (const auto born = row.number(0); born && !row.denied) {
            arguments.push_back({"born", std::to_string(Day::from_number(static_cast<std::int32_t>(*born)).year())});
            code = "register.candidate_born";
        }
    }
    std::string place;
    for (const auto& row : storage::rows(store, FactKind::post, id, session.snapshot())) {
        const auto organisation = row.number(0);
        if (organisation && !row.denied && row.valid.contains(session.asked())) {
            place = storage::organisation_name(store, *organisation, session.asked(), session.snapshot());
        }
    }
    if (!place.empty()) {
        arguments.push_back({"place", place});
        code += "_at";
    }
    return finding_of(std::move(code), std::move(arguments), Severity::note);
}

Finding plain_candidate(Session& session, Identity identity, std::int64_t id, std::string name) {
    return finding_of("register.candidate",
                      {{"code", storage::code_of(session.store(), identity, id)}, {"name", std::move(name)}},
                      Severity::note);
}

std::vector<NamedThing> names_of(const std::vector<storage::NamedSubject>& subjects) {
    std::vector<NamedThing> out;
    for (const auto& each : subjects) {
        out.push_back({each.subject, each.name});
    }
    return out;
}

std::vector<std::string> near_names(const std::vector<NamedThing>& things, const std::string& text) {
    std::vector<std::string> names;
    for (const auto& each : things) {
        names.push_back(each.name);
    }
    return nearest(text, names);
}

std::vector<NamedThing> present_and_former_names(Session& session, const std::vector<std::int64_t>& educators) {
    std::vector<NamedThing> out;
    for (const auto& row : storage::rows(session.store(), FactKind::name, educators, session.snapshot())) {
        if (!row.denied) {
            out.push_back({row.subject, row.text(0) + ' ' + row.text(1) + ' ' + row.text(2)});
        }
    }
    return out;
}

std::string name_of_near(const std::string& folded) {
    std::string out;
    for (const auto& word : folded_words(folded)) {
        out += (out.empty() ? "" : " ") + capitalised(word);
    }
    return out;
}

// The names under which a paper can be asked for.
std::vector<NamedThing> paper_names(Session& session) {
    using storage::column;
    const std::size_t number = column(Ledger::paper_entry, "number");
    const std::size_t dated = column(Ledger::paper_entry, "dated");
    const std::size_t title = column(Ledger::paper_entry, "title");
    std::vector<NamedThing> out;
    storage::each_row(session.store(), Ledger::paper_entry, session.snapshot(), [&](const Row& row) {
        const std::string text = row.text(number);
        out.push_back({row.subject, text});
        if (const auto day = row.number(dated)) {
            const std::string iso = Day::from_number(static_cast<std::int32_t>(*day)).iso();
            const std::string written = iso.substr(8) + "." + iso.substr(5, 2) + "." + iso.substr(0, 4);
            out.push_back({row.subject, text + " от " + written});
            out.push_back({row.subject, text + " от " + iso});
        }
        if (const auto words = row.text(title); !words.empty()) {
            out.push_back({row.subject, words});
        }
    });
    return out;
}

std::string paper_name(Session& session, std::int64_t id) {
    std::string out;
    for (const auto& each : paper_names(session)) {
        if (each.id == id && each.name.size() > out.size()) {
            out = each.name;
        }
    }
    return out;
}

// School 1 is not meant by the beginning of school 12.
bool is_number(const std::string& word) { return word.find_first_not_of("0123456789") == std::string::npos; }

// How well a name fits, 0 being best: the whole name, whole words of it, beginnings of words, pieces.
std::optional<std::size_t> fit(const std::vector<std::string>& words, const std::vector<std::string>& wanted) {
    if (wanted.empty()) {
        return std::nullopt;
    }
    const auto each_wanted = [&](auto&& fits) {
        return std::ranges::all_of(wanted, [&](const std::string& piece) {
            return std::ranges::any_of(words, [&](const std::string& word) {
                return word == piece || (!is_number(piece) && fits(word, piece));
            });
        });
    };
    if (words == wanted) {
        return 0;
    }
    if (each_wanted([](const auto&, const auto&) { return false; })) {
        return 1;
    }
    if (each_wanted([](const auto& word, const auto& piece) { return word.starts_with(piece); })) {
        return 2;
    }
    if (each_wanted([](const auto& word, const auto& piece) { return word.find(piece) != std::string::npos; })) {
        return 3;
    }
    return std::nullopt;
}

std::int64_t resolved(Meant meant) {
    if (!meant.id) {
        throw Error(Trouble::input, std::move(meant.findings));
    }
    return *meant.id;
}

}  // namespace

std::vector<std::int64_t> best_fits(const std::vector<NamedThing>& things, std::string_view text) {
    const auto wanted = folded_words(text);
    std::array<std::vector<std::int64_t>, 4> levels;
    for (const auto& thing : things) {
        if (const auto level = fit(folded_words(thing.name), wanted)) {
            levels.at(*level).push_back(thing.id);
        }
    }
    for (auto& found : levels) {
        if (!found.empty()) {
            std::ranges::sort(found);
            found.erase(std::ranges::unique(found).begin(), found.end());
            return std::move(found);
        }
    }
    return {};
}

std::map<std::int64_t, std::int64_t> followed(Session& session, const std::vector<std::int64_t>& educators) {
    std::map<std::int64_t, std::int64_t> into;
    for (auto ids = educators; !ids.empty();) {
        std::vector<std::int64_t> next;
        for (const auto& row : storage::rows(session.store(), Ledger::educator_entry, ids, session.snapshot())) {
            const auto other = row.number(storage::column(Ledger::educator_entry, "merged_into"));
            into[row.subject] = other.value_or(row.subject);
            if (other) {
                next.push_back(*other);
            }
        }
        ids = std::move(next);
    }
    std::map<std::int64_t, std::int64_t> out;
    for (const auto educator : educators) {
        auto found = into.find(educator);
        while (found != into.end() && found->second != found->first) {
            found = into.find(found->second);
        }
        if (found != into.end()) {
            out[educator] = found->first;
        }
    }
    return out;
}

Meant meant_educator(Session& session, const std::string& text) {
    auto& store = session.store();
    const NamedSort sort{
        Identity::educator, Ledger::educator_entry,
        [](const Row& row) { return !row.number(storage::column(Ledger::educator_entry, "merged_into")); },
        [&](std::int64_t id) { return educator_candidate(session, id); },
        [&] {
            auto near = storage::near_educator_names(store, text, 3);
            std::ranges::transform(near, near.begin(), name_of_near);
            return near;
        }};
    if (const auto id = by_code(session, sort, text)) {
        return {id, {}};
    }
    auto found =
        those_allowed(session, sort, storage::educators_named(store, text, most_candidates, session.snapshot()));
    if (found.size() > 1) {
        found = best_fits(present_and_former_names(session, found), text);
    }
    return one_of(sort, text, found);
}

Meant meant_organisation(Session& session, const std::string& text) {
    auto& store = session.store();
    std::vector<NamedThing> things;
    const NamedSort sort{Identity::organisation,
                         Ledger::organisation_entry,
                         {},
                         [&](std::int64_t id) {
                             return plain_candidate(
                                 session, Identity::organisation, id,
                                 storage::organisation_name(store, id, session.asked(), session.snapshot()));
                         },
                         [&] { return near_names(things, text); }};
    if (const auto id = by_code(session, sort, text)) {
        return {id, {}};
    }
    things = names_of(storage::organisation_names(store, session.snapshot()));
    return one_of(sort, text, those_allowed(session, sort, best_fits(things, text)));
}

Meant meant_body(Session& session, const std::string& text, std::string_view kind) {
    auto& store = session.store();
    std::vector<NamedThing> things;
    const NamedSort sort{Identity::body, Ledger::body_entry,
                         [kind](const Row& row) {
                             return kind.empty() || row.text(storage::column(Ledger::body_entry, "kind")) == kind;
                         },
                         [&](std::int64_t id) {
                             return plain_candidate(session, Identity::body, id,
                                                    storage::body_name(store, id, session.asked(), session.snapshot()));
                         },
                         [&] { return near_names(things, text); }};
    if (const auto id = by_code(session, sort, text)) {
        return {id, {}};
    }
    // Bodies of other kinds must not shadow a worse fit of the kind that is asked for.
    things = names_of(storage::body_names(store, session.snapshot()));
    std::vector<std::int64_t> ids;
    std::ranges::transform(things, std::back_inserter(ids), &NamedThing::id);
    const auto allowed = those_allowed(session, sort, ids);
    std::erase_if(things, [&](const NamedThing& thing) { return !std::ranges::binary_search(allowed, thing.id); });
    return one_of(sort, text, best_fits(things, text));
}

Meant meant_paper(Session& session, const std::string& text) {
    std::vector<NamedThing> things;
    const NamedSort sort{
        Identity::paper,
        Ledger::paper_entry,
        {},
        [&](std::int64_t id) { return plain_candidate(session, Identity::paper, id, paper_name(session, id)); },
        [&] { return near_names(things, text); }};
    if (const auto id = by_code(session, sort, text)) {
        return {id, {}};
    }
    things = paper_names(session);
    return one_of(sort, text, best_fits(things, text));
}

EducatorId resolve_educator(Session& session, const std::string& text) {
    return EducatorId{resolved(meant_educator(session, text))};
}
OrganisationId resolve_organisation(Session& session, const std::string& text) {
    return OrganisationId{resolved(meant_organisation(session, text))};
}
BodyId resolve_body(Session& session, const std::string& text, std::string_view kind) {
    return BodyId{resolved(meant_body(session, text, kind))};
}
PaperId resolve_paper(Session& session, const std::string& text) {
    return PaperId{resolved(meant_paper(session, text))};
}

}  // namespace metodist::app
