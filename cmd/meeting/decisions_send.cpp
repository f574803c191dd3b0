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
        .option("--to WHO", request.x.party, "decisions.option.to")
        .formats(shell::table_formats())
        .example("{tool} decisions send {tool}-0 1.1 --to 'Комитет образования'", "decisions.example.send");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = for_tool(request.x, context);
    wanted.what = app::MarkDecision::What::sent;
    return shell::show_change(app::mark_decision(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb decisions_send = shell::verb<describe, run>("decisions send", "decisions.verb.send");

}  // namespace metodist::meeting
