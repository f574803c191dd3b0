#include "app/associations/associations.hpp"
#include "rmo/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::rmo {

namespace {

struct Request {
    app::JoinAssociation x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("ASSOCIATION", request.x.body, "register.option.body")
        .argument("EDUCATOR", request.x.who, "register.option.educators")
        .option("--basis TEXT", request.x.basis, "register.option.basis")
        .flag("--taken-over", request.x.taken_over, "register.option.taken_over")
        .option("--paper PAPER", request.x.ground.paper, "register.option.paper")
        .option("--reason TEXT", request.x.ground.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} join математики Дроздова --on 2026-09-01", "register.example.rmo_join");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::join_association(shell::frame(context), request.x), context, "register.next.body");
}

}  // namespace

const shell::Verb join = shell::verb<describe, run>("join", "register.verb.rmo_join");

}  // namespace metodist::rmo
