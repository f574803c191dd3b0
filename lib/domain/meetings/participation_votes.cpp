// The votes and sheets on one item: which of them count, and who takes part in it.
#include <algorithm>
#include <tuple>
#include <utility>

#include "domain/meetings/election.hpp"
#include "domain/meetings/participation.hpp"

namespace metodist::meetings {

void ParticipationCount::count_by_hand(const Item& item, const std::vector<MemberPlace>& voters, const Flags& here,
                                       ItemCount& out) const {
    const bool secret = mode_ == VoteMode::secret;
    const bool by_sheets_alone = mode_ == VoteMode::ballots || meeting_.form == Form::absentee;
    for (std::size_t i = 0; i < item.votes.size(); ++i) {
        const Vote& vote = item.votes[i];
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
        if (secret || by_sheets_alone) {
            refuse(secret ? Refusal::named_in_secret : Refusal::by_hand_not_admitted);
            continue;
        }
        const Standing whose = voters[i] == no_member ? standing(vote.person) : Standing{voters[i], {}};
        if (whose.member == no_member) {
            refuse(whose.why);
        } else if (!voters_[whose.member].votes) {
            refuse(Refusal::without_vote);
        } else if (here[whose.member] == 0) {
            refuse(Refusal::not_present);
        } else {
            out.casts.push_back({vote.order, whose.member, vote.choice, vote.candidate, vote.round, false});
        }
    }
}

void ParticipationCount::count_sheets(const Item& item, const Flags& here, ItemCount& out) const {
    for (MemberPlace i = 0; i < voters_.size(); ++i) {
        if (voters_[i].sheet == nullptr) {
            continue;
        }
        const Sheet& sheet = voters_[i].sheet->sheet();
        const auto refuse = [&](Refusal why) { out.refused.push_back(refusal(why, sheet.person, sheet.order, true)); };
        const Marking found = voters_[i].sheet->on(item.number);
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
        } else if (meeting_.form == Form::in_person && here[i] == 0) {
            refuse(Refusal::not_present);
        } else {
            for (const Mark* mark : found.marks) {
                out.casts.push_back({sheet.order, i, mark->choice, mark->candidate, mark->round, true});
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

void ParticipationCount::count_taking_part(const Item& item, const Flags& here, ItemCount& out) const {
    Flags by_hand(voters_.size());
    for (const auto& cast : out.casts) {
        if (!cast.sheet) {
            by_hand[cast.member] = 1;
        }
    }
    Numbers& numbers = out.numbers;
    for (MemberPlace i = 0; i < voters_.size(); ++i) {
        const Voter& voter = voters_[i];
        const bool present = here[i] != 0;
        const bool marked =
            voter.sheet != nullptr && (mode_ == VoteMode::secret || voter.sheet->on(item.number).counts());
        const bool taking_part = takes_part(present, marked, by_hand[i] != 0);
        numbers.voting_present += present && voter.votes ? 1 : 0;
        numbers.voting_taking_part += taking_part && voter.votes ? 1 : 0;
        numbers.present_at_item += present && voter.counts ? 1 : 0;
        numbers.sheets_at_item += marked && voter.counts ? 1 : 0;
        numbers.taking_part_at_item += taking_part && voter.counts ? 1 : 0;
    }
}

ItemCount ParticipationCount::count(const Item& item, const std::vector<MemberPlace>& voters) const {
    ItemCount out;
    out.refused = refused_;
    out.numbers = numbers_;
    out.by_candidates = by_candidates(item);
    out.casts.reserve(item.votes.size());
    const Flags here = present_at(item.number);
    count_by_hand(item, voters, here, out);
    count_sheets(item, here, out);
    refuse_second_votes(item, out);
    count_taking_part(item, here, out);
    for (const auto& cast : out.casts) {
        out.in_favour += cast.choice == Choice::in_favour ? 1 : 0;
        out.against += cast.choice == Choice::against ? 1 : 0;
        out.abstained += cast.choice == Choice::abstained ? 1 : 0;
    }
    return out;
}

}  // namespace metodist::meetings
