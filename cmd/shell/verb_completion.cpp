#include <algorithm>

#include "shell/builtin.hpp"
#include "shell/completion.hpp"

namespace metodist::shell {

namespace {

struct Request {
    Shell shell = Shell::bash;
};

void describe(Options& options, Request& request) {
    options
        .choice_argument("SHELL", request.shell,
                         std::vector<std::pair<std::string, Shell>>{
                             {"bash", Shell::bash}, {"zsh", Shell::zsh}, {"fish", Shell::fish}},
                         "completion.option.shell")
        .example("{tool} completion bash", "completion.example.bash");
}

ExitCode run(const Request& request, Context& context) {
    context.out().write(completion_script(context.tool, request.shell, context.wording()));
    return ExitCode::done;
}

}  // namespace

const Verb completion = verb<describe, run>("completion", "completion.summary");

}  // namespace metodist::shell
