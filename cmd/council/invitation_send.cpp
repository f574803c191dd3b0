#include "app/meetings/matters.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::OpenMatter x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("PERSON", request.x.parties, "matters.option.invited")
        .option("--category CATEGORY", request.x.category, "meetings.option.category")
        .formats(shell::table_formats())
        .example("{tool} invitation send {tool}-1 'Сомова Е. А.' --category omsu", "matters.example.invitation_send");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::invitation;
    return shell::show_change(app::open_matter(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb invitation_send = shell::verb<describe, run>("invitation send", "matters.verb.invitation_send");

}  // namespace metodist::council
