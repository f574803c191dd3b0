#include "app/meetings/plan.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::AskPlan x;
};

void describe(shell::Options& options, Request& request) {
    options.option("--year YEAR", request.x.year, "plans.option.year_shown")
        .formats(shell::table_formats())
        .example("{tool} plan --year 2026", "plans.example.plan")
        .example("{tool} plan --year 2026 --on 2026-12-31 --fail-on overdue", "plans.example.overdue");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_plan(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb plan = shell::verb<describe, run>("plan", "plans.verb.plan");

}  // namespace metodist::council
