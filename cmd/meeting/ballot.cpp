#include "app/meetings/attend.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/spellings.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::ReturnSheet x;
    std::optional<std::string> who;

    void check(shell::Faults& faults) const {
        if (who && !x.file.empty()) {
            faults.add("meetings.sheet_and_file");
        }
        if (!who && x.file.empty() && (!x.marks.empty() || x.no_signature || !x.signed_by.empty())) {
            faults.add("meetings.whose_sheet");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("EDUCATOR", request.who, "meetings.option.sheet_of")
        .option("--mark MARK", request.x.marks, "meetings.option.mark")
        .option("--hour HOUR", request.x.hour, "meetings.option.hour")
        .flag("--no-signature", request.x.no_signature, "meetings.option.no_signature")
        .option("--signed-by EDUCATOR", request.x.signed_by, "meetings.option.signed_by")
        .option("--file FILE", request.x.file, "meetings.option.sheet_file")
        .formats(shell::table_formats())
        .example("{tool} ballot {tool}-1", "meetings.example.ballot_show");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    if (!request.who && request.x.file.empty()) {
        return shell::show(app::show_sheets(shell::frame(context), {context.tool.name, request.x.meeting}), context);
    }
    auto ask = for_tool(request.x, context);
    ask.who = request.who.value_or("");
    ask.spellings = spellings(context);
    return shell::show_change(app::return_sheet(shell::frame(context), ask), context);
}

}  // namespace

const shell::Verb ballot = shell::verb<describe, run>("ballot", "meetings.verb.ballot");

}  // namespace metodist::meeting
