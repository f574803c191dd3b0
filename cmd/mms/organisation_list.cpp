#include "app/register/organisations.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::vector<std::string> text;
    app::ListOrganisations list;
};

void describe(shell::Options& options, Request& request) {
    options.argument("NAME", request.text, "register.option.title_words")
        .option("--kind KIND", request.list.kind, "register.option.organisation_kind")
        .option("--status STATUS", request.list.status, "register.option.organisation_status")
        .formats(shell::table_formats())
        .example("{tool} organisation list", "register.example.organisation_list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto list = request.list;
    for (const auto& word : request.text) {
        list.text += word + " ";
    }
    return shell::show(app::list_organisations(shell::frame(context), list), context);
}

}  // namespace

const shell::Verb organisation_list =
    shell::verb<describe, run>("organisation list", "register.verb.organisation_list");

}  // namespace metodist::mms
