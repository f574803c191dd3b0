#include "app/meetings/agenda.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::DecideProposal x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("NUMBER", request.x.number, "meetings.option.proposal")
        .choice_argument("DECISION", request.x.what,
                         std::vector<std::pair<std::string, app::DecideProposal::What>>{
                             {"admit", app::DecideProposal::What::admit},
                             {"defer", app::DecideProposal::What::defer},
                             {"reject", app::DecideProposal::What::reject}},
                         "meetings.option.proposal_decision")
        .option("--by WHO", request.x.by, "meetings.option.proposal_by")
        .option("--reason TEXT", request.x.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} agenda decide {tool}-1 1 admit", "meetings.example.agenda_decide");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::decide_proposal(shell::frame(context), for_tool(request.x, context)), context);
}

}  // namespace

const shell::Verb agenda_decide = shell::verb<describe, run>("agenda decide", "meetings.verb.agenda_decide");

}  // namespace metodist::meeting
