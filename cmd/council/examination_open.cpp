#include "app/meetings/matters.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::OpenMatter x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("TITLE", request.x.title, "matters.option.project")
        .option("--from WHO", request.x.parties, "matters.option.author")
        .option("--group GROUP", request.x.group, "matters.option.group")
        .option("--due DAY", request.x.due, "matters.option.due")
        .formats(shell::table_formats())
        .example("{tool} examination open 'Проект «Школа наставника»' --from 'МОУ «СОШ № 1»' --due 2026-10-15",
                 "matters.example.examination_open");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto wanted = meeting::for_tool(request.x, context);
    wanted.kind = app::MatterKind::examination;
    return shell::show_change(app::open_matter(shell::frame(context), wanted), context);
}

}  // namespace

const shell::Verb examination_open = shell::verb<describe, run>("examination open", "matters.verb.examination_open");

}  // namespace metodist::council
