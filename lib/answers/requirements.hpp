// What an edition asks of a member, for people: each condition with its clause, nobody judged.
#pragma once

#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/law/edition.hpp"

namespace metodist::answers {

// One line: the message `code` with the arguments, {wanted} and {except} filled with the groups below.
struct Requirement {
    std::string code;
    Arguments arguments;
    // Values of one column stand together: any of them will do.
    std::vector<std::vector<Word>> wanted;
    std::vector<std::vector<Word>> except;
    std::string cite;
    // Under how many groups of conditions it stands.
    int depth = 0;
};

// The parts of the eligibility condition of the body, the chosen readings applied. Nothing where the edition has no
// eligibility for it.
std::vector<Requirement> requirements(const Edition& edition, const std::string& body);

}  // namespace metodist::answers
