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
    options.argument("FILE", request.file, "upkeep.option.backup")
        .formats(shell::table_formats())
        .example("{tool} backup metodist-2026-09-01.db", "upkeep.example.backup");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::back_up_file(shell::frame(context), request.file), context);
}

}  // namespace

const shell::Verb backup = shell::verb<describe, run>("backup", "upkeep.verb.backup");

}  // namespace metodist::mms
