// Whom or what a piece of text means: a code, or any part of a name that fits one only. Never decides between two.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session.hpp"

namespace metodist::app {

// Either the one that is meant, or what must be said: "register.ambiguous" with one finding for each candidate, or
// "register.nobody" with the names that lie near.
struct Meant {
    std::optional<std::int64_t> id = {};
    std::vector<Finding> findings = {};
};

// Of these educators those who stayed where they were merged into others, else they themselves; whom nobody entered is
// left out. A statement for each step of the longest chain of mergers.
std::map<std::int64_t, std::int64_t> followed(Session& session, const std::vector<std::int64_t>& educators);

// A code needs a number of statements that does not grow with the register. Someone merged into another is that other.
Meant meant_educator(Session& session, const std::string& text);
Meant meant_organisation(Session& session, const std::string& text);
// `kind` (a word of body_kind) leaves out all other bodies; empty: any.
Meant meant_body(Session& session, const std::string& text, std::string_view kind = {});
// By code, number ("114", "№ 114"), number and day ("114 от 01.09.2026"), or a piece of the title.
Meant meant_paper(Session& session, const std::string& text);

// The same; the findings leave as Error(Trouble::input).
EducatorId resolve_educator(Session& session, const std::string& text);
OrganisationId resolve_organisation(Session& session, const std::string& text);
BodyId resolve_body(Session& session, const std::string& text, std::string_view kind = {});
PaperId resolve_paper(Session& session, const std::string& text);

// A named thing among many; `name` is any of its names.
struct NamedThing {
    std::int64_t id = 0;
    std::string name = {};
};
// Those that fit `text` best, each once: by a whole name, else by whole words of it, else by beginnings of words, else
// by pieces.
std::vector<std::int64_t> best_fits(const std::vector<NamedThing>& things, std::string_view text);

}  // namespace metodist::app
