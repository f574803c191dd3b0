#include "app/register/educators.hpp"
#include "mms/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::optional<std::string> who;
    std::vector<std::string> facts;
    std::optional<std::string> fresh;
    bool namesake = false;
    app::Ground ground;

    void check(shell::Faults& faults) const {
        if (!fresh && !who) {
            faults.add("register.who_missing");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("EDUCATOR", request.who, "register.option.educator")
        .argument("FACT", request.facts, "register.option.facts")
        .option("--new NAME", request.fresh, "register.option.new_educator")
        .flag("--namesake", request.namesake, "register.option.namesake")
        .option("--paper PAPER", request.ground.paper, "register.option.paper")
        .option("--reason TEXT", request.ground.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} educator set Белова category level=высшая since=15.05.2024", "register.example.educator_set")
        .example(
            "{tool} educator set --new \"Сорокина Вера Ильинична\" birth born=1980-02-01 post "
            "organisation=\"СОШ № 1\" post=учитель subject=математика",
            "register.example.educator_new")
        .example("{tool} educator set e1 not contribution level=municipal", "register.example.educator_not")
        .example("{tool} educator set e1 ends post:1 until=2026-08-31", "register.example.educator_ends")
        .example("{tool} educator set e1 drop category:1 --reason \"чужая запись\"", "register.example.educator_drop");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    app::SetEducator set{request.who.value_or(""), request.fresh, request.namesake, request.facts, request.ground};
    if (request.fresh && request.who) {
        // With a new name all words are facts.
        set.words.insert(set.words.begin(), *request.who);
        set.who.clear();
    }
    return shell::show_change(app::set_educator(shell::frame(context), set), context, "register.next.educator");
}

}  // namespace

const shell::Verb educator_set = shell::verb<describe, run>("educator set", "register.verb.educator_set");

}  // namespace metodist::mms
