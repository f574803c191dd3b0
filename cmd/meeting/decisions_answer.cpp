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
        .option("--from WHO", request.x.party, "decisions.option.from")
        .required("--text TEXT", request.x.note, "decisions.option.text")
        .formats(shell::table_formats())
        .example("{tool} decisions answer {tool}-0 1.1 --text 'учтено в плане комитета'", "decisions.example.answer");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = for_tool(request.x, context);
    wanted.what = app::MarkDecision::What::answered;
    return shell::show_change(app::mark_decision(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb decisions_answer = shell::verb<describe, run>("decisions answer", "decisions.verb.answer");

}  // namespace metodist::meeting
