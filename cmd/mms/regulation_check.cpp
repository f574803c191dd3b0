#include "app/regulations/regulations.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::vector<std::string> names;

    void check(shell::Faults& faults) const {
        if (names.empty()) {
            faults.add("regulation.nothing_to_check");
        }
    }
};

void describe(shell::Options& options, Request& request) {
    options.argument("EDITION", request.names, "regulation.option.files")
        .formats(shell::table_formats())
        .example("{tool} regulation check luga dalnerechensk", "regulation.example.check");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::check_regulations(shell::frame_without_database(context), request.names), context);
}

}  // namespace

const shell::Verb regulation_check = shell::verb<describe, run>("regulation check", "regulation.verb.check");

}  // namespace metodist::mms
