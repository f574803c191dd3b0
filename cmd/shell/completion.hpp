// Completion scripts of the three usual shells, made of the verb table.
#pragma once

#include <cstdint>
#include <string>

#include "shell/verb.hpp"

namespace metodist::shell {

enum class Shell : std::uint8_t { bash, zsh, fish };

std::string completion_script(const Tool& tool, Shell shell, const Wording& wording);

}  // namespace metodist::shell
