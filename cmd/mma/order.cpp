#include "app/formation/papers.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/paper.hpp"

namespace metodist::mma {

namespace {

struct Request {
    app::AskOrder ask;
};

void describe(shell::Options& options, Request& request) {
    options.argument("EDUCATOR", request.ask.who, "papers.option.order_who")
        .option("--cycle CYCLE", request.ask.cycle, "papers.option.cycle")
        .option("--number NUMBER", request.ask.number, "papers.option.number")
        .option("--date DAY", request.ask.day, "papers.option.date")
        .option("--title TITLE", request.ask.title, "papers.option.title")
        .option("--control WHO", request.ask.control, "papers.option.control")
        .option("--signed-by ROLE", request.ask.signed_by, "papers.option.signed_by")
        .formats(shell::paper_formats())
        .example("{tool} order Белова --number 114 --date 2026-09-01", "papers.example.order")
        .example("{tool} order Белова --format html --output order.html", "papers.example.order_html");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto ask = request.ask;
    ask.tool = context.tool.name;
    const auto paper = app::composition_order(shell::frame(context), ask);
    const auto wording = shell::office_wording(context, paper.language);
    const auto document = documents::composition_order(paper.order, wording);
    return shell::print_papers({&document, 1}, paper.findings, context);
}

}  // namespace

const shell::Verb order = shell::verb<describe, run>("order", "papers.verb.order");

}  // namespace metodist::mma
