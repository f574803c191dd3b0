#include "app/meetings/matters.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::AskMatters x;
};

void describe(shell::Options& options, Request& request) {
    options.flag("--open", request.x.open, "matters.option.open")
        .formats(shell::table_formats())
        .example("{tool} request list --open", "matters.example.request_list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::request;
    return shell::show(app::list_matters(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb request_list = shell::verb<describe, run>("request list", "matters.verb.request_list");

}  // namespace metodist::council
