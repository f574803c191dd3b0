#include "app/register/papers.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::vector<std::string> text;
    app::ListPapers list;
};

void describe(shell::Options& options, Request& request) {
    options.argument("TITLE", request.text, "register.option.paper_words")
        .option("--kind KIND", request.list.kind, "register.option.list_paper_kind")
        .formats(shell::table_formats())
        .example("{tool} order list", "register.example.order_list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto list = request.list;
    for (const auto& word : request.text) {
        list.text += word + " ";
    }
    return shell::show(app::list_papers(shell::frame(context), list), context);
}

}  // namespace

const shell::Verb order_list = shell::verb<describe, run>("order list", "register.verb.order_list");

}  // namespace metodist::mms
