// Who of the register is meant by the people of a table. Reads the register in streams; keeps only who may be meant.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/session.hpp"
#include "exchange/roster.hpp"

namespace metodist::app {

struct PersonMatch {
    enum class Sort : std::uint8_t {
        known,     // `id` is the one: same name, or former name, and same day of birth
        fresh,     // nobody of the register can be meant
        undecided  // somebody may be meant; a person must say who
    };
    Sort sort = Sort::fresh;
    std::int64_t id = 0;
    std::vector<Finding> findings = {};
};

class People {
public:
    // Those of the register who bear a name of the table, now or before.
    People(Session& session, const std::vector<ProposedEducator>& proposed);

    [[nodiscard]] PersonMatch match(const ProposedEducator& person) const;

private:
    struct Known {
        std::int64_t id = 0;
        std::string code;
        std::optional<Day> born;
        bool operator==(const Known&) const = default;
    };
    using ByName = std::unordered_map<std::string, std::vector<Known>>;

    [[nodiscard]] std::vector<Known> bearing(const std::string& key) const;
    [[nodiscard]] PersonMatch undecided(const ProposedEducator& person, const std::vector<Known>& known) const;
    void note_maybe_renamed(const ProposedEducator& person, PersonMatch& match) const;

    ByName by_name_;
    // By given name, patronymic and day of birth.
    ByName by_rest_;
};

}  // namespace metodist::app
