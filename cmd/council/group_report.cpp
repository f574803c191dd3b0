#include "app/meetings/groups.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::ReportGroup x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("GROUP", request.x.group, "groups.option.group")
        .required("--text TEXT", request.x.content, "groups.option.text")
        .formats(shell::table_formats())
        .example("{tool} group report {tool}-group --text 'составлен перечень наставников'", "groups.example.report");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::report_group(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb group_report = shell::verb<describe, run>("group report", "groups.verb.group_report");

}  // namespace metodist::council
