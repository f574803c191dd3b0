// How the columns of a table that people fill in may be headed.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace metodist::app {

// All spellings of the column in the languages of the program, by its code in the catalogue.
using Spellings = std::function<std::vector<std::string>(const char* code)>;

}  // namespace metodist::app
