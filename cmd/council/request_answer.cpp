#include "app/meetings/matters.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::SettleMatter x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("NUMBER", request.x.number, "matters.option.number")
        .required("--text TEXT", request.x.answer, "matters.option.answer")
        .formats(shell::table_formats())
        .example("{tool} request answer 1 --text 'список получен'", "matters.example.request_answer");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::request;
    return shell::show_change(app::settle_matter(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb request_answer = shell::verb<describe, run>("request answer", "matters.verb.request_answer");

}  // namespace metodist::council
