#include "app/regulations/regulations.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {};

void describe(shell::Options& options, Request&) {
    options.formats(shell::table_formats()).example("{tool} regulation list", "regulation.example.list");
}

shell::ExitCode run(const Request&, shell::Context& context) {
    return shell::show(app::list_regulations(shell::frame_without_database(context)), context);
}

}  // namespace

const shell::Verb regulation_list = shell::verb<describe, run>("regulation list", "regulation.verb.list");

}  // namespace metodist::mms
