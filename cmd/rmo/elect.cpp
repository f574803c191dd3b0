#include "app/associations/associations.hpp"
#include "rmo/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::rmo {

namespace {

struct Request {
    app::ElectHead x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("ASSOCIATION", request.x.body, "register.option.body")
        .argument("EDUCATOR", request.x.who, "register.option.educator")
        .option("--office OFFICE", request.x.office, "register.option.office")
        .option("--way WAY", request.x.way, "register.option.way")
        .flag("--taken-over", request.x.taken_over, "register.option.taken_over")
        .option("--paper PAPER", request.x.ground.paper, "register.option.paper")
        .option("--reason TEXT", request.x.ground.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} elect математики Белова --on 2026-09-01 --paper 96", "register.example.rmo_elect");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::elect_head(shell::frame(context), request.x), context, "register.next.body");
}

}  // namespace

const shell::Verb elect = shell::verb<describe, run>("elect", "register.verb.rmo_elect");

}  // namespace metodist::rmo
