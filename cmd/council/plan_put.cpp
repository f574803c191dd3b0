#include "app/meetings/plan.hpp"
#include "council/verbs.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/spellings.hpp"

namespace metodist::council {

namespace {

struct Request {
    app::PutPlan x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("YEAR", request.x.year, "plans.option.year")
        .option("--title TITLE", request.x.title, "plans.option.title")
        .option("--file FILE", request.x.file, "plans.option.file")
        .formats(shell::table_formats())
        .example("{tool} plan put 2027 --title 'План работы совета'", "plans.example.put");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto ask = meeting::for_tool(request.x, context);
    ask.spellings = meeting::spellings(context);
    return shell::show_change(app::put_plan(shell::frame(context), ask), context);
}

}  // namespace

const shell::Verb plan_put = shell::verb<describe, run>("plan put", "plans.verb.plan_put");

}  // namespace metodist::council
