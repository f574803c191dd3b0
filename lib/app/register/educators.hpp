// Educators of the register: shown, listed, changed, made one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/row_sink.hpp"
#include "app/subject_change.hpp"

namespace metodist::app {

struct SetEducator {
    // Code or a piece of the name; empty where `fresh` is given.
    std::string who = {};
    // The name of somebody new: "Фамилия Имя Отчество".
    std::optional<std::string> fresh = {};
    // That somebody of this name is in the register, and this is another person.
    bool namesake = false;
    std::vector<std::string> words = {};
    Ground ground = {};
};
// Errors: input with all faults of the words; refused where a new person has the name of one who is known.
Answer set_educator(const Frame& frame, const SetEducator& request);

struct ShowSubject {
    std::string who = {};
    // Also what operations have ended.
    bool history = false;
};
// All facts of one person, with validity, paper, operation and author. Statements do not grow with the register.
Answer show_educator(const Frame& frame, const ShowSubject& request);

struct ListEducators {
    // Words of a name, in any form.
    std::string text = {};
    std::string organisation = {};
    std::string association = {};
    std::string category = {};
    std::string post = {};
    std::string subject = {};
    // By name instead of by number; all rows are then held in memory.
    bool by_name = false;
};
// Those who fit all of it on the asked day, one by one.
void list_educators(const Frame& frame, const ListEducators& request, RowSink& sink);

struct MergeEducators {
    std::string stays = {};
    std::string goes = {};
    Ground ground = {};
};
// What the register knows of `goes` becomes knowledge of `stays`; what contradicts it is left out and told.
Answer merge_educators(const Frame& frame, const MergeEducators& request);

}  // namespace metodist::app
