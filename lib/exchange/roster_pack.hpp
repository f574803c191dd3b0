// The people of a table, packed: as values each takes twenty times the room, and a table may hold a country.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exchange/roster.hpp"

namespace metodist {

class PackedEducators {
public:
    void add(const ProposedEducator& person);
    void replace(std::size_t index, const ProposedEducator& person);

    [[nodiscard]] std::size_t size() const { return places_.size(); }
    [[nodiscard]] ProposedEducator operator[](std::size_t index) const;
    // The same without facts.
    [[nodiscard]] ProposedEducator head(std::size_t index) const;
    // Where the person works, as the table spells it.
    [[nodiscard]] std::vector<const std::string*> workplaces(std::size_t index) const;

    // Spellings of organisations (bodies) that facts name, person by person, each with the cell that names it first.
    struct Named {
        std::string spelling = {};
        Place place = {};
    };
    struct Names {
        std::vector<Named> organisations = {};
        std::vector<Named> bodies = {};
    };
    [[nodiscard]] Names names() const;

    [[nodiscard]] std::vector<ProposedEducator> unpacked() const;

private:
    class Reader;

    void put(std::int64_t number);
    void put(std::string_view text);
    void put(const Place& place);
    void put(const ProposedFact& fact);
    // A text that stands in many rows; returns its number.
    std::size_t put_known(const std::string& text);
    std::uint64_t store(const ProposedEducator& person);

    std::deque<std::string> pieces_;
    // Of each person: the piece, and where in it.
    std::vector<std::uint64_t> places_;
    std::deque<std::string> known_;
    std::unordered_map<std::string, std::size_t> known_places_;
    std::string buffer_;
    // As long as no person was replaced; and which known texts are among them.
    Names names_;
    bool replaced_ = false;
    std::vector<bool> listed_organisations_;
    std::vector<bool> listed_bodies_;
};

// What all tables gave.
struct PackedRoster {
    Day day;
    PackedEducators educators = {};
    std::vector<Finding> findings = {};
};

}  // namespace metodist
