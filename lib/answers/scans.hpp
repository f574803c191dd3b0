// Answers about scans of minutes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "answers/answer.hpp"

namespace metodist::answers {

struct ScanView {
    std::int64_t number = 0;
    std::string name;
    // In bytes.
    std::int64_t size = 0;
    std::string hash;
};
Answer scans(const std::string& meeting, const std::vector<ScanView>& views);

}  // namespace metodist::answers
