#include "app/register/educators.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    app::ShowSubject show;
};

void describe(shell::Options& options, Request& request) {
    options.argument("EDUCATOR", request.show.who, "register.option.educator")
        .flag("--history", request.show.history, "register.option.history")
        .formats(shell::table_formats())
        .example("{tool} educator show Белова", "register.example.educator_show")
        .example("{tool} educator show e1 --on 01.09.2025 --format json", "register.example.educator_show_on");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::show_educator(shell::frame(context), request.show), context);
}

}  // namespace

const shell::Verb educator_show = shell::verb<describe, run>("educator show", "register.verb.educator_show");

}  // namespace metodist::mms
