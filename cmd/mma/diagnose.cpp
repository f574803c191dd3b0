#include "app/formation/decision.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::Diagnose;

void describe(shell::Options& options, Request& request) {
    options.argument("EDUCATOR", request.who, "mma.option.educator")
        .argument("KIND", request.kinds, "mma.option.kinds")
        .option("--level LEVEL", request.level, "mma.option.level")
        .option("--score NUMBER", request.score, "mma.option.score")
        .option("--document TEXT", request.document, "mma.option.document")
        .option("--paper PAPER", request.paper, "mma.option.paper")
        .formats(shell::table_formats())
        .example("{tool} diagnose Белова subject --score 87", "mma.example.diagnose");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::diagnose(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb diagnose = shell::verb<describe, run>("diagnose", "mma.verb.diagnose");

}  // namespace metodist::mma
