#include "app/meetings/groups.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::AskGroup x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("GROUP", request.x.group, "groups.option.group")
        .formats(shell::table_formats())
        .example("{tool} group show {tool}-group", "groups.example.show");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_group(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb group_show = shell::verb<describe, run>("group show", "groups.verb.group_show");

}  // namespace metodist::council
