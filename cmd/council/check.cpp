#include "app/meetings/composition.hpp"
#include "council/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::council {

namespace {

struct Request {};

void describe(shell::Options& options, Request&) {
    options.formats(shell::table_formats()).example("{tool} check --on 2026-09-01", "council.example.check");
}

shell::ExitCode run(const Request&, shell::Context& context) {
    return shell::show(app::check_composition(shell::frame(context), {context.tool.name, {}}), context);
}

}  // namespace

const shell::Verb check = shell::verb<describe, run>("check", "council.verb.check");

}  // namespace metodist::council
