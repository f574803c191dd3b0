#include "settings/settings.hpp"

#include <algorithm>
#include <utility>

#include "settings/node.hpp"

namespace metodist {

using settings_detail::Node;
using settings_detail::State;

namespace {

Word type_word(std::string_view code) { return Word{"settings_type", std::string(code)}; }

std::string_view type_of(const Node& node) {
    if (std::holds_alternative<std::string>(node.value)) {
        return "text";
    }
    if (std::holds_alternative<std::int64_t>(node.value)) {
        return "integer";
    }
    if (std::holds_alternative<bool>(node.value)) {
        return "flag";
    }
    if (std::holds_alternative<Day>(node.value)) {
        return "day";
    }
    if (std::holds_alternative<Node::List>(node.value)) {
        return "list";
    }
    return std::holds_alternative<Node::Table>(node.value) ? "table" : "other";
}

const Node::Table& entries(const Node& node) { return std::get<Node::Table>(node.value); }

}  // namespace

Place Settings::place() const { return node_->place; }

Place Settings::place_of(std::string_view key) const {
    for (const auto& entry : entries(*node_)) {
        if (entry.key == key) {
            return entry.value->place.line == 0 ? entry.key_place : entry.value->place;
        }
    }
    return node_->place;
}

bool Settings::has(std::string_view key) const {
    return std::ranges::any_of(entries(*node_), [&](const Node::Entry& entry) { return entry.key == key; });
}

std::vector<std::string> Settings::names() const {
    std::vector<std::string> out;
    for (const auto& entry : entries(*node_)) {
        out.push_back(entry.key);
        allow({entry.key});
    }
    return out;
}

void Settings::allow(std::initializer_list<std::string_view> keys) const {
    for (const auto key : keys) {
        if (std::ranges::find(node_->asked, key) == node_->asked.end()) {
            node_->asked.emplace_back(key);
        }
    }
}

Node* Settings::find(std::string_view key) const {
    allow({key});
    for (const auto& entry : entries(*node_)) {
        if (entry.key == key) {
            return entry.value;
        }
    }
    return nullptr;
}

Node* Settings::require(std::string_view key) const {
    Node* found = find(key);
    if (found == nullptr && !node_->stand_in) {
        state_->fault(node_->place, "settings.missing_key", {{"key", std::string(key)}});
    }
    return found;
}

void Settings::wrong_type(std::string_view key, const Node& found, std::string_view expected) const {
    state_->fault(found.place, "settings.wrong_type",
                  {{"key", std::string(key)}, {"expected", type_word(expected)}, {"found", type_word(type_of(found))}});
}

std::optional<std::string> Settings::text_if(std::string_view key) const {
    const Node* found = find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (const auto* text = std::get_if<std::string>(&found->value)) {
        return *text;
    }
    wrong_type(key, *found, "text");
    return std::nullopt;
}

std::string Settings::text(std::string_view key) const {
    return require(key) == nullptr ? std::string() : text_if(key).value_or("");
}

std::string Settings::text_or(std::string_view key, std::string_view preset) const {
    return text_if(key).value_or(std::string(preset));
}

std::optional<std::int64_t> Settings::integer_if(std::string_view key, std::int64_t least, std::int64_t most) const {
    const Node* found = find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    const auto* number = std::get_if<std::int64_t>(&found->value);
    if (number == nullptr) {
        wrong_type(key, *found, "integer");
        return std::nullopt;
    }
    if (*number < least || *number > most) {
        state_->fault(found->place, "settings.out_of_range",
                      {{"key", std::string(key)}, {"found", *number}, {"least", least}, {"most", most}});
        return std::nullopt;
    }
    return *number;
}

std::int64_t Settings::integer(std::string_view key, std::int64_t least, std::int64_t most) const {
    return require(key) == nullptr ? least : integer_if(key, least, most).value_or(least);
}

std::optional<bool> Settings::flag_if(std::string_view key) const {
    const Node* found = find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (const auto* flag = std::get_if<bool>(&found->value)) {
        return *flag;
    }
    wrong_type(key, *found, "flag");
    return std::nullopt;
}

bool Settings::flag(std::string_view key) const { return require(key) != nullptr && flag_if(key).value_or(false); }

bool Settings::flag_or(std::string_view key, bool preset) const { return flag_if(key).value_or(preset); }

std::optional<Day> Settings::day_if(std::string_view key) const {
    const Node* found = find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (const auto* day = std::get_if<Day>(&found->value)) {
        return *day;
    }
    const auto* text = std::get_if<std::string>(&found->value);
    if (text == nullptr) {
        wrong_type(key, *found, "day");
        return std::nullopt;
    }
    const auto day = Day::parse_iso(*text);
    if (!day) {
        state_->fault(found->place, "settings.bad_day", {{"key", std::string(key)}, {"found", *text}});
    }
    return day;
}

Day Settings::day(std::string_view key) const { return require(key) == nullptr ? Day{} : day_if(key).value_or(Day{}); }

std::optional<Ratio> Settings::ratio_if(std::string_view key) const {
    const auto written = text_if(key);
    if (!written) {
        return std::nullopt;
    }
    const auto ratio = Ratio::parse(*written);
    if (!ratio) {
        fault(key, "settings.bad_ratio", {{"key", std::string(key)}, {"found", *written}});
    }
    return ratio;
}

std::optional<std::size_t> Settings::word_if(std::string_view key, std::span<const std::string_view> allowed) const {
    const auto written = text_if(key);
    if (!written) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(allowed, std::string_view(*written));
    if (found == allowed.end()) {
        unknown_word(key, *written, {allowed.begin(), allowed.end()});
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - allowed.begin());
}

std::size_t Settings::word(std::string_view key, std::span<const std::string_view> allowed) const {
    return require(key) == nullptr ? 0 : word_if(key, allowed).value_or(0);
}

Settings::Sort Settings::sort(std::string_view key) const {
    for (const auto& entry : entries(*node_)) {
        if (entry.key != key) {
            continue;
        }
        const Node& node = *entry.value;
        if (const auto* list = std::get_if<Node::List>(&node.value)) {
            const bool tables = !list->empty() && std::holds_alternative<Node::Table>(list->front()->value);
            return tables ? Sort::list_of_tables : Sort::list;
        }
        constexpr Sort by_index[] = {Sort::other, Sort::text, Sort::integer, Sort::flag,
                                     Sort::day,   Sort::list, Sort::table};
        return by_index[node.value.index()];
    }
    return Sort::absent;
}

void Settings::fault(std::string_view key, std::string code, Arguments arguments) const {
    state_->fault(key.empty() ? place() : place_of(key), std::move(code), std::move(arguments));
}

void Settings::unknown_word(std::string_view key, std::string_view found,
                            const std::vector<std::string>& allowed) const {
    settings_detail::note_unknown(*state_, "settings.unknown_word", place_of(key), key, found, allowed);
}

}  // namespace metodist
