#include "app/meetings/convene.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::AskMeeting x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .formats(shell::table_formats())
        .example("{tool} meetings show {tool}-1", "meetings.example.meetings_show");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_meeting(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb meetings_show = shell::verb<describe, run>("meetings show", "meetings.verb.meetings_show");

}  // namespace metodist::meeting
