#include "domain/meetings/item_judge.hpp"

#include <algorithm>
#include <utility>

#include "domain/meetings/dates.hpp"
#include "domain/meetings/effect.hpp"

namespace metodist::meetings {

namespace {

bool contains(const std::vector<Form>& forms, Form form) {
    return forms.empty() || std::ranges::find(forms, form) != forms.end();
}

// Without a record of attendance nobody is taken to be absent.
bool attendance_complete(const Meeting& meeting) {
    return meeting.attendance_recorded && (meeting.form != Form::in_person || !meeting.presences.empty());
}

}  // namespace

Check quorum_to_sit(const DecisionRule& rule, const Meeting& meeting, const Numbers& numbers) {
    return test(rule.quorum_to_sit(meeting.form), rule.place, numbers.taking_part_in_meeting,
                attendance_complete(meeting), [&](ShareBase of) -> std::optional<std::int64_t> {
                    switch (of) {
                        case ShareBase::established: return numbers.established;
                        case ShareBase::in_office: return numbers.in_office;
                        case ShareBase::present: return numbers.present_at_meeting;
                        case ShareBase::taking_part:
                        case ShareBase::votes_cast:
                        case ShareBase::against: return numbers.taking_part_in_meeting;
                    }
                    return std::nullopt;
                });
}

ItemJudge::ItemJudge(const MeetingRules& rules, const Composition& composition, const Meeting& meeting,
                     const Item& item, const ParticipationCount& participation, const ItemCount& count)
    : rules_(rules),
      composition_(composition),
      meeting_(meeting),
      item_(item),
      rule_(rules.decision(item.topic)),
      office_(item.office.empty() ? nullptr : rules.composition.office(item.office)),
      participation_(participation),
      count_(count),
      by_candidates_(count.by_candidates) {}

bool ItemJudge::complete() const { return attendance_complete(meeting_); }

ItemVerdict ItemJudge::judge(Day asked, const WorkCalendar& calendar) {
    verdict_.item = item_.number;
    verdict_.form = meeting_.form;
    verdict_.rule = rule_.key;
    verdict_.rule_place = rule_.place;
    verdict_.mode = participation_.mode();
    verdict_.mode_place = rule_.mode(meeting_.form).place;
    verdict_.tie_rule = rule_.tie.value;
    verdict_.tie_place = rule_.tie.place.clause.empty() ? rule_.place : rule_.tie.place;
    verdict_.force = rule_.force.value;
    verdict_.force_place = rule_.force.place;
    verdict_.numbers = count_.numbers;
    verdict_.numbers.established = participation_.numbers().established;
    count_votes();
    check_quorums();
    check_notices(calendar);
    if (by_candidates_) {
        elect();
    } else {
        check_majority();
    }
    decide();
    take_effect(asked, calendar);
    return std::move(verdict_);
}

void ItemJudge::lack(Missing missing) {
    if (std::ranges::find(verdict_.missing, missing) == verdict_.missing.end()) {
        verdict_.missing.push_back(missing);
    }
}

void ItemJudge::contradict() {
    by_record_contradicted_ = true;
    lack(Missing::count_contradiction);
}

void ItemJudge::count_votes() {
    Tally& tally = verdict_.tally;
    tally.refused = count_.refused;
    tally.unanimous = item_.unanimous;
    count_casts();
    if (!item_.counts.empty()) {
        count_record();
    } else if (item_.unanimous && verdict_.mode != VoteMode::secret) {
        if (tally.against != 0 || tally.abstained != 0) {
            contradict();
        }
        tally.in_favour = verdict_.numbers.voting_taking_part;
        voted_ = true;
    }
    const std::int64_t given = tally.in_favour + tally.against + tally.abstained + tally.invalid;
    if (!by_candidates_) {
        tally.not_voting = std::max<std::int64_t>(0, verdict_.numbers.voting_taking_part - given);
    }
    tally.absent = std::max<std::int64_t>(0, verdict_.numbers.voting_in_office - verdict_.numbers.voting_taking_part);
    if (verdict_.mode == VoteMode::secret && item_.counts.empty()) {
        lack(Missing::count_record);
    } else if (!voted_) {
        lack(Missing::votes);
    }
}

void ItemJudge::count_casts() {
    Tally& tally = verdict_.tally;
    voted_ = !count_.casts.empty();
    if (by_candidates_) {
        std::vector<bool> voted(composition_.members.size());
        for (const auto& cast : count_.casts) {
            voted[cast.member] = true;
        }
        tally.not_voting =
            std::max<std::int64_t>(0, verdict_.numbers.voting_taking_part - std::ranges::count(voted, true));
        return;
    }
    tally.in_favour = count_.in_favour;
    tally.against = count_.against;
    tally.abstained = count_.abstained;
}

// A count without names, held against what it can be.
void ItemJudge::count_record() {
    Tally& tally = verdict_.tally;
    Numbers& numbers = verdict_.numbers;
    Tally record;
    const bool candidates = by_candidates_;
    std::int64_t sum = 0;
    std::optional<std::int64_t> found;
    std::optional<std::int64_t> issued;
    for (const auto& line : item_.counts) {
        if (line.round != 1) {
            continue;
        }
        record.in_favour += line.in_favour;
        record.against += line.against;
        record.abstained += line.abstained;
        record.invalid = candidates ? std::max(record.invalid, line.invalid) : record.invalid + line.invalid;
        found = line.found ? line.found : found;
        issued = line.issued ? line.issued : issued;
    }
    sum = record.in_favour + record.against + record.abstained + record.invalid;
    const std::int64_t given = found.value_or(candidates ? 0 : sum);
    if (meeting_.form == Form::absentee && numbers.sheets_at_item == 0) {
        numbers.taking_part_in_meeting = numbers.taking_part_at_item = numbers.voting_taking_part = given;
    }
    const bool named_too =
        !count_.casts.empty() &&
        (tally.in_favour != record.in_favour || tally.against != record.against || tally.abstained != record.abstained);
    const bool more_than_there = complete() && given > numbers.voting_taking_part;
    const bool more_than_found = !candidates && found && *found != sum;
    const bool more_than_issued = found && issued && *found > *issued;
    const bool negative = std::ranges::any_of(item_.counts, [](const Count& line) {
        return line.in_favour < 0 || line.against < 0 || line.abstained < 0 || line.invalid < 0;
    });
    const bool line_over = found && std::ranges::any_of(item_.counts, [&](const Count& line) {
                               return line.round == 1 && line.in_favour + line.against + line.abstained > *found;
                           });
    if (named_too || more_than_there || more_than_found || more_than_issued || negative || line_over) {
        contradict();
    }
    tally.by_count = true;
    tally.in_favour = candidates ? 0 : record.in_favour;
    tally.against = candidates ? 0 : record.against;
    tally.abstained = candidates ? 0 : record.abstained;
    tally.invalid = record.invalid;
    voted_ = true;
}

std::optional<std::int64_t> ItemJudge::base(ShareBase of) const {
    const Numbers& numbers = verdict_.numbers;
    switch (of) {
        case ShareBase::established: return numbers.established;
        case ShareBase::in_office: return numbers.voting_in_office;
        case ShareBase::present: {
            if (meeting_.form == Form::absentee) {
                return numbers.voting_taking_part;
            }
            return verdict_.numbers.voting_present;
        }
        case ShareBase::taking_part: return numbers.voting_taking_part;
        case ShareBase::votes_cast: return verdict_.tally.in_favour + verdict_.tally.against;
        case ShareBase::against: return verdict_.tally.against;
    }
    return std::nullopt;
}

void ItemJudge::check_quorums() {
    Numbers& numbers = verdict_.numbers;
    verdict_.meeting_quorum = quorum_to_sit(rule_, meeting_, numbers);
    const bool office_says = office_ != nullptr && !office_->election_quorum.absent();
    const Said<Thresholds>& said = office_says ? office_->election_quorum : rule_.decision_quorum;
    if (!office_says && !contains(rule_.decision_quorum_forms, meeting_.form)) {
        verdict_.decision_quorum.place = rule_.decision_quorum.place;
        return;
    }
    const bool at_item = rule_.quorum_at_item.value_or(true);
    const std::int64_t count = at_item ? numbers.taking_part_at_item : numbers.taking_part_in_meeting;
    verdict_.decision_quorum =
        test(said, rule_.place, count, complete(), [&](ShareBase of) -> std::optional<std::int64_t> {
            switch (of) {
                case ShareBase::established: return numbers.established;
                case ShareBase::in_office: return numbers.in_office;
                case ShareBase::present: return numbers.present_at_meeting;
                case ShareBase::taking_part:
                case ShareBase::votes_cast:
                case ShareBase::against: return numbers.taking_part_in_meeting;
            }
            return std::nullopt;
        });
}

void ItemJudge::check_majority() {
    Said<Thresholds> majority = rule_.majority;
    if (election()) {
        const ElectionRules rules = election_rules(rules_, rule_, item_);
        majority = rules.majority;
        if (rules.by.silent) {
            majority = {std::nullopt, true, rules.by.place};
        } else if (rules.by.value == ElectedBy::most_votes && !majority.value) {
            // Of one candidate: more for than against.
            majority = {Thresholds{{*Ratio::of(1, 1), false, ShareBase::against}}, false, rules.by.place};
        }
    } else if (const BallotRule* ballot = rules_.ballot(rule_); ballot != nullptr && !ballot->majority.absent()) {
        majority = ballot->majority;
    }
    // A question is decided by some majority; an act that names none is silent.
    majority.silent = majority.silent || !majority.value;
    const bool known = voted_ && !by_record_contradicted_ && complete();
    verdict_.majority =
        test(majority, rule_.place, verdict_.tally.in_favour, known, [&](ShareBase of) { return base(of); });
    if (!known && verdict_.majority.met == Truth::yes) {
        verdict_.majority.met = Truth::unknown;
    }
    verdict_.tie = verdict_.tally.in_favour > 0 && verdict_.tally.in_favour == verdict_.tally.against;
}

void ItemJudge::elect() {
    const ElectionRules rules = election_rules(rules_, rule_, item_);
    const BaseNumber of = [&](ShareBase share) { return base(share); };
    ElectionResult result =
        judge_election(rules, rule_, item_, count_, verdict_.numbers.voting_taking_part, complete(), of);
    verdict_.majority = std::move(result.majority);
    verdict_.tie = result.tie;
    verdict_.election = std::move(result.election);
    if (by_record_contradicted_) {
        result.outcome = Outcome::undetermined;
        result.because = Because::missing;
    } else if (result.missing) {
        lack(*result.missing);
    }
    verdict_.outcome = result.outcome;
    verdict_.because = result.because;
    verdict_.decisive = result.because == Because::tie_rejected ? verdict_.tie_place : verdict_.majority.place;
}

void ItemJudge::settle(Outcome outcome, Because because, const Citation& place) {
    verdict_.outcome = outcome;
    verdict_.because = because;
    verdict_.decisive = place;
}

void ItemJudge::check_notices(const WorkCalendar& calendar) {
    for (const auto& notice : rules_.convening.notices) {
        // What members send to the secretary spoils nothing.
        if (!notice.late_is_invalid.value_or(false) || notice.dispatch.empty() || !notice.applies(meeting_.form)) {
            continue;
        }
        const auto given = std::ranges::find(meeting_.notices, notice.key, &NoticeGiven::key);
        Truth now = Truth::unknown;
        if (given != meeting_.notices.end()) {
            const auto day = notice.received ? given->last_received : given->last_sent;
            const DueDay due = last_day(notice.term, meeting_.day, calendar);
            const Truth by_day = day && !due.provisional() ? truth(in_time(due, *day)) : Truth::unknown;
            now = given->to_all ? by_day : Truth::no;
        }
        if (now < notices_in_time_) {
            notices_in_time_ = now;
            notice_place_ = notice.late_is_invalid.place;
        }
    }
}

void ItemJudge::decide() {
    verdict_.may_hear = verdict_.meeting_quorum.met == Truth::yes && verdict_.decision_quorum.met == Truth::no;
    // A known failure decides, whatever else is missing.
    std::vector<Missing> none;
    const bool form_known = contains(rules_.convening.forms, meeting_.form);
    if (!form_known || !contains(rule_.forms, meeting_.form)) {
        verdict_.missing.swap(none);
        settle(Outcome::not_put, Because::form, form_known ? rule_.forms_place : rules_.convening.forms_place);
        return;
    }
    if (notices_in_time_ == Truth::no) {
        verdict_.missing.swap(none);
        settle(Outcome::not_put, Because::notice, notice_place_);
        return;
    }
    for (const auto& [check, because] : {std::pair{&verdict_.meeting_quorum, Because::meeting_quorum},
                                         std::pair{&verdict_.decision_quorum, Because::decision_quorum}}) {
        if (check->met == Truth::no) {
            verdict_.missing.swap(none);
            settle(Outcome::not_put, because, check->place);
            return;
        }
    }
    for (const Check* check : {&verdict_.meeting_quorum, &verdict_.decision_quorum}) {
        if (check->met == Truth::unknown) {
            const bool silent = check->state == Check::State::silent;
            const ThresholdCheck* part = check->decisive();
            lack(silent ? Missing::rule_on_quorum
                        : (part != nullptr && !part->base ? Missing::established_number : Missing::attendance));
            settle(Outcome::undetermined, silent ? Because::silent : Because::missing, check->place);
            return;
        }
    }
    if (notices_in_time_ == Truth::unknown) {
        lack(Missing::notices);
        settle(Outcome::undetermined, Because::missing, notice_place_);
        return;
    }
    if (verdict_.election) {
        return;
    }
    const Check& majority = verdict_.majority;
    if (majority.state == Check::State::silent) {
        lack(Missing::rule_on_majority);
        settle(Outcome::undetermined, Because::silent, majority.place);
    } else if (!verdict_.missing.empty()) {
        settle(Outcome::undetermined, Because::missing, majority.place);
    } else if (majority.met == Truth::yes) {
        settle(Outcome::adopted, Because::majority, majority.place);
    } else if (majority.met == Truth::unknown) {
        const ThresholdCheck* part = majority.decisive();
        lack(part != nullptr && !part->base ? Missing::established_number : Missing::attendance);
        settle(Outcome::undetermined, Because::missing, majority.place);
    } else if (verdict_.tie && would_pass(majority, verdict_.tally.in_favour + 1)) {
        decide_tie();
    } else {
        settle(Outcome::rejected, Because::majority, majority.place);
    }
}

void ItemJudge::decide_tie() {
    if (!rule_.tie.value) {
        lack(Missing::rule_on_tie);
        settle(Outcome::undetermined, Because::silent, verdict_.tie_place);
        return;
    }
    switch (*rule_.tie.value) {
        case Tie::rejected: settle(Outcome::rejected, Because::tie_rejected, verdict_.tie_place); return;
        case Tie::open: settle(Outcome::tied, Because::tie_open, verdict_.tie_place); return;
        case Tie::chair_casting: decide_by_choice(acting_chair(rules_, composition_, meeting_)); return;
        case Tie::presider_casting: decide_by_choice(meeting_.presider); return;
        case Tie::in_favour_of_person:
            if (item_.concerned == 0 || !item_.adoption_favours) {
                lack(Missing::person_concerned);
                settle(Outcome::undetermined, Because::missing, verdict_.tie_place);
                return;
            }
            settle(*item_.adoption_favours ? Outcome::adopted : Outcome::rejected, Because::tie_for_person,
                   verdict_.tie_place);
            return;
    }
}

void ItemJudge::decide_by_choice(Person caster) {
    std::optional<Choice> choice = item_.casting;
    for (const auto& cast : count_.casts) {
        if (!choice && caster != 0 && composition_.members[cast.member].person == caster) {
            choice = cast.choice;
        }
    }
    verdict_.cast_by = caster;
    if (choice == Choice::in_favour || choice == Choice::against) {
        settle(*choice == Choice::in_favour ? Outcome::adopted : Outcome::rejected, Because::tie_cast,
               verdict_.tie_place);
    } else if (!choice && verdict_.tally.by_count) {
        lack(Missing::casting_vote);
        settle(Outcome::undetermined, Because::missing, verdict_.tie_place);
    } else {
        settle(Outcome::tied, Because::tie_not_cast, verdict_.tie_place);
    }
}

void ItemJudge::take_effect(Day asked, const WorkCalendar& calendar) {
    if (verdict_.outcome != Outcome::adopted) {
        return;
    }
    auto effect = effect_of(rule_, item_, meeting_.closing_day(), asked, calendar);
    verdict_.effective = effect.effective;
    verdict_.effective_by = std::move(effect.by);
    verdict_.effective_place = std::move(effect.place);
    if (effect.effective != Effective::vetoed && effect.veto_until && asked <= effect.veto_until->day) {
        verdict_.veto_until = effect.veto_until;
    }
}

}  // namespace metodist::meetings
