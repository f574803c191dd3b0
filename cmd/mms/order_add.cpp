#include "app/register/papers.hpp"
#include "mms/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    app::AddPaper paper;
};

void describe(shell::Options& options, Request& request) {
    options.required("--number NUMBER", request.paper.number, "register.option.paper_number")
        .required("--date DAY", request.paper.dated, "register.option.paper_date")
        .option("--issuer TEXT", request.paper.issuer, "register.option.paper_issuer")
        .option("--title TITLE", request.paper.title, "register.option.paper_title")
        .option("--kind KIND", request.paper.kind, "register.option.paper_kind")
        .option("--state STATE", request.paper.state, "register.option.paper_state")
        .option("--amends PAPER", request.paper.amends, "register.option.paper_amends")
        .flag("--taken-over", request.paper.taken_over, "register.option.taken_over")
        .option("--reason TEXT", request.paper.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example(
            "{tool} order add --number 114 --date 25.08.2026 --issuer \"Комитет образования\" "
            "--title \"О методическом активе\"",
            "register.example.order_add");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::add_paper(shell::frame(context), request.paper), context, "register.next.order");
}

}  // namespace

const shell::Verb order_add = shell::verb<describe, run>("order add", "register.verb.order_add");

}  // namespace metodist::mms
