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
    const auto recorded = operation.recorded();
    const auto ended = operation.ended();
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
    return {std::move(answer), import.noted_alone(operation.recorded() - recorded, operation.ended() - ended)};
}

// A file that cannot be read, or that another program holds open, is the trouble of this file alone.
bool is_of_files(const Error& error, const ImportTables& request) {
    const auto& findings = error.findings();
    return error.trouble() == Trouble::input ||
           (error.trouble() == Trouble::world && !findings.empty() &&
            std::ranges::find(request.files, findings.front().place.file) != request.files.end());
}

void note_operation(Answer& answer, std::int64_t number, const Frame& frame) {
    answer.tree.set("operation", number == 0 ? Tree() : Tree(number));
    answer.tree.set("dry_run", frame.dry_run);
}

// Imports one after another of which nothing stays, each judged by what those before it would have left: they share an
// operation. What is refused, or says nothing new, must not be found in it: it begins anew with the others.
class DryRun {
public:
    DryRun(const Frame& frame, const std::vector<ImportTables>& requests)
        : frame_(frame), requests_(requests), session_(frame, storage::Store::Mode::changes) {}

    std::vector<ImportOutcome> run() {
        while (outcomes_.size() < requests_.size()) {
            session_.expect_large_operation();
            session_.change({}, {}, [&](Operation& operation) {
                for (const auto& [request, tables] : taken_) {
                    auto copy = tables;
                    take(session_, requests_[request], copy, operation);
                }
                while (outcomes_.size() < requests_.size() && next(operation)) {
                }
            });
        }
        return std::move(outcomes_);
    }

private:
    // Whether the operation holds what it has to.
    bool next(Operation& operation) {
        const auto place = outcomes_.size();
        const auto& request = requests_[place];
        auto& outcome = outcomes_.emplace_back();
        try {
            const auto tables = read_tables(frame_, request);
            auto copy = tables;
            auto taken = take(session_, request, copy, operation);
            outcome.news = !taken.refused() && !taken.nothing_new;
            outcome.answer = std::move(taken.answer);
            note_operation(*outcome.answer, 0, frame_);
            if (outcome.news) {
                taken_.emplace_back(place, tables);
            }
        } catch (const Error& error) {
            if (!is_of_files(error, request)) {
                throw;
            }
            outcome.faults = error.findings();
        }
        return outcome.news;
    }

    const Frame& frame_;
    const std::vector<ImportTables>& requests_;
    Session session_;
    std::vector<ImportOutcome> outcomes_;
    std::vector<std::pair<std::size_t, Tables>> taken_;
};

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

std::vector<ImportOutcome> import_in_turn(const Frame& frame, const std::vector<ImportTables>& requests) {
    if (frame.dry_run) {
        return DryRun(frame, requests).run();
    }
    std::vector<ImportOutcome> out;
    for (const auto& request : requests) {
        auto& outcome = out.emplace_back();
        try {
            outcome.answer = import_tables(frame, request);
            outcome.news = !outcome.answer->tree.find("operation")->is_null();
        } catch (const Error& error) {
            if (!is_of_files(error, request)) {
                throw;
            }
            outcome.faults = error.findings();
        }
    }
    return out;
}

std::vector<ImportOutcome> import_together(const Frame& frame, const std::vector<ImportTables>& requests) {
    Session session(frame, storage::Store::Mode::changes);
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
    std::vector<ImportOutcome> out(requests.size());
    std::int64_t number = 0;
    try {
        session.expect_large_operation();
        number = session.change(reason, {}, [&](Operation& operation) {
            bool refused = false;
            for (std::size_t i = 0; i < requests.size(); ++i) {
                auto taken = take(session, requests[i], tables[i], operation);
                refused = refused || taken.refused();
                out[i].news = !taken.nothing_new;
                out[i].answer = std::move(taken.answer);
            }
            if (refused) {
                throw TakenBack{};
            }
        });
    } catch (const TakenBack&) {
        // As above; what was good in the others was taken back with it.
    }
    for (auto& outcome : out) {
        note_operation(*outcome.answer, number, frame);
    }
    return out;
}

}  // namespace metodist::app
