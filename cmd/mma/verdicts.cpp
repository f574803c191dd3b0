#include "app/formation/verdicts.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::ShowVerdicts;

void describe(shell::Options& options, Request& request) {
    options.argument("EDUCATOR", request.who, "mma.option.educator")
        .flag("--recompute", request.recompute, "mma.option.recompute")
        .formats(shell::table_formats())
        .example("{tool} verdicts Белова --recompute", "mma.example.verdicts");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_verdicts(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb verdicts = shell::verb<describe, run>("verdicts", "mma.verb.verdicts");

}  // namespace metodist::mma
