// A whole file: what was asked of it, and all that is wrong with it.
#include <algorithm>
#include <utility>

#include "base/join.hpp"
#include "base/text.hpp"
#include "settings/node.hpp"
#include "settings/settings.hpp"

namespace metodist {

using settings_detail::Node;
using settings_detail::State;

namespace {

Arguments word_arguments(std::string_view key, std::string_view found, const std::vector<std::string>& allowed) {
    Arguments arguments{{"key", std::string(key)}, {"found", std::string(found)}};
    const auto near = nearest(found, allowed, 1);
    arguments.push_back({"nearest", near.empty() ? std::string() : near.front()});
    arguments.push_back({"allowed", joined(allowed)});
    return arguments;
}

void note_unasked(State& state, const Node& node) {
    for (const auto& entry : std::get<Node::Table>(node.value)) {
        if (std::ranges::find(node.asked, entry.key) == node.asked.end()) {
            settings_detail::note_unknown(state, "settings.unknown_key", entry.key_place, entry.key, entry.key,
                                          node.asked);
        }
    }
}

}  // namespace

void settings_detail::note_unknown(State& state, std::string_view stem, Place place, std::string_view key,
                                   std::string_view found, const std::vector<std::string>& allowed) {
    Arguments arguments = word_arguments(key, found, allowed);
    const bool near = !std::get<std::string>(arguments[2].value).empty();
    state.fault(std::move(place), std::string(stem) + (near ? "_near" : ""), std::move(arguments));
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
