#include "app/meetings/groups.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::ChangeGroup x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("ITEM", request.x.item, "groups.option.item")
        .argument("GROUP", request.x.group, "groups.option.group")
        .option("--member EDUCATOR", request.x.members, "groups.option.joining")
        .option("--outsider PERSON", request.x.outsiders, "groups.option.outsider")
        .option("--head EDUCATOR", request.x.head, "groups.option.head")
        .option("--remove PERSON", request.x.leaving, "groups.option.leaving")
        .formats(shell::table_formats())
        .example("{tool} group change {tool}-0 2 {tool}-group --member Белова --head Белова", "groups.example.change");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::change_group(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb group_change = shell::verb<describe, run>("group change", "groups.verb.group_change");

}  // namespace metodist::council
