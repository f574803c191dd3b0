#include "mms/learn.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "app/intake/learning.hpp"
#include "shell/frame.hpp"

namespace metodist::mms {

Lessons learn(const std::string& mapping, const std::string& file, shell::Context& context) {
    if (std::filesystem::exists(file)) {
        throw Error(Trouble::world, "shell.output_exists", {{"file", file}});
    }
    auto learned = app::learn_mapping(shell::frame(context), mapping);
    Lessons out{std::move(learned.tree), std::move(learned.sentences)};
    if (learned.text.empty()) {
        out.sentences.push_back({"intake.learn.nothing", {{"file", file}}, 0});
    } else if (!context.dry_run) {
        shell::Output written(file);
        written.write(learned.text);
        written.finish();
        out.sentences.push_back({"intake.learn.written", {{"file", file}, {"mapping", mapping}}, 0});
    }
    return out;
}

void tell(const Lessons& lessons, Answer& answer) {
    if (lessons.lines) {
        answer.tree.set("learned", *lessons.lines);
        std::ranges::copy(lessons.sentences, std::back_inserter(answer.closing));
    }
}

}  // namespace metodist::mms
