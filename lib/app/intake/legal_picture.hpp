// What the acts in force look at, read from the register: before an import writes, and after.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "app/editions.hpp"
#include "app/session.hpp"
#include "domain/formation/cycle.hpp"
#include "domain/intake/consequences.hpp"
#include "domain/register/judge.hpp"

namespace metodist::app {

class LawOfBodies {
public:
    // The edition in force on the day; without one nothing is judged, and `law` says so.
    LawOfBodies(Session& session, Day day);

    [[nodiscard]] const std::optional<EditionInForce>& law() const { return law_; }
    // As the register stands now. Statements do not grow with the people.
    [[nodiscard]] intake::LegalPicture picture();
    [[nodiscard]] std::vector<intake::NumberRule> number_rules() const;
    // The element of the edition for a body of the register; nothing where the act does not know its kind.
    [[nodiscard]] const Element* element_of(std::int64_t body) const;
    [[nodiscard]] Day day() const { return day_; }

private:
    using Standings = std::vector<intake::Standing>;

    void read_bodies();
    void read_members(Standings& out);
    void read_holders(Standings& out);
    void read_candidates(Standings& out);
    void read_work(intake::LegalPicture& picture);
    // What is put to a person: whether she is eligible for the body, or a condition of the edition.
    struct Asked {
        std::string body = {};
        // Set where her eligibility for it is asked.
        std::optional<std::int64_t> entry = {};
        Judge::Question question = {};
        [[nodiscard]] auto key() const {
            return std::tie(body, entry, question.element, question.parameter, question.condition);
        }
        friend bool operator<(const Asked& a, const Asked& b) { return a.key() < b.key(); }
    };
    void judge(const Asked& what, const std::vector<std::size_t>& places, Standings& standings);
    [[nodiscard]] std::optional<Asked> condition_of(const intake::Standing& standing) const;

    Session& session_;
    Day day_;
    std::int64_t municipality_;
    std::optional<EditionInForce> law_;
    // Bodies of the municipality -> kind.
    std::map<std::int64_t, std::string> bodies_;
    std::set<std::int64_t> organisations_;
    // Body -> its open cycle.
    std::map<std::int64_t, std::optional<formation::Cycle>> open_;
};

}  // namespace metodist::app
