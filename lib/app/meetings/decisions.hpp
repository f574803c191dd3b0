// Decisions after the meeting: to whom they went, who answered, what is overdue, what the next agenda has to come back
// to.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "answers/answer.hpp"
#include "app/meetings/convene.hpp"

namespace metodist::app {

struct AskDecisions {
    std::string tool;
    std::string body;
    // A code; empty: of all meetings.
    std::string meeting;
    // A piece of the name of addressee or executor.
    std::string who;
    std::optional<std::int64_t> year;
    // Only those that nothing has settled, or only the overdue ones among them.
    bool open = false;
    bool overdue = false;
};
Answer list_decisions(const Frame& frame, const AskDecisions& request);

struct MarkDecision {
    std::string tool;
    std::string meeting;
    // "1.2": the second decision on the first question.
    std::string decision;
    enum class What : std::uint8_t { sent, answered, done, dropped };
    What what = What::sent;
    // To whom it is sent, where not to whom it is addressed; who answered or did it.
    std::string party;
    std::string note;
};
// Marked on the asked day. Errors: refused where the decision has no effect, and where it is sent to nobody.
Answer mark_decision(const Frame& frame, const MarkDecision& request);

struct CompleteDecision {
    std::string tool;
    std::string meeting;
    std::int64_t item = 0;
    enum class What : std::uint8_t { approved, refused, vetoed };
    What what = What::approved;
    // Empty: who holds the office that the act names.
    std::string by;
    std::string note;
};
// What another body or office did about an adopted question, by the act. Errors: refused where the act gives nobody
// that power, or gives it to somebody else.
Answer complete_decision(const Frame& frame, const CompleteDecision& request);

// A sentence in the language of the office's papers ("ru", "en").
using SayForPapers = std::function<std::string(const Sentence&, const std::string& language)>;

struct NextAgenda {
    std::string tool;
    std::string body;
    // Questions are put on the agenda of this meeting; empty: they are only told.
    std::string put;
};
// What asks for a place on the next agenda as of the asked day.
Answer next_agenda(const Frame& frame, const NextAgenda& request, const SayForPapers& say);

}  // namespace metodist::app
