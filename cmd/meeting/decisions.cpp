#include "app/meetings/decisions.hpp"

#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::AskDecisions x;
};

void describe(shell::Options& options, Request& request) {
    options.option("--body BODY", request.x.body, "meetings.option.body")
        .option("--meeting MEETING", request.x.meeting, "meetings.option.meeting")
        .option("--who WHO", request.x.who, "decisions.option.who")
        .option("--year YEAR", request.x.year, "decisions.option.year")
        .flag("--open", request.x.open, "decisions.option.open")
        .flag("--overdue", request.x.overdue, "decisions.option.overdue")
        .formats(shell::table_formats())
        .example("{tool} decisions --open", "decisions.example.open")
        .example("{tool} decisions --overdue --on 2026-12-01 --fail-on overdue", "decisions.example.overdue");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::list_decisions(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb decisions = shell::verb<describe, run>("decisions", "decisions.verb.decisions");

}  // namespace metodist::meeting
