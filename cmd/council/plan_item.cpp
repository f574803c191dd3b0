#include "app/meetings/plan.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::PutPlanItem x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("YEAR", request.x.year, "plans.option.year")
        .argument("TITLE", request.x.title, "meetings.option.title")
        .required("--month MONTH", request.x.month, "plans.option.month")
        .option("--responsible WHO", request.x.responsible, "plans.option.responsible")
        .option("--topic TOPIC", request.x.topic, "meetings.option.topic")
        .option("--task TASK", request.x.task, "meetings.option.task")
        .formats(shell::table_formats())
        .example("{tool} plan item 2026 'О наставничестве' --month 10 --responsible Дроздова", "plans.example.item");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::put_plan_item(shell::frame(context), meeting::for_tool(request.x, context)),
                              context);
}

}  // namespace

const shell::Verb plan_item = shell::verb<describe, run>("plan item", "plans.verb.plan_item");

}  // namespace metodist::council
