#include "app/intake/answering.hpp"
#include "mms/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

using Request = app::AnswerQuestion;

void describe(shell::Options& options, Request& request) {
    options.argument("QUESTION", request.question, "intake.option.question")
        .argument("ANSWER", request.answer, "intake.option.answer")
        .option("--reason TEXT", request.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} import answer q1 new", "intake.example.answer");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const auto answer = app::answer_question(shell::frame(context), request);
    const auto& sort = *answer.tree.find("sort")->as_text();
    // What words mean goes into the mapping, which says so itself.
    const bool word = sort == "header" || sort == "spelling";
    return shell::show_change(answer, context, word ? "" : "intake.next.answer");
}

}  // namespace

const shell::Verb import_answer = shell::verb<describe, run>("import answer", "intake.verb.answer");

}  // namespace metodist::mms
