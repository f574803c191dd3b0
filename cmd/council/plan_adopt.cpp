#include "app/meetings/plan.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::AdoptPlan x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("YEAR", request.x.year, "plans.option.year")
        .argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("ITEM", request.x.item, "plans.option.item")
        .formats(shell::table_formats())
        .example("{tool} plan adopt 2026 {tool}-0 1", "plans.example.adopt");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::adopt_plan(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb plan_adopt = shell::verb<describe, run>("plan adopt", "plans.verb.plan_adopt");

}  // namespace metodist::council
