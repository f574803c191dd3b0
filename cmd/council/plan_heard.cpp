#include "app/meetings/plan.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::HearPlanItem x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("YEAR", request.x.year, "plans.option.year")
        .argument("NUMBER", request.x.number, "plans.option.number")
        .argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .formats(shell::table_formats())
        .example("{tool} plan heard 2026 1 {tool}-0", "plans.example.heard");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::hear_plan_item(shell::frame(context), meeting::for_tool(request.x, context)),
                              context);
}

}  // namespace

const shell::Verb plan_heard = shell::verb<describe, run>("plan heard", "plans.verb.plan_heard");

}  // namespace metodist::council
