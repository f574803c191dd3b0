#include "app/associations/associations.hpp"
#include "rmo/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::rmo {

namespace {

struct Request {
    app::CreateAssociation x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("NAME", request.x.name, "register.option.body_name")
        .option("--short NAME", request.x.short_name, "register.option.body_short")
        .option("--subject SUBJECT", request.x.subject, "register.option.body_subject")
        .option("--level LEVEL", request.x.level, "register.option.body_level")
        .option("--number NUMBER", request.x.established, "register.option.body_number")
        .flag("--taken-over", request.x.taken_over, "register.option.taken_over")
        .option("--paper PAPER", request.x.ground.paper, "register.option.paper")
        .option("--reason TEXT", request.x.ground.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} create \"РМО учителей физики\" --subject физика --on 2026-09-01",
                 "register.example.rmo_create")
        .example("{tool} create \"РМО учителей химии\" --subject химия --taken-over --paper 96",
                 "register.example.rmo_taken_over");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::create_association(shell::frame(context), request.x), context, "register.next.body");
}

}  // namespace

const shell::Verb create = shell::verb<describe, run>("create", "register.verb.rmo_create");

}  // namespace metodist::rmo
