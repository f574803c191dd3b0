// The lists of words that facts and rules are made of. One place fixes codes, labels and order
// (config/vocabulary.toml).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metodist {

struct VocabularyWord {
    std::string code;
    std::string ru;
    std::string en;
    // Of roles that sign: the kind of organisation in whose name.
    std::string organisation_kind = {};
    // Of states of bodies: such a body does no longer work.
    bool gone = false;
};

struct Vocabulary {
    std::string key;
    std::string ru;
    std::string en;
    // Whether a municipality may add words of its own.
    bool open = false;
    // From low to high where the words have an order.
    std::vector<VocabularyWord> words;

    [[nodiscard]] const VocabularyWord* find(std::string_view code) const;
    // The place of the word in the order.
    [[nodiscard]] std::optional<std::size_t> position(std::string_view code) const;
    [[nodiscard]] std::vector<std::string> codes() const;
};

class Vocabularies {
public:
    Vocabularies() = default;
    // The keys must differ.
    explicit Vocabularies(std::vector<Vocabulary> lists) : lists_(std::move(lists)) {}

    [[nodiscard]] const Vocabulary* find(std::string_view key) const;
    [[nodiscard]] const std::vector<Vocabulary>& all() const { return lists_; }
    // Adds a word of a municipality. False where the list is unknown or closed, or has the word already.
    bool add(std::string_view key, VocabularyWord word);

private:
    std::vector<Vocabulary> lists_;
};

}  // namespace metodist
