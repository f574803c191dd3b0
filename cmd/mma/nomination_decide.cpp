#include "app/formation/decision.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::Decide;

void describe(shell::Options& options, Request& request) {
    options.argument("NOMINATION", request.nomination, "mma.option.nomination")
        .choice_argument("DECISION", request.accept,
                         std::vector<std::pair<std::string, bool>>{{"accept", true}, {"reject", false}},
                         "mma.option.decision")
        .required("--reason TEXT", request.reason, "mma.option.decision_reason")
        .flag("--override", request.override, "mma.option.override")
        .option("--author NAME", request.author, "mma.option.author")
        .option("--paper PAPER", request.paper, "mma.option.decision_paper")
        .formats(shell::table_formats())
        .example("{tool} nomination decide n1 reject --reason \"Нет вклада на муниципальном уровне\"",
                 "mma.example.nomination_decide");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::decide(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb nomination_decide = shell::verb<describe, run>("nomination decide", "mma.verb.nomination_decide");

}  // namespace metodist::mma
