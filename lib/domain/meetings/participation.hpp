// Who takes part in a meeting and in one item, and whose votes and sheets count. One reading of the rules at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/meetings/meeting.hpp"
#include "domain/meetings/roll.hpp"
#include "domain/meetings/rules.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::meetings {

// A vote or mark that counts.
struct Cast {
    std::int64_t order = 0;
    MemberPlace member = 0;
    Choice choice = Choice::not_voting;
    Person candidate = 0;
    int round = 1;
    bool sheet = false;
};

// What the numbers of one item rest on.
struct ItemCount {
    // By member, round and order.
    std::vector<Cast> casts;
    std::vector<RefusedVote> refused;
    Numbers numbers;
    // Of the casts.
    std::int64_t in_favour = 0;
    std::int64_t against = 0;
    std::int64_t abstained = 0;
    // Whether the item is put to the vote by candidates.
    bool by_candidates = false;
};

// How many candidates a member may mark. `ballot`: of the rule on the item; may be missing.
std::int64_t most_marks(const Item& item, const BallotRule* ballot);
// The last day on which a sheet counts.
Day last_day_for_sheets(const Meeting& meeting, const BallotRule* ballot);

// The references have to live as long as the object.
class ParticipationCount {
public:
    // `items`: the numbers of all items of the meeting, for acts that want every one marked.
    ParticipationCount(const MeetingRules& rules, const DecisionRule& rule, const Roll& roll,
                       const std::vector<int>& items);

    [[nodiscard]] std::optional<VoteMode> mode() const { return mode_; }
    // Of the meeting: sheets and substitutes that count for nothing.
    [[nodiscard]] const std::vector<RefusedVote>& refused() const { return refused_; }
    // The numbers as far as the meeting itself goes.
    [[nodiscard]] const Numbers& numbers() const { return numbers_; }
    // `voters`: as the roll tells them.
    [[nodiscard]] ItemCount count(const Item& item, const std::vector<MemberPlace>& voters) const;
    // Whether both count every item alike, but for the established number and for the clauses that refusals cite. Of
    // the same roll.
    [[nodiscard]] bool counts_like(const ParticipationCount& other) const;

private:
    struct Voter {
        bool counts = false;
        bool votes = false;
        bool present = false;
        const MarkedSheet* sheet = nullptr;
        friend bool operator==(const Voter&, const Voter&) = default;
    };
    // By place of the member; bytes, since they are asked far more often than kept.
    using Flags = std::vector<std::uint8_t>;
    // A stay that does not last the whole meeting.
    struct PartOfMeeting {
        MemberPlace member = 0;
        int from_item = 0;
        int to_item = 0;
        friend bool operator==(const PartOfMeeting&, const PartOfMeeting&) = default;
    };
    // What a vote of a person is worth: the member it is for, else why not.
    struct Standing {
        MemberPlace member = no_member;
        Refusal why = Refusal::not_member;
    };

    [[nodiscard]] Standing standing(Person person) const;
    [[nodiscard]] bool counts_as_present(const Presence& presence) const;
    [[nodiscard]] std::optional<Refusal> substitute_fault(const Presence& presence) const;
    [[nodiscard]] std::optional<Refusal> sheet_fault(const MarkedSheet& sheet, const std::vector<int>& items) const;
    [[nodiscard]] Flags present_at(int item) const;
    [[nodiscard]] bool by_sheets() const;
    [[nodiscard]] RefusedVote refusal(Refusal why, Person person, std::int64_t order, bool sheet) const;

    void read_members();
    void read_stays();
    void read_sheets(const std::vector<int>& items);
    void count_meeting();
    void count_by_hand(const Item& item, const std::vector<MemberPlace>& voters, const Flags& here,
                       ItemCount& out) const;
    void count_sheets(const Item& item, const Flags& here, ItemCount& out) const;
    void refuse_second_votes(const Item& item, ItemCount& out) const;
    void count_taking_part(const Item& item, const Flags& here, ItemCount& out) const;
    [[nodiscard]] bool takes_part(bool present, bool sheet, bool by_hand) const;

    const MeetingRules& rules_;
    const DecisionRule& rule_;
    const Roll& roll_;
    const Composition& composition_;
    const Meeting& meeting_;
    const BallotRule* ballot_;
    std::optional<VoteMode> mode_;
    // By place of the member.
    std::vector<Voter> voters_;
    // Who stays all the meeting; the other stays.
    Flags stayed_;
    std::vector<PartOfMeeting> parts_;
    // Whether each one who came in another's place may.
    Flags admitted_;
    Numbers numbers_;
    std::vector<RefusedVote> refused_;
};

}  // namespace metodist::meetings
