#include "app/meetings/plan.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::ApprovePlan x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("YEAR", request.x.year, "plans.option.year")
        .option("--by WHO", request.x.by, "decisions.option.completed_by")
        .formats(shell::table_formats())
        .example("{tool} plan approve 2026 --by Белова", "plans.example.approve");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::approve_plan(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb plan_approve = shell::verb<describe, run>("plan approve", "plans.verb.plan_approve");

}  // namespace metodist::council
