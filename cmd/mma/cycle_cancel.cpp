#include "app/formation/cycle.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

struct Request {
    std::optional<std::string> cycle;
    std::string reason;
};

void describe(shell::Options& options, Request& request) {
    options.argument("CYCLE", request.cycle, "mma.option.cycle")
        .option("--reason TEXT", request.reason, "mma.option.cancel_reason")
        .formats(shell::table_formats())
        .example("{tool} cycle cancel --reason \"Набор перенесён\"", "mma.example.cycle_cancel");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const app::EndCycle end{context.tool.name, request.cycle.value_or(""), true, request.reason};
    return shell::show_change(app::end_cycle(shell::frame(context), end), context);
}

}  // namespace

const shell::Verb cycle_cancel = shell::verb<describe, run>("cycle cancel", "mma.verb.cycle_cancel");

}  // namespace metodist::mma
