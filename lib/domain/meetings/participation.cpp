#include "domain/meetings/participation.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace metodist::meetings {

namespace {

// What a sheet says about one item.
struct Marking {
    bool marked = false;
    bool contradictory = false;
};

// Marks for different candidates or rounds do not contradict each other.
Marking marking(const Sheet& sheet, int item) {
    Marking out;
    for (std::size_t i = 0; i < sheet.marks.size(); ++i) {
        const Mark& mark = sheet.marks[i];
        if (mark.item != item || mark.choice == Choice::not_voting) {
            continue;
        }
        out.marked = true;
        out.contradictory = out.contradictory ||
                            std::any_of(sheet.marks.begin(), sheet.marks.begin() + static_cast<std::ptrdiff_t>(i),
                                        [&](const Mark& other) {
                                            return other.item == item && other.candidate == mark.candidate &&
                                                   other.round == mark.round && other.choice != Choice::not_voting &&
                                                   other.choice != mark.choice;
                                        });
    }
    return out;
}

}  // namespace

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

ParticipationCount::ParticipationCount(const MeetingRules& rules, const DecisionRule& rule,
                                       const Composition& composition, const Meeting& meeting, std::vector<int> items)
    : rules_(rules),
      rule_(rule),
      composition_(composition),
      meeting_(meeting),
      ballot_(rules.ballot(rule)),
      mode_(rule.mode(meeting.form).value),
      items_(std::move(items)),
      voters_(composition.members.size()) {
    places_.reserve(composition.members.size());
    if (!mode_ && rule.mode(meeting.form).absent() && ballot_ != nullptr && ballot_->secret) {
        mode_ = VoteMode::secret;
    }
    for (std::size_t i = 0; i < voters_.size(); ++i) {
        const Member& member = composition.members[i];
        places_.emplace(member.person, i);
        // Most members hold the same offices as the one before: none.
        if (i > 0 && member.offices == composition.members[i - 1].offices) {
            voters_[i] = voters_[i - 1];
            continue;
        }
        voters_[i].counts = counts(rules.composition, rule, member);
        voters_[i].votes = votes(rules.composition, rule, member);
    }
    // A person entered twice is one member.
    for (std::size_t i = 0; i < voters_.size(); ++i) {
        if (places_.at(composition.members[i].person) != i) {
            voters_[i] = Voter{};
        }
    }
    read_presences();
    read_sheets();
}

std::optional<std::size_t> ParticipationCount::place_of(Person person) const {
    const auto found = places_.find(person);
    return found == places_.end() ? std::nullopt : std::optional(found->second);
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

void ParticipationCount::read_presences() {
    for (const auto& presence : meeting_.presences) {
        const Person member = presence.in_place_of != 0 ? presence.in_place_of : presence.person;
        const auto place = place_of(member);
        // Who takes part by sheet is judged by the sheet.
        if (presence.guest || presence.mode == AttendanceMode::sheet || !place) {
            continue;
        }
        if (presence.in_place_of != 0) {
            if (const auto fault = substitute_fault(presence)) {
                refused_.push_back(refusal(*fault, presence.person, 0, false));
                continue;
            }
        }
        if (counts_as_present(presence)) {
            voters_[*place].present = true;
        }
    }
}

std::vector<bool> ParticipationCount::present_at(int item) const {
    std::vector<bool> here(voters_.size());
    for (const auto& presence : meeting_.presences) {
        const auto place = place_of(presence.in_place_of != 0 ? presence.in_place_of : presence.person);
        const bool admitted = presence.in_place_of == 0 || !substitute_fault(presence);
        if (place && admitted && counts_as_present(presence) && presence.from_item <= item &&
            (presence.to_item == 0 || item <= presence.to_item)) {
            here[*place] = true;
        }
    }
    return here;
}

// For which member a person speaks.
ParticipationCount::Standing ParticipationCount::standing(Person person) const {
    if (const auto place = place_of(person)) {
        return {*place, {}};
    }
    for (const auto& presence : meeting_.presences) {
        if (presence.person == person && presence.in_place_of != 0) {
            if (const auto fault = substitute_fault(presence)) {
                return {std::nullopt, *fault};
            }
            return {place_of(presence.in_place_of), Refusal::not_member};
        }
    }
    return {std::nullopt,
            person != 0 && composition_.was_member(person) ? Refusal::former_member : Refusal::not_member};
}

std::optional<Refusal> ParticipationCount::sheet_fault(const Sheet& sheet) const {
    const Standing whose = standing(sheet.person);
    if (!whose.member) {
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
    for (const int item : items_) {
        const Marking found = marking(sheet, item);
        all = all && found.marked && !found.contradictory;
        any = any || (found.marked && !found.contradictory);
        contradictory = contradictory || found.contradictory;
    }
    if (!any) {
        return contradictory ? Refusal::contradictory : Refusal::blank;
    }
    const bool wants_all = ballot_ != nullptr && ballot_->all_marked.value_or(false);
    return wants_all && !all ? std::optional(Refusal::partly_marked) : std::nullopt;
}

void ParticipationCount::read_sheets() {
    if (!by_sheets()) {
        return;
    }
    std::vector<const Sheet*> sheets;
    for (const auto& sheet : meeting_.sheets) {
        sheets.push_back(&sheet);
    }
    std::ranges::stable_sort(sheets, {}, &Sheet::order);
    for (const Sheet* sheet : sheets) {
        const auto refuse = [&](Refusal why) -> RefusedVote& {
            refused_.push_back(refusal(why, sheet->person, sheet->order, true));
            refused_.back().label = sheet->label;
            return refused_.back();
        };
        if (const auto fault = sheet_fault(*sheet)) {
            RefusedVote& refused = refuse(*fault);
            if (*fault == Refusal::late) {
                refused.came = sheet->returned;
                refused.due = last_day_for_sheets(meeting_, ballot_);
            }
            continue;
        }
        Voter& voter = voters_[*standing(sheet->person).member];
        if (voter.sheet != nullptr) {
            refuse(Refusal::second_vote).first = voter.sheet->order;
        } else {
            voter.sheet = sheet;
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

Numbers ParticipationCount::numbers() const {
    Numbers out;
    out.established = established_number(rules_.composition, rule_, composition_);
    for (const auto& voter : voters_) {
        out.voting_in_office += voter.votes ? 1 : 0;
        if (!voter.counts) {
            continue;
        }
        ++out.in_office;
        out.present_at_meeting += voter.present ? 1 : 0;
        out.sheets_at_meeting += voter.sheet != nullptr ? 1 : 0;
        out.taking_part_in_meeting += takes_part(voter.present, voter.sheet != nullptr, false) ? 1 : 0;
    }
    return out;
}

void ParticipationCount::count_by_hand(const Item& item, const std::vector<bool>& here, ItemCount& out) const {
    for (const auto& vote : item.votes) {
        if (vote.choice == Choice::not_voting) {
            continue;
        }
        const auto refuse = [&](Refusal why) {
            out.refused.push_back(refusal(why, vote.person, vote.order, false));
            // Nothing of a secret ballot stands beside a name, not even refused.
            if (why != Refusal::named_in_secret) {
                out.refused.back().choice = vote.choice;
            }
        };
        const Standing whose = standing(vote.person);
        if (mode_ == VoteMode::secret) {
            refuse(Refusal::named_in_secret);
        } else if (mode_ == VoteMode::ballots || meeting_.form == Form::absentee) {
            refuse(Refusal::by_hand_not_admitted);
        } else if (!whose.member) {
            refuse(whose.why);
        } else if (!voters_[*whose.member].votes) {
            refuse(Refusal::without_vote);
        } else if (!here[*whose.member]) {
            refuse(Refusal::not_present);
        } else {
            out.casts.push_back({vote.order, *whose.member, vote.choice, vote.candidate, vote.round, false});
        }
    }
}

void ParticipationCount::count_sheets(const Item& item, const std::vector<bool>& here, ItemCount& out) const {
    for (std::size_t i = 0; i < voters_.size(); ++i) {
        const Sheet* sheet = voters_[i].sheet;
        if (sheet == nullptr) {
            continue;
        }
        const auto refuse = [&](Refusal why) {
            out.refused.push_back(refusal(why, sheet->person, sheet->order, true));
        };
        const Marking found = marking(*sheet, item.number);
        if (mode_ == VoteMode::secret) {
            // Who returned a sheet takes part; the sheet itself must bear no choice beside the name.
            if (found.marked) {
                refuse(Refusal::named_in_secret);
            }
        } else if (mode_ == VoteMode::open && meeting_.form != Form::absentee) {
            refuse(Refusal::sheet_not_admitted);
        } else if (!found.marked) {
            refuse(Refusal::blank);
        } else if (found.contradictory) {
            refuse(Refusal::contradictory);
        } else if (!voters_[i].votes) {
            refuse(Refusal::without_vote);
        } else if (meeting_.form == Form::in_person && !here[i]) {
            refuse(Refusal::not_present);
        } else {
            for (const auto& mark : sheet->marks) {
                if (mark.item == item.number && mark.choice != Choice::not_voting) {
                    out.casts.push_back({sheet->order, i, mark.choice, mark.candidate, mark.round, true});
                }
            }
        }
    }
}

namespace {

// Whether nobody has more than one voice, by hand and not for a candidate: then all of them count. Puts them in the
// order of the members, which costs far less than finding out who stands beside whom.
bool one_voice_each(std::vector<Cast>& casts, std::size_t members) {
    std::vector<const Cast*> of(members, nullptr);
    for (const auto& cast : casts) {
        if (cast.sheet || cast.candidate != 0 || of[cast.member] != nullptr) {
            return false;
        }
        of[cast.member] = &cast;
    }
    std::vector<Cast> ordered;
    ordered.reserve(casts.size());
    for (const auto* cast : of) {
        if (cast != nullptr) {
            ordered.push_back(*cast);
        }
    }
    casts = std::move(ordered);
    return true;
}

}  // namespace

// The first vote of a member in a round stands, by whatever way it came. Where several candidates may be marked, a
// member has so many votes; more marks on one sheet spoil it.
void ParticipationCount::refuse_second_votes(const Item& item, ItemCount& out) const {
    if (one_voice_each(out.casts, composition_.members.size())) {
        return;
    }
    const std::int64_t limit = most_marks(item, ballot_);
    const auto order = [](const Cast& cast) { return std::tuple(cast.member, cast.round, cast.order); };
    if (!std::ranges::is_sorted(out.casts, {}, order)) {
        std::ranges::stable_sort(out.casts, {}, order);
    }
    std::vector<Cast> kept;
    for (auto first = out.casts.begin(); first != out.casts.end();) {
        const auto end = std::find_if(first, out.casts.end(), [&](const Cast& cast) {
            return cast.member != first->member || cast.round != first->round;
        });
        const Person person = composition_.members[first->member].person;
        const auto same_way = [&](const Cast& cast) {
            return cast.sheet == first->sheet && (!cast.sheet || cast.order == first->order);
        };
        const auto marks = std::count_if(first, end, [&](const Cast& cast) {
            return same_way(cast) && cast.candidate != 0 && cast.choice == Choice::in_favour;
        });
        if (first->sheet && marks > limit) {
            out.refused.push_back(refusal(Refusal::too_many_marks, person, first->order, true));
            first = end;
            continue;
        }
        std::int64_t given = 0;
        const auto mine = static_cast<std::ptrdiff_t>(kept.size());
        for (auto cast = first; cast != end; ++cast) {
            const auto before = std::find_if(kept.begin() + mine, kept.end(),
                                             [&](const Cast& other) { return other.candidate == cast->candidate; });
            const bool again = before != kept.end();
            const bool in_favour = cast->candidate != 0 && cast->choice == Choice::in_favour;
            if (same_way(*cast) && !again && (!in_favour || given < limit)) {
                kept.push_back(*cast);
                given += in_favour ? 1 : 0;
                continue;
            }
            // The same mark twice on one sheet is one.
            if (again && cast->sheet && before->sheet && before->order == cast->order) {
                continue;
            }
            const Cast& stands = again ? *before : kept[static_cast<std::size_t>(mine)];
            RefusedVote refused = refusal(Refusal::second_vote, person, cast->order, cast->sheet);
            refused.first = stands.order;
            refused.first_choice = stands.choice;
            refused.choice = cast->choice;
            out.refused.push_back(std::move(refused));
        }
        first = end;
    }
    out.casts = std::move(kept);
}

ItemCount ParticipationCount::count(const Item& item) const {
    ItemCount out;
    out.refused = refused_;
    out.numbers = numbers();
    const std::vector<bool> here = present_at(item.number);
    count_by_hand(item, here, out);
    count_sheets(item, here, out);
    refuse_second_votes(item, out);
    out.taking_part.resize(voters_.size());
    std::vector<bool> by_hand(voters_.size());
    for (const auto& cast : out.casts) {
        if (!cast.sheet) {
            by_hand[cast.member] = true;
        }
    }
    for (std::size_t i = 0; i < voters_.size(); ++i) {
        const Sheet* sheet = voters_[i].sheet;
        const Marking found = sheet == nullptr ? Marking{} : marking(*sheet, item.number);
        const bool marked = sheet != nullptr && (mode_ == VoteMode::secret || (found.marked && !found.contradictory));
        out.taking_part[i] = takes_part(here[i], marked, by_hand[i]);
        out.numbers.voting_present += here[i] && voters_[i].votes ? 1 : 0;
        out.numbers.voting_taking_part += out.taking_part[i] && voters_[i].votes ? 1 : 0;
        if (voters_[i].counts) {
            out.numbers.present_at_item += here[i] ? 1 : 0;
            out.numbers.sheets_at_item += marked ? 1 : 0;
            out.numbers.taking_part_at_item += out.taking_part[i] ? 1 : 0;
        }
    }
    return out;
}

}  // namespace metodist::meetings
