#include "app/meetings/scans.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::AttachScan x;
    std::string file;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("FILE", request.file, "scans.option.file")
        .formats(shell::table_formats())
        .example("{tool} minutes attach {tool}-0 скан.pdf", "scans.example.attach");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto asked = for_tool(request.x, context);
    asked.file = request.file;
    return shell::show_change(app::attach_scan(shell::frame(context), asked), context);
}

}  // namespace

const shell::Verb minutes_attach = shell::verb<describe, run>("minutes attach", "scans.verb.attach");

}  // namespace metodist::meeting
