#include "app/meetings/plan.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::DropPlanItem x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("YEAR", request.x.year, "plans.option.year")
        .argument("NUMBER", request.x.number, "plans.option.number")
        .required("--reason REASON", request.x.reason, "plans.option.reason")
        .formats(shell::table_formats())
        .example("{tool} plan drop 2026 1 --reason 'вопрос решён приказом'", "plans.example.drop");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::drop_plan_item(shell::frame(context), meeting::for_tool(request.x, context)),
                              context);
}

}  // namespace

const shell::Verb plan_drop = shell::verb<describe, run>("plan drop", "plans.verb.plan_drop");

}  // namespace metodist::council
