#include "app/meetings/notify.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::Notify x;

    void check(shell::Faults& faults) const {
        if (x.all && !x.who.empty()) {
            faults.add("meetings.some_and_all");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("EDUCATOR", request.x.who, "meetings.option.addressees")
        .flag("--all", request.x.all, "meetings.option.all")
        .option("--what NOTICE", request.x.what, "meetings.option.what")
        .option("--to WHO", request.x.recipients, "meetings.option.to")
        .option("--channel CHANNEL", request.x.channel, "meetings.option.channel")
        .option("--received DAY", request.x.received, "meetings.option.received")
        .formats(shell::table_formats())
        .example("{tool} notify {tool}-1 --all --channel 'эл. почта'", "meetings.example.notify_all")
        .example("{tool} notify {tool}-1", "meetings.example.notify");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    if (!request.x.all && request.x.who.empty() && request.x.recipients.empty()) {
        return shell::show(app::show_notices(shell::frame(context), {context.tool.name, request.x.meeting}), context);
    }
    return shell::show_change(app::notify(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb notify = shell::verb<describe, run>("notify", "meetings.verb.notify");

}  // namespace metodist::meeting
