#include "app/meetings/agenda.hpp"
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
        .example("{tool} agenda {tool}-1", "meetings.example.agenda");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_agenda(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb agenda = shell::verb<describe, run>("agenda", "meetings.verb.agenda");

}  // namespace metodist::meeting
