#include "app/meetings/groups.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::CreateGroup x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("ITEM", request.x.item, "groups.option.item")
        .argument("NAME", request.x.name, "groups.option.name")
        .required("--kind KIND", request.x.kind, "groups.option.kind")
        .option("--member EDUCATOR", request.x.members, "groups.option.member")
        .option("--outsider PERSON", request.x.outsiders, "groups.option.outsider")
        .option("--head EDUCATOR", request.x.head, "groups.option.head")
        .option("--task TASK", request.x.task, "meetings.option.task")
        .option("--mandate TEXT", request.x.mandate, "groups.option.mandate")
        .option("--due DAY", request.x.due, "groups.option.due")
        .option("--code CODE", request.x.code, "groups.option.code")
        .formats(shell::table_formats())
        .example(
            "{tool} group create {tool}-0 2 'Группа по наставничеству' --kind 'рабочая группа' --member Дроздова --due "
            "2026-12-01",
            "groups.example.create");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::create_group(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb group_create = shell::verb<describe, run>("group create", "groups.verb.group_create");

}  // namespace metodist::council
