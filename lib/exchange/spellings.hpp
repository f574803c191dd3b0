// How values are written in offices, and what each spelling means.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/register/facts.hpp"

namespace metodist {

// What a spelling says about a fact.
struct Meaning {
    // Columns of the fact, by their index in its schema.
    std::vector<std::pair<std::size_t, Field>> values = {};
    // That no fact with these values holds.
    bool denied = false;
    // Not empty where the spelling has several meanings: what to write instead.
    std::vector<std::string> unclear = {};
};

// The form in which spellings are compared: look-alikes, case, ё, blanks, dots, commas, brackets and quotes do not
// count; where nothing else stands there, it is the text itself.
std::string spelling_key(std::string_view text);

// A closed list of spellings.
class Spellings {
public:
    // False where the spelling is there already.
    bool add(const std::string& written, std::size_t meaning);
    std::size_t add_meaning(Meaning meaning);

    [[nodiscard]] const Meaning* find(std::string_view text) const;
    // The first spelling whose meaning the fact has; empty where there is none.
    [[nodiscard]] std::string written_for(const std::vector<Field>& values, bool denied) const;
    // The first spelling of each clear meaning.
    [[nodiscard]] std::vector<std::string> one_of_each() const;
    // The known spellings that lie nearest.
    [[nodiscard]] std::vector<std::string> near(std::string_view text) const;

private:
    std::vector<Meaning> meanings_;
    std::unordered_map<std::string, std::size_t> by_key_;
    std::vector<std::string> written_;
};

}  // namespace metodist
