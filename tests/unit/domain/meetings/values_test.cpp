#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "cases.hpp"

namespace {

using namespace metodist;
using namespace metodist::meetings;

std::vector<Case> all_cases() {
    std::vector<Case> out;
    for (auto&& part :
         {threshold_cases(), voting_cases(), sheet_cases(), election_cases(), convening_cases(), composition_cases()}) {
        out.insert(out.end(), part.begin(), part.end());
    }
    return out;
}

TEST_CASE("each value of the rules on meetings decides one way on one side of its border and otherwise on the other") {
    for (const auto& each : all_cases()) {
        const std::string covers = each.covers.empty() ? "" : each.covers.front();
        CAPTURE(covers);
        each.one_side();
        each.other_side();
    }
}

// What is told to people or belongs to other rules, with the reason.
const std::set<std::string> told_only{
    "meeting.held_by",
    "meeting.form_decided_by",
    "meeting.extraordinary_by",  // who acts, in words
    "meeting.required_kind",
    "meeting.required_kind_norm",
    "meeting.required_kind_in_total",  // counts of a year
    "meeting.required_kind_events",
    "meeting.required_kind_host",
    "notice.ru",
    "notice.from",
    "notice.to",
    "notice.severity",
    "ballot.ru",
    "minutes.severity",
    "minutes.kept_by",
    "minutes.copies_to",
    "minutes.voices",
    "decision.dissent",
    "decision.repeat_meeting",
    "seat.ground",
    "office.ru",
    "office.office",
    "office.way",
    "office.by",
    "office.on_proposal_of",
    "office.term",
    "office.limit",
    "office.condition",
    "office.act_required",
    "office.approval",
    "office.election_before_creation",
};

void add_values(const ParameterSchema& parameter, const std::string& key, std::vector<std::string>& out) {
    switch (parameter.type) {
        case ParameterType::flag:
            out.push_back(key + "=true");
            out.push_back(key + "=false");
            break;
        case ParameterType::word:
        case ParameterType::words:
            if (!parameter.vocabulary.empty() && parameter.vocabulary != "meeting_form" &&
                parameter.vocabulary != "decision_force") {
                out.push_back(key);
            } else if (!parameter.vocabulary.empty()) {
                for (const auto& word : test_words().find(parameter.vocabulary)->words) {
                    out.push_back(key + "=" + word.code);
                }
            } else {
                for (const auto word : parameter.words) {
                    out.push_back(key + "=" + std::string(word));
                }
            }
            break;
        default: out.push_back(key); break;
    }
}

std::vector<std::string> wanted() {
    std::vector<std::string> out;
    for (const auto kind : {ElementKind::meeting, ElementKind::notice, ElementKind::decision, ElementKind::ballot,
                            ElementKind::minutes, ElementKind::office, ElementKind::seat}) {
        const ElementSchema& schema = element_schema(kind);
        for (const auto& parameter : schema.parameters) {
            const std::string key = std::string(schema.key) + "." + std::string(parameter.key);
            if (!told_only.contains(key) && key != "decision.majority") {
                add_values(parameter, key, out);
            }
        }
    }
    for (const auto base : share_base_words()) {
        out.push_back("decision.majority=at_least " + std::string(base));
        out.push_back("decision.majority=more_than " + std::string(base));
    }
    for (const std::string base : {"established", "in_office"}) {
        out.push_back("decision.meeting_quorum=at_least " + base);
        out.push_back("decision.meeting_quorum=more_than " + base);
    }
    for (const std::string value :
         {"decision.majority=several", "decision.majority=silent", "decision.meeting_quorum=silent",
          "decision.tie=silent", "term.before", "term.after", "term.by", "term.inclusive=true", "term.inclusive=false",
          "term.months", "term.clear_days=true", "term.clear_days=false", "term.until_hour"}) {
        out.push_back(value);
    }
    for (const auto word : nonworking_words()) {
        out.push_back("term.nonworking=" + std::string(word));
    }
    for (const auto word : day_counting_words()) {
        out.push_back("term.counting=" + std::string(word));
    }
    return out;
}

TEST_CASE("every value that the schema admits for meetings has a case on both sides") {
    std::set<std::string> covered;
    for (const auto& each : all_cases()) {
        covered.insert(each.covers.begin(), each.covers.end());
    }
    const auto values = wanted();
    CHECK(values.size() > 100);
    for (const auto& value : values) {
        CAPTURE(value);
        CHECK(covered.contains(value));
    }
    // A case for something that the schema has no more is a fault of the case.
    for (const auto& value : covered) {
        CAPTURE(value);
        CHECK(std::ranges::find(values, value) != values.end());
    }
}

}  // namespace
