#include "app/meetings/notice_papers.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"
#include "shell/paper.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::AskNotices x;
    std::string folder;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .argument("EDUCATOR", request.x.who, "meeting_papers.option.who")
        .option("--what NOTICE", request.x.what, "meeting_papers.option.what")
        .option("--folder FOLDER", request.folder, "meeting_papers.option.folder")
        .formats(shell::paper_formats())
        .example("{tool} notify print {tool}-1", "meeting_papers.example.print")
        .example("{tool} notify print {tool}-1 --folder notices --format html", "meeting_papers.example.folder");
}

// What is to be typed once these papers have left.
std::string to_record(const app::AskNotices& ask) {
    std::string out = ask.who.empty() ? " --all" : "";
    for (const auto& each : ask.who) {
        out += " '" + each + "'";
    }
    for (const auto& each : ask.what) {
        out += " --what " + each;
    }
    return out;
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const auto papers = app::notice_papers(shell::frame(context), for_tool(request.x, context));
    const auto wording = shell::office_wording(context, papers.language);
    std::vector<documents::Document> written;
    for (const auto& each : papers.papers) {
        written.push_back(documents::member_paper(papers.meeting, each.paper, wording));
    }
    if (request.folder.empty()) {
        return shell::print_papers(written, papers.findings, context);
    }
    for (std::size_t i = 0; i < written.size() && !context.dry_run; ++i) {
        shell::write_paper(written[i], request.folder, papers.papers[i].name, context);
    }
    context.tell(context.dry_run ? "meeting_papers.would_write" : "meeting_papers.written",
                 {{"count", static_cast<std::int64_t>(written.size())}, {"folder", request.folder}});
    context.tell("meeting_papers.then",
                 {{"tool", context.tool.name}, {"meeting", request.x.meeting}, {"whom", to_record(request.x)}});
    return shell::print_papers({}, papers.findings, context);
}

}  // namespace

const shell::Verb notify_print = shell::verb<describe, run>("notify print", "meeting_papers.verb.notify_print");

}  // namespace metodist::meeting
