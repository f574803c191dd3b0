// Checks over a whole edition: references, cycles, unused conditions, conditions that can never be met.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "regulation/reader.hpp"

namespace metodist {

namespace {

class Checker {
public:
    Checker(const Edition& edition, const SettingsFile& file) : edition_(edition), file_(file) {}

    void run() {
        for (const auto& condition : edition_.conditions) {
            check_references(condition);
        }
        if (broken_) {
            return;
        }
        check_cycles(edition_, "");
        for (const auto& reading : edition_.readings) {
            for (const auto& option : reading.options) {
                check_option(reading, option);
            }
        }
        if (broken_) {
            return;
        }
        for (const auto& element : edition_.elements) {
            check_element(element);
        }
        check_use();
        for (const auto& condition : edition_.conditions) {
            check_possible(condition);
        }
        check_stages();
    }

private:
    void report(const Place& place, std::string code, Arguments arguments) const {
        Finding finding;
        finding.code = std::move(code);
        finding.arguments = std::move(arguments);
        finding.place = place;
        file_.report(std::move(finding));
    }

    void check_name(const std::string& name, const Place& place) {
        if (edition_.condition(name) != nullptr) {
            return;
        }
        std::vector<std::string> keys;
        for (const auto& condition : edition_.conditions) {
            keys.push_back(condition.key);
        }
        const auto near = nearest(name, keys);
        report(place, near.empty() ? "regulation.no_condition" : "regulation.no_condition_near",
               {{"condition", name}, {"nearest", near}});
        broken_ = true;
    }

    static std::string nearest(const std::string& name, const std::vector<std::string>& keys);

    void check_references(const Condition& condition) {
        for (const auto& part : condition.of) {
            check_name(part, condition.place);
        }
    }

    // Depth-first; a condition met again on the way down leads back to itself. Inside what stands in its place a
    // condition means itself.
    bool leads_back(const Edition& edition, const std::string& key, std::vector<std::string>& path,
                    std::vector<std::string>& replaced) const {
        // The same condition with the same ones replaced around it.
        const std::string step = key + "@" + std::to_string(replaced.size());
        if (std::ranges::find(path, step) != path.end()) {
            return true;
        }
        const Condition* condition = edition.condition(key);
        if (condition == nullptr) {
            return false;
        }
        if (!condition->instead.empty() && std::ranges::find(replaced, key) == replaced.end()) {
            replaced.push_back(key);
            const bool back = leads_back(edition, condition->instead, path, replaced);
            replaced.pop_back();
            return back;
        }
        path.push_back(step);
        const bool back = std::ranges::any_of(
            condition->of, [&](const std::string& part) { return leads_back(edition, part, path, replaced); });
        path.pop_back();
        return back;
    }

    void check_cycles(const Edition& edition, const std::string& reading) {
        for (const auto& condition : edition.conditions) {
            std::vector<std::string> path;
            std::vector<std::string> replaced;
            if (leads_back(edition, condition.key, path, replaced)) {
                report(condition.place, reading.empty() ? "regulation.cycle" : "regulation.cycle_in_reading",
                       {{"condition", condition.key}, {"reading", reading}});
                broken_ = true;
                return;
            }
        }
    }

    // Only an option that puts a condition in the place of another can make one lead back to itself.
    void check_option(const ClauseReading& reading, const ReadingOption& option) {
        const auto replaces = [](const Setting& setting) { return setting.what == Setting::What::condition_use; };
        if (std::ranges::none_of(option.set, replaces)) {
            return;
        }
        Edition other;
        other.conditions = edition_.conditions;
        for (const auto& setting : option.set) {
            if (replaces(setting)) {
                apply(other, setting);
            }
        }
        check_cycles(other, reading.id);
    }

    void check_element(const Element& element) {
        for (const auto& parameter : element_schema(element.kind).parameters) {
            const Parameter* found = element.find(parameter.key);
            if (found == nullptr) {
                continue;
            }
            if (parameter.type == ParameterType::condition) {
                use(element.text(parameter.key), found->place);
            } else if (parameter.type == ParameterType::conditions) {
                for (const auto& name : element.texts(parameter.key)) {
                    use(name, found->place);
                }
            }
        }
    }

    void use(const std::string& name, const Place& place) {
        check_name(name, place);
        mark(name);
    }

    void mark(const std::string& name) {
        const Condition* condition = edition_.condition(name);
        if (condition == nullptr || !used_.insert(name).second) {
            return;
        }
        for (const auto& part : condition->of) {
            mark(part);
        }
        // Put in its place by a reading that the municipality chose.
        mark(condition->instead);
    }

    void check_use() {
        for (const auto& reading : edition_.readings) {
            for (const auto& option : reading.options) {
                for (const auto& setting : option.set) {
                    if (setting.what == Setting::What::condition_use) {
                        mark(setting.word);
                    } else if (const auto* text = std::get_if<std::string>(&setting.value)) {
                        mark(*text);
                    }
                }
            }
        }
        for (const auto& condition : edition_.conditions) {
            if (!used_.contains(condition.key)) {
                report(condition.place, "regulation.unused_condition", {{"condition", condition.key}});
            }
        }
    }

    // The leaves that have to hold, and those that must not, for the condition to be met.
    void demands(const Condition& condition, bool wanted, std::vector<const Condition*>& must,
                 std::vector<const Condition*>& must_not) const {
        const bool leaf = condition.kind == ConditionKind::fact || condition.kind == ConditionKind::experience;
        const bool each = (condition.kind == ConditionKind::all && wanted) ||
                          (condition.kind == ConditionKind::any && !wanted) ||
                          (condition.kind == ConditionKind::none && wanted) ||
                          (condition.of.size() == 1 && condition.kind != ConditionKind::none);
        if (leaf) {
            (wanted ? must : must_not).push_back(&condition);
        } else if (each) {
            const bool part_wanted = condition.kind == ConditionKind::none ? !wanted : wanted;
            for (const auto& part : condition.of) {
                demands(*edition_.condition(part), part_wanted, must, must_not);
            }
        }
    }

    // Whether everything that satisfies `a` satisfies `b`.
    static bool implies(const Condition& a, const Condition& b) {
        if (a.kind != b.kind) {
            return false;
        }
        if (a.kind == ConditionKind::experience) {
            ExperienceLeaf shorter = a.experience;
            shorter.years = b.experience.years;
            shorter.months = b.experience.months;
            return shorter == b.experience && a.experience.required_months() >= b.experience.required_months();
        }
        const bool comparable = a.fact.fact == b.fact.fact && a.fact.valid == b.fact.valid && b.fact.except.empty();
        return comparable && std::ranges::all_of(b.fact.where, [&](const Want& wide) {
                   return std::ranges::any_of(a.fact.where, [&](const Want& narrow) { return within(narrow, wide); });
               });
    }

    static bool within(const Want& narrow, const Want& wide) {
        if (narrow.column != wide.column) {
            return false;
        }
        if (wide.at_least) {
            return narrow.at_least && *narrow.at_least >= *wide.at_least;
        }
        return !narrow.at_least && std::ranges::all_of(narrow.values, [&](const std::string& value) {
            return std::ranges::find(wide.values, value) != wide.values.end();
        });
    }

    void check_possible(const Condition& condition) {
        std::vector<const Condition*> must;
        std::vector<const Condition*> must_not;
        demands(condition, true, must, must_not);
        for (const auto* wanted : must) {
            for (const auto* refused : must_not) {
                if (implies(*wanted, *refused)) {
                    report(condition.place, "regulation.never_met",
                           {{"condition", condition.key}, {"first", wanted->key}, {"second", refused->key}});
                    return;
                }
            }
        }
    }

    void check_stages() {
        for (const auto& body : edition_.bodies()) {
            std::set<std::int64_t> numbers;
            for (const auto* stage : edition_.elements_of(body, ElementKind::stage)) {
                const std::int64_t number = stage->integer("number");
                if (number != 0 && !numbers.insert(number).second) {
                    report(stage->find("number")->place, "regulation.stage_number_twice", {{"number", number}});
                }
            }
        }
    }

    const Edition& edition_;
    const SettingsFile& file_;
    std::set<std::string> used_;
    bool broken_ = false;
};

std::string Checker::nearest(const std::string& name, const std::vector<std::string>& keys) {
    const auto near = metodist::nearest(name, keys, 1);
    return near.empty() ? std::string() : near.front();
}

}  // namespace

void check_edition(const Edition& edition, const SettingsFile& file) {
    Checker(edition, file).run();
    check_meetings(edition, file);
}

}  // namespace metodist
