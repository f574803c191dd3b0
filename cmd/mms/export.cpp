#include "app/intake/exchange.hpp"
#include "exchange/json.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"

namespace metodist::mms {

namespace {

struct Request {};

void describe(shell::Options& options, Request&) {
    options.formats({shell::Format::json}).example("{tool} export --output register.json", "register.example.export");
}

shell::ExitCode run(const Request&, shell::Context& context) {
    context.out().write(to_json(app::export_register(shell::frame(context)), JsonLayout::lines) + "\n");
    return shell::ExitCode::done;
}

}  // namespace

// `export` is a word of C++.
const shell::Verb export_register = shell::verb<describe, run>("export", "register.verb.export");

}  // namespace metodist::mms
