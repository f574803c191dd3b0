// Checks of what an edition says about meetings: thresholds that nothing or everything passes, questions with two
// rules, terms that shorten a notice, parameters that nothing reads.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "regulation/reader.hpp"

namespace metodist {

namespace {

class MeetingChecker {
public:
    MeetingChecker(const Edition& edition, const SettingsFile& file) : edition_(edition), file_(file) {}

    void run() {
        for (const auto& element : edition_.elements) {
            for (const auto& parameter : element.parameters) {
                check_value(parameter.key, parameter.value, parameter.place);
            }
            if (element.kind == ElementKind::decision) {
                check_ballot_name(element);
            } else if (element.kind == ElementKind::ballot) {
                check_rounds(element);
            } else if (element.kind == ElementKind::notice && element.text("dispatch").empty()) {
                check_received(element);
            }
        }
        for (const auto& reading : edition_.readings) {
            for (const auto& option : reading.options) {
                for (const auto& setting : option.set) {
                    if (setting.what == Setting::What::element_parameter) {
                        check_value(setting.parameter, setting.value, setting.place);
                    }
                }
            }
        }
        for (const auto& body : edition_.bodies()) {
            check_topics(body);
        }
    }

private:
    void report(const Place& place, std::string code, Arguments arguments) const {
        Finding finding;
        finding.code = std::move(code);
        finding.arguments = std::move(arguments);
        finding.place = place;
        file_.report(std::move(finding));
    }

    void check_value(const std::string& key, const ParameterValue& value, const Place& place) const {
        if (const auto* thresholds = std::get_if<std::vector<Threshold>>(&value)) {
            for (const auto& threshold : *thresholds) {
                check_threshold(key, threshold, place);
            }
        } else if (const auto* term = std::get_if<Term>(&value)) {
            if (term->direction == Term::Direction::before && term->nonworking == NonWorkingDay::next) {
                report(place, "regulation.notice_shortened", {{"key", key}});
            }
        }
    }

    void check_threshold(const std::string& key, const Threshold& threshold, const Place& place) const {
        const bool whole = threshold.share.numerator() == threshold.share.denominator();
        if (!threshold.at_least && whole && threshold.of != ShareBase::against) {
            report(place, "regulation.more_than_all", {{"key", key}, {"share", threshold.share.text()}});
        }
        if (threshold.at_least && threshold.share.numerator() == 0) {
            report(place, "regulation.at_least_none", {{"key", key}, {"share", threshold.share.text()}});
        }
        const bool of_votes = threshold.of == ShareBase::votes_cast || threshold.of == ShareBase::against;
        if (of_votes && (key.find("quorum") != std::string::npos || key == "demand_share")) {
            const std::string base(share_base_words()[static_cast<std::size_t>(threshold.of)]);
            report(place, "regulation.quorum_of_votes", {{"key", key}, {"base", base}});
        }
    }

    void check_ballot_name(const Element& decision) const {
        const std::string name = decision.text("ballot");
        if (!name.empty() && edition_.element(decision.body, ElementKind::ballot, name) == nullptr) {
            report(decision.find("ballot")->place, "regulation.no_ballot", {{"ballot", name}, {"body", decision.body}});
        }
    }

    // What only papers have that the body itself sends out would be read by nothing where it sends none.
    void check_received(const Element& notice) const {
        constexpr std::array of_notices{"date", "time", "place", "ballots"};
        for (const auto& parameter : notice.parameters) {
            const auto content =
                parameter.key.starts_with("content") ? notice.texts(parameter.key) : std::vector<std::string>{};
            if (parameter.key == "late_effect" || std::ranges::find_first_of(content, of_notices) != content.end()) {
                report(parameter.place, "regulation.notice_not_sent", {{"key", parameter.key}});
            }
        }
    }

    // What is said of a second round needs one.
    void check_rounds(const Element& ballot) const {
        if (ballot.integer("rounds") > 1) {
            return;
        }
        for (const auto& parameter : ballot.parameters) {
            if (parameter.key.starts_with("second_round_")) {
                report(parameter.place, "regulation.no_second_round", {{"key", parameter.key}});
            }
        }
    }

    void check_topics(const std::string& body) const {
        std::vector<std::string> seen;
        for (const auto* decision : edition_.elements_of(body, ElementKind::decision)) {
            auto topics = decision->texts("topics");
            // A rule without topics is that for all others.
            if (topics.empty()) {
                topics.emplace_back();
            }
            for (const auto& topic : topics) {
                if (std::ranges::find(seen, topic) == seen.end()) {
                    seen.push_back(topic);
                    continue;
                }
                report(decision->place, topic.empty() ? "regulation.two_rules_for_all" : "regulation.topic_twice",
                       {{"body", body}, {"topic", topic}});
            }
        }
    }

    const Edition& edition_;
    const SettingsFile& file_;
};

}  // namespace

void check_meetings(const Edition& edition, const SettingsFile& file) { MeetingChecker(edition, file).run(); }

}  // namespace metodist
