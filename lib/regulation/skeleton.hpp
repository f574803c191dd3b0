// The beginning of a regulation for a municipality that has none yet: a template's text with a new head, new clause
// ids, and a mark at each place that has to be compared with the act.
#pragma once

#include <string>
#include <string_view>

namespace metodist {

struct NewRegulation {
    // Code of the municipality: small Latin letters, digits and hyphens.
    std::string municipality;
    std::string name;
    std::string name_genitive;
    // Word of the vocabulary municipality_kind.
    std::string municipality_kind;
    std::string region;
    std::string title;
};

// Text of an undated edition that reads without a fault where `template_text` does. `template_municipality` is the code
// of the template. Throws Error(Trouble::use, "regulation.bad_code") where the new code is none.
std::string regulation_skeleton(std::string_view template_text, const std::string& template_municipality,
                                const NewRegulation& wanted);

}  // namespace metodist
