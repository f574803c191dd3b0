#include "app/regulations/regulations.hpp"
#include "mms/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::string correction;
};

void describe(shell::Options& options, Request& request) {
    options.option("--correction REASON", request.correction, "regulation.option.correction")
        .formats(shell::table_formats())
        .example("{tool} regulation adopt --dry-run", "regulation.example.adopt");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show_change(app::adopt_regulation(shell::frame(context), request.correction), context);
}

}  // namespace

const shell::Verb regulation_adopt = shell::verb<describe, run>("regulation adopt", "regulation.verb.adopt");

}  // namespace metodist::mms
