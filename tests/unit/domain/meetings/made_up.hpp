// Made-up editions for tests: a council whose act says just what a test wants to try.
#pragma once

#include <string>

#include "base/finding.hpp"
#include "council.hpp"

namespace metodist::meetings {

// The parts of the act; each is a table's lines, empty where the act does not have it.
struct Act {
    std::string decision = "majority = { more_than = '1/2', of = 'taking_part' }\ntie = 'rejected'\n";
    std::string meeting = {};
    std::string notice = {};
    std::string ballot = {};
    std::string minutes = {};
    // Keys of the secretary, of the deputy, of the seats of members.
    std::string secretary = {};
    std::string deputy = {};
    std::string seat = {};
    // Further tables as they are.
    std::string rest = {};

    [[nodiscard]] std::string toml() const {
        const auto table = [](const std::string& name, const std::string& clause, const std::string& lines) {
            return "[" + name + "]\nclause = 'x-council/" + clause + "'\ncite = 'п. " + clause + "'\n" + lines + "\n";
        };
        const auto office = [&](const std::string& key, const std::string& lines) {
            return table("council.office." + key, "1." + key,
                         "ru = '" + key + "'\noffice = '" + key + "'\nway = 'act'\n" + lines);
        };
        std::string out =
            "schema = 'metodist.regulation/1'\n[edition]\nmunicipality = 'x'\nname = 'X'\nname_genitive = 'X'\n"
            "municipality_kind = 'district'\ntitle = 'T'\nstatus = 'unknown'\nacts = ['x-council']\n";
        out += table("council", "0",
                     "kind = 'council'\ntool = 'council'\nlevel = 'municipal'\nname = 'N'\nshort = 'S'\n"
                     "regulation = 'x-council'\n");
        out += office("chair", "number = { exactly = 1 }") + office("deputy_chair", deputy) +
               office("secretary", secretary);
        out += table("council.seat.member", "2", "number = { at_least = 1 }\n" + seat);
        out += table("council.decision.ordinary", "5", decision);
        out += meeting.empty() ? "" : table("council.meeting", "3", meeting);
        out += notice.empty() ? "" : table("council.notice.call", "4", "ru = 'Вызов'\ndispatch = 'notice'\n" + notice);
        out += ballot.empty() ? "" : table("council.ballot.sheet", "6", "ru = 'Лист'\n" + ballot);
        out += minutes.empty() ? "" : table("council.minutes", "7", minutes);
        return out + rest;
    }
};

inline Edition edition_of(const Act& act) {
    try {
        return read_edition(act.toml(), "undated.toml", test_words());
    } catch (const Error& error) {
        std::string told;
        for (const auto& finding : error.findings()) {
            told += std::to_string(finding.place.line) + " " + finding.code + "; ";
        }
        throw std::runtime_error(told + "\n" + act.toml());
    }
}

inline MadeUpLaw law_of(const Act& act) { return {law_of(edition_of(act), "council"), act.toml()}; }

}  // namespace metodist::meetings
