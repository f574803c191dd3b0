// Answers about the formation of a core group: cycles, requests, nominations, rosters.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "domain/formation/roster.hpp"
#include "domain/formation/rules.hpp"

namespace metodist::answers {

// What a changing command did: its operation (0: none, also in a dry run) and what follows from it.
struct Change {
    // "metodist.NAME/1" without the frame: "cycle_open".
    std::string name;
    std::int64_t operation = 0;
    bool dry_run = false;
    // What was done, one row for each thing.
    Tree::List results;
    // Sentences that say it, and the next sensible step.
    std::vector<Sentence> done;
    std::vector<Sentence> next;
    std::vector<Finding> findings;
};
Answer change(const Change& change);

struct StageView {
    std::string key;
    std::string clause;
    std::string cite;
    std::optional<Day> done;
    std::string note;
    std::vector<Finding> missing;
};

struct PartyView {
    // "organisation" or "association".
    std::string sort;
    std::string code;
    std::string name;
    std::optional<Day> sent;
    // "nominated", "nobody", or empty.
    std::string answer;
    std::optional<Day> answered;
};

struct NominationView {
    std::string code;
    std::string educator;
    std::string name;
    std::string nominator;
    std::string by;
    Day submitted;
    std::string signed_by;
    std::vector<std::string> missing_fields;
    std::vector<std::string> missing_diagnostics;
    // Word of the vocabulary nomination_state.
    std::string state;
    std::string outcome;
    std::string reason;
    bool overridden = false;
    std::optional<Day> decided;
};

struct CycleView {
    std::string code;
    std::string body;
    std::string title;
    std::string regulation;
    std::string edition;
    Day opened;
    std::optional<Day> closed;
    std::string outcome;
    std::vector<StageView> stages;
    std::vector<PartyView> parties;
    std::vector<NominationView> nominations;
};

// The stages with what each still wants.
Answer cycle(const CycleView& view);
Answer cycles(const std::vector<CycleView>& views);
// To whom the request went and who has not answered.
Answer requests(const CycleView& view);
Answer nominations(const CycleView& view);

struct RosterView {
    std::string body;
    std::string regulation;
    std::string edition;
    Day day;
    // The clauses by which members are entered and leave.
    formation::Citation inclusion;
    formation::Citation leaving;
    std::vector<formation::Member> members;
    // Only those whom this paper made members.
    std::string paper;
};
Answer roster(const RosterView& view);
// What changed between two days.
Answer roster_changes(const RosterView& view, Day from, const std::vector<formation::RosterChange>& changes);

}  // namespace metodist::answers
