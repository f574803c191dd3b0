// What follows for the public from a change of the members. Inner to this folder.
#pragma once

#include <vector>

#include "answers/answer.hpp"
#include "app/session.hpp"
#include "domain/formation/rules.hpp"

namespace metodist::app {

// What the act wants published after a change on this day, where, by whom and until when; empty where it asks nothing.
std::vector<Sentence> publication_step(Session& session, const formation::FormationRules& rules, Day changed);

}  // namespace metodist::app
