#include "app/formation/eligibility.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

struct Request {
    app::AskEligibility some;
    app::AskEverybody all;
    bool everybody = false;

    void check(shell::Faults& faults) const {
        const bool named = !some.who.empty() || !some.file.empty() || some.nominated || !some.cycle.empty();
        if (!named && !everybody) {
            faults.add("mma.nobody_asked");
        }
        if (named && everybody) {
            faults.add("mma.some_and_all");
        }
        if (!everybody && (all.brief || !all.only.empty())) {
            faults.add("mma.brief_without_all");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("EDUCATOR", request.some.who, "mma.option.who")
        .option("--file FILE", request.some.file, "mma.option.file")
        .flag("--nominated", request.some.nominated, "mma.option.nominated")
        .option("--cycle CYCLE", request.some.cycle, "mma.option.cycle_of_nominees")
        .flag("--all", request.everybody, "mma.option.everybody")
        .flag("--brief", request.all.brief, "mma.option.brief")
        .choice("--only OUTCOME", request.all.only,
                std::vector<std::pair<std::string, std::string>>{
                    {"eligible", "eligible"}, {"not_eligible", "not_eligible"}, {"undetermined", "undetermined"}},
                "mma.option.only")
        .formats(shell::table_formats())
        .example("{tool} eligibility Белова", "mma.example.eligibility")
        .example("{tool} eligibility Белова --on 2027-09-01 --format json", "mma.example.eligibility_on")
        .example("{tool} eligibility --all --only undetermined", "mma.example.eligibility_all");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    if (!request.everybody) {
        return shell::show(app::eligibility(shell::frame(context), for_tool(request.some, context)), context);
    }
    const auto sink = shell::row_sink(context);
    const auto close = app::eligibility_of_everybody(shell::frame(context), for_tool(request.all, context), *sink);
    sink->end(close);
    return shell::outcome(close, context);
}

}  // namespace

const shell::Verb eligibility = shell::verb<describe, run>("eligibility", "mma.verb.eligibility");

}  // namespace metodist::mma
