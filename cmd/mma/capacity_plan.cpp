#include "app/formation/capacity.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::PlanCapacity;

void describe(shell::Options& options, Request& request) {
    options.argument("NUMBER", request.number, "mma.option.planned")
        .required("--reason TEXT", request.reason, "mma.option.planned_reason")
        .option("--year YEAR", request.year, "mma.option.year")
        .formats(shell::table_formats())
        .example("{tool} capacity plan 12 --reason \"По одному на предмет\"", "mma.example.capacity_plan");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::plan_capacity(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb capacity_plan = shell::verb<describe, run>("capacity plan", "mma.verb.capacity_plan");

}  // namespace metodist::mma
