#include "domain/law/edition.hpp"

#include <algorithm>

#include "domain/law/leaf_parameters.hpp"

namespace metodist {

namespace {

Condition* condition_in(Edition& edition, std::string_view key) {
    const auto found = std::ranges::find(edition.conditions, key, &Condition::key);
    return found == edition.conditions.end() ? nullptr : &*found;
}

Element* element_in(Edition& edition, std::string_view path) {
    const auto found = std::ranges::find_if(edition.elements, [&](const Element& each) { return each.lies_at(path); });
    return found == edition.elements.end() ? nullptr : &*found;
}

// The setting that takes back what `setting` does to the edition as it is now.
std::optional<Setting> inverse(Edition& edition, const Setting& setting) {
    Setting back = setting;
    switch (setting.what) {
        case Setting::What::condition_use: {
            const Condition* target = condition_in(edition, setting.target);
            // The way back to the condition itself has no word.
            if (target == nullptr || (!setting.word.empty() && condition_in(edition, setting.word) == nullptr)) {
                return std::nullopt;
            }
            back.word = target->instead;
            return back;
        }
        case Setting::What::condition_parameter: {
            const Condition* target = condition_in(edition, setting.target);
            const auto now = target == nullptr ? std::nullopt : leaf_parameter(*target, setting.parameter);
            if (!now) {
                return std::nullopt;
            }
            back.word = *now;
            return back;
        }
        case Setting::What::element_parameter: {
            Element* target = element_in(edition, setting.target);
            const Parameter* now = target == nullptr ? nullptr : target->find(setting.parameter);
            if (now == nullptr) {
                return std::nullopt;
            }
            back.value = now->value;
            return back;
        }
    }
    return std::nullopt;
}

ReadingOption* option_in(ClauseReading& reading, std::string_view key) {
    const auto found = std::ranges::find(reading.options, key, &ReadingOption::key);
    return found == reading.options.end() ? nullptr : &*found;
}

}  // namespace

const ReadingOption* ClauseReading::option(std::string_view option_key) const {
    const auto found = std::ranges::find(options, option_key, &ReadingOption::key);
    return found == options.end() ? nullptr : &*found;
}

std::string Edition::code() const { return municipality + "/" + (in_force ? in_force->iso() : "undated"); }

const Element* Edition::element(std::string_view body, ElementKind kind, std::string_view key) const {
    const auto found = std::ranges::find_if(
        elements, [&](const Element& e) { return e.kind == kind && e.body == body && e.key == key; });
    return found == elements.end() ? nullptr : &*found;
}

const Element* Edition::element_at(std::string_view path) const {
    const auto found = std::ranges::find_if(elements, [&](const Element& e) { return e.path() == path; });
    return found == elements.end() ? nullptr : &*found;
}

std::vector<const Element*> Edition::elements_of(std::string_view body, ElementKind kind) const {
    std::vector<const Element*> out;
    for (const auto& each : elements) {
        if (each.kind == kind && each.body == body) {
            out.push_back(&each);
        }
    }
    return out;
}

std::vector<std::string> Edition::bodies() const {
    std::vector<std::string> out;
    for (const auto& each : elements) {
        if (each.kind == ElementKind::body) {
            out.push_back(each.body);
        }
    }
    return out;
}

const Element* Edition::body_of_tool(std::string_view tool) const {
    const auto found = std::ranges::find_if(
        elements, [&](const Element& e) { return e.kind == ElementKind::body && e.text("tool") == tool; });
    return found == elements.end() ? nullptr : &*found;
}

const Condition* Edition::condition(std::string_view key) const {
    const auto found = std::ranges::find(conditions, key, &Condition::key);
    return found == conditions.end() ? nullptr : &*found;
}

const ClauseReading* Edition::reading(std::string_view id) const {
    const auto found = std::ranges::find(readings, id, &ClauseReading::id);
    return found == readings.end() ? nullptr : &*found;
}

bool apply(Edition& edition, const Setting& setting) {
    switch (setting.what) {
        case Setting::What::condition_use: {
            Condition* target = condition_in(edition, setting.target);
            if (target == nullptr || (!setting.word.empty() && condition_in(edition, setting.word) == nullptr)) {
                return false;
            }
            target->instead = setting.word;
            return true;
        }
        case Setting::What::condition_parameter: {
            Condition* target = condition_in(edition, setting.target);
            return target != nullptr && set_leaf_parameter(*target, setting.parameter, setting.word);
        }
        case Setting::What::element_parameter: {
            Element* target = element_in(edition, setting.target);
            Parameter* parameter = target == nullptr ? nullptr : target->find(setting.parameter);
            if (parameter == nullptr) {
                return false;
            }
            parameter->value = setting.value;
            return true;
        }
    }
    return false;
}

bool choose(Edition& edition, std::string_view reading_id, std::string_view option_key) {
    Edition changed = edition;
    const auto reading = std::ranges::find(changed.readings, reading_id, &ClauseReading::id);
    if (reading == changed.readings.end() || option_in(*reading, option_key) == nullptr) {
        return false;
    }
    if (reading->chosen == option_key) {
        return true;
    }
    ReadingOption& target = *option_in(*reading, option_key);
    if (target.for_people) {
        return false;
    }
    std::vector<Setting> back;
    for (const auto& setting : target.set) {
        const auto undo = inverse(changed, setting);
        if (!undo || !apply(changed, setting)) {
            return false;
        }
        back.insert(back.begin(), *undo);
    }
    // Every other option starts from what was chosen before: first back to that, then on to the option.
    for (auto& option : reading->options) {
        if (option.key != option_key && !option.for_people) {
            option.set.insert(option.set.begin(), back.begin(), back.end());
        }
    }
    target.set.clear();
    reading->chosen = std::string(option_key);
    edition = std::move(changed);
    return true;
}

}  // namespace metodist
