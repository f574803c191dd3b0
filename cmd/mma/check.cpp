#include "app/formation/review.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

struct Request {
    std::int64_t months = 12;

    void check(shell::Faults& faults) const {
        if (months < 1) {
            faults.add("mma.months_too_few");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.option("--months NUMBER", request.months, "mma.option.months")
        .formats(shell::table_formats())
        .example("{tool} check", "mma.example.check")
        .example("{tool} check --fail-on no,unknown --on 2027-01-15", "mma.example.check_on");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const app::AskReview ask{context.tool.name, request.months};
    return shell::show(app::review(shell::frame(context), ask), context);
}

}  // namespace

const shell::Verb check = shell::verb<describe, run>("check", "mma.verb.check");

}  // namespace metodist::mma
