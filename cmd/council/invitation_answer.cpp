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
        .example("{tool} invitation answer 1 --text 'придёт'", "matters.example.invitation_answer");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::invitation;
    return shell::show_change(app::settle_matter(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb invitation_answer = shell::verb<describe, run>("invitation answer", "matters.verb.invitation_answer");

}  // namespace metodist::council
