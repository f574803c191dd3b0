// Who heads an organisation or an association. Inner to this folder.
#pragma once

#include <string>

#include "app/formation/body.hpp"

namespace metodist::app {

struct Head {
    // Empty where the register knows nobody.
    std::string name;
    std::string dative;
    // Where she is one of the register's educators.
    std::optional<std::int64_t> educator;
};
Head head_of(Session& session, const formation::Party& party, Day day);
// Heads of organisations are recorded by name alone: she is the one educator of this whole name; nothing where there
// is none, or are several.
std::optional<std::int64_t> educator_who_heads(Session& session, const Head& head, Day day);

}  // namespace metodist::app
