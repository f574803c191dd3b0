// Lists and tables out of a settings file.
#include <algorithm>
#include <utility>

#include "settings/node.hpp"
#include "settings/settings.hpp"

namespace metodist {

using settings_detail::Node;

std::vector<PlacedText> Settings::placed_texts_if(std::string_view key) const {
    const Node* found = find(key);
    if (found == nullptr) {
        return {};
    }
    if (const auto* text = std::get_if<std::string>(&found->value)) {
        return {{*text, found->place, found->end}};
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
            out.push_back({*text, item->place, item->end});
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

}  // namespace metodist
