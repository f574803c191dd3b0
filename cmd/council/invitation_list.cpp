#include "app/meetings/matters.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::AskMatters x;
};

void describe(shell::Options& options, Request& request) {
    options.option("--meeting MEETING", request.x.meeting, "meetings.option.meeting")
        .formats(shell::table_formats())
        .example("{tool} invitation list --meeting {tool}-1", "matters.example.invitation_list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::invitation;
    return shell::show(app::list_matters(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb invitation_list = shell::verb<describe, run>("invitation list", "matters.verb.invitation_list");

}  // namespace metodist::council
