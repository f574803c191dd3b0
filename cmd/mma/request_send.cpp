#include "app/formation/request.hpp"
#include "mma/for_tool.hpp"
#include "mma/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

using Request = app::SendRequests;

void describe(shell::Options& options, Request& request) {
    options.argument("PARTY", request.to, "mma.option.to")
        .option("--cycle CYCLE", request.cycle, "mma.option.cycle")
        .option("--channel TEXT", request.channel, "mma.option.channel")
        .option("--paper PAPER", request.paper, "mma.option.letter")
        .formats(shell::table_formats())
        .example("{tool} request send", "mma.example.request_send");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::send_requests(shell::frame(context), for_tool(request, context)), context);
}

}  // namespace

const shell::Verb request_send = shell::verb<describe, run>("request send", "mma.verb.request_send");

}  // namespace metodist::mma
