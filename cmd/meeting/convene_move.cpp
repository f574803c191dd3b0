#include "app/meetings/convene.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::MoveMeeting x;

    void check(shell::Faults& faults) const {
        if (!x.day && !x.hour && !x.place && !x.form && !x.closing) {
            faults.add("meetings.nothing_to_move");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("DAY", request.x.day, "meetings.option.day")
        .option("--time TIME", request.x.hour, "meetings.option.time")
        .option("--place PLACE", request.x.place, "meetings.option.place")
        .option("--form FORM", request.x.form, "meetings.option.form")
        .option("--closing DAY", request.x.closing, "meetings.option.closing")
        .option("--reason TEXT", request.x.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} convene move {tool}-1 2026-10-22 --reason 'болезнь председателя'", "meetings.example.move");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::move_meeting(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb convene_move = shell::verb<describe, run>("convene move", "meetings.verb.convene_move");

}  // namespace metodist::meeting
