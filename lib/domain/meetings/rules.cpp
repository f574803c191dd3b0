#include "domain/meetings/rules.hpp"

#include <algorithm>
#include <array>

namespace metodist::meetings {

namespace {

constexpr std::array<std::string_view, 3> form_words{"in_person", "absentee", "hybrid"};

bool names(const std::vector<std::string>& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

}  // namespace

std::string_view code(Form form) { return form_words[static_cast<std::size_t>(form)]; }
std::string_view code(VoteMode mode) { return mode_words[static_cast<std::size_t>(mode)]; }
std::string_view code(Tie tie) { return tie_words[static_cast<std::size_t>(tie)]; }
std::string_view code(Participation participation) {
    return participation_words[static_cast<std::size_t>(participation)];
}
std::string_view code(Force force) { return force_words[static_cast<std::size_t>(force)]; }

std::optional<Form> form_of(std::string_view word) {
    const auto found = std::ranges::find(form_words, word);
    if (found == form_words.end()) {
        return std::nullopt;
    }
    return static_cast<Form>(found - form_words.begin());
}

const OfficeRule* CompositionRules::office(std::string_view word) const {
    const auto found = std::ranges::find_if(
        offices, [&](const OfficeRule& rule) { return rule.office == word || names(rule.aliases, word); });
    return found == offices.end() ? nullptr : &*found;
}

bool NoticeRule::applies(Form form) const { return forms.empty() || std::ranges::find(forms, form) != forms.end(); }

const std::vector<std::string>& NoticeRule::content(Form form) const {
    switch (form) {
        case Form::in_person: return content_in_person;
        case Form::absentee: return content_absentee;
        case Form::hybrid: return content_hybrid;
    }
    return content_in_person;
}

const Said<Thresholds>& DecisionRule::quorum_to_sit(Form form) const {
    if (form == Form::absentee && !meeting_quorum_absentee.absent()) {
        return meeting_quorum_absentee;
    }
    if (form == Form::hybrid && !meeting_quorum_hybrid.absent()) {
        return meeting_quorum_hybrid;
    }
    return meeting_quorum;
}

const Said<VoteMode>& DecisionRule::mode(Form form) const {
    switch (form) {
        case Form::in_person: return mode_in_person;
        case Form::absentee: return mode_absentee;
        case Form::hybrid: return mode_hybrid;
    }
    return mode_in_person;
}

const DecisionRule& MeetingRules::decision(std::string_view topic) const {
    static const DecisionRule none;
    const DecisionRule* rest = nullptr;
    for (const auto& rule : decisions) {
        if (names(rule.topics, topic)) {
            return rule;
        }
        if (rule.topics.empty() && rest == nullptr) {
            rest = &rule;
        }
    }
    return rest == nullptr ? none : *rest;
}

const BallotRule* MeetingRules::ballot(const DecisionRule& rule) const {
    if (rule.ballot.empty()) {
        return ballots.size() == 1 ? ballots.data() : nullptr;
    }
    const auto found = std::ranges::find(ballots, rule.ballot, &BallotRule::key);
    return found == ballots.end() ? nullptr : &*found;
}

const NoticeRule* MeetingRules::notice(std::string_view key) const {
    const auto found = std::ranges::find(convening.notices, key, &NoticeRule::key);
    return found == convening.notices.end() ? nullptr : &*found;
}

}  // namespace metodist::meetings
