#include "app/formation/membership.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

struct Request : app::Approve {
    void check(shell::Faults& faults) const {
        if (who.empty() && !all) {
            faults.add("mma.nobody_to_enter");
        }
        if (taken_over && override) {
            faults.add("mma.taken_over_and_override");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("WHO", request.who, "mma.option.entrant")
        .flag("--all", request.all, "mma.option.all_accepted")
        .option("--paper PAPER", request.paper, "mma.option.act")
        .option("--cycle CYCLE", request.cycle, "mma.option.cycle")
        .option("--ground CLAUSE", request.ground, "mma.option.ground")
        .option("--engagement BASIS", request.engagement, "mma.option.engagement")
        .option("--entry NUMBER", request.entry, "mma.option.entry")
        .flag("--taken-over", request.taken_over, "mma.option.taken_over")
        .flag("--override", request.override, "mma.option.override")
        .option("--author NAME", request.author, "mma.option.author")
        .option("--reason TEXT", request.reason, "mma.option.reason")
        .formats(shell::table_formats())
        .example("{tool} approve Дроздова --taken-over --on 2025-09-01", "mma.example.approve_taken_over")
        .example("{tool} approve --all --engagement staff --dry-run", "mma.example.approve_all");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::approve(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb approve = shell::verb<describe, run>("approve", "mma.verb.approve");

}  // namespace metodist::mma
