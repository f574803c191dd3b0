// What the commands about one nomination share.
#pragma once

#include <string>
#include <vector>

#include "answers/formation.hpp"
#include "app/formation/body.hpp"

namespace metodist::app {

// The nomination in its cycle, by the cycle's regulation.
struct NominationPlace {
    formation::Nomination nomination;
    formation::Cycle cycle;
    CoreGroup group;
    formation::CycleFacts facts;
};

// Error input where there is none of that code in the body's cycles.
NominationPlace nomination_place(Session& session, const std::string& tool, const std::string& code);
Tree nomination_row(Session& session, const formation::Nomination& nomination, const std::vector<std::string>& missing);
answers::Change change_in(const Frame& frame, const CoreGroup& group, std::string name);

}  // namespace metodist::app
