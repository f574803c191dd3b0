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
        .required("--text TEXT", request.x.answer, "matters.option.result")
        .option("--meeting MEETING", request.x.meeting, "matters.option.considered")
        .formats(shell::table_formats())
        .example("{tool} examination result 1 --text 'рекомендован'", "matters.example.examination_result");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::examination;
    return shell::show_change(app::settle_matter(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb examination_result =
    shell::verb<describe, run>("examination result", "matters.verb.examination_result");

}  // namespace metodist::council
