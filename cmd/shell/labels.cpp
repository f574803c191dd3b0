#include "shell/labels.hpp"

#include <memory>
#include <utility>

#include "app/words.hpp"

namespace metodist::shell {

namespace {

std::shared_ptr<const Vocabularies> load(const std::vector<std::filesystem::path>& config) {
    app::Frame frame;
    frame.config = config;
    try {
        return std::make_shared<const Vocabularies>(app::vocabularies(frame));
    } catch (const Error&) {
        return std::make_shared<const Vocabularies>();
    }
}

}  // namespace

Labels vocabulary_labels(std::vector<std::filesystem::path> config) {
    return [config = std::move(config), loaded = std::shared_ptr<const Vocabularies>()](
               const Word& word, Language language) mutable -> std::optional<std::string> {
        if (!loaded) {
            loaded = load(config);
        }
        if (word.vocabulary == "vocabulary") {
            // The name of a list.
            const auto* named = loaded->find(word.code);
            return named == nullptr ? std::nullopt : std::optional(language == Language::ru ? named->ru : named->en);
        }
        const auto* list = loaded->find(word.vocabulary);
        const auto* found = list == nullptr ? nullptr : list->find(word.code);
        if (found == nullptr) {
            return std::nullopt;
        }
        return language == Language::ru ? found->ru : found->en;
    };
}

}  // namespace metodist::shell
