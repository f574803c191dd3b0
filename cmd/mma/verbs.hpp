// The verbs of mma, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::mma {

extern const shell::Verb cycle_open;
extern const shell::Verb cycle_show;
extern const shell::Verb cycle_list;
extern const shell::Verb cycle_stage;
extern const shell::Verb cycle_close;
extern const shell::Verb cycle_cancel;
extern const shell::Verb request_letter;
extern const shell::Verb request_send;
extern const shell::Verb request_answer;
extern const shell::Verb request_list;
extern const shell::Verb nominate;
extern const shell::Verb nomination_list;
extern const shell::Verb nomination_complete;
extern const shell::Verb nomination_withdraw;
extern const shell::Verb diagnose;
extern const shell::Verb eligibility;
extern const shell::Verb nomination_decide;
extern const shell::Verb verdicts;
extern const shell::Verb order;
extern const shell::Verb approve;
extern const shell::Verb exclude;
extern const shell::Verb roster;
extern const shell::Verb capacity;
extern const shell::Verb capacity_set;
extern const shell::Verb capacity_plan;
extern const shell::Verb check;

}  // namespace metodist::mma
