// The verbs of meetings: one table for every tool whose body meets. Each verb stands in the file of its name.
#pragma once

#include <array>

#include "shell/verb.hpp"

namespace metodist::meeting {

extern const shell::Verb convene;
extern const shell::Verb convene_move;
extern const shell::Verb convene_cancel;
extern const shell::Verb convene_table;
extern const shell::Verb agenda;
extern const shell::Verb agenda_add;
extern const shell::Verb agenda_remove;
extern const shell::Verb agenda_propose;
extern const shell::Verb agenda_decide;
extern const shell::Verb agenda_next;
extern const shell::Verb notify;
extern const shell::Verb notify_print;
extern const shell::Verb attend;
extern const shell::Verb ballot;
extern const shell::Verb vote;
extern const shell::Verb minutes;
extern const shell::Verb minutes_heard;
extern const shell::Verb minutes_decided;
extern const shell::Verb minutes_draft;
extern const shell::Verb minutes_sign;
extern const shell::Verb minutes_correct;
extern const shell::Verb minutes_attach;
extern const shell::Verb minutes_scan;
extern const shell::Verb decisions;
extern const shell::Verb decisions_send;
extern const shell::Verb decisions_answer;
extern const shell::Verb decisions_done;
extern const shell::Verb decisions_drop;
extern const shell::Verb decisions_approve;
extern const shell::Verb meetings;
extern const shell::Verb meetings_show;

// In the order of the help.
inline constexpr std::array verbs{
    &convene,
    &convene_move,
    &convene_cancel,
    &convene_table,
    &agenda,
    &agenda_add,
    &agenda_remove,
    &agenda_propose,
    &agenda_decide,
    &agenda_next,
    &notify,
    &notify_print,
    &attend,
    &ballot,
    &vote,
    &minutes,
    &minutes_heard,
    &minutes_decided,
    &minutes_draft,
    &minutes_sign,
    &minutes_correct,
    &minutes_attach,
    &minutes_scan,
    &decisions,
    &decisions_send,
    &decisions_answer,
    &decisions_done,
    &decisions_drop,
    &decisions_approve,
    &meetings,
    &meetings_show,
};

// A tool's own verbs, those of meetings, then those that all tools have.
template <std::size_t own, std::size_t common>
constexpr auto with_meetings(const std::array<const shell::Verb*, own>& first,
                             const std::array<const shell::Verb*, common>& last) {
    std::array<const shell::Verb*, own + verbs.size() + common> out{};
    std::size_t at = 0;
    for (const auto* each : first) {
        out[at++] = each;
    }
    for (const auto* each : verbs) {
        out[at++] = each;
    }
    for (const auto* each : last) {
        out[at++] = each;
    }
    return out;
}

}  // namespace metodist::meeting
