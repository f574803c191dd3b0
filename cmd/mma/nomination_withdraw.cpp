#include "app/formation/nomination.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::WithdrawNomination;

void describe(shell::Options& options, Request& request) {
    options.argument("NOMINATION", request.nomination, "mma.option.nomination")
        .option("--reason TEXT", request.reason, "mma.option.reason")
        .formats(shell::table_formats())
        .example("{tool} nomination withdraw n1 --reason \"Просьба кандидата\"", "mma.example.nomination_withdraw");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::withdraw_nomination(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb nomination_withdraw =
    shell::verb<describe, run>("nomination withdraw", "mma.verb.nomination_withdraw");

}  // namespace metodist::mma
