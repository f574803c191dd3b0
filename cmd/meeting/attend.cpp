#include "app/meetings/attend.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/spellings.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::Attend x;

    [[nodiscard]] bool changes() const {
        return !x.who.empty() || x.all || !x.absent.empty() || !x.guests.empty() || !x.presider.empty() ||
               !x.file.empty();
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("EDUCATOR", request.x.who, "meetings.option.present")
        .flag("--all", request.x.all, "meetings.option.all_present")
        .option("--mode MODE", request.x.mode, "meetings.option.mode")
        .option("--from-item ITEM", request.x.from_item, "meetings.option.from_item")
        .option("--to-item ITEM", request.x.to_item, "meetings.option.to_item")
        .option("--absent EDUCATOR", request.x.absent, "meetings.option.absent")
        .option("--in-place-of EDUCATOR", request.x.in_place_of, "meetings.option.in_place_of")
        .flag("--acting", request.x.acting, "meetings.option.acting")
        .option("--guest NAME", request.x.guests, "meetings.option.guest")
        .option("--category CATEGORY", request.x.category, "meetings.option.category")
        .option("--presider EDUCATOR", request.x.presider, "meetings.option.presider")
        .flag("--instructed", request.x.instructed, "meetings.option.instructed")
        .option("--instruction TEXT", request.x.instruction, "meetings.option.instruction")
        .option("--file FILE", request.x.file, "meetings.option.attend_file")
        .formats(shell::table_formats())
        .example("{tool} attend {tool}-1 --all --absent Дроздова --presider Белова", "meetings.example.attend")
        .example("{tool} attend {tool}-1", "meetings.example.attend_show");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    if (!request.changes()) {
        return shell::show(app::show_attendance(shell::frame(context), {context.tool.name, request.x.meeting}),
                           context);
    }
    auto ask = for_tool(request.x, context);
    ask.spellings = spellings(context);
    return shell::show_change(app::attend(shell::frame(context), ask), context);
}

}  // namespace

const shell::Verb attend = shell::verb<describe, run>("attend", "meetings.verb.attend");

}  // namespace metodist::meeting
