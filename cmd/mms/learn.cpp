#include "mms/learn.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "shell/frame.hpp"
#include "shell/trouble_text.hpp"

namespace metodist::mms {

LearnedFile::LearnedFile(std::string mapping, const std::string& file, const shell::Context& context)
    : mapping_(std::move(mapping)),
      name_(file),
      file_(file),
      words_(app::learn_mapping(shell::frame(context), mapping_)) {
    if (words_.text.empty()) {
        words_.sentences.push_back({"intake.learn.nothing", {{"file", name_}}, 0});
    }
}

void LearnedFile::tell(Answer& answer) const {
    answer.tree.set("learned", words_.tree);
    std::ranges::copy(words_.sentences, std::back_inserter(answer.closing));
}

shell::ExitCode LearnedFile::write(shell::ExitCode code, shell::Context& context) {
    if (words_.text.empty() || context.dry_run) {
        return code;
    }
    context.out().finish();
    try {
        file_.write(words_.text);
        context.tell("intake.learn.written", {{"file", name_}, {"mapping", mapping_}});
    } catch (const Error& error) {
        if (code == shell::ExitCode::done) {
            throw;
        }
        shell::tell_beside(error, context.tool.name, context.wording());
    }
    return code;
}

}  // namespace metodist::mms
