#include "app/meetings/minutes.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::CorrectMinutes x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("TEXT", request.x.content, "meetings.option.correction")
        .required("--by EDUCATOR", request.x.by, "meetings.option.signer")
        .option("--paper PAPER", request.x.paper, "register.option.paper")
        .option("--reason TEXT", request.x.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} minutes correct {tool}-1 'В п. 1 читать: 2027 год' --by Белова",
                 "meetings.example.minutes_correct");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::correct_minutes(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb minutes_correct = shell::verb<describe, run>("minutes correct", "meetings.verb.minutes_correct");

}  // namespace metodist::meeting
