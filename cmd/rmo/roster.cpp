#include "app/associations/associations.hpp"
#include "rmo/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::rmo {

namespace {

struct Request {
    std::optional<std::string> body;
};

void describe(shell::Options& options, Request& request) {
    options.argument("ASSOCIATION", request.body, "register.option.body")
        .formats(shell::table_formats())
        .example("{tool} roster", "register.example.rmo_all")
        .example("{tool} roster математики --on 2026-09-01", "register.example.rmo_roster");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::association_roster(shell::frame(context), request.body.value_or("")), context);
}

}  // namespace

const shell::Verb roster = shell::verb<describe, run>("roster", "register.verb.rmo_roster");

}  // namespace metodist::rmo
