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
        .required("--to WHO", request.x.to, "matters.option.passed_to")
        .formats(shell::table_formats())
        .example("{tool} examination send 1 --to 'Комитет образования'", "matters.example.examination_send");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::examination;
    wanted.what = app::SettleMatter::What::sent_on;
    return shell::show_change(app::settle_matter(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb examination_send = shell::verb<describe, run>("examination send", "matters.verb.examination_send");

}  // namespace metodist::council
