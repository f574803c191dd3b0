#include "app/meetings/decisions.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::CompleteDecision x;
    bool refused = false;
    bool vetoed = false;

    void check(shell::Faults& faults) const {
        if (refused && vetoed) {
            faults.add("decisions.refused_and_vetoed");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("ITEM", request.x.item, "meetings.option.item")
        .option("--by WHO", request.x.by, "decisions.option.completed_by")
        .flag("--refused", request.refused, "decisions.option.refused")
        .flag("--vetoed", request.vetoed, "decisions.option.vetoed")
        .option("--note TEXT", request.x.note, "decisions.option.note")
        .formats(shell::table_formats())
        .example("{tool} decisions approve {tool}-0 1 --by Белова", "decisions.example.approve");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    using What = app::CompleteDecision::What;
    auto wanted = for_tool(request.x, context);
    wanted.what = request.refused ? What::refused : request.vetoed ? What::vetoed : What::approved;
    return shell::show_change(app::complete_decision(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb decisions_approve = shell::verb<describe, run>("decisions approve", "decisions.verb.approve");

}  // namespace metodist::meeting
