#include "app/upkeep/upkeep.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    app::ReadJournal journal;

    void check(shell::Faults& faults) const {
        const auto given = [](const std::string& text) { return text.empty() ? 0 : 1; };
        const int subjects = given(journal.educator) + given(journal.organisation) + given(journal.body) +
                             given(journal.paper) + (journal.operation ? 1 : 0);
        const bool narrowed =
            journal.days.since || journal.days.until || !journal.author.empty() || !journal.table.empty();
        if (subjects > 1) {
            faults.add("upkeep.one_subject");
        } else if (subjects == 1 && narrowed) {
            faults.add("upkeep.narrows_list");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    auto& journal = request.journal;
    options.option("--operation NUMBER", journal.operation, "upkeep.option.operation")
        .option("--educator EDUCATOR", journal.educator, "upkeep.option.educator")
        .option("--organisation ORGANISATION", journal.organisation, "upkeep.option.organisation")
        .option("--body BODY", journal.body, "upkeep.option.body")
        .option("--paper PAPER", journal.paper, "upkeep.option.paper")
        .option("--since DAY", journal.days.since, "upkeep.option.since")
        .option("--until DAY", journal.days.until, "upkeep.option.until")
        .option("--author NAME", journal.author, "upkeep.option.author")
        .option("--table TABLE", journal.table, "upkeep.option.table")
        .formats(shell::table_formats())
        .example("{tool} journal --since 2026-09-01", "upkeep.example.journal")
        .example("{tool} journal --operation 1", "upkeep.example.journal_operation")
        .example("{tool} journal --educator e1 --format json", "upkeep.example.journal_educator");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const auto sink = shell::row_sink(context);
    app::read_journal(shell::frame(context), request.journal, *sink);
    return shell::ExitCode::done;
}

}  // namespace

const shell::Verb journal = shell::verb<describe, run>("journal", "upkeep.verb.journal");

}  // namespace metodist::mms
