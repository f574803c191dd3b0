// What every use case of a core group starts from: the body, its edition, its formation rules.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "answers/formation.hpp"
#include "app/editions.hpp"
#include "app/session.hpp"
#include "domain/formation/cycle.hpp"
#include "domain/formation/nominations.hpp"
#include "domain/formation/roster.hpp"
#include "domain/formation/rules.hpp"
#include "domain/formation/stages.hpp"

namespace metodist::app {

struct CoreGroup {
    EditionInForce law;
    // The body's element in the edition.
    const Element* element = nullptr;
    formation::FormationRules rules;
    // Nothing before the body was entered.
    std::optional<std::int64_t> body;

    [[nodiscard]] std::string name() const { return element->text("name"); }
};

// The body that the tool ("mma", "rma") serves in the session's municipality, with the edition of the day. Error input
// where the edition has no such body.
CoreGroup core_group(Session& session, const std::string& tool, Day day);
// The same with the edition that the cycle began with.
CoreGroup core_group_of(Session& session, const std::string& tool, const formation::Cycle& cycle);
// Refuses where the act forms the body without cycles.
void require_cycle(const CoreGroup& group);
// The number of the body, which is entered where it is not there yet.
std::int64_t ensure_body(Session& session, storage::Operation& operation, CoreGroup& group, bool taken_over);

// The cycle named by its code, else the open one. Errors: use where there is none or none was named among several.
formation::Cycle named_cycle(Session& session, const CoreGroup& group, const std::string& code);
// The open cycle; nothing where none is.
std::optional<formation::Cycle> open_cycle(Session& session, const CoreGroup& group);
// What the register knows around the cycle.
formation::CycleFacts cycle_facts(Session& session, const CoreGroup& group, const formation::Cycle& cycle);

// Nominations of the cycle whose nominees are members, or were since it was opened.
std::set<std::int64_t> entered_in(Session& session, const formation::Cycle& cycle);
// Where the body does not work on the day: by which state, since when.
std::optional<formation::Gone> body_gone(Session& session, const CoreGroup& group, std::int64_t body, Day day);

// The kinds of an organisation on a day; empty where none is recorded.
std::vector<std::string> kinds_of_organisation(Session& session, std::int64_t organisation, Day day);

// Nothing where there is no paper.
std::optional<formation::PaperMention> paper_mention(Session& session, const std::optional<std::int64_t>& paper);
// Of several papers in two statements, and the papers on which rows rest.
std::map<std::int64_t, formation::PaperMention> paper_mentions(Session& session,
                                                               const std::vector<std::int64_t>& papers);
std::vector<std::int64_t> papers_of(const std::vector<storage::Row>& rows);
// The paper that a command names: its number, and what counts of it as an act. Nothing where the text is empty.
struct NamedAct {
    std::int64_t paper = 0;
    formation::Act act;
};
std::optional<NamedAct> named_act(Session& session, const std::string& paper);
// Fields of the approved form that the register answers for the person on the day.
std::set<std::string> known_fields(Session& session, const CoreGroup& group, std::int64_t educator, Day day);
// Memberships of the body, present and past, with names as of `day`, in the Russian order of names.
std::vector<formation::Member> memberships(Session& session, std::int64_t body, Day day);
// The name of an organisation or body.
std::string party_name(Session& session, const formation::Party& party);
std::string party_code(Session& session, const formation::Party& party);

// The beginning of the answer of a step.
answers::Change change_of(const Frame& frame, const CoreGroup& group, std::string name);
// Refuses a step: throws Error (refused) with the findings, unless there are none.
void refuse_if(const std::vector<Finding>& findings);

}  // namespace metodist::app
