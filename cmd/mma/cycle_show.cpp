#include "app/formation/cycle.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

struct Request {
    std::optional<std::string> cycle;
};

void describe(shell::Options& options, Request& request) {
    options.argument("CYCLE", request.cycle, "mma.option.cycle")
        .formats(shell::table_formats())
        .example("{tool} cycle show", "mma.example.cycle_show");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_cycle(shell::frame(context), {context.tool.name, request.cycle.value_or("")}),
                       context);
}

}  // namespace

const shell::Verb cycle_show = shell::verb<describe, run>("cycle show", "mma.verb.cycle_show");

}  // namespace metodist::mma
