#include "app/formation/cycle.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::CloseStage;

void describe(shell::Options& options, Request& request) {
    options.argument("STAGE", request.stage, "mma.option.stage")
        .option("--cycle CYCLE", request.cycle, "mma.option.cycle")
        .option("--note TEXT", request.note, "mma.option.stage_note")
        .option("--paper PAPER", request.paper, "mma.option.paper")
        .formats(shell::table_formats())
        .example("{tool} cycle stage goal_setting --note \"Ориентиры: поддержка школ с низкими результатами\"",
                 "mma.example.cycle_stage");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::close_stage(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb cycle_stage = shell::verb<describe, run>("cycle stage", "mma.verb.cycle_stage");

}  // namespace metodist::mma
