#include "domain/meetings/participation.hpp"

#include <algorithm>

namespace metodist::meetings {

std::int64_t most_marks(const Item& item, const BallotRule* ballot) {
    if (ballot != nullptr && ballot->marks) {
        return *ballot->marks;
    }
    if (item.seats) {
        return *item.seats;
    }
    return ballot != nullptr && ballot->seats ? *ballot->seats : 1;
}

Day last_day_for_sheets(const Meeting& meeting, const BallotRule* ballot) {
    const bool meeting_day = ballot != nullptr && ballot->closing_stated.value && !*ballot->closing_stated.value;
    return meeting_day ? meeting.day : meeting.closing_day();
}

ParticipationCount::ParticipationCount(const MeetingRules& rules, const DecisionRule& rule, const Roll& roll,
                                       const std::vector<int>& items)
    : rules_(rules),
      rule_(rule),
      roll_(roll),
      composition_(roll.composition()),
      meeting_(roll.meeting()),
      ballot_(rules.ballot(rule)),
      mode_(rule.mode(meeting_.form).value),
      voters_(composition_.members.size()),
      stayed_(composition_.members.size()) {
    if (!mode_ && rule.mode(meeting_.form).absent() && ballot_ != nullptr && ballot_->secret) {
        mode_ = VoteMode::secret;
    }
    read_members();
    read_stays();
    read_sheets(items);
    count_meeting();
}

void ParticipationCount::read_members() {
    // Of the last member who holds an office, and of those who hold none: most hold the same as the one before.
    const Member* before = nullptr;
    Voter as_before;
    for (MemberPlace i = 0; i < voters_.size(); ++i) {
        const Member& member = composition_.members[i];
        if (before == nullptr || member.offices != before->offices) {
            before = &member;
            as_before.counts = counts(rules_.composition, rule_, member);
            as_before.votes = votes(rules_.composition, rule_, member);
        }
        // A person entered twice is one member.
        if (roll_.place_of(member.person) == i) {
            voters_[i] = as_before;
        }
    }
}

bool ParticipationCount::by_sheets() const {
    return meeting_.form != Form::in_person || mode_ == VoteMode::ballots || mode_ == VoteMode::mixed;
}

RefusedVote ParticipationCount::refusal(Refusal why, Person person, std::int64_t order, bool sheet) const {
    RefusedVote refused;
    refused.why = why;
    refused.person = person;
    refused.order = order;
    refused.sheet = sheet;
    switch (why) {
        case Refusal::substitute: refused.place = rules_.convening.proxy_allowed.place; break;
        case Refusal::not_acting: refused.place = rules_.convening.acting_in_post.place; break;
        case Refusal::by_hand_not_admitted:
        case Refusal::sheet_not_admitted:
        case Refusal::named_in_secret: refused.place = rule_.mode(meeting_.form).place; break;
        case Refusal::not_member:
        case Refusal::former_member: refused.place = rules_.composition.act_place; break;
        default: refused.place = ballot_ == nullptr ? rule_.place : ballot_->place; break;
    }
    return refused;
}

// Whether one may stand in the place of another member.
std::optional<Refusal> ParticipationCount::substitute_fault(const Presence& presence) const {
    if (rules_.convening.acting_in_post.value_or(false)) {
        if (presence.acting_in_post.value_or(false)) {
            return std::nullopt;
        }
        if (!rules_.convening.proxy_allowed.value_or(false)) {
            return Refusal::not_acting;
        }
    }
    // Where the act says nothing of substitutes, membership is personal.
    return rules_.convening.proxy_allowed.value_or(false) ? std::nullopt : std::optional(Refusal::substitute);
}

bool ParticipationCount::counts_as_present(const Presence& presence) const {
    if (presence.guest || presence.mode == AttendanceMode::sheet) {
        return false;
    }
    return presence.mode == AttendanceMode::room || rules_.convening.video_counts.value_or(true);
}

void ParticipationCount::read_stays() {
    for (const auto& stay : roll_.stays()) {
        const Presence& presence = *stay.presence;
        const auto fault = presence.in_place_of == 0 ? std::nullopt : substitute_fault(presence);
        if (presence.in_place_of != 0) {
            admitted_.push_back(fault ? 0 : 1);
        }
        // Who takes part by sheet is judged by the sheet.
        if (presence.guest || presence.mode == AttendanceMode::sheet || stay.member == no_member) {
            continue;
        }
        if (fault) {
            refused_.push_back(refusal(*fault, presence.person, 0, false));
            continue;
        }
        if (!counts_as_present(presence)) {
            continue;
        }
        voters_[stay.member].present = true;
        if (presence.from_item <= 0 && presence.to_item == 0) {
            stayed_[stay.member] = 1;
        } else {
            parts_.push_back({stay.member, presence.from_item, presence.to_item});
        }
    }
}

ParticipationCount::Flags ParticipationCount::present_at(int item) const {
    Flags here = stayed_;
    for (const auto& part : parts_) {
        if (part.from_item <= item && (part.to_item == 0 || item <= part.to_item)) {
            here[part.member] = 1;
        }
    }
    return here;
}

// For which member a person speaks.
ParticipationCount::Standing ParticipationCount::standing(Person person) const {
    if (const auto place = roll_.place_of(person); place != no_member) {
        return {place, {}};
    }
    for (const auto& stay : roll_.stays()) {
        if (stay.presence->person == person && stay.presence->in_place_of != 0) {
            if (const auto fault = substitute_fault(*stay.presence)) {
                return {no_member, *fault};
            }
            return {stay.member, Refusal::not_member};
        }
    }
    return {no_member, person != 0 && composition_.was_member(person) ? Refusal::former_member : Refusal::not_member};
}

std::optional<Refusal> ParticipationCount::sheet_fault(const MarkedSheet& marked, const std::vector<int>& items) const {
    const Sheet& sheet = marked.sheet();
    const Standing whose = standing(sheet.person);
    if (whose.member == no_member) {
        return whose.why;
    }
    if (sheet.signed_by != 0 && sheet.signed_by != sheet.person) {
        const Standing signer = standing(sheet.signed_by);
        if (signer.member != whose.member && !rules_.convening.proxy_allowed.value_or(false)) {
            return signer.why == Refusal::not_acting ? Refusal::not_acting : Refusal::substitute;
        }
    }
    if (!sheet.has_signature && ballot_ != nullptr && ballot_->signed_sheet.value_or(false)) {
        return Refusal::unsigned_sheet;
    }
    const Day last = last_day_for_sheets(meeting_, ballot_);
    const bool after_hour = sheet.returned == last && last == meeting_.closing_day() && sheet.hour &&
                            meeting_.closing_hour && *sheet.hour >= *meeting_.closing_hour;
    if (sheet.returned > last || after_hour) {
        return Refusal::late;
    }
    if (mode_ == VoteMode::secret) {
        return std::nullopt;
    }
    bool all = true;
    bool any = false;
    bool contradictory = false;
    for (const int item : items) {
        const Marking found = marked.on(item);
        all = all && found.counts();
        any = any || found.counts();
        contradictory = contradictory || found.contradictory;
    }
    if (!any) {
        return contradictory ? Refusal::contradictory : Refusal::blank;
    }
    const bool wants_all = ballot_ != nullptr && ballot_->all_marked.value_or(false);
    return wants_all && !all ? std::optional(Refusal::partly_marked) : std::nullopt;
}

void ParticipationCount::read_sheets(const std::vector<int>& items) {
    if (!by_sheets()) {
        return;
    }
    for (const auto& marked : roll_.sheets()) {
        const Sheet& sheet = marked.sheet();
        const auto refuse = [&](Refusal why) -> RefusedVote& {
            refused_.push_back(refusal(why, sheet.person, sheet.order, true));
            refused_.back().label = sheet.label;
            return refused_.back();
        };
        if (const auto fault = sheet_fault(marked, items)) {
            RefusedVote& refused = refuse(*fault);
            if (*fault == Refusal::late) {
                refused.came = sheet.returned;
                refused.due = last_day_for_sheets(meeting_, ballot_);
            }
            continue;
        }
        Voter& voter = voters_[standing(sheet.person).member];
        if (voter.sheet != nullptr) {
            refuse(Refusal::second_vote).first = voter.sheet->sheet().order;
        } else {
            voter.sheet = &marked;
        }
    }
}

bool ParticipationCount::takes_part(bool present, bool sheet, bool by_hand) const {
    switch (meeting_.form) {
        case Form::in_person: return present;
        case Form::absentee: return sheet;
        case Form::hybrid:
            return sheet || by_hand || (present && rule_.participation.value != Participation::ballots_only);
    }
    return false;
}

void ParticipationCount::count_meeting() {
    numbers_.established = established_number(rules_.composition, rule_, composition_);
    for (const auto& voter : voters_) {
        numbers_.voting_in_office += voter.votes ? 1 : 0;
        if (!voter.counts) {
            continue;
        }
        ++numbers_.in_office;
        numbers_.present_at_meeting += voter.present ? 1 : 0;
        numbers_.sheets_at_meeting += voter.sheet != nullptr ? 1 : 0;
        numbers_.taking_part_in_meeting += takes_part(voter.present, voter.sheet != nullptr, false) ? 1 : 0;
    }
}

bool ParticipationCount::counts_like(const ParticipationCount& other) const {
    const auto marks = [](const BallotRule* ballot) {
        return ballot == nullptr ? std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>()
                                 : std::pair(ballot->marks, ballot->seats);
    };
    const auto by_presence = [](const DecisionRule& rule) {
        return rule.participation.value != Participation::ballots_only;
    };
    return mode_ == other.mode_ && marks(ballot_) == marks(other.ballot_) &&
           (meeting_.form != Form::hybrid || by_presence(rule_) == by_presence(other.rule_)) &&
           voters_ == other.voters_ && stayed_ == other.stayed_ && parts_ == other.parts_ &&
           admitted_ == other.admitted_;
}

}  // namespace metodist::meetings
