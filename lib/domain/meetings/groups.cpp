#include "domain/meetings/groups.hpp"

#include <array>

namespace metodist::meetings {

std::string_view code(GroupState state) {
    constexpr std::array<std::string_view, 5> words{"ahead", "working", "overdue", "reported", "finished"};
    return words[static_cast<std::size_t>(state)];
}

bool report_is_late(const GroupDays& days, Day asked) {
    if (!days.due) {
        return false;
    }
    const bool seen = days.reported && *days.reported <= asked;
    return *days.due < (seen ? *days.reported : asked);
}

GroupState judge_group(const GroupDays& days, Day asked) {
    if (days.since && asked < *days.since) {
        return GroupState::ahead;
    }
    if (days.until && *days.until < asked) {
        return GroupState::finished;
    }
    if (days.reported && *days.reported <= asked) {
        return GroupState::reported;
    }
    return report_is_late(days, asked) ? GroupState::overdue : GroupState::working;
}

}  // namespace metodist::meetings
