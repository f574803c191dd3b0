#include "app/regulations/regulations.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::string before;
    std::string after;
};

void describe(shell::Options& options, Request& request) {
    options.argument("BEFORE", request.before, "regulation.option.before")
        .argument("AFTER", request.after, "regulation.option.after")
        .formats(shell::table_formats())
        .example("{tool} regulation diff luga leningrad", "regulation.example.diff");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::compare_regulations(shell::frame_without_database(context), request.before, request.after),
                       context);
}

}  // namespace

const shell::Verb regulation_diff = shell::verb<describe, run>("regulation diff", "regulation.verb.diff");

}  // namespace metodist::mms
