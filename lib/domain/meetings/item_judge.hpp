// The verdict on one item under one reading of the rules.
#pragma once

#include <vector>

#include "domain/meetings/election.hpp"
#include "domain/meetings/participation.hpp"
#include "domain/meetings/verdict.hpp"

namespace metodist::meetings {

// The quorum to sit, of the form of the meeting.
Check quorum_to_sit(const DecisionRule& rule, const Meeting& meeting, const Numbers& numbers);

// The references have to live as long as the object.
class ItemJudge {
public:
    // `participation`: by the same rules and the rule on the item's topic. `count`: of the item, by it or by another
    // one that counts like it.
    ItemJudge(const MeetingRules& rules, const Composition& composition, const Meeting& meeting, const Item& item,
              const ParticipationCount& participation, const ItemCount& count);

    [[nodiscard]] ItemVerdict judge(Day asked, const WorkCalendar& calendar);

private:
    void count_votes();
    void count_record();
    void count_casts();
    void check_quorums();
    void check_majority();
    void check_notices(const WorkCalendar& calendar);
    void decide();
    void decide_tie();
    void decide_by_choice(Person caster);
    void elect();
    void take_effect(Day asked, const WorkCalendar& calendar);

    void settle(Outcome outcome, Because because, const Citation& place);
    void lack(Missing missing);
    void contradict();
    [[nodiscard]] std::optional<std::int64_t> base(ShareBase of) const;
    [[nodiscard]] bool complete() const;
    [[nodiscard]] bool election() const { return !item_.office.empty() || by_candidates_; }

    const MeetingRules& rules_;
    const Composition& composition_;
    const Meeting& meeting_;
    const Item& item_;
    const DecisionRule& rule_;
    const OfficeRule* office_;
    const ParticipationCount& participation_;
    const ItemCount& count_;
    bool by_candidates_;
    ItemVerdict verdict_;
    bool voted_ = false;
    bool by_record_contradicted_ = false;
    // A notice that spoils the meeting, or of which that is not known.
    Truth notices_in_time_ = Truth::yes;
    Citation notice_place_;
};

}  // namespace metodist::meetings
