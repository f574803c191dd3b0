#include "regulation/cases.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/join.hpp"
#include "domain/formation/eligibility.hpp"
#include "regulation/case_facts.hpp"
#include "regulation/meeting_cases.hpp"
#include "settings/settings.hpp"

namespace metodist {

namespace {

constexpr std::array<std::string_view, 3> outcomes{"not_met", "unknown", "met"};
constexpr std::array<std::string_view, 3> verdicts{"not_eligible", "undetermined", "eligible"};

// One case as written.
struct WrittenCase {
    std::string name;
    Place place;
    SubjectFacts facts;
    EntryDays entry;
    Day on;
    std::string outcome;
    // Rules by BODY.NAME and what they have to give.
    std::vector<std::pair<std::string, std::string>> rules;
    std::vector<std::pair<std::string, std::string>> chosen;
    std::optional<std::vector<std::string>> differing;
};

class CaseRunner {
public:
    CaseRunner(const Settings& root, const Edition& edition, const Vocabularies& words)
        : edition_(edition),
          vocabularies_(words),
          body_(root.text("about")),
          world_(root, words, edition.municipality),
          meetings_(root, body_, edition, words) {
        for (const auto& table : root.tables_if("case")) {
            cases_.push_back(read_case(table));
        }
    }

    CaseReport run() {
        CaseReport report;
        for (const auto& each : cases_) {
            report.results.push_back(run_one(each));
        }
        // A file of meetings alone is about no rule of eligibility.
        if (!cases_.empty() || meetings_.empty()) {
            report.gaps = gaps();
        }
        std::ranges::move(meetings_.run(), std::back_inserter(report.results));
        return report;
    }

private:
    std::string qualified(const std::string& rule) const {
        return rule.find('.') == std::string::npos ? body_ + "." + rule : rule;
    }

    WrittenCase read_case(const Settings& table) {
        WrittenCase out;
        out.name = table.text("name");
        out.place = table.place();
        out.facts = world_.person(table.text_or("person", ""), table.table_if("with"));
        out.on = table.day("on");
        out.entry = {table.day_if("nominated"), table.day_if("included")};
        if (const auto outcome = table.word_if("outcome", verdicts)) {
            out.outcome = std::string(verdicts[*outcome]);
        }
        if (const auto rules = table.table_if("rules")) {
            for (const auto& rule : rules->names()) {
                if (edition_.condition(qualified(rule)) == nullptr) {
                    rules->fault(rule, "regulation.no_condition", {{"condition", rule}});
                    continue;
                }
                out.rules.emplace_back(qualified(rule), outcomes[rules->word(rule, outcomes)]);
            }
        }
        out.chosen = read_chosen(table, edition_);
        if (table.has("differing")) {
            out.differing = table.texts_if("differing");
            std::ranges::sort(*out.differing);
        }
        return out;
    }

    CaseResult run_one(const WrittenCase& written) {
        Edition edition = edition_;
        for (const auto& [id, option] : written.chosen) {
            choose(edition, id, option);
        }
        CaseResult result{written.name, written.place, {}};
        const auto expect = [&](const std::string& what, const std::string& expected, std::string_view found) {
            if (expected != found) {
                result.differences.push_back({what, expected, std::string(found)});
            }
        };
        Surroundings around = world_.around();
        around.entry[written.facts.subject()] = written.entry;
        JudgeMemory memory;
        if (!written.outcome.empty() || written.differing) {
            const EligibilityRules rules(edition, body_, vocabularies_, world_.words());
            const auto outcome = rules.outcome(written.facts, around, written.on, memory);
            expect("outcome", written.outcome.empty() ? std::string(code(outcome)) : written.outcome, code(outcome));
            if (written.differing) {
                expect("readings", joined(*written.differing), joined(differing(rules, memory)));
            }
        }
        std::vector<Judge::Question> questions;
        for (const auto& [rule, expected] : written.rules) {
            questions.push_back({"", "", rule});
        }
        const Judge judge(edition, questions, vocabularies_, world_.words());
        judge.judge(written.facts, around, written.on, memory);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const std::string found(reason_code(judge.answer(i, memory)));
            expect(written.rules[i].first, written.rules[i].second, found);
            if (written.chosen.empty()) {
                shown_[written.rules[i].first].insert(found);
            }
        }
        return result;
    }

    // As READING=OPTION, sorted.
    static std::vector<std::string> differing(const EligibilityRules& rules, const JudgeMemory& memory) {
        std::vector<std::string> out;
        for (const auto& reading : rules.differing(memory)) {
            out.push_back(reading.id + "=" + reading.other);
        }
        std::ranges::sort(out);
        return out;
    }

    void collect(const std::string& key, std::set<std::string>& rules) const {
        const Condition* condition = edition_.condition(key);
        if (condition == nullptr || !rules.insert(key).second) {
            return;
        }
        for (const auto& part : condition->of) {
            collect(part, rules);
        }
    }

    // What is presumed not to be so is never unknown, nor what is made of such parts alone.
    [[nodiscard]] bool may_be_unknown(const Condition& condition) const {
        return !condition.presume_no &&
               (condition.of.empty() || std::ranges::any_of(condition.of, [&](const auto& key) {
                    const Condition* part = edition_.condition(key);
                    return part == nullptr || may_be_unknown(*part);
                }));
    }

    std::vector<CaseGap> gaps() const {
        std::set<std::string> rules;
        if (const Element* element = edition_.element(body_, ElementKind::eligibility)) {
            collect(element->text("condition"), rules);
            for (const auto* list : {"grounds", "remarks"}) {
                for (const auto& key : element->texts(list)) {
                    collect(key, rules);
                }
            }
        }
        std::vector<CaseGap> out;
        for (const auto& rule : rules) {
            const Condition* condition = edition_.condition(rule);
            const auto shown = shown_.find(rule);
            for (const auto outcome : outcomes) {
                const bool possible = outcome != "unknown" || may_be_unknown(*condition);
                if (possible && (shown == shown_.end() || !shown->second.contains(std::string(outcome)))) {
                    out.push_back({rule, condition->clause, std::string(outcome)});
                }
            }
        }
        return out;
    }

    const Edition& edition_;
    const Vocabularies& vocabularies_;
    std::string body_;
    CaseWorld world_;
    MeetingCases meetings_;
    std::vector<WrittenCase> cases_;
    std::map<std::string, std::set<std::string>> shown_;
};

}  // namespace

CaseReport run_cases(std::string_view bytes, const std::string& name, const Edition& edition,
                     const Vocabularies& words) {
    const SettingsFile file(bytes, name);
    const Settings root = file.root();
    constexpr std::array<std::string_view, 1> schemas{"metodist.cases/1"};
    static_cast<void>(root.word("schema", schemas));
    root.allow({"person", "organisation", "body", "case", "composition", "meeting"});
    CaseRunner runner(root, edition, words);
    file.finish();
    return runner.run();
}

}  // namespace metodist
