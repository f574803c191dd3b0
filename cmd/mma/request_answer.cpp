#include "app/formation/request.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::RecordAnswer;

void describe(shell::Options& options, Request& request) {
    options.argument("PARTY", request.from, "mma.option.from")
        .option("--cycle CYCLE", request.cycle, "mma.option.cycle")
        .option("--note TEXT", request.note, "mma.option.note")
        .formats(shell::table_formats())
        .example("{tool} request answer o1 --note \"Письмо от 15.09.2026\"", "mma.example.request_answer");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::record_refusal(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb request_answer = shell::verb<describe, run>("request answer", "mma.verb.request_answer");

}  // namespace metodist::mma
