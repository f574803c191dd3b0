#include "app/meetings/report.hpp"

#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::AskReport x;
};

void describe(shell::Options& options, Request& request) {
    using answers::ReportTable;
    options.option("--from DAY", request.x.from, "meeting_report.option.from")
        .option("--to DAY", request.x.to, "meeting_report.option.to")
        .choice("--table TABLE", request.x.table,
                std::vector<std::pair<std::string, ReportTable>>{{"attendance", ReportTable::attendance},
                                                                 {"meetings", ReportTable::meetings},
                                                                 {"decisions", ReportTable::decisions}},
                "meeting_report.option.table")
        .formats(shell::table_formats())
        .example("{tool} report --from 2026-01-01 --to 2026-12-31", "meeting_report.example.report")
        .example("{tool} report --table decisions --format csv", "meeting_report.example.decisions");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::meeting_report(shell::frame(context), meeting::for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb report = shell::verb<describe, run>("report", "meeting_report.verb.report");

}  // namespace metodist::council
