#include "app/meetings/scans.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"
#include "shell/personal_file.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    std::string meeting;
    std::optional<std::int64_t> number;
    std::string to;

    void check(shell::Faults& faults) const {
        if (number.has_value() == to.empty()) {
            faults.add("scans.number_and_file");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.meeting, "meetings.option.meeting")
        .option("--number NUMBER", request.number, "scans.option.number")
        .option("--to FILE", request.to, "scans.option.to")
        .formats(shell::table_formats())
        .example("{tool} minutes scan {tool}-0", "scans.example.list")
        .example("{tool} minutes scan {tool}-0 --number 1 --to протокол.pdf", "scans.example.to");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const auto frame = shell::frame(context);
    if (!request.number) {
        return shell::show(app::list_scans(frame, {context.tool.name, request.meeting}), context);
    }
    shell::PersonalFile file(request.to);
    const auto scan = app::scan(frame, {context.tool.name, request.meeting, *request.number});
    file.write(scan.bytes);
    context.tell("scans.written", {{"name", scan.name}, {"file", request.to}});
    return shell::ExitCode::done;
}

}  // namespace

const shell::Verb minutes_scan = shell::verb<describe, run>("minutes scan", "scans.verb.scan");

}  // namespace metodist::meeting
