#include "app/meetings/minutes.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::PutResolution x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("ITEM", request.x.item, "meetings.option.item")
        .argument("TEXT", request.x.content, "meetings.option.resolution")
        .option("--addressee WHO", request.x.addressee, "meetings.option.addressee")
        .option("--executor WHO", request.x.executor, "meetings.option.executor")
        .option("--due DAY", request.x.due, "meetings.option.due")
        .formats(shell::table_formats())
        .example("{tool} minutes decided {tool}-1 1 'Принять план' --executor Белова --due 2026-12-01",
                 "meetings.example.minutes_decided");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::put_resolution(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb minutes_decided = shell::verb<describe, run>("minutes decided", "meetings.verb.minutes_decided");

}  // namespace metodist::meeting
