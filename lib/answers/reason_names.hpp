// What the numbers in a reason stand for: organisations, bodies and papers by their codes and names.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "domain/formation/roster.hpp"

namespace metodist::answers {

struct Named {
    std::string code = {};
    std::string name = {};
};

struct ReasonNames {
    std::map<std::int64_t, Named> organisations = {};
    std::map<std::int64_t, Named> bodies = {};
    std::map<std::int64_t, formation::PaperMention> papers = {};
};

}  // namespace metodist::answers
