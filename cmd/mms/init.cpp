#include "app/register/municipality.hpp"
#include "base/join.hpp"
#include "base/text.hpp"
#include "mms/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::optional<std::string> code;
    std::optional<std::string> name;
    std::optional<std::string> level;
    std::optional<std::string> regulation;
    std::string language;
    std::vector<std::string> signatories;
    bool no_signatories = false;

    void check(shell::Faults& faults) const {
        for (const auto& each : signatories) {
            if (each.find(':') == std::string::npos) {
                faults.add("register.signatory_form", {{"value", each}});
            }
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.option("--code CODE", request.code, "register.option.municipality_code")
        .option("--name NAME", request.name, "register.option.municipality_name")
        .option("--level LEVEL", request.level, "register.option.municipality_level")
        .option("--use-regulation NAME", request.regulation, "register.option.use_regulation")
        .choice("--language LANGUAGE", request.language,
                std::vector<std::pair<std::string, std::string>>{{"ru", "ru"}, {"en", "en"}},
                "register.option.language")
        .option("--signatory ROLE:NAME:POST", request.signatories, "register.option.signatory")
        .flag("--no-signatories", request.no_signatories, "register.option.no_signatories")
        .formats(shell::table_formats())
        .example(
            "{tool} init --db new.db --code zarechny --name \"Заречный район\" --level district "
            "--use-regulation \"\" --signatory \"authority_head:Орлова Нина Павловна:председатель комитета\"",
            "register.example.init");
}

// What was not given is asked for; without a terminal the answer names the option.
std::string given_or_asked(const std::optional<std::string>& given, shell::Context& context, std::string_view question,
                           std::string_view option, const Arguments& arguments = {}) {
    return given ? *given : tidy(context.ask(question, arguments, option));
}

app::Signatory signatory(const std::string& text) {
    const auto first = text.find(':');
    const auto second = text.find(':', first + 1);
    const auto end = second == std::string::npos ? text.size() : second;
    return {tidy(text.substr(0, first)), text.substr(first + 1, end - first - 1),
            second == std::string::npos ? std::string() : text.substr(second + 1)};
}

std::vector<app::Signatory> signatories(const Request& request, shell::Context& context) {
    std::vector<app::Signatory> out;
    for (const auto& each : request.signatories) {
        out.push_back(signatory(each));
    }
    while (request.signatories.empty() && !request.no_signatories) {
        const auto line = tidy(context.ask("register.ask.signatory", {}, "--signatory"));
        if (line.empty()) {
            break;
        }
        out.push_back(signatory(line));
    }
    return out;
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto frame = shell::frame_without_database(context);
    frame.database = context.new_database();
    const std::string known = joined(app::known_regulations(frame));
    app::InitRegister init;
    init.name = given_or_asked(request.name, context, "register.ask.municipality_name", "--name");
    init.code = given_or_asked(request.code, context, "register.ask.municipality_code", "--code");
    init.level = given_or_asked(request.level, context, "register.ask.municipality_level", "--level");
    init.regulation =
        given_or_asked(request.regulation, context, "register.ask.regulation", "--use-regulation", {{"known", known}});
    init.language =
        request.language.empty() ? std::string(language_code(context.wording().language())) : request.language;
    init.signatories = signatories(request, context);
    return shell::show_change(app::init_register(frame, init), context, "register.next.init");
}

}  // namespace

const shell::Verb init = shell::verb<describe, run>("init", "register.verb.init");

}  // namespace metodist::mms
