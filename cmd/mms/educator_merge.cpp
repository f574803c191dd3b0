#include "app/register/educators.hpp"
#include "mms/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    app::MergeEducators merge;
};

void describe(shell::Options& options, Request& request) {
    options.argument("STAYS", request.merge.stays, "register.option.merge_stays")
        .argument("GOES", request.merge.goes, "register.option.merge_goes")
        .option("--paper PAPER", request.merge.ground.paper, "register.option.paper")
        .option("--reason TEXT", request.merge.ground.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} educator merge e1 e2 --dry-run", "register.example.educator_merge");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::merge_educators(shell::frame(context), request.merge), context,
                              "register.next.educator");
}

}  // namespace

const shell::Verb educator_merge = shell::verb<describe, run>("educator merge", "register.verb.educator_merge");

}  // namespace metodist::mms
