#include "domain/meetings/election.hpp"

#include <algorithm>
#include <set>

namespace metodist::meetings {

namespace {

template <typename T>
const Said<T>& first_said(const Said<T>& a, const Said<T>& b) {
    return a.absent() ? b : a;
}

struct Line {
    std::int64_t in_favour = 0;
    std::int64_t against = 0;
};

class ElectionJudge {
public:
    ElectionJudge(const ElectionRules& rules, const DecisionRule& rule, const Item& item, const ItemCount& count,
                  std::int64_t taking_part, bool complete, const BaseNumber& base)
        : rules_(rules),
          rule_(rule),
          item_(item),
          count_(count),
          taking_part_(taking_part),
          complete_(complete),
          base_(base) {}

    ElectionResult run() {
        result_.election.office = item_.office;
        result_.election.seats = rules_.seats;
        std::vector<Person> standing = first_candidates();
        for (int round = 1;; ++round) {
            if (!recorded(round)) {
                result_.election.next_round = standing;
                finish(Outcome::undetermined, round == 1 ? Because::missing : Because::next_round);
                result_.missing = round == 1 ? Missing::votes : Missing::next_round;
                return std::move(result_);
            }
            if (!hold(round, standing)) {
                return std::move(result_);
            }
            if (seats_left() == 0) {
                finish(Outcome::adopted, Because::elected);
                return std::move(result_);
            }
            if (round >= rules_.rounds) {
                after_last_round();
                return std::move(result_);
            }
            standing = going_on();
        }
    }

private:
    [[nodiscard]] std::int64_t seats_left() const {
        return rules_.seats - static_cast<std::int64_t>(result_.election.elected.size());
    }

    void finish(Outcome outcome, Because because) {
        result_.outcome = outcome;
        result_.because = because;
    }

    [[nodiscard]] std::vector<Person> first_candidates() const {
        std::vector<Person> out = item_.candidates;
        const auto add = [&](Person person) {
            if (person != 0 && std::ranges::find(out, person) == out.end()) {
                out.push_back(person);
            }
        };
        if (out.empty()) {
            std::ranges::for_each(item_.counts, add, &Count::candidate);
            std::ranges::for_each(count_.casts, add, &Cast::candidate);
        }
        return out;
    }

    [[nodiscard]] bool recorded(int round) const {
        return std::ranges::any_of(item_.counts, [&](const Count& line) { return line.round == round; }) ||
               std::ranges::any_of(count_.casts, [&](const Cast& cast) { return cast.round == round; });
    }

    [[nodiscard]] Line line_of(Person candidate, int round) const {
        Line line;
        for (const auto& each : item_.counts) {
            if (each.candidate == candidate && each.round == round) {
                line.in_favour += each.in_favour;
                line.against += each.against;
            }
        }
        for (const auto& cast : count_.casts) {
            if (cast.candidate == candidate && cast.round == round) {
                line.in_favour += cast.choice == Choice::in_favour ? 1 : 0;
                line.against += cast.choice == Choice::against ? 1 : 0;
            }
        }
        return line;
    }

    // Ballots with a choice: each voter once.
    [[nodiscard]] std::int64_t votes_cast(int round) const {
        std::set<std::size_t> voters;
        for (const auto& cast : count_.casts) {
            if (cast.round == round && cast.choice != Choice::abstained) {
                voters.insert(cast.member);
            }
        }
        if (!voters.empty()) {
            return static_cast<std::int64_t>(voters.size());
        }
        std::int64_t sum = 0;
        for (const auto& line : item_.counts) {
            if (line.round == round) {
                if (line.found) {
                    return *line.found - line.invalid;
                }
                sum += line.in_favour + line.against;
            }
        }
        return sum;
    }

    // False where the rule is missing: nothing can be said then.
    bool hold(int round, const std::vector<Person>& standing) {
        const auto& by = round == 1 ? rules_.by : first_said(rules_.next_by, rules_.by);
        // A later round that most votes decide needs no majority unless the act wants one of that round.
        const bool own_way = round > 1 && rules_.next_by.value == ElectedBy::most_votes;
        const Said<Thresholds>& majority = round == 1 ? rules_.majority
                                           : own_way  ? rules_.next_majority
                                                      : first_said(rules_.next_majority, rules_.majority);
        RoundResult held;
        held.round = round;
        held.votes_cast = votes_cast(round);
        held.taking_part = std::max(taking_part_, held.votes_cast);
        result_.election.by = by.value_or(ElectedBy::majority);
        const bool most = result_.election.by == ElectedBy::most_votes;
        for (const Person person : standing) {
            const Line line = line_of(person, round);
            CandidateResult candidate;
            candidate.person = person;
            candidate.in_favour = line.in_favour;
            candidate.against = line.against;
            if (!most || majority.value) {
                candidate.majority =
                    test(majority.absent() ? Said<Thresholds>{{}, true, rules_.place} : majority, rules_.place,
                         line.in_favour, complete_, [&](ShareBase of) -> std::optional<std::int64_t> {
                             switch (of) {
                                 case ShareBase::votes_cast: return held.votes_cast;
                                 case ShareBase::against: return line.against;
                                 case ShareBase::taking_part: return held.taking_part;
                                 default: return base_(of);
                             }
                         });
            } else {
                candidate.majority.place = by.place;
                candidate.majority.met = truth(line.in_favour > 0);
            }
            held.candidates.push_back(std::move(candidate));
        }
        std::ranges::stable_sort(held.candidates, std::ranges::greater{}, &CandidateResult::in_favour);
        if (!held.candidates.empty()) {
            result_.majority = held.candidates.front().majority;
        }
        result_.election.rounds.push_back(std::move(held));
        if (by.silent || result_.majority.state == Check::State::silent) {
            finish(Outcome::undetermined, Because::silent);
            result_.missing = Missing::rule_on_majority;
            return false;
        }
        return fill(result_.election.rounds.back());
    }

    // Gives the seats to those who passed, most votes first. Equal votes for the last seat fill none.
    bool fill(RoundResult& held) {
        std::vector<CandidateResult*> passed;
        for (auto& candidate : held.candidates) {
            if (candidate.majority.met == Truth::unknown) {
                finish(Outcome::undetermined, Because::missing);
                result_.missing = candidate.majority.parts.empty() || candidate.majority.parts.front().base
                                      ? Missing::attendance
                                      : Missing::established_number;
                return false;
            }
            if (candidate.majority.met == Truth::yes) {
                passed.push_back(&candidate);
            }
        }
        const auto left = static_cast<std::size_t>(std::max<std::int64_t>(0, seats_left()));
        result_.tie = passed.size() > left && passed[left]->in_favour == passed[left - 1]->in_favour;
        for (std::size_t i = 0; i < passed.size() && i < left; ++i) {
            if (result_.tie && passed[i]->in_favour == passed[left]->in_favour) {
                break;
            }
            passed[i]->elected = true;
            result_.election.elected.push_back(passed[i]->person);
        }
        // Nobody has passed, and one vote more for either of the two strongest would have decided.
        if (passed.empty() && held.candidates.size() > 1) {
            const CandidateResult& strongest = held.candidates.front();
            result_.tie = strongest.in_favour > 0 && strongest.in_favour == held.candidates[1].in_favour &&
                          would_pass(strongest.majority, strongest.in_favour + 1);
        }
        return true;
    }

    // The strongest of those not elected; who has as many votes as the last of them goes on as well.
    std::vector<Person> going_on() {
        std::vector<CandidateResult*> rest;
        for (auto& candidate : result_.election.rounds.back().candidates) {
            if (!candidate.elected) {
                rest.push_back(&candidate);
            }
        }
        const auto many = rules_.next_round_of ? static_cast<std::size_t>(*rules_.next_round_of) : rest.size();
        std::vector<Person> out;
        for (std::size_t i = 0; i < rest.size(); ++i) {
            if (i < many || rest[i]->in_favour == rest[many - 1]->in_favour) {
                rest[i]->next_round = true;
                out.push_back(rest[i]->person);
            }
        }
        return out;
    }

    void after_last_round() {
        if (!result_.tie) {
            finish(result_.election.elected.empty() ? Outcome::rejected : Outcome::adopted,
                   result_.election.elected.empty() ? Because::not_elected : Because::elected);
            return;
        }
        if (!rule_.tie.value) {
            finish(Outcome::undetermined, Because::silent);
            result_.missing = Missing::rule_on_tie;
            return;
        }
        switch (*rule_.tie.value) {
            case Tie::rejected: finish(Outcome::rejected, Because::tie_rejected); break;
            case Tie::open: finish(Outcome::tied, Because::tie_open); break;
            case Tie::chair_casting:
            case Tie::presider_casting:
                finish(Outcome::undetermined, Because::missing);
                result_.missing = Missing::casting_vote;
                break;
            case Tie::in_favour_of_person:
                finish(Outcome::undetermined, Because::missing);
                result_.missing = Missing::person_concerned;
                break;
        }
    }

    const ElectionRules& rules_;
    const DecisionRule& rule_;
    const Item& item_;
    const ItemCount& count_;
    std::int64_t taking_part_;
    bool complete_;
    const BaseNumber& base_;
    ElectionResult result_;
};

}  // namespace

ElectionRules election_rules(const MeetingRules& rules, const DecisionRule& rule, const Item& item) {
    ElectionRules out;
    const BallotRule* ballot = rules.ballot(rule);
    const OfficeRule* office = item.office.empty() ? nullptr : rules.composition.office(item.office);
    out.place = rule.place;
    Said<Thresholds> own;
    if (ballot != nullptr) {
        out.seats = ballot->seats.value_or(1);
        out.rounds = ballot->rounds;
        out.next_round_of = ballot->next_round_of;
        own = ballot->majority;
        out.by = ballot->elected_by;
        out.next_majority = ballot->next_majority;
        out.next_by = ballot->next_elected_by;
    }
    if (office != nullptr) {
        own = first_said(office->election_majority, own);
        out.by = first_said(office->elected_by, out.by);
        out.seats = ballot != nullptr && ballot->seats ? *ballot->seats : office->exactly.value_or(1);
        out.place = rule.key.empty() ? office->place : rule.place;
    }
    // Who has most votes needs no majority unless the act wants one of elections as well.
    out.majority = out.by.value == ElectedBy::most_votes ? own : first_said(own, rule.majority);
    out.seats = std::max<std::int64_t>(1, item.seats.value_or(out.seats));
    return out;
}

bool by_candidates(const Item& item) {
    return !item.candidates.empty() ||
           std::ranges::any_of(item.votes, [](const Vote& vote) { return vote.candidate != 0; }) ||
           std::ranges::any_of(item.counts, [](const Count& count) { return count.candidate != 0; });
}

ElectionResult judge_election(const ElectionRules& rules, const DecisionRule& rule, const Item& item,
                              const ItemCount& count, std::int64_t taking_part, bool complete, const BaseNumber& base) {
    return ElectionJudge(rules, rule, item, count, taking_part, complete, base).run();
}

}  // namespace metodist::meetings
