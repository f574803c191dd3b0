#include "app/intake/import.hpp"

#include <algorithm>
#include <iterator>

#include "app/fact_text.hpp"
#include "app/intake/consequence_answer.hpp"
#include "app/intake/difference_answer.hpp"
#include "app/intake/import_answer.hpp"
#include "app/intake/import_run.hpp"
#include "app/intake/import_scope.hpp"

namespace metodist::app {

namespace {

using storage::Operation;

std::string journal_reason(const ImportTables& request, const Tables& tables) {
    std::string out;
    for (const auto& each : tables.files) {
        out += each.file + " sha256:" + each.hash + ", ";
    }
    out += "map:" + request.mapping + ", scope:" + request.scope + ", day:" + request.day.iso();
    return request.reason.empty() ? out : out + "; " + request.reason;
}

// Thrown through the operation so that it takes all back.
struct TakenBack {};

struct Taken {
    Answer answer = {};
    // See Import::noted_alone.
    bool nothing_new = false;

    [[nodiscard]] bool refused() const { return *answer.tree.find("refused")->as_bool(); }
};

// The tables of a request within an operation.
Taken take(Session& session, const ImportTables& request, Tables& tables, Operation& operation) {
    LawOfBodies law(session, request.day);
    const auto before = law.picture();
    Import import(session, request, tables, scope_of(session, request, tables));
    tables.mapping.subject == Subject::organisation ? import.organisations(operation) : import.educators(operation);
    const bool refused = has_breach(import.findings()) && !request.accept_partial;
    auto answer = answer_of(request, tables, import, refused);
    tell_difference(session, request, import, answer);
    auto told = intake::consequences(before, law.picture(), law.number_rules());
    if (!import.before()) {
        // A first table tells who heads what, not that it changed.
        std::erase_if(told, [](const auto& each) { return each.sort == intake::Sort::holder_new; });
    }
    tell_consequences(session, law, told, answer);
    return {std::move(answer), import.noted_alone(operation)};
}

void note_operation(Answer& answer, std::int64_t number, const Frame& frame) {
    answer.tree.set("operation", number == 0 ? Tree() : Tree(number));
    answer.tree.set("dry_run", frame.dry_run);
}

}  // namespace

Answer import_tables(const Frame& frame, const ImportTables& request) {
    Session session(frame, storage::Store::Mode::changes);
    auto tables = read_tables(frame, request);
    Answer answer;
    std::int64_t number = 0;
    try {
        session.expect_large_operation();
        number = session.change(journal_reason(request, tables), {}, [&](Operation& operation) {
            auto taken = take(session, request, tables, operation);
            const bool back = taken.refused() || taken.nothing_new;
            answer = std::move(taken.answer);
            if (back) {
                throw TakenBack{};
            }
        });
    } catch (const TakenBack&) {
        // The answer tells; nothing was written.
    }
    note_operation(answer, number, frame);
    return answer;
}

std::vector<Answer> import_together(const Frame& frame, const std::vector<ImportTables>& requests) {
    Session session(frame, storage::Store::Mode::changes);
    std::vector<Answer> answers;
    std::vector<Finding> faults;
    std::vector<Tables> tables;
    std::string reason;
    for (const auto& request : requests) {
        try {
            tables.push_back(read_tables(frame, request));
            reason += (reason.empty() ? "" : "; ") + journal_reason(request, tables.back());
        } catch (const Error& error) {
            if (error.trouble() != Trouble::input) {
                throw;
            }
            std::ranges::copy(error.findings(), std::back_inserter(faults));
        }
    }
    if (!faults.empty()) {
        throw Error(Trouble::input, std::move(faults));
    }
    std::int64_t number = 0;
    try {
        session.expect_large_operation();
        number = session.change(reason, {}, [&](Operation& operation) {
            bool refused = false;
            for (std::size_t i = 0; i < requests.size(); ++i) {
                auto taken = take(session, requests[i], tables[i], operation);
                refused = refused || taken.refused();
                answers.push_back(std::move(taken.answer));
            }
            if (refused) {
                throw TakenBack{};
            }
        });
    } catch (const TakenBack&) {
        // As above; what was good in the others was taken back with it.
    }
    for (auto& answer : answers) {
        note_operation(answer, number, frame);
    }
    return answers;
}

}  // namespace metodist::app
