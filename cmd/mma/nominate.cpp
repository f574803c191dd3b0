#include "app/formation/nomination.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::Nominate;

void describe(shell::Options& options, Request& request) {
    options.argument("EDUCATOR", request.who, "mma.option.nominee")
        .argument("FIELD", request.fields, "mma.option.fields")
        .option("--by PARTY", request.by, "mma.option.by")
        .option("--signed-by NAME", request.signed_by, "mma.option.signed_by")
        .option("--signer-post TEXT", request.signer_post, "mma.option.signer_post")
        .option("--paper PAPER", request.paper, "mma.option.nomination_paper")
        .option("--cycle CYCLE", request.cycle, "mma.option.cycle")
        .formats(shell::table_formats())
        .example("{tool} nominate Дроздова --by \"СОШ № 1\" --signed-by \"Громов Пётр Ильич\" consent=есть",
                 "mma.example.nominate");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::nominate(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb nominate = shell::verb<describe, run>("nominate", "mma.verb.nominate");

}  // namespace metodist::mma
