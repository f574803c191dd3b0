#include "app/formation/cycle.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

struct Request {};

void describe(shell::Options& options, Request&) {
    options.formats(shell::table_formats()).example("{tool} cycle list", "mma.example.cycle_list");
}

shell::ExitCode run(const Request&, shell::Context& context) {
    return shell::show(app::list_cycles(shell::frame(context), context.tool.name), context);
}

}  // namespace

const shell::Verb cycle_list = shell::verb<describe, run>("cycle list", "mma.verb.cycle_list");

}  // namespace metodist::mma
