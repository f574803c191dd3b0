#include "app/associations/associations.hpp"
#include "rmo/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::rmo {

namespace {

struct Request {
    app::LeaveAssociation x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("ASSOCIATION", request.x.body, "register.option.body")
        .argument("EDUCATOR", request.x.who, "register.option.educator")
        .option("--ground GROUND", request.x.leaving_ground, "register.option.leaving_ground")
        .option("--paper PAPER", request.x.ground.paper, "register.option.paper")
        .option("--reason TEXT", request.x.ground.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} leave математики Белова --on 2026-08-31 --ground left_employer", "register.example.rmo_leave");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::leave_association(shell::frame(context), request.x), context, "register.next.body");
}

}  // namespace

const shell::Verb leave = shell::verb<describe, run>("leave", "register.verb.rmo_leave");

}  // namespace metodist::rmo
