// Organisations of the register: shown, listed, changed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/subject_change.hpp"

namespace metodist::app {

struct SetOrganisation {
    // Code or a piece of a name; empty where `fresh` is given.
    std::string who = {};
    // The full name of a new organisation.
    std::optional<std::string> fresh = {};
    std::vector<std::string> words = {};
    Ground ground = {};
};
// Errors: input with all faults of the words; refused where a new one has a name that is known.
Answer set_organisation(const Frame& frame, const SetOrganisation& request);

struct ShowOrganisation {
    std::string who = {};
    bool history = false;
};
Answer show_organisation(const Frame& frame, const ShowOrganisation& request);

struct ListOrganisations {
    std::string text = {};
    std::string kind = {};
    std::string status = {};
};
// Those that fit all of it on the asked day, by name.
Answer list_organisations(const Frame& frame, const ListOrganisations& request);

}  // namespace metodist::app
