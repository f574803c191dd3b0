// Papers: orders, minutes, nominations that facts and changes rest on.
#pragma once

#include <optional>
#include <string>

#include "answers/answer.hpp"
#include "app/session.hpp"

namespace metodist::app {

struct AddPaper {
    // Words of paper_kind and paper_state.
    std::string kind = "order";
    std::string state = "in_force";
    std::string number = {};
    std::optional<Day> dated = {};
    std::string issuer = {};
    std::string title = {};
    // Entered as it was found, without the procedure behind it.
    bool taken_over = false;
    // The paper that this one changes, as typed; empty: none.
    std::string amends = {};
    std::string reason = {};
};
// Errors: input with all faults; refused where number, day and issuer are those of a paper that is known.
Answer add_paper(const Frame& frame, const AddPaper& request);

struct ListPapers {
    std::string text = {};
    std::string kind = {};
};
// By day, the newest last.
Answer list_papers(const Frame& frame, const ListPapers& request);

// The paper and the facts that rest on it.
Answer show_paper(const Frame& frame, const std::string& text);

}  // namespace metodist::app
