#include "app/meetings/convene.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::CancelMeeting x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .required("--reason TEXT", request.x.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} convene cancel {tool}-1 --reason 'нет вопросов'", "meetings.example.cancel");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::cancel_meeting(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb convene_cancel = shell::verb<describe, run>("convene cancel", "meetings.verb.convene_cancel");

}  // namespace metodist::meeting
