#include "domain/meetings/matters.hpp"

#include <array>

namespace metodist::meetings {

std::string_view code(MatterState state) {
    constexpr std::array<std::string_view, 4> words{"open", "overdue", "answered", "passed_on"};
    return words[static_cast<std::size_t>(state)];
}

MatterState judge_matter(const MatterDays& days, Day asked) {
    if (days.passed_on && *days.passed_on <= asked) {
        return MatterState::passed_on;
    }
    if (days.answered && *days.answered <= asked) {
        return MatterState::answered;
    }
    return days.due && *days.due < asked ? MatterState::overdue : MatterState::open;
}

}  // namespace metodist::meetings
