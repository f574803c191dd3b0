#include "app/upkeep/upkeep.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    app::UndoOperation undo;
};

void describe(shell::Options& options, Request& request) {
    options.argument("OPERATION", request.undo.operation, "upkeep.option.undo")
        .option("--reason TEXT", request.undo.reason, "upkeep.option.reason")
        .formats(shell::table_formats())
        .example("{tool} undo --dry-run", "upkeep.example.undo_dry_run")
        .example("{tool} undo", "upkeep.example.undo");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    return shell::show(app::undo_operation(shell::frame(context), request.undo), context);
}

}  // namespace

const shell::Verb undo = shell::verb<describe, run>("undo", "upkeep.verb.undo");

}  // namespace metodist::mms
