// Texts put one after another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace metodist {

inline std::string joined(const std::vector<std::string>& parts, std::string_view between = ", ") {
    std::string out;
    for (const auto& part : parts) {
        out.append(out.empty() ? std::string_view() : between).append(part);
    }
    return out;
}

}  // namespace metodist
