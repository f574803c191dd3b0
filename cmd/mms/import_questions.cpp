#include "app/intake/answering.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    bool all = false;
};

void describe(shell::Options& options, Request& request) {
    options.flag("--all", request.all, "intake.option.all_questions")
        .formats(shell::table_formats())
        .example("{tool} import questions", "intake.example.questions");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::import_questions(shell::frame(context), request.all), context);
}

}  // namespace

const shell::Verb import_questions = shell::verb<describe, run>("import questions", "intake.verb.questions");

}  // namespace metodist::mms
