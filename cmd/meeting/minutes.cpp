#include "app/meetings/minutes.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"
#include "shell/paper.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::AskMeeting x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .formats(shell::paper_formats())
        .example("{tool} minutes {tool}-1 --format html --output minutes.html", "meetings.example.minutes");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const auto paper = app::minutes_paper(shell::frame(context), for_tool(request.x, context));
    // What was signed is shown letter by letter; its corrections stand below it.
    if (!paper.locked.empty() && context.format == shell::Format::txt && paper.minutes.corrections.empty()) {
        context.out().write(paper.locked);
        context.out().finish();
        context.tell("meetings.locked", {{"hash", paper.hash}});
        return shell::ExitCode::done;
    }
    const auto document = documents::minutes(paper.minutes, shell::office_wording(context, paper.language));
    return shell::print_papers({&document, 1}, paper.findings, context);
}

}  // namespace

const shell::Verb minutes = shell::verb<describe, run>("minutes", "meetings.verb.minutes");

}  // namespace metodist::meeting
