#include "app/meetings/minutes.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::PutSpeech x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("ITEM", request.x.item, "meetings.option.item")
        .argument("WHO", request.x.who, "meetings.option.speaker_who")
        .option("--text TEXT", request.x.content, "meetings.option.speech")
        .flag("--spoke", request.x.spoke, "meetings.option.spoke")
        .formats(shell::table_formats())
        .example("{tool} minutes heard {tool}-1 1 Белова --text 'проект плана'", "meetings.example.minutes_heard");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::put_speech(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb minutes_heard = shell::verb<describe, run>("minutes heard", "meetings.verb.minutes_heard");

}  // namespace metodist::meeting
