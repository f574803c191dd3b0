#include "app/meetings/vote.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/spellings.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::Vote x;

    void check(shell::Faults& faults) const {
        const bool counted = x.count_for || x.count_against || x.count_abstained;
        const bool named = !x.in_favour.empty() || !x.against.empty() || !x.abstained.empty() || !x.rest.empty();
        if (counted && named) {
            faults.add("meetings.count_and_names");
        }
        if (x.unanimous && (counted || !x.against.empty() || !x.abstained.empty())) {
            faults.add("meetings.not_unanimous");
        }
        if (x.round < 1) {
            faults.add("meetings.bad_round");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("ITEM", request.x.item, "meetings.option.item_or_all")
        .option("--for EDUCATOR", request.x.in_favour, "meetings.option.for")
        .option("--against EDUCATOR", request.x.against, "meetings.option.against")
        .option("--abstained EDUCATOR", request.x.abstained, "meetings.option.abstained")
        .option("--not-voting EDUCATOR", request.x.not_voting, "meetings.option.not_voting")
        .option("--rest CHOICE", request.x.rest, "meetings.option.rest")
        .flag("--unanimous", request.x.unanimous, "meetings.option.unanimous")
        .option("--count-for NUMBER", request.x.count_for, "meetings.option.count_for")
        .option("--count-against NUMBER", request.x.count_against, "meetings.option.count_against")
        .option("--count-abstained NUMBER", request.x.count_abstained, "meetings.option.count_abstained")
        .option("--issued NUMBER", request.x.issued, "meetings.option.issued")
        .option("--found NUMBER", request.x.found, "meetings.option.found")
        .option("--invalid NUMBER", request.x.invalid, "meetings.option.invalid")
        .option("--counted-by TEXT", request.x.counted_by, "meetings.option.counted_by")
        .option("--choice VOTE", request.x.choices, "meetings.option.choice")
        .option("--count RESULT", request.x.counts, "meetings.option.count")
        .option("--round NUMBER", request.x.round, "meetings.option.round")
        .option("--casting CHOICE", request.x.casting, "meetings.option.casting")
        .option("--file FILE", request.x.file, "meetings.option.vote_file")
        .flag("--correct", request.x.correct, "meetings.option.correct")
        .flag("--close", request.x.close, "meetings.option.close")
        .formats(shell::table_formats())
        .example("{tool} vote {tool}-1 1 --against Дроздова --rest за", "meetings.example.vote")
        .example("{tool} vote {tool}-1 1", "meetings.example.vote_show");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto ask = for_tool(request.x, context);
    ask.spellings = spellings(context);
    auto answer = app::vote(shell::frame(context), ask);
    return request.x.changes() ? shell::show_change(answer, context) : shell::show(answer, context);
}

}  // namespace

const shell::Verb vote = shell::verb<describe, run>("vote", "meetings.verb.vote");

}  // namespace metodist::meeting
