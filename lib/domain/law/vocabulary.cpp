#include "domain/law/vocabulary.hpp"

#include <algorithm>
#include <utility>

namespace metodist {

std::optional<std::size_t> Vocabulary::position(std::string_view code) const {
    const auto found = std::ranges::find(words, code, &VocabularyWord::code);
    if (found == words.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - words.begin());
}

const VocabularyWord* Vocabulary::find(std::string_view code) const {
    const auto at = position(code);
    return at ? &words[*at] : nullptr;
}

std::vector<std::string> Vocabulary::codes() const {
    std::vector<std::string> out;
    for (const auto& word : words) {
        if (out.empty() || out.back() != word.code) {
            out.push_back(word.code);
        }
    }
    return out;
}

const Vocabulary* Vocabularies::find(std::string_view key) const {
    const auto found = std::ranges::find(lists_, key, &Vocabulary::key);
    return found == lists_.end() ? nullptr : &*found;
}

bool Vocabularies::add(std::string_view key, VocabularyWord word) {
    const auto found = std::ranges::find(lists_, key, &Vocabulary::key);
    if (found == lists_.end() || !found->open || found->find(word.code) != nullptr) {
        return false;
    }
    found->words.push_back(std::move(word));
    return true;
}

}  // namespace metodist
