#include "app/associations/associations.hpp"
#include "rmo/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::rmo {

namespace {

struct Request {
    app::DissolveAssociation x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("ASSOCIATION", request.x.body, "register.option.body")
        .option("--paper PAPER", request.x.ground.paper, "register.option.paper")
        .option("--reason TEXT", request.x.ground.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} dissolve математики --on 2026-09-01 --paper 96 --dry-run", "register.example.rmo_dissolve");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::dissolve_association(shell::frame(context), request.x), context);
}

}  // namespace

const shell::Verb dissolve = shell::verb<describe, run>("dissolve", "register.verb.rmo_dissolve");

}  // namespace metodist::rmo
