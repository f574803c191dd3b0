#include "app/meetings/minutes.hpp"
#include "documents/text_writer.hpp"
#include "meeting/for_tool.hpp"
#include "meeting/verbs.hpp"
#include "shell/paper.hpp"

namespace metodist::meeting {

namespace {

struct Request {
    app::SignMinutes x;
};

void describe(shell::Options& options, Request& request) {
    options.argument("MEETING", request.x.meeting, "meetings.option.meeting")
        .required("--by EDUCATOR", request.x.by, "meetings.option.signer")
        .formats(shell::table_formats())
        .example("{tool} minutes sign {tool}-1 --by Белова --on 2026-10-20", "meetings.example.minutes_sign");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const auto write = [&](const documents::Minutes& minutes, const std::string& language) {
        const auto document = documents::minutes(minutes, shell::office_wording(context, language));
        return documents::to_text({&document, 1});
    };
    return shell::show_change(app::sign_minutes(shell::frame(context), for_tool(request.x, context), write), context);
}

}  // namespace

const shell::Verb minutes_sign = shell::verb<describe, run>("minutes sign", "meetings.verb.minutes_sign");

}  // namespace metodist::meeting
