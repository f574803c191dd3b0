// Scans of signed minutes: kept in the database, so that whoever has the file has the papers.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "answers/answer.hpp"
#include "app/session.hpp"

namespace metodist::app {

struct AttachScan {
    std::string tool;
    std::string meeting;
    std::filesystem::path file;
};
// Refused before the minutes are signed. The same bytes again are known. Errors: world (the file cannot be read), input
// (empty, too large).
Answer attach_scan(const Frame& frame, const AttachScan& request);

struct AskScans {
    std::string tool;
    std::string meeting;
};
Answer list_scans(const Frame& frame, const AskScans& request);

struct AskScan {
    std::string tool;
    std::string meeting;
    std::int64_t number = 0;
};
struct Scan {
    std::string name;
    std::string bytes;
};
// Error use where there is none of this number: names those that there are.
Scan scan(const Frame& frame, const AskScan& request);

}  // namespace metodist::app
