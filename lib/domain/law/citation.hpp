// A place of an act.
#pragma once

#include <string>
#include <string_view>

#include "domain/law/element.hpp"

namespace metodist {

// The id for programs and the wording an office prints.
struct Citation {
    std::string clause;
    std::string cite;

    friend bool operator==(const Citation&, const Citation&) = default;
};

// Of an element, and of one of its parameters where the act says that elsewhere. Empty of none.
inline Citation citation(const Element* element) {
    return element == nullptr ? Citation{} : Citation{element->clause, element->cite};
}
inline Citation citation(const Element* element, std::string_view parameter) {
    return element == nullptr ? Citation{} : Citation{element->clause_of(parameter), element->cite_of(parameter)};
}

}  // namespace metodist
