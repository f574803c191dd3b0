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
        .required("--reason REASON", request.x.note, "decisions.option.reason")
        .formats(shell::table_formats())
        .example("{tool} decisions drop {tool}-0 1.1 --reason 'утратило значение'", "decisions.example.drop");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = for_tool(request.x, context);
    wanted.what = app::MarkDecision::What::dropped;
    return shell::show_change(app::mark_decision(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb decisions_drop = shell::verb<describe, run>("decisions drop", "decisions.verb.drop");

}  // namespace metodist::meeting
