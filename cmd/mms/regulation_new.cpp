#include <filesystem>

#include "app/regulations/regulations.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    app::BeginRegulation begin;
};

void describe(shell::Options& options, Request& request) {
    options.argument("CODE", request.begin.code, "regulation.option.code")
        .required("--name NAME", request.begin.name, "regulation.option.municipality_name")
        .required("--genitive NAME", request.begin.genitive, "regulation.option.genitive")
        .required("--kind KIND", request.begin.kind, "regulation.option.kind")
        .option("--region NAME", request.begin.region, "regulation.option.region")
        .option("--title TITLE", request.begin.title, "regulation.option.title")
        .required("--from EDITION", request.begin.from, "regulation.option.from")
        .formats({shell::Format::txt})
        .example(
            "{tool} regulation new zarechny --name 'Заречный район' --genitive 'Заречного района' "
            "--kind district --from luga",
            "regulation.example.new");
}

// --output, else the user's own folder of settings, where every command finds it.
std::filesystem::path target(const Request& request, shell::Context& context) {
    if (const auto output = context.take_output_file(); !output.empty()) {
        return output;
    }
    return context.around.user_config / "regulations" / request.begin.code / "undated.toml";
}

void refuse_existing(const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        Place place;
        place.file = file.string();
        throw Error(Trouble::world, "regulation.file_exists", {}, place);
    }
}

void write(const std::filesystem::path& file, const std::string& text) {
    std::error_code ignored;
    if (file.has_parent_path()) {
        std::filesystem::create_directories(file.parent_path(), ignored);
    }
    shell::Output out(file);
    out.write(text);
    out.finish();
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    const auto text = app::begin_regulation(shell::frame_without_database(context), request.begin);
    const auto file = target(request, context);
    refuse_existing(file);
    if (context.dry_run) {
        context.tell("regulation.would_begin", {{"file", file.string()}});
        return shell::ExitCode::done;
    }
    write(file, text);
    context.tell("regulation.begun", {{"file", file.string()}, {"code", request.begin.code}});
    return shell::ExitCode::done;
}

}  // namespace

const shell::Verb regulation_new = shell::verb<describe, run>("regulation new", "regulation.verb.new");

}  // namespace metodist::mms
