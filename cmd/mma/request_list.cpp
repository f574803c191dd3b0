#include "app/formation/cycle.hpp"
#include "mma/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mma {

namespace {

struct Request {
    std::optional<std::string> cycle;
};

void describe(shell::Options& options, Request& request) {
    options.argument("CYCLE", request.cycle, "mma.option.cycle")
        .formats(shell::table_formats())
        .example("{tool} request list", "mma.example.request_list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::list_requests(shell::frame(context), {context.tool.name, request.cycle.value_or("")}),
                       context);
}

}  // namespace

const shell::Verb request_list = shell::verb<describe, run>("request list", "mma.verb.request_list");

}  // namespace metodist::mma
