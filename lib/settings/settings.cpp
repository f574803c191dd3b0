#include "settings/settings.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
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

Arguments word_arguments(std::string_view key, std::string_view found, const std::vector<std::string>& allowed) {
    Arguments arguments{{"key", std::string(key)}, {"found", std::string(found)}};
    const auto near = nearest(found, allowed, 1);
    arguments.push_back({"nearest", near.empty() ? std::string() : near.front()});
    std::string list;
    for (const auto& word : allowed) {
        list += (list.empty() ? "" : ", ") + word;
    }
    arguments.push_back({"allowed", std::move(list)});
    return arguments;
}

void note_unknown(State& state, std::string_view stem, Place place, std::string_view key, std::string_view found,
                  const std::vector<std::string>& allowed) {
    Arguments arguments = word_arguments(key, found, allowed);
    const bool near = !std::get<std::string>(arguments[2].value).empty();
    state.fault(std::move(place), std::string(stem) + (near ? "_near" : ""), std::move(arguments));
}

void note_unasked(State& state, const Node& node) {
    for (const auto& entry : entries(node)) {
        if (std::ranges::find(node.asked, entry.key) == node.asked.end()) {
            note_unknown(state, "settings.unknown_key", entry.key_place, entry.key, entry.key, node.asked);
        }
    }
}

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

std::vector<PlacedText> Settings::placed_texts_if(std::string_view key) const {
    const Node* found = find(key);
    if (found == nullptr) {
        return {};
    }
    if (const auto* text = std::get_if<std::string>(&found->value)) {
        return {{*text, found->place}};
    }
    const auto* items = std::get_if<Node::List>(&found->value);
    if (items == nullptr) {
        wrong_type(key, *found, "list");
        return {};
    }
    std::vector<PlacedText> out;
    for (const Node* item : *items) {
        const auto* text = std::get_if<std::string>(&item->value);
        if (text == nullptr) {
            wrong_type(key, *item, "text");
        } else if (std::ranges::find(out, *text, &PlacedText::text) != out.end()) {
            state_->fault(item->place, "settings.twice", {{"key", std::string(key)}, {"found", *text}});
        } else {
            out.push_back({*text, item->place});
        }
    }
    return out;
}

std::vector<std::string> Settings::texts_if(std::string_view key) const {
    const Node* found = find(key);
    if (found != nullptr && std::holds_alternative<std::string>(found->value)) {
        wrong_type(key, *found, "list");
        return {};
    }
    std::vector<std::string> out;
    for (auto& placed : placed_texts_if(key)) {
        out.push_back(std::move(placed.text));
    }
    return out;
}

std::vector<std::string> Settings::texts(std::string_view key) const {
    return require(key) == nullptr ? std::vector<std::string>{} : texts_if(key);
}

std::vector<std::int64_t> Settings::integers_if(std::string_view key, std::int64_t least, std::int64_t most) const {
    const Node* found = find(key);
    if (found == nullptr) {
        return {};
    }
    const auto* items = std::get_if<Node::List>(&found->value);
    if (items == nullptr) {
        wrong_type(key, *found, "list");
        return {};
    }
    std::vector<std::int64_t> out;
    for (const Node* item : *items) {
        const auto* number = std::get_if<std::int64_t>(&item->value);
        if (number == nullptr) {
            wrong_type(key, *item, "integer");
        } else if (*number < least || *number > most) {
            state_->fault(item->place, "settings.out_of_range",
                          {{"key", std::string(key)}, {"found", *number}, {"least", least}, {"most", most}});
        } else {
            out.push_back(*number);
        }
    }
    return out;
}

std::optional<Settings> Settings::table_if(std::string_view key) const {
    Node* found = find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (!std::holds_alternative<Node::Table>(found->value)) {
        wrong_type(key, *found, "table");
        return std::nullopt;
    }
    found->opened = true;
    return Settings(found, state_);
}

Settings Settings::table(std::string_view key) const {
    if (require(key) != nullptr) {
        if (const auto found = table_if(key)) {
            return *found;
        }
    }
    Node* stand_in = state_->make(node_->place);
    stand_in->value = Node::Table{};
    stand_in->stand_in = true;
    return {stand_in, state_};
}

std::vector<Settings> Settings::tables_if(std::string_view key) const {
    const Node* found = find(key);
    if (found == nullptr) {
        return {};
    }
    const auto* items = std::get_if<Node::List>(&found->value);
    if (items == nullptr) {
        wrong_type(key, *found, "tables");
        return {};
    }
    std::vector<Settings> out;
    for (Node* item : *items) {
        if (!std::holds_alternative<Node::Table>(item->value)) {
            wrong_type(key, *item, "table");
            continue;
        }
        item->opened = true;
        out.push_back(Settings(item, state_));
    }
    return out;
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
    note_unknown(*state_, "settings.unknown_word", place_of(key), key, found, allowed);
}

SettingsFile::SettingsFile(std::string_view bytes, std::string name) : state_(std::make_unique<State>()) {
    state_->name = std::move(name);
    settings_detail::parse_into(*state_, bytes);
    state_->root->opened = true;
}

SettingsFile::~SettingsFile() = default;
SettingsFile::SettingsFile(SettingsFile&&) noexcept = default;
SettingsFile& SettingsFile::operator=(SettingsFile&&) noexcept = default;

Settings SettingsFile::root() const { return {state_->root, state_.get()}; }

const std::string& SettingsFile::name() const { return state_->name; }

void SettingsFile::report(Finding finding) const { state_->faults.push_back(std::move(finding)); }

std::vector<Finding> SettingsFile::faults() const {
    for (auto& node : state_->nodes) {
        if (node.opened) {
            note_unasked(*state_, node);
            // Told once, however often the faults are asked for.
            node.opened = false;
        }
    }
    std::ranges::stable_sort(state_->faults, [](const Finding& a, const Finding& b) {
        return std::pair{a.place.line, a.place.column} < std::pair{b.place.line, b.place.column};
    });
    return state_->faults;
}

void SettingsFile::finish() const {
    auto found = faults();
    if (!found.empty()) {
        throw Error(Trouble::input, std::move(found));
    }
}

}  // namespace metodist
