#include "app/regulations/regulations.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::optional<std::string> name;
    app::ShowRegulation show;

    void check(shell::Faults& faults) const {
        if (show.readings && !show.clause.empty()) {
            faults.add("regulation.readings_or_clause");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("EDITION", request.name, "regulation.option.name_or_in_force")
        .option("--body BODY", request.show.body, "regulation.option.body")
        .option("--clause CLAUSE", request.show.clause, "regulation.option.clause")
        .flag("--readings", request.show.readings, "regulation.option.readings")
        .formats(shell::table_formats())
        .example("{tool} regulation show luga --clause luga-mma/2.5", "regulation.example.show_clause")
        .example("{tool} regulation show luga --body mma --readings", "regulation.example.show_readings");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto show = request.show;
    show.name = request.name.value_or("");
    return shell::show(app::show_regulation(shell::frame_without_database(context), show), context);
}

}  // namespace

const shell::Verb regulation_show = shell::verb<describe, run>("regulation show", "regulation.verb.show");

}  // namespace metodist::mms
