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
        .example("{tool} nomination list", "mma.example.nomination_list");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::list_nominations(shell::frame(context), {context.tool.name, request.cycle.value_or("")}),
                       context);
}

}  // namespace

const shell::Verb nomination_list = shell::verb<describe, run>("nomination list", "mma.verb.nomination_list");

}  // namespace metodist::mma
