#include "app/regulations/regulations.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::optional<std::string> name;
    app::CoverRegulation cover;
};

void describe(shell::Options& options, Request& request) {
    std::vector<std::pair<std::string, std::string>> services;
    for (const auto& each : app::clause_services()) {
        services.emplace_back(each, each);
    }
    options.argument("EDITION", request.name, "regulation.option.name_or_in_force")
        .option("--clause CLAUSE", request.cover.clause, "coverage.option.clause")
        .choice("--served SERVICE", request.cover.served_by, services, "coverage.option.served")
        .formats(shell::table_formats())
        .example("{tool} regulation coverage luga --clause luga-mma", "coverage.example.act")
        .example("{tool} regulation coverage luga --clause luga-mma --served text_only", "coverage.example.text_only");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    auto cover = request.cover;
    cover.name = request.name.value_or("");
    return shell::show(app::cover_regulation(shell::frame_without_database(context), cover), context);
}

}  // namespace

const shell::Verb regulation_coverage = shell::verb<describe, run>("regulation coverage", "coverage.verb");

}  // namespace metodist::mms
