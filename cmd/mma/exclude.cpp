#include "app/formation/membership.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::Exclude;

void describe(shell::Options& options, Request& request) {
    options.argument("EDUCATOR", request.who, "mma.option.member")
        .required("--ground GROUND", request.ground, "mma.option.leaving_ground")
        .option("--reason TEXT", request.reason, "mma.option.leaving_reason")
        .option("--paper PAPER", request.paper, "mma.option.leaving_act")
        .formats(shell::table_formats())
        .example("{tool} exclude Белова --ground own_wish --reason \"Заявление от 12.01.2027\" --on 2027-01-15",
                 "mma.example.exclude");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::exclude(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb exclude = shell::verb<describe, run>("exclude", "mma.verb.exclude");

}  // namespace metodist::mma
