#include "answers/statement_titles.hpp"

#include <string_view>

namespace metodist::answers {

namespace {

constexpr std::string_view condition_mark = "condition/";
constexpr std::string_view reading_mark = "reading/";

std::string title_of(const ClauseReading& reading) {
    const auto* chosen = reading.option(reading.chosen);
    return chosen == nullptr ? reading.question : reading.question + " — " + chosen->meaning;
}

// Of an entry of a list or of a parameter: the element that holds it.
const Element* holder_of(const Edition& edition, std::string path) {
    for (;;) {
        if (const auto* element = edition.element_at(path)) {
            return element;
        }
        const auto dot = path.rfind('.');
        if (dot == std::string::npos) {
            return nullptr;
        }
        path.resize(dot);
    }
}

}  // namespace

std::string title_of(const Element& element) {
    for (const auto* key : {"ru", "name", "question"}) {
        if (auto text = element.text(key); !text.empty()) {
            return text;
        }
    }
    return {};
}

StatementTitle title_of(const Edition& edition, const std::string& key) {
    if (key.starts_with(condition_mark)) {
        const auto* condition = edition.condition(key.substr(condition_mark.size()));
        return condition == nullptr ? StatementTitle{} : StatementTitle{"condition", condition->ru};
    }
    if (key.starts_with(reading_mark)) {
        const auto* reading = edition.reading(key.substr(reading_mark.size()));
        return reading == nullptr ? StatementTitle{} : StatementTitle{"reading", title_of(*reading)};
    }
    const auto* element = holder_of(edition, key);
    return element == nullptr ? StatementTitle{}
                              : StatementTitle{std::string(element_schema(element->kind).key), title_of(*element)};
}

}  // namespace metodist::answers
