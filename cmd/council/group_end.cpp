#include "app/meetings/groups.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::EndGroup x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("GROUP", request.x.group, "groups.option.group")
        .option("--reason TEXT", request.x.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} group end {tool}-group --on 2026-12-20 --reason 'задача решена'", "groups.example.end");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::end_group(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb group_end = shell::verb<describe, run>("group end", "groups.verb.group_end");

}  // namespace metodist::council
