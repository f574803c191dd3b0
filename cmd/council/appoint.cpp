#include "app/meetings/composition.hpp"
#include "council/verbs.hpp"
#include "meeting/spellings.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::Appoint x;

    void check(shell::Faults& faults) const {
        const bool nobody = x.offices.empty() && x.chair.empty() && x.deputy.empty() && x.secretary.empty() &&
                            x.members.empty() && x.file.empty() && x.released.empty() && x.left.empty();
        if (nobody && !x.established) {
            faults.add("council.nobody_named");
        }
        if (x.established && *x.established < 1) {
            faults.add("council.bad_number", {{"number", *x.established}});
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.option("--paper PAPER", request.x.paper, "council.option.act")
        .option("--established NUMBER", request.x.established, "council.option.established")
        .option("--chair EDUCATOR", request.x.chair, "council.option.chair")
        .option("--deputy EDUCATOR", request.x.deputy, "council.option.deputy")
        .option("--secretary EDUCATOR", request.x.secretary, "council.option.secretary")
        .option("--member MEMBER", request.x.members, "council.option.member")
        .option("--office OFFICE", request.x.offices, "council.option.office")
        .option("--file FILE", request.x.file, "council.option.file")
        .option("--release EDUCATOR", request.x.released, "council.option.release")
        .option("--left EDUCATOR", request.x.left, "council.option.left")
        .flag("--whole", request.x.whole, "council.option.whole")
        .flag("--taken-over", request.x.taken_over, "council.option.taken_over")
        .option("--reason TEXT", request.x.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} appoint --paper 96 --on 2026-09-01 --established 3 --chair Белова --member Дроздова",
                 "council.example.appoint")
        .example("{tool} appoint --left Дроздова --on 2026-10-01 --reason переезд", "council.example.left");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto ask = request.x;
    ask.tool = context.tool.name;
    ask.spellings = meeting::spellings(context);
    return shell::show_change(app::appoint(shell::frame(context), ask), context, "council.next.appoint");
}

}  // namespace

const shell::Verb appoint = shell::verb<describe, run>("appoint", "council.verb.appoint");

}  // namespace metodist::council
