// Who of the register is meant by the people of a table. Reads the register in streams; keeps only who may be meant.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/intake/questions.hpp"
#include "app/intake/references.hpp"
#include "app/session.hpp"
#include "domain/register/matching.hpp"
#include "exchange/roster_pack.hpp"

namespace metodist::app {

class KnownPeople {
public:
    // The matcher of all rows, with those of the register who may be meant on the day. The people must outlive it.
    KnownPeople(Session& session, const References& references, const PackedEducators& proposed, Day day);

    [[nodiscard]] const std::vector<PersonSought>& sought() const { return sought_; }
    [[nodiscard]] PeopleMatcher& matcher() { return *matcher_; }
    // The question that a match leaves open.
    [[nodiscard]] Question question(Session& session, std::size_t row, const MatchedPerson& match) const;
    // What is to be told about a match that is not certain, or about namesakes.
    [[nodiscard]] std::vector<Finding> findings(Session& session, std::size_t row, const MatchedPerson& match,
                                                const std::string& question) const;

private:
    const PackedEducators& proposed_;
    std::vector<PersonSought> sought_;
    std::optional<PeopleMatcher> matcher_;
};

// "Фамилия Имя Отчество".
std::string full_name(const PersonName& name);

}  // namespace metodist::app
