// Facts of one subject changed by one command: read, checked, recorded, told.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/fact_book.hpp"
#include "app/fact_tree.hpp"
#include "app/session.hpp"

namespace metodist::app {

// What every changing command may say of itself.
struct Ground {
    std::string reason = {};
    // As typed; the code of the paper goes to the journal.
    std::string paper = {};
};

// The paper that the ground names; nothing where it names none. Error input where it is not known.
std::optional<PaperId> paper_of(Session& session, const Ground& ground);
// The code of that paper for the journal; empty where there is none.
std::string paper_code(Session& session, const std::optional<PaperId>& paper);

// `subject` gives the number of the subject within the operation, making it where it is new; `orders` are done to it.
// The answer: "metodist.change/1" with the subject, its code and name, the operation (null where nothing was written)
// and the changes. Errors: use where a withdrawal has no reason, others as read_orders and change_facts.
Answer change_subject(Session& session, Subject sort, const std::vector<FactOrder>& orders, const Ground& ground,
                      const std::function<std::int64_t(storage::Operation&)>& subject);

// The answer to changes of a subject, before the number of the operation is known.
Answer change_answer(Session& session, Subject sort, std::int64_t subject, const std::vector<FactChange>& changes);
// Puts the number of the operation behind the schema; null where nothing was written.
void put_operation(Answer& answer, std::int64_t operation, bool dry_run);

}  // namespace metodist::app
