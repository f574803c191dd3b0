#include "app/upkeep/upkeep.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {};

void describe(shell::Options& options, Request&) {
    options.formats(shell::table_formats()).example("{tool} verify", "upkeep.example.verify");
}

shell::ExitCode run(const Request&, shell::Context& context) {
    return shell::show(app::verify_file(shell::frame(context)), context);
}

}  // namespace

const shell::Verb verify = shell::verb<describe, run>("verify", "upkeep.verb.verify");

}  // namespace metodist::mms
