#include "app/formation/membership.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

struct Request : app::AskRoster {
    void check(shell::Faults& faults) const {
        if (!to.empty() && from.empty()) {
            faults.add("mma.to_without_from");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.option("--paper PAPER", request.paper, "mma.option.by_act")
        .option("--from FROM", request.from, "mma.option.from_day")
        .option("--to TO", request.to, "mma.option.to_day")
        .formats(shell::table_formats())
        .example("{tool} roster --on 2027-01-15", "mma.example.roster")
        .example("{tool} roster --from 2026-09-01 --to 2027-06-01", "mma.example.roster_from");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::roster(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb roster = shell::verb<describe, run>("roster", "mma.verb.roster");

}  // namespace metodist::mma
