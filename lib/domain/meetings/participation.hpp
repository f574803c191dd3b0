// Who takes part in a meeting and in one item, and whose votes and sheets count. One reading of the rules at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "domain/meetings/composition.hpp"
#include "domain/meetings/meeting.hpp"
#include "domain/meetings/rules.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::meetings {

// A vote or mark that counts.
struct Cast {
    std::int64_t order = 0;
    // Place of the member in the composition.
    std::size_t member = 0;
    Choice choice = Choice::not_voting;
    Person candidate = 0;
    int round = 1;
    bool sheet = false;
};

// What the numbers of one item rest on.
struct ItemCount {
    std::vector<Cast> casts;
    std::vector<RefusedVote> refused;
    Numbers numbers;
    // By place of the member: takes part in this item.
    std::vector<bool> taking_part;
};

// How many candidates a member may mark. `ballot`: of the rule on the item; may be missing.
std::int64_t most_marks(const Item& item, const BallotRule* ballot);
// The last day on which a sheet counts.
Day last_day_for_sheets(const Meeting& meeting, const BallotRule* ballot);

// The references have to live as long as the object.
class ParticipationCount {
public:
    // `items`: the numbers of all items of the meeting, for acts that want every one marked.
    ParticipationCount(const MeetingRules& rules, const DecisionRule& rule, const Composition& composition,
                       const Meeting& meeting, std::vector<int> items);

    [[nodiscard]] std::optional<VoteMode> mode() const { return mode_; }
    // Of the meeting: sheets and substitutes that count for nothing.
    [[nodiscard]] const std::vector<RefusedVote>& refused() const { return refused_; }
    // The numbers as far as the meeting itself goes.
    [[nodiscard]] Numbers numbers() const;
    [[nodiscard]] ItemCount count(const Item& item) const;

private:
    struct Voter {
        bool counts = false;
        bool votes = false;
        bool present = false;
        const Sheet* sheet = nullptr;
    };
    // What a vote of a person is worth: the member it is for, else why not.
    struct Standing {
        std::optional<std::size_t> member;
        Refusal why = Refusal::not_member;
    };

    [[nodiscard]] std::optional<std::size_t> place_of(Person person) const;
    [[nodiscard]] Standing standing(Person person) const;
    [[nodiscard]] bool counts_as_present(const Presence& presence) const;
    [[nodiscard]] std::optional<Refusal> substitute_fault(const Presence& presence) const;
    [[nodiscard]] std::optional<Refusal> sheet_fault(const Sheet& sheet) const;
    [[nodiscard]] std::vector<bool> present_at(int item) const;
    [[nodiscard]] bool by_sheets() const;
    [[nodiscard]] RefusedVote refusal(Refusal why, Person person, std::int64_t order, bool sheet) const;

    void read_presences();
    void read_sheets();
    void count_by_hand(const Item& item, const std::vector<bool>& here, ItemCount& out) const;
    void count_sheets(const Item& item, const std::vector<bool>& here, ItemCount& out) const;
    void refuse_second_votes(const Item& item, ItemCount& out) const;
    [[nodiscard]] bool takes_part(bool present, bool sheet, bool by_hand) const;

    const MeetingRules& rules_;
    const DecisionRule& rule_;
    const Composition& composition_;
    const Meeting& meeting_;
    const BallotRule* ballot_;
    std::optional<VoteMode> mode_;
    std::vector<int> items_;
    std::unordered_map<Person, std::size_t> places_;
    std::vector<Voter> voters_;
    std::vector<RefusedVote> refused_;
};

}  // namespace metodist::meetings
