// What --known means: a moment by the clock of whoever asks.
#pragma once

#include <string>

namespace metodist::shell {

// The last second of what was named, in UTC ("2026-09-01T20:59:59Z"): a day (2026-09-01, 01.09.2026) or a moment
// (2026-09-01T10:15, with seconds and a time zone where wanted: Z, +03:00). Without a zone both are of the local clock.
// Every other text comes back as it is.
std::string moment_known(const std::string& text);

}  // namespace metodist::shell
