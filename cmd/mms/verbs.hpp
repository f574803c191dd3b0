// The verbs of mms, each in the file of its name.
#pragma once

#include "shell/verb.hpp"

namespace metodist::mms {

extern const shell::Verb init;
extern const shell::Verb educator_list;
extern const shell::Verb educator_show;
extern const shell::Verb educator_set;
extern const shell::Verb educator_merge;
extern const shell::Verb organisation_list;
extern const shell::Verb organisation_show;
extern const shell::Verb organisation_set;
extern const shell::Verb order_list;
extern const shell::Verb order_show;
extern const shell::Verb order_add;
extern const shell::Verb regulation_list;
extern const shell::Verb regulation_show;
extern const shell::Verb regulation_check;
extern const shell::Verb regulation_test;
extern const shell::Verb regulation_new;
extern const shell::Verb regulation_diff;
extern const shell::Verb regulation_coverage;
extern const shell::Verb regulation_adopt;
extern const shell::Verb journal;
extern const shell::Verb undo;
extern const shell::Verb verify;
extern const shell::Verb backup;
extern const shell::Verb restore;
extern const shell::Verb import_files;
extern const shell::Verb import_questions;
extern const shell::Verb import_answer;
extern const shell::Verb export_register;

}  // namespace metodist::mms
