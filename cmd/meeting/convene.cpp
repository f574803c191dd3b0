#include "app/meetings/convene.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/spellings.hpp"
#include "meeting/table_file.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::Convene x;
    std::string table;
};

void describe(shell::Options& options, Request& request) {
    options.argument("DAY", request.x.day, "meetings.option.day")
        .option("--body BODY", request.x.body, "meetings.option.body")
        .option("--form FORM", request.x.form, "meetings.option.form")
        .option("--form-by WHO", request.x.form_by, "meetings.option.form_by")
        .option("--kind KIND", request.x.kind, "meetings.option.kind")
        .option("--demanded-by WHO", request.x.demanded_by, "meetings.option.demanded_by")
        .option("--time TIME", request.x.hour, "meetings.option.time")
        .option("--place PLACE", request.x.place, "meetings.option.place")
        .option("--closing DAY", request.x.closing, "meetings.option.closing")
        .option("--closing-hour HOUR", request.x.closing_hour, "meetings.option.closing_hour")
        .option("--item ITEM", request.x.items, "meetings.option.items")
        .option("--code CODE", request.x.code, "meetings.option.code")
        .option("--reason TEXT", request.x.reason, "register.option.reason")
        .option("--table FILE", request.table, "meetings.option.table")
        .formats(shell::table_formats())
        .example("{tool} convene 2026-10-15 --time 15:00 --item 'О плане работы'", "meetings.example.convene");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto answer = app::convene(shell::frame(context), for_tool(request.x, context));
    const auto* code = answer.tree.find("meeting");
    const auto shown = shell::show_change(answer, context);
    if (!request.table.empty() && !context.dry_run && code != nullptr && code->as_text() != nullptr) {
        write_table(
            app::meeting_table(shell::frame(context), {context.tool.name, *code->as_text()}, spellings(context)),
            request.table);
        context.tell("meetings.table_written", {{"file", request.table}});
    }
    return shown;
}

}  // namespace

const shell::Verb convene = shell::verb<describe, run>("convene", "meetings.verb.convene");

}  // namespace metodist::meeting
