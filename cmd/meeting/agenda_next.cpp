#include "app/meetings/decisions.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"
#include "shell/paper.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::NextAgenda x;
};

void describe(shell::Options& options, Request& request) {
    options.option("--body BODY", request.x.body, "meetings.option.body")
        .option("--put MEETING", request.x.put, "decisions.option.put")
        .formats(shell::table_formats())
        .example("{tool} agenda next --on 2026-12-01", "decisions.example.next")
        .example("{tool} agenda next --put {tool}-1", "decisions.example.put");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const auto say = [&](const Sentence& sentence, const std::string& language) {
        return shell::office_wording(context, language).text(sentence.code, sentence.arguments);
    };
    const auto answer = app::next_agenda(shell::frame(context), for_tool(request.x, context), say);
    return request.x.put.empty() ? shell::show(answer, context) : shell::show_change(answer, context);
}

}  // namespace

const shell::Verb agenda_next = shell::verb<describe, run>("agenda next", "decisions.verb.agenda_next");

}  // namespace metodist::meeting
