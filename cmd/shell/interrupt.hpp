// Ctrl-C and its like: the work stops at the next safe place, the database stays as it was, half-written files go.
#pragma once

#include <string>

#include "base/stop.hpp"

namespace metodist::shell {

// What it prints where the process ends at once.
struct Farewell {
    std::string unchanged;
    // The change was being written by then.
    std::string too_late;
};

// From here on SIGINT, SIGTERM and SIGHUP raise the wish to stop, and a broken pipe is an ordinary write error. Where
// nobody heeds the wish for two seconds, or at a second signal, the process ends at once with the exit code for it.
void watch_for_interrupts(const Farewell& farewell);
// For work that goes on for long.
Stop& interruption();
// Throws Error (world, "shell.interrupted") where stopping still makes sense.
void stop_if_interrupted();
// Files to be removed where the process has to end at once; few at a time.
void remember_temporary(const char* file);
void forget_temporary(const char* file);

}  // namespace metodist::shell
