// Which grounds of membership people have by the register. Inner to this folder.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "app/meetings/body.hpp"
#include "domain/register/judge.hpp"
#include "storage/stream.hpp"

namespace metodist::app {

class Grounds {
public:
    // The session and the body must outlive this.
    Grounds(Session& session, const MeetingBody& body);

    // For each person one answer to each ground of the rules, in their order. Nothing where the act has no grounds.
    std::map<std::int64_t, std::vector<Truth>> of(const std::vector<std::int64_t>& people, Day day);
    // The same for those of the municipality who have one at least.
    std::map<std::int64_t, std::vector<Truth>> of_everybody(Day day);

private:
    std::vector<Truth> judged(const SubjectFacts& facts, const Surroundings& around, Day day);

    Session& session_;
    const meetings::CompositionRules& rules_;
    storage::StoredWords words_;
    Judge judge_;
    JudgeMemory memory_;
};

}  // namespace metodist::app
