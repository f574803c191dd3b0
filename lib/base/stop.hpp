// A wish of the user to stop (Ctrl-C), looked at by whoever works for long.
#pragma once

#include <atomic>

namespace metodist {

struct Stop {
    std::atomic<bool> wished{false};
    // The change is being kept, or is: to stop from here on would only hide that.
    std::atomic<bool> too_late{false};

    [[nodiscard]] bool now() const { return wished && !too_late; }
};

}  // namespace metodist
