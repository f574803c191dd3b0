// Which verb the words of a command name.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "shell/verb.hpp"

namespace metodist::shell {

struct Found {
    // Nothing where the words name a thing ("educator") or nothing at all.
    const Verb* verb = nullptr;
    // The words that named it: "educator show", "educator", "".
    std::string path;
    // All other words, in their order.
    std::vector<std::string> rest;
};

// Options common to all may stand anywhere, also between the words of the verb. Names are taken whole, never by a
// prefix. Throws Error (use) with what lies near, where the words name no verb and no thing.
Found find_verb(std::span<const Verb* const> verbs, const std::vector<std::string>& words);

}  // namespace metodist::shell
