#include "app/upkeep/upkeep.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::string file;
};

void describe(shell::Options& options, Request& request) {
    options.argument("FILE", request.file, "upkeep.option.restore")
        .formats(shell::table_formats())
        .example("{tool} restore copy.db --dry-run", "upkeep.example.restore_dry_run")
        .example("{tool} restore copy.db", "upkeep.example.restore");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::restore_file(shell::frame(context), request.file), context);
}

}  // namespace

const shell::Verb restore = shell::verb<describe, run>("restore", "upkeep.verb.restore");

}  // namespace metodist::mms
