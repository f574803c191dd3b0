#include "app/register/organisations.hpp"
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
    app::Ground ground;

    void check(shell::Faults& faults) const {
        if (!fresh && !who) {
            faults.add("register.which_missing");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("ORGANISATION", request.who, "register.option.organisation")
        .argument("FACT", request.facts, "register.option.facts")
        .option("--new NAME", request.fresh, "register.option.new_organisation")
        .option("--paper PAPER", request.ground.paper, "register.option.paper")
        .option("--reason TEXT", request.ground.reason, "register.option.reason")
        .formats(shell::table_formats())
        .example("{tool} organisation set --new \"МОУ «СОШ № 3»\" kind kind=general name form=short name=\"СОШ № 3\"",
                 "register.example.organisation_new")
        .example(
            "{tool} organisation set \"СОШ № 1\" head name=\"Орлова Нина Павловна\" post=директор "
            "since=2026-08-01",
            "register.example.organisation_head");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    app::SetOrganisation set{request.who.value_or(""), request.fresh, request.facts, request.ground};
    if (request.fresh && request.who) {
        // With a new name all words are facts.
        set.words.insert(set.words.begin(), *request.who);
        set.who.clear();
    }
    return shell::show_change(app::set_organisation(shell::frame(context), set), context, "register.next.organisation");
}

}  // namespace

const shell::Verb organisation_set = shell::verb<describe, run>("organisation set", "register.verb.organisation_set");

}  // namespace metodist::mms
