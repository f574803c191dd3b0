#include "app/meetings/composition.hpp"
#include "council/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::council {

namespace {

struct Request {};

void describe(shell::Options& options, Request&) {
    options.formats(shell::table_formats()).example("{tool} candidates --on 2026-09-01", "council.example.candidates");
}

shell::ExitCode run(const Request&, shell::Context& context) {
    return shell::show(app::candidates(shell::frame(context), {context.tool.name, {}}), context);
}

}  // namespace

const shell::Verb candidates = shell::verb<describe, run>("candidates", "council.verb.candidates");

}  // namespace metodist::council
