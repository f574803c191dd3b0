// The first operation of a file: whose register it is, by which regulation, who signs.
#pragma once

#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/session.hpp"

namespace metodist::app {

struct Signatory {
    // Word of signatory_role, or a role of the office's own.
    std::string role = {};
    std::string name = {};
    std::string post = {};
};

struct InitRegister {
    std::string code = {};
    std::string name = {};
    // Word of municipality_kind.
    std::string level = {};
    // Name of a folder below config/regulations; empty: none yet.
    std::string regulation = {};
    std::string language = {};
    std::vector<Signatory> signatories = {};
};

// Makes the file and the municipality in it. In a dry run, and where anything fails, no file stays.
// Errors: world where the file exists or cannot be made; input with all faults of the request.
Answer init_register(const Frame& frame, const InitRegister& request);

// The regulations that the configuration has, by name.
std::vector<std::string> known_regulations(const Frame& frame);

}  // namespace metodist::app
