#include "app/meetings/agenda.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::ProposeItem x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("TITLE", request.x.title, "meetings.option.title")
        .required("--from WHO", request.x.from, "meetings.option.from")
        .option("--topic TOPIC", request.x.topic, "meetings.option.topic")
        .option("--task TASK", request.x.task, "meetings.option.task")
        .formats(shell::table_formats())
        .example("{tool} agenda propose {tool}-1 'О конкурсе' --from Белова", "meetings.example.agenda_propose");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::propose_item(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb agenda_propose = shell::verb<describe, run>("agenda propose", "meetings.verb.agenda_propose");

}  // namespace metodist::meeting
