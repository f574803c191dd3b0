#include "app/meetings/convene.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/spellings.hpp"
#include "meeting/table_file.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::AskMeeting x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .example("{tool} convene table {tool}-1 --output {tool}-1.csv", "meetings.example.table");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    context.out().write(
        table_text(app::meeting_table(shell::frame(context), for_tool(request.x, context), spellings(context))));
    return shell::ExitCode::done;
}

}  // namespace

const shell::Verb convene_table = shell::verb<describe, run>("convene table", "meetings.verb.convene_table");

}  // namespace metodist::meeting
