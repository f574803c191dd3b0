#include "app/formation/capacity.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::AskCapacity;

void describe(shell::Options& options, Request& request) {
    options.option("--year YEAR", request.year, "mma.option.year")
        .formats(shell::table_formats())
        .example("{tool} capacity", "mma.example.capacity");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::capacity(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb capacity = shell::verb<describe, run>("capacity", "mma.verb.capacity");

}  // namespace metodist::mma
