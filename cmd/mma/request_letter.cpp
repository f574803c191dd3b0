#include "app/formation/papers.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/paper.hpp"

namespace metodist::mma {

namespace {

struct Request {
    app::AskLetters ask;
    std::string folder;

    void check(shell::Faults& faults) const {
        if (ask.addressees.empty() == !ask.all) {
            faults.add("papers.letter.whom");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("ADDRESSEE", request.ask.addressees, "papers.option.addressees")
        .flag("--all", request.ask.all, "papers.option.all")
        .option("--folder FOLDER", request.folder, "papers.option.folder")
        .option("--cycle CYCLE", request.ask.cycle, "papers.option.cycle")
        .option("--reply-by DAY", request.ask.reply_by, "papers.option.reply_by")
        .option("--date DAY", request.ask.day, "papers.option.date")
        .option("--number NUMBER", request.ask.number, "papers.option.letter_number")
        .option("--signed-by ROLE", request.ask.signed_by, "papers.option.signed_by")
        .formats(shell::paper_formats())
        .example("{tool} request letter --all --reply-by 2026-09-20", "papers.example.letter")
        .example("{tool} request letter --all --folder letters --format html", "papers.example.letters");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto ask = request.ask;
    ask.tool = context.tool.name;
    const auto papers = app::request_letters(shell::frame(context), ask);
    const auto wording = shell::office_wording(context, papers.language);
    std::vector<documents::Document> letters;
    for (const auto& each : papers.letters) {
        letters.push_back(documents::request_letter(each.letter, wording));
    }
    if (request.folder.empty()) {
        return shell::print_papers(letters, papers.findings, context);
    }
    for (std::size_t i = 0; i < letters.size() && !context.dry_run; ++i) {
        shell::write_paper(letters[i], request.folder, papers.letters[i].code, context);
    }
    context.tell(context.dry_run ? "papers.letter.would_write" : "papers.letter.written",
                 {{"count", static_cast<std::int64_t>(letters.size())}, {"folder", request.folder}});
    return shell::print_papers({}, papers.findings, context);
}

}  // namespace

const shell::Verb request_letter = shell::verb<describe, run>("request letter", "papers.verb.request_letter");

}  // namespace metodist::mma
