// A step that the act does not allow: the message with its clause.
#pragma once

#include <string>
#include <utility>

#include "base/finding.hpp"
#include "domain/formation/rules.hpp"

namespace metodist::formation {

inline Finding breach(std::string code, const Citation& place, Arguments arguments = {}) {
    Finding finding;
    finding.code = std::move(code);
    finding.arguments = std::move(arguments);
    finding.arguments.push_back({"cite", place.cite});
    finding.clause = place.clause;
    finding.severity = Severity::breach;
    return finding;
}

}  // namespace metodist::formation
