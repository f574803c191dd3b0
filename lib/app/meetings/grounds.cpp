#include "app/meetings/grounds.hpp"

#include <algorithm>

#include "storage/stream.hpp"

namespace metodist::app {

namespace {

std::vector<Judge::Question> questions(const meetings::CompositionRules& rules) {
    std::vector<Judge::Question> out;
    for (const auto& ground : rules.grounds) {
        out.push_back({{}, {}, ground.condition});
    }
    return out;
}

}  // namespace

Grounds::Grounds(Session& session, const MeetingBody& body)
    : session_(session),
      rules_(body.rules.rules.composition),
      words_(session.store()),
      judge_(body.law.edition, questions(rules_), body.law.words, words_) {}

std::map<std::int64_t, std::vector<Truth>> Grounds::of(const std::vector<std::int64_t>& people, Day day) {
    std::map<std::int64_t, std::vector<Truth>> out;
    if (rules_.grounds.empty()) {
        return out;
    }
    auto& store = session_.store();
    const auto facts = storage::facts_of(store, judge_.plan(), people, session_.snapshot());
    const auto around = storage::surroundings_of(store, judge_.plan(), facts, session_.snapshot());
    for (const auto& each : facts) {
        out[each.subject()] = judged(each, around, day);
    }
    return out;
}

std::map<std::int64_t, std::vector<Truth>> Grounds::of_everybody(Day day) {
    std::map<std::int64_t, std::vector<Truth>> out;
    if (rules_.grounds.empty()) {
        return out;
    }
    auto& store = session_.store();
    const auto around = storage::all_surroundings(store, judge_.plan(), session_.snapshot());
    storage::each_educator(store, judge_.plan(), session_.municipality(), session_.snapshot(), std::nullopt,
                           [&](const storage::Passing& passing) {
                               auto answers = judged(passing.facts, around, day);
                               if (std::ranges::find(answers, Truth::yes) != answers.end()) {
                                   out[passing.facts.subject()] = std::move(answers);
                               }
                           });
    return out;
}

std::vector<Truth> Grounds::judged(const SubjectFacts& facts, const Surroundings& around, Day day) {
    judge_.judge(facts, around, day, memory_);
    std::vector<Truth> out;
    for (std::size_t i = 0; i < rules_.grounds.size(); ++i) {
        out.push_back(judge_.answer(i, memory_));
    }
    return out;
}

}  // namespace metodist::app
