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
        .example("{tool} examination list --open", "matters.example.examination_list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::examination;
    return shell::show(app::list_matters(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb examination_list = shell::verb<describe, run>("examination list", "matters.verb.examination_list");

}  // namespace metodist::council
