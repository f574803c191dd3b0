// The verbs of council, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::council {

extern const shell::Verb appoint;
extern const shell::Verb composition;
extern const shell::Verb candidates;
extern const shell::Verb check;
extern const shell::Verb group_create;
extern const shell::Verb group_change;
extern const shell::Verb group_list;
extern const shell::Verb group_show;
extern const shell::Verb group_report;
extern const shell::Verb group_end;
extern const shell::Verb plan;
extern const shell::Verb plan_put;
extern const shell::Verb plan_item;
extern const shell::Verb plan_adopt;
extern const shell::Verb plan_approve;
extern const shell::Verb plan_heard;
extern const shell::Verb plan_drop;
extern const shell::Verb request_list;
extern const shell::Verb request_send;
extern const shell::Verb request_answer;
extern const shell::Verb invitation_list;
extern const shell::Verb invitation_send;
extern const shell::Verb invitation_answer;
extern const shell::Verb examination_list;
extern const shell::Verb examination_open;
extern const shell::Verb examination_result;
extern const shell::Verb examination_send;
extern const shell::Verb report;

}  // namespace metodist::council
