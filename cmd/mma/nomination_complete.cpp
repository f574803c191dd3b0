#include "app/formation/nomination.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::CompleteNomination;

void describe(shell::Options& options, Request& request) {
    options.argument("NOMINATION", request.nomination, "mma.option.nomination")
        .argument("FIELD", request.fields, "mma.option.fields")
        .formats(shell::table_formats())
        .example("{tool} nomination complete n1 contribution=\"Ведёт семинар района\"",
                 "mma.example.nomination_complete");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::complete_nomination(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb nomination_complete =
    shell::verb<describe, run>("nomination complete", "mma.verb.nomination_complete");

}  // namespace metodist::mma
