#include "domain/meetings/silence.hpp"

namespace metodist::meetings {

namespace {

class Variants {
public:
    Variants(const MeetingRules& rules, std::vector<SpokenVariant>& out) : rules_(rules), out_(out) {}

    // `reach` leads from rules to the parameter; `meaning` is the one that silence is not counted as.
    template <typename Reach, typename Value>
    void add(Reach reach, Value meaning) {
        if (!reach(rules_).silent) {
            return;
        }
        out_.push_back({reach(rules_).place, rules_});
        auto& said = reach(out_.back().rules);
        said.silent = false;
        said.value = meaning;
    }

private:
    const MeetingRules& rules_;
    std::vector<SpokenVariant>& out_;
};

}  // namespace

std::vector<SpokenVariant> spoken_variants(const MeetingRules& rules, std::string_view topic) {
    std::vector<SpokenVariant> out;
    Variants variants(rules, out);
    variants.add(
        [](auto& r) -> auto& { return r.convening.video_counts; }, false);
    variants.add(
        [](auto& r) -> auto& { return r.convening.proxy_allowed; }, true);
    variants.add(
        [](auto& r) -> auto& { return r.convening.acting_in_post; }, true);
    for (const auto from : {EstablishedFrom::named, EstablishedFrom::sitting}) {
        variants.add(
            [](auto& r) -> auto& { return r.composition.established_from; }, from);
    }
    for (std::size_t i = 0; i < rules.composition.offices.size(); ++i) {
        variants.add(
            [i](auto& r) -> auto& { return r.composition.offices[i].votes; }, false);
        variants.add(
            [i](auto& r) -> auto& { return r.composition.offices[i].counts; }, false);
    }
    for (std::size_t i = 0; i < rules.convening.notices.size(); ++i) {
        variants.add(
            [i](auto& r) -> auto& { return r.convening.notices[i].late_is_invalid; }, true);
    }
    const DecisionRule& rule = rules.decision(topic);
    for (std::size_t i = 0; i < rules.decisions.size(); ++i) {
        if (&rules.decisions[i] == &rule) {
            variants.add(
                [i](auto& r) -> auto& { return r.decisions[i].participation; }, Participation::ballots_only);
            variants.add(
                [i](auto& r) -> auto& { return r.decisions[i].quorum_at_item; }, false);
        }
    }
    const BallotRule* ballot = rules.ballot(rule);
    for (std::size_t i = 0; i < rules.ballots.size(); ++i) {
        if (&rules.ballots[i] == ballot) {
            variants.add(
                [i](auto& r) -> auto& { return r.ballots[i].signed_sheet; }, true);
            variants.add(
                [i](auto& r) -> auto& { return r.ballots[i].all_marked; }, true);
            variants.add(
                [i](auto& r) -> auto& { return r.ballots[i].closing_stated; }, false);
        }
    }
    return out;
}

}  // namespace metodist::meetings
