#include "app/formation/cycle.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::OpenCycle;

void describe(shell::Options& options, Request& request) {
    options.argument("TITLE", request.title, "mma.option.title")
        .option("--code CODE", request.code, "mma.option.code")
        .option("--reason TEXT", request.reason, "mma.option.reason")
        .formats(shell::table_formats())
        .example("{tool} cycle open 2027/2028 --dry-run", "mma.example.cycle_open");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::open_cycle(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb cycle_open = shell::verb<describe, run>("cycle open", "mma.verb.cycle_open");

}  // namespace metodist::mma
