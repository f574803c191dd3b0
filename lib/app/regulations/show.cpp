#include <algorithm>

#include "answers/coverage.hpp"
#include "answers/regulation.hpp"
#include "app/editions.hpp"
#include "app/regulations/files.hpp"
#include "app/regulations/regulations.hpp"
#include "app/words.hpp"
#include "base/join.hpp"
#include "base/text.hpp"
#include "storage/digest.hpp"

namespace metodist::app {

namespace {

struct Shown {
    Edition edition;
    answers::EditionSource source;
};

// The one that the database works by.
Shown in_force(const Frame& frame) {
    Session session(frame, storage::Store::Mode::questions);
    auto law = edition_on(session, session.asked());
    Shown out;
    out.source.file = law.id ? std::string() : law.edition.file;
    out.source.adopted = law.id.has_value();
    out.source.findings = std::move(law.findings);
    out.edition = std::move(law.edition);
    return out;
}

Shown configured(const Frame& frame, const std::string& name) {
    auto loaded = load_named(frame, name, vocabularies(frame));
    Shown out;
    out.edition = std::move(loaded.edition);
    storage::Sha256 sha;
    out.edition.hash = storage::hex(sha.of(loaded.text));
    out.source.file = out.edition.file;
    return out;
}

Shown meant(const Frame& frame, const std::string& given) {
    const auto& name = given.empty() ? frame.regulation : given;
    if (!name.empty()) {
        return configured(frame, name);
    }
    if (frame.database.empty()) {
        throw Error(Trouble::use, "regulation.name_needed");
    }
    return in_force(frame);
}

void check_body(const Edition& edition, const std::string& body) {
    const auto bodies = edition.bodies();
    if (!body.empty() && std::ranges::find(bodies, body) == bodies.end()) {
        throw Error(Trouble::use, "regulation.no_body",
                    {{"body", body}, {"edition", edition.code()}, {"known", joined(bodies)}});
    }
}

[[noreturn]] void refuse_clause(const Edition& edition, const std::string& clause,
                                const std::vector<std::string>& known) {
    const auto near = nearest(clause, known);
    throw Error(Trouble::use, near.empty() ? "regulation.no_clause" : "regulation.no_clause_near",
                {{"clause", clause}, {"edition", edition.code()}, {"nearest", joined(near)}});
}

void check_clause(const Edition& edition, const std::string& clause, const Answer& answer) {
    const Tree* results = answer.tree.find("results");
    if (results != nullptr && !results->as_list()->empty()) {
        return;
    }
    std::vector<std::string> known;
    for (const auto& statement : statements(edition)) {
        if (std::ranges::find(known, statement.clause) == known.end()) {
            known.push_back(statement.clause);
        }
    }
    refuse_clause(edition, clause, known);
}

}  // namespace

Answer show_regulation(const Frame& frame, const ShowRegulation& request) {
    const auto shown = meant(frame, request.name);
    check_body(shown.edition, request.body);
    if (request.readings) {
        return answers::edition_readings(shown.edition, shown.source, request.body);
    }
    if (!request.clause.empty()) {
        auto answer = answers::edition_clause(shown.edition, shown.source, request.clause);
        check_clause(shown.edition, request.clause, answer);
        return answer;
    }
    return answers::edition(shown.edition, shown.source, request.body);
}

std::vector<std::string> clause_services() {
    std::vector<std::string> out;
    for (const Served each : all_served) {
        out.emplace_back(served_key(each));
    }
    return out;
}

Answer cover_regulation(const Frame& frame, const CoverRegulation& request) {
    const auto shown = meant(frame, request.name);
    auto rows = coverage(shown.edition);
    std::vector<std::string> known;
    for (const auto& row : rows) {
        known.push_back(row.clause);
    }
    if (!request.clause.empty()) {
        std::erase_if(rows, [&](const ClauseCoverage& row) { return !is_within(row.clause, request.clause); });
        if (rows.empty()) {
            refuse_clause(shown.edition, request.clause, known);
        }
    }
    const auto only = std::ranges::find(all_served, request.served_by, served_key);
    return answers::coverage(shown.edition, shown.source, rows,
                             only == all_served.end() ? std::nullopt : std::optional(*only));
}

Answer compare_regulations(const Frame& frame, const std::string& before, const std::string& after) {
    const auto words = vocabularies(frame);
    const auto was = load_named(frame, before, words);
    const auto now = load_named(frame, after, words);
    return answers::edition_difference(before, after, answers::named_differences(was.edition, now.edition));
}

}  // namespace metodist::app
