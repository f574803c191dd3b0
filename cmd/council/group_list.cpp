#include "app/meetings/groups.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::AskGroups x;
};

void describe(shell::Options& options, Request& request) {
    options.flag("--all", request.x.all, "groups.option.all")
        .formats(shell::table_formats())
        .example("{tool} group list --all", "groups.example.list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::list_groups(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb group_list = shell::verb<describe, run>("group list", "groups.verb.group_list");

}  // namespace metodist::council
