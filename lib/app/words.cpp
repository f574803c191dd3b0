#include "app/words.hpp"

#include <algorithm>
#include <cassert>

#include "base/text.hpp"
#include "regulation/vocabulary.hpp"

namespace metodist::app {

namespace {

std::string quoted(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& each : words) {
        out += (out.empty() ? "«" : ", «") + each + "»";
    }
    return out;
}

std::vector<std::string> near_words(const Vocabulary& list, const std::string& text) {
    std::vector<std::string> known;
    for (const auto& word : list.words) {
        known.push_back(word.code);
        known.push_back(word.ru);
    }
    return nearest(text, known);
}

// People are told what people say; programs have the codes from the settings.
std::vector<Word> words_of(const Vocabulary& list) {
    std::vector<Word> out;
    for (const auto& word : list.words) {
        out.push_back({list.key, word.code});
    }
    return out;
}

void note_new_word(const Vocabulary& list, const std::string& text, std::vector<Finding>& findings) {
    const auto near = near_words(list, text);
    Finding finding;
    finding.severity = Severity::note;
    finding.code = near.empty() ? "register.new_word" : "register.new_word_near";
    finding.arguments = {{"word", text}, {"list", Word{"vocabulary", list.key}}, {"near", quoted(near)}};
    findings.push_back(std::move(finding));
}

void refuse_word(const Vocabulary& list, const std::string& text, std::vector<Finding>& findings) {
    const auto near = near_words(list, text);
    Finding finding;
    finding.code = near.empty() ? "register.unknown_word" : "register.unknown_word_near";
    finding.arguments = {
        {"word", text}, {"list", Word{"vocabulary", list.key}}, {"near", quoted(near)}, {"known", words_of(list)}};
    findings.push_back(std::move(finding));
}

}  // namespace

Vocabularies vocabularies(const Frame& frame) { return load_vocabularies(vocabulary_file(frame)); }

std::filesystem::path vocabulary_file(const Frame& frame) {
    for (const auto& folder : frame.config) {
        auto file = folder / "vocabulary.toml";
        std::error_code ignored;
        if (std::filesystem::is_regular_file(file, ignored)) {
            return file;
        }
    }
    throw Error(Trouble::world, "register.no_vocabulary");
}

const VocabularyWord* word_of(const Vocabulary& list, const std::string& text) {
    const std::string wanted = fold(text);
    const auto found = std::ranges::find_if(list.words, [&](const VocabularyWord& word) {
        return word.code == text || fold(word.ru) == wanted || fold(word.en) == wanted;
    });
    return found == list.words.end() ? nullptr : &*found;
}

std::optional<std::string> read_word(const Vocabulary& list, const std::string& text, std::vector<Finding>& findings) {
    if (const auto* found = word_of(list, text)) {
        return found->code;
    }
    if (list.open) {
        note_new_word(list, text, findings);
        return tidy(text);
    }
    refuse_word(list, text, findings);
    return std::nullopt;
}

std::optional<std::string> read_word(const Vocabularies& lists, std::string_view list, const std::string& text,
                                     std::vector<Finding>& findings) {
    const auto* found = lists.find(list);
    assert(found != nullptr);
    return read_word(*found, text, findings);
}

}  // namespace metodist::app
