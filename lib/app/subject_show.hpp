// All that the register knows of one subject.
#pragma once

#include "answers/answer.hpp"
#include "app/session.hpp"
#include "domain/law/fact_kinds.hpp"

namespace metodist::app {

// "metodist.SUBJECT/1": code, name, on, facts with validity, paper, operation, author and moment. With `history` also
// the facts that operations have ended, each with that operation.
Answer show_subject(Session& session, Subject sort, std::int64_t subject, bool history);

}  // namespace metodist::app
