#include "shell/frame.hpp"

#include "shell/known.hpp"
#include "shell/version.hpp"

namespace metodist::shell {

namespace {

// The command as somebody could type it again.
std::string command_line(const Context& context) {
    std::string line = context.tool.name;
    for (const auto& word : context.words) {
        const bool bare = !word.empty() && word.find_first_of(" '\"\\$`\t\n*?;&|<>()") == std::string::npos;
        line += bare ? " " + word : " '";
        if (!bare) {
            for (const char c : word) {
                line += c == '\'' ? std::string("'\\''") : std::string(1, c);
            }
            line += "'";
        }
    }
    return line;
}

}  // namespace

app::Frame frame(const Context& context) {
    auto made = frame_without_database(context);
    made.database = context.database();
    return made;
}

app::Frame frame_without_database(const Context& context) {
    app::Frame made;
    made.database = context.database_if_any().value_or(std::filesystem::path());
    made.config = context.config;
    made.municipality = context.municipality;
    made.regulation = context.regulation;
    made.known = moment_known(context.known);
    made.on = context.on;
    made.today = context.today;
    made.today_given = context.today_given;
    made.moment = context.moment;
    made.actor = context.actor;
    made.command = command_line(context);
    made.program = "metodist " + std::string(version);
    made.dry_run = context.dry_run;
    made.stop = &shell::Context::stop();
    return made;
}

}  // namespace metodist::shell
