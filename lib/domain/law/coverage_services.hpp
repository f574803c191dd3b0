// Which commands use what an edition says; the rest can only be looked up.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/law/coverage.hpp"

namespace metodist {

struct Service {
    // Of the body; "*" for the three that lead meetings.
    std::string_view tool;
    std::string_view kind;
    // Keys of parameters, names of elements, LIST.ENTRY; separated by commas. "*": all that the kind has.
    std::string_view names;
    Served served;
    // Separated by commas; of the body's tool where they do not name one.
    std::string_view commands;
};

std::span<const Service> services();

// Whether the service is for what a body of this tool says under one of these names.
bool serves(const Service& service, std::string_view tool, std::string_view kind,
            const std::vector<std::string>& names);

}  // namespace metodist
