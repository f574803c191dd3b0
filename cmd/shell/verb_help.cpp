#include "shell/builtin.hpp"
#include "shell/help.hpp"

namespace metodist::shell {

namespace {

struct Request {
    std::vector<std::string> words;
    bool verbs = false;
    bool examples = false;
    bool man = false;
};

void describe(Options& options, Request& request) {
    options.argument("VERB", request.words, "help.option.words")
        .flag("--verbs", request.verbs, "help.option.verbs")
        .flag("--examples", request.examples, "help.option.examples")
        .flag("--man", request.man, "help.option.man");
}

std::string verb_list(const Tool& tool) {
    std::string out;
    for (const Verb* verb : tool.verbs) {
        out += std::string(verb->path) + "\n";
    }
    return out;
}

std::string example_list(const Tool& tool) {
    std::string out;
    for (const Verb* verb : tool.verbs) {
        Options options;
        const auto call = verb->make();
        call->describe(options);
        for (const auto& example : options.examples()) {
            out += example_command(tool, example) + "\n";
        }
    }
    return out;
}

std::string page(const Request& request, const Context& context) {
    if (request.verbs) {
        return verb_list(context.tool);
    }
    if (request.examples) {
        return example_list(context.tool);
    }
    if (request.man) {
        return man_page(context.tool, context.wording());
    }
    const Found found = find_verb(context.tool.verbs, request.words);
    return found.verb == nullptr ? overview(context.tool, found.path, context.wording())
                                 : verb_help(context.tool, *found.verb, context.wording());
}

ExitCode run(const Request& request, Context& context) {
    context.out().write(page(request, context));
    return ExitCode::done;
}

}  // namespace

const Verb help = verb<describe, run>("help", "help.summary");

}  // namespace metodist::shell
