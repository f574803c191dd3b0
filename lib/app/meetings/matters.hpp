// What a council asks for, whom it invites, and which projects it examines.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/convene.hpp"

namespace metodist::app {

enum class MatterKind : std::uint8_t { request, invitation, examination };

struct OpenMatter {
    std::string tool;
    std::string body;
    MatterKind kind = MatterKind::request;
    // What is asked for or examined; of invitations the meeting stands for it.
    std::string title;
    std::string meeting;
    // To whom it is sent, who is invited, whose project it is: educators or anybody in words.
    std::vector<std::string> parties;
    // Of invitations: an entry of the act's list of those who may be invited.
    std::string category;
    // Of examinations: the group that examines.
    std::string group;
    std::optional<Day> due;
};
// On the asked day. Errors: refused, with the clause, where it goes to nobody.
Answer open_matter(const Frame& frame, const OpenMatter& request);

struct SettleMatter {
    std::string tool;
    std::string body;
    MatterKind kind = MatterKind::request;
    std::int64_t number = 0;
    enum class What : std::uint8_t { answered, sent_on };
    What what = What::answered;
    // The answer or the result; to whom the result is sent on.
    std::string answer;
    std::string to;
    // Of examinations: where the result was considered.
    std::string meeting;
};
// Errors: refused where there is no result yet to send on, and where another result is to follow one that was sent on.
Answer settle_matter(const Frame& frame, const SettleMatter& request);

struct AskMatters {
    std::string tool;
    std::string body;
    MatterKind kind = MatterKind::request;
    std::string meeting;
    // Only those without an answer, or whose result was not sent on.
    bool open = false;
};
Answer list_matters(const Frame& frame, const AskMatters& request);

}  // namespace metodist::app
