#include "app/meetings/decisions.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::MarkDecision x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("DECISION", request.x.decision, "decisions.option.decision")
        .option("--by WHO", request.x.party, "decisions.option.by")
        .option("--note TEXT", request.x.note, "decisions.option.note")
        .formats(shell::table_formats())
        .example("{tool} decisions done {tool}-0 1.1 --by Осипова", "decisions.example.done");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = for_tool(request.x, context);
    wanted.what = app::MarkDecision::What::done;
    return shell::show_change(app::mark_decision(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb decisions_done = shell::verb<describe, run>("decisions done", "decisions.verb.done");

}  // namespace metodist::meeting
