#include "app/register/organisations.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    app::ShowOrganisation show;
};

void describe(shell::Options& options, Request& request) {
    options.argument("ORGANISATION", request.show.who, "register.option.organisation")
        .flag("--history", request.show.history, "register.option.history")
        .formats(shell::table_formats())
        .example("{tool} organisation show \"СОШ № 1\"", "register.example.organisation_show");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_organisation(shell::frame(context), request.show), context);
}

}  // namespace

const shell::Verb organisation_show =
    shell::verb<describe, run>("organisation show", "register.verb.organisation_show");

}  // namespace metodist::mms
