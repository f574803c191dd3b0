#include "app/meetings/convene.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::AskMeetings x;
};

void describe(shell::Options& options, Request& request) {
    options.option("--body BODY", request.x.body, "meetings.option.body")
        .option("--year YEAR", request.x.year, "meetings.option.year")
        .formats(shell::table_formats())
        .example("{tool} meetings --year 2026", "meetings.example.meetings");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::list_meetings(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb meetings = shell::verb<describe, run>("meetings", "meetings.verb.meetings");

}  // namespace metodist::meeting
