#include "domain/meetings/meeting.hpp"

#include <array>

namespace metodist::meetings {

std::string_view code(AttendanceMode mode) {
    constexpr std::array<std::string_view, 3> words{"room", "video", "sheet"};
    return words[static_cast<std::size_t>(mode)];
}

// The words of the answer of `vote`.
std::string_view code(Choice choice) {
    constexpr std::array<std::string_view, 4> words{"for", "against", "abstained", "not_voting"};
    return words[static_cast<std::size_t>(choice)];
}

}  // namespace metodist::meetings
