// A parsed TOML value that remembers where it stood and which of its keys were asked for. Inner to this room.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "settings/settings.hpp"

namespace metodist::settings_detail {

struct Node {
    struct Entry {
        std::string key;
        Place key_place;
        Node* value;
    };
    using Table = std::vector<Entry>;
    using List = std::vector<Node*>;
    struct Other {};

    std::variant<Other, std::string, std::int64_t, bool, Day, List, Table> value;
    Place place;
    // Just behind it.
    Place end;
    // Of tables: what a reader asked for, and whether a reader came at all.
    std::vector<std::string> asked;
    bool opened = false;
    // Stands in for a required table that is absent: its own absences are not told.
    bool stand_in = false;
};

struct State {
    std::string name;
    std::deque<Node> nodes;
    Node* root = nullptr;
    std::vector<Finding> faults;

    Node* make(Place place) {
        nodes.emplace_back();
        nodes.back().place = std::move(place);
        return &nodes.back();
    }
    void fault(Place place, std::string code, Arguments arguments) {
        Finding finding;
        finding.code = std::move(code);
        finding.arguments = std::move(arguments);
        finding.place = std::move(place);
        faults.push_back(std::move(finding));
    }
};

// Notes a word that no list has under the code `stem`, or `stem`_near with the nearest one.
void note_unknown(State& state, std::string_view stem, Place place, std::string_view key, std::string_view found,
                  const std::vector<std::string>& allowed);

// Throws Error(Trouble::input) at the first fault of the syntax.
void parse_into(State& state, std::string_view bytes);

}  // namespace metodist::settings_detail
