#include "app/meetings/agenda.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::RemoveItem x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("ITEM", request.x.item, "meetings.option.item")
        .option("--reason TEXT", request.x.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} agenda remove {tool}-1 2 --reason 'вопрос не готов'", "meetings.example.agenda_remove");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::remove_item(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb agenda_remove = shell::verb<describe, run>("agenda remove", "meetings.verb.agenda_remove");

}  // namespace metodist::meeting
