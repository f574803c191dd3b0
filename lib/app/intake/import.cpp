#include "app/intake/import.hpp"

#include "app/fact_text.hpp"
#include "app/intake/consequence_answer.hpp"
#include "app/intake/difference_answer.hpp"
#include "app/intake/import_answer.hpp"
#include "app/intake/import_run.hpp"
#include "app/naming.hpp"

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

}  // namespace

Answer import_tables(const Frame& frame, const ImportTables& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto scope = request.scope == "all"
                           ? std::nullopt
                           : std::optional(static_cast<std::int64_t>(resolve_organisation(session, request.scope)));
    auto tables = read_tables(frame, request);
    Import import(session, request, tables, scope);
    Answer answer;
    std::int64_t number = 0;
    try {
        session.expect_large_operation();
        LawOfBodies law(session, request.day);
        number = session.change(journal_reason(request, tables), {}, [&](Operation& operation) {
            const auto before = law.picture();
            tables.mapping.subject == Subject::organisation ? import.organisations(operation)
                                                            : import.educators(operation);
            const bool refused = has_breach(import.findings()) && !request.accept_partial;
            answer = answer_of(request, tables, import, refused);
            tell_difference(session, request, import, answer);
            auto told = intake::consequences(before, law.picture(), law.number_rules());
            if (!import.before()) {
                // A first table tells who heads what, not that it changed.
                std::erase_if(told, [](const auto& each) { return each.sort == intake::Sort::holder_new; });
            }
            tell_consequences(session, law, told, answer);
            if (refused || import.noted_alone(operation)) {
                throw TakenBack{};
            }
        });
    } catch (const TakenBack&) {
        // The answer tells; nothing was written.
    }
    answer.tree.set("operation", number == 0 ? Tree() : Tree(number));
    answer.tree.set("dry_run", frame.dry_run);
    return answer;
}

}  // namespace metodist::app
