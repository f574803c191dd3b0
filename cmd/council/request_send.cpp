#include "app/meetings/matters.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::OpenMatter x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("TITLE", request.x.title, "matters.option.asked_for")
        .option("--to WHO", request.x.parties, "matters.option.to")
        .option("--due DAY", request.x.due, "matters.option.due")
        .formats(shell::table_formats())
        .example("{tool} request send 'сведения о наставниках' --to 'Комитет образования' --due 2026-10-01",
                 "matters.example.request_send");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::request;
    return shell::show_change(app::open_matter(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb request_send = shell::verb<describe, run>("request send", "matters.verb.request_send");

}  // namespace metodist::council
