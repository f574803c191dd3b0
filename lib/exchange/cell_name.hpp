// Names of people as offices write them, family name first.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/cell.hpp"

namespace metodist {

struct PersonName {
    std::string family = {};
    std::string given = {};
    // Empty where there is none.
    std::string patronymic = {};

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

struct ReadName {
    PersonName name = {};
    // A former family name in brackets behind the present one; empty where there is none.
    std::string former_family = {};

    friend bool operator==(const ReadName&, const ReadName&) = default;
};

struct NameRules {
    // Folded last words of patronymics of two words: оглы, кызы.
    std::vector<std::string> patronymic_ends = {};
};

// Family, given name, patronymic. Told as notes: Latin look-alikes, capitals made ordinary, blanks around hyphens, an
// absent patronymic. Gaps: initials, a single word, more words than a name has. Breach: figures and signs in a name.
Reading<ReadName> read_name(std::string_view cell, const NameRules& rules);

// The form in which two spellings of one name are equal: case, ё, look-alikes and kinds of hyphens do not count.
std::string name_key(const PersonName& name);

// "Семёнова" out of "до замужества Семёнова" where the cell begins with one of the folded `phrases`; else nothing.
std::optional<std::string> former_family(std::string_view note, const std::vector<std::string>& phrases);

}  // namespace metodist
