#include "app/formation/capacity.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::SetCapacity;

void describe(shell::Options& options, Request& request) {
    options.argument("INPUT", request.input, "mma.option.input")
        .argument("QUANTITY", request.quantity, "mma.option.quantity")
        .option("--unit TEXT", request.unit, "mma.option.unit")
        .option("--note TEXT", request.note, "mma.option.note")
        .option("--year YEAR", request.year, "mma.option.year")
        .formats(shell::table_formats())
        .example("{tool} capacity set planned_events 40 --unit мероприятий", "mma.example.capacity_set");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::set_capacity(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb capacity_set = shell::verb<describe, run>("capacity set", "mma.verb.capacity_set");

}  // namespace metodist::mma
