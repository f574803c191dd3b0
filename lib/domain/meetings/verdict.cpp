#include "domain/meetings/verdict.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "domain/meetings/dates.hpp"
#include "domain/meetings/election.hpp"
#include "domain/meetings/item_judge.hpp"
#include "domain/meetings/roll.hpp"
#include "domain/meetings/silence.hpp"

namespace metodist::meetings {

namespace {

constexpr std::array<std::string_view, 5> outcomes{"adopted", "rejected", "not_put", "tied", "undetermined"};

// All items of the agenda, and the one asked about where it is not among them.
std::vector<int> known_items(const Meeting& meeting, std::optional<int> also = {}) {
    std::vector<int> out = meeting.items;
    if (also) {
        out.push_back(*also);
    }
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

bool notices_matter(const MeetingRules& a, const MeetingRules& b) {
    const auto spoil = [](const MeetingRules& rules) {
        return std::ranges::any_of(rules.convening.notices, [](const NoticeRule& notice) {
            return notice.late_is_invalid.silent || notice.late_is_invalid.value_or(false);
        });
    };
    return spoil(a) || spoil(b);
}

// Most readings of notices and copies leave votes as they are.
bool same_for_votes(const MeetingRules& a, const MeetingRules& b, const std::string& topic) {
    return a.decision(topic) == b.decision(topic) && a.ballots == b.ballots && a.composition == b.composition &&
           a.convening.video_counts == b.convening.video_counts &&
           a.convening.proxy_allowed == b.convening.proxy_allowed &&
           a.convening.acting_in_post == b.convening.acting_in_post &&
           (a.convening.notices == b.convening.notices || !notices_matter(a, b)) &&
           a.convening.chaired_by == b.convening.chaired_by;
}

bool differ(const ItemVerdict& a, const ItemVerdict& b) {
    const auto elected = [](const ItemVerdict& verdict) {
        return verdict.election ? verdict.election->elected : std::vector<Person>{};
    };
    return a.outcome != b.outcome || a.effective != b.effective || a.force != b.force || elected(a) != elected(b);
}

DifferingOutcome differing(const OtherReading& reading, const ItemVerdict& verdict) {
    return {reading.id,      reading.clauses, reading.question, reading.chosen,  reading.chosen_meaning, reading.other,
            reading.meaning, reading.local,   verdict.outcome,  verdict.because, verdict.effective,      verdict.force};
}

}  // namespace

// Rules and what was counted by them, for as long as the meeting is judged. Rules are known by their address.
class MeetingJudge::Work {
public:
    Work(const MeetingLaw& law, const Composition& composition, const Meeting& meeting)
        : law_(law),
          composition_(composition),
          meeting_(meeting),
          roll_(composition, meeting),
          agenda_(known_items(meeting)) {}

    ItemVerdict judge(const Item& item, Day asked, const WorkCalendar& calendar) {
        voters_ = roll_.voters(item);
        counted_.clear();
        ItemVerdict verdict = by_reading(law_.rules, item, asked, calendar);
        for (const auto* other : others(item.topic)) {
            const ItemVerdict flipped = by_reading(other->rules, item, asked, calendar);
            if (differ(verdict, flipped)) {
                verdict.readings.push_back(differing(*other, flipped));
            }
        }
        return verdict;
    }

private:
    // Who votes by some rules, and the first one of all that count like it.
    struct Counting {
        Counting(const MeetingRules& rules, const DecisionRule& rule, const Roll& roll, const std::vector<int>& items)
            : own(rules, rule, roll, items) {}

        ParticipationCount own;
        const ParticipationCount* first = nullptr;
    };

    // Where the act is silent on something that decides, under each of its meanings.
    ItemVerdict by_reading(const MeetingRules& rules, const Item& item, Day asked, const WorkCalendar& calendar) {
        ItemVerdict verdict = by_rules(rules, item, asked, calendar);
        for (const auto& variant : variants(rules, item.topic)) {
            if (by_rules(variant.rules, item, asked, calendar).outcome != verdict.outcome) {
                verdict.outcome = Outcome::undetermined;
                verdict.because = Because::silent;
                verdict.decisive = variant.place;
                verdict.missing = {Missing::rule_on_participation};
                verdict.effective.reset();
                return verdict;
            }
        }
        return verdict;
    }

    ItemVerdict by_rules(const MeetingRules& rules, const Item& item, Day asked, const WorkCalendar& calendar) {
        const Counting& counting = counting_by(rules, item);
        return ItemJudge(rules, composition_, meeting_, item, counting.own, count_of(item, counting))
            .judge(asked, calendar);
    }

    // The readings that votes on the topic may hang on.
    const std::vector<const OtherReading*>& others(const std::string& topic) {
        const auto [place, fresh] = others_.try_emplace(topic);
        if (fresh) {
            for (const auto& other : law_.others) {
                if (!same_for_votes(law_.rules, other.rules, topic)) {
                    place->second.push_back(&other);
                }
            }
        }
        return place->second;
    }

    const std::vector<SpokenVariant>& variants(const MeetingRules& rules, const std::string& topic) {
        const auto [place, fresh] = variants_.try_emplace({&rules, topic});
        if (fresh) {
            place->second = spoken_variants(rules, topic);
        }
        return place->second;
    }

    const Counting& counting_by(const MeetingRules& rules, const Item& item) {
        const bool on_agenda = std::ranges::binary_search(agenda_, item.number);
        const auto also = on_agenda ? std::nullopt : std::optional(item.number);
        const DecisionRule& rule = rules.decision(item.topic);
        const std::tuple key(&rules, &rule, also);
        if (const auto found = countings_.find(key); found != countings_.end()) {
            return found->second;
        }
        Counting& kept =
            countings_.try_emplace(key, rules, rule, roll_, on_agenda ? agenda_ : known_items(meeting_, also))
                .first->second;
        kept.first = first_like(kept.own, rules, item);
        return kept;
    }

    // What is refused cites the clauses of the chosen readings: these count for themselves.
    const ParticipationCount* first_like(const ParticipationCount& own, const MeetingRules& rules, const Item& item) {
        if (&rules != &law_.rules) {
            const ParticipationCount* chosen = &counting_by(law_.rules, item).own;
            if (own.counts_like(*chosen)) {
                return chosen;
            }
            const auto found = std::ranges::find_if(
                others_counting_, [&](const ParticipationCount* other) { return own.counts_like(*other); });
            if (found != others_counting_.end()) {
                return *found;
            }
            others_counting_.push_back(&own);
        }
        return &own;
    }

    const ItemCount& count_of(const Item& item, const Counting& counting) {
        const auto [place, fresh] = counted_.try_emplace(counting.first);
        if (fresh) {
            place->second = counting.first->count(item, voters_);
        }
        return place->second;
    }

    const MeetingLaw& law_;
    const Composition& composition_;
    const Meeting& meeting_;
    Roll roll_;
    std::vector<int> agenda_;
    std::map<std::string, std::vector<const OtherReading*>> others_;
    std::map<std::pair<const MeetingRules*, std::string>, std::vector<SpokenVariant>> variants_;
    std::map<std::tuple<const MeetingRules*, const DecisionRule*, std::optional<int>>, Counting> countings_;
    std::vector<const ParticipationCount*> others_counting_;
    // Of the item that is judged.
    std::vector<MemberPlace> voters_;
    std::map<const ParticipationCount*, ItemCount> counted_;
};

MeetingJudge::MeetingJudge(const MeetingLaw& law, const Composition& composition, const Meeting& meeting)
    : work_(std::make_unique<Work>(law, composition, meeting)) {}

MeetingJudge::~MeetingJudge() = default;

ItemVerdict MeetingJudge::judge(const Item& item, Day asked, const WorkCalendar& calendar) {
    return work_->judge(item, asked, calendar);
}

ItemVerdict judge_item(const MeetingLaw& law, const Composition& composition, const Meeting& meeting, const Item& item,
                       Day asked, const WorkCalendar& calendar) {
    return MeetingJudge(law, composition, meeting).judge(item, asked, calendar);
}

SittingVerdict judge_sitting(const MeetingLaw& law, const Composition& composition, const Meeting& meeting,
                             std::string_view topic) {
    const std::string asked(topic.empty() ? "ordinary" : topic);
    const Roll roll(composition, meeting);
    const auto sit = [&](const MeetingRules& rules) {
        const DecisionRule& rule = rules.decision(asked);
        const ParticipationCount count(rules, rule, roll, meeting.items);
        SittingVerdict verdict;
        verdict.numbers = count.numbers();
        verdict.refused = count.refused();
        verdict.quorum = quorum_to_sit(rule, meeting, verdict.numbers);
        return verdict;
    };
    SittingVerdict verdict = sit(law.rules);
    for (const auto& other : law.others) {
        if (same_for_votes(law.rules, other.rules, asked)) {
            continue;
        }
        const Truth met = sit(other.rules).quorum.met;
        if (met != verdict.quorum.met) {
            verdict.readings.emplace_back(other.id + "=" + other.other, met);
        }
    }
    return verdict;
}

std::string_view code(Outcome outcome) { return outcomes[static_cast<std::size_t>(outcome)]; }

std::optional<Outcome> outcome_of(std::string_view word) {
    const auto found = std::ranges::find(outcomes, word);
    return found == outcomes.end() ? std::nullopt : std::optional(static_cast<Outcome>(found - outcomes.begin()));
}

std::string_view code(Effective effective) {
    constexpr std::array<std::string_view, 4> words{"now", "awaiting", "may_be_vetoed", "vetoed"};
    return words[static_cast<std::size_t>(effective)];
}

std::string_view code(Because because) {
    constexpr std::array<std::string_view, 15> words{"majority",        "form",         "notice",    "meeting_quorum",
                                                     "decision_quorum", "tie_rejected", "tie_cast",  "tie_for_person",
                                                     "tie_open",        "tie_not_cast", "silent",    "missing",
                                                     "elected",         "not_elected",  "next_round"};
    return words[static_cast<std::size_t>(because)];
}

std::string_view code(Missing missing) {
    constexpr std::array<std::string_view, 13> words{
        "established_number",   "attendance", "votes",   "casting_vote",   "person_concerned", "count_record",
        "count_contradiction",  "next_round", "notices", "rule_on_quorum", "rule_on_majority", "rule_on_tie",
        "rule_on_participation"};
    return words[static_cast<std::size_t>(missing)];
}

std::string_view code(Refusal refusal) {
    constexpr std::array<std::string_view, 16> words{
        "late",          "blank",           "partly_marked",        "unsigned",
        "contradictory", "too_many_marks",  "not_member",           "former_member",
        "without_vote",  "substitute",      "not_acting",           "second_vote",
        "not_present",   "named_in_secret", "by_hand_not_admitted", "sheet_not_admitted"};
    return words[static_cast<std::size_t>(refusal)];
}

}  // namespace metodist::meetings
