#include "app/meetings/minutes.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::DraftMinutes x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .option("--number NUMBER", request.x.number, "meetings.option.minutes_number")
        .formats(shell::table_formats())
        .example("{tool} minutes draft {tool}-1 --on 2026-10-20", "meetings.example.minutes_draft");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::draft_minutes(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb minutes_draft = shell::verb<describe, run>("minutes draft", "meetings.verb.minutes_draft");

}  // namespace metodist::meeting
