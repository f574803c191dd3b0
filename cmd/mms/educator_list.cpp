#include "app/register/educators.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::vector<std::string> text;
    app::ListEducators list;
};

void describe(shell::Options& options, Request& request) {
    options.argument("NAME", request.text, "register.option.name_words")
        .option("--organisation ORGANISATION", request.list.organisation, "register.option.list_organisation")
        .option("--association ASSOCIATION", request.list.association, "register.option.list_association")
        .option("--category LEVEL", request.list.category, "register.option.list_category")
        .option("--post POST", request.list.post, "register.option.list_post")
        .option("--subject SUBJECT", request.list.subject, "register.option.list_subject")
        .flag("--by-name", request.list.by_name, "register.option.by_name")
        .formats(shell::table_formats())
        .example("{tool} educator list --category высшая --by-name", "register.example.educator_list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto list = request.list;
    for (const auto& word : request.text) {
        list.text += word + " ";
    }
    const auto sink = shell::row_sink(context);
    app::list_educators(shell::frame(context), list, *sink);
    return shell::ExitCode::done;
}

}  // namespace

const shell::Verb educator_list = shell::verb<describe, run>("educator list", "register.verb.educator_list");

}  // namespace metodist::mms
