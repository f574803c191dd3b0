#include "app/register/papers.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::string paper;
};

void describe(shell::Options& options, Request& request) {
    options.argument("PAPER", request.paper, "register.option.paper_name")
        .formats(shell::table_formats())
        .example("{tool} order show 96", "register.example.order_show");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_paper(shell::frame(context), request.paper), context);
}

}  // namespace

const shell::Verb order_show = shell::verb<describe, run>("order show", "register.verb.order_show");

}  // namespace metodist::mms
