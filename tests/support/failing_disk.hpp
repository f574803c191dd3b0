// A disk that fails at the N-th write: a file-system layer of SQLite in place of the usual one while the object lives.
#pragma once

#include <cstdint>

namespace metodist::testing {

enum class Failure : std::uint8_t {
    full,  // from the N-th write on nothing more can be written; what stands can still be shortened and removed
    dead   // the N-th write is torn in the middle, and after it nothing works any more, as when the power goes
};

class FailingDisk {
public:
    // `write` counts from 1: writes, synchronisations, truncations and removals.
    FailingDisk(int write, Failure failure);
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    // Whether the N-th write was reached.
    [[nodiscard]] static bool failed();
};

}  // namespace metodist::testing
