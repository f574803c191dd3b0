#include "app/meetings/agenda.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::AddItem x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("TITLE", request.x.title, "meetings.option.title")
        .option("--topic TOPIC", request.x.topic, "meetings.option.topic")
        .option("--task TASK", request.x.task, "meetings.option.task")
        .option("--speaker WHO", request.x.speaker, "meetings.option.speaker")
        .option("--draft TEXT", request.x.draft, "meetings.option.draft")
        .option("--concerns EDUCATOR", request.x.concerns, "meetings.option.concerns")
        .choice("--adoption ADOPTION", request.x.favours,
                std::vector<std::pair<std::string, bool>>{{"favours", true}, {"against", false}},
                "meetings.option.favours")
        .option("--office OFFICE", request.x.office, "meetings.option.office")
        .option("--seats NUMBER", request.x.seats, "meetings.option.seats")
        .option("--candidate EDUCATOR", request.x.candidates, "meetings.option.candidate")
        .formats(shell::table_formats())
        .example("{tool} agenda add {tool}-1 'О наставничестве' --speaker Белова", "meetings.example.agenda_add");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::add_item(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb agenda_add = shell::verb<describe, run>("agenda add", "meetings.verb.agenda_add");

}  // namespace metodist::meeting
