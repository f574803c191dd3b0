// Ctrl-C and its like: the work stops at the next safe place, the database stays as it was, half-written files go.
#pragma once

#include <atomic>

namespace metodist::shell {

// From here on SIGINT, SIGTERM and SIGHUP raise the flag, and a broken pipe is an ordinary write error. Where nobody
// looks at the flag for two seconds, or at a second signal, the process ends at once with the exit code for it;
// `farewell` is what it prints then.
void watch_for_interrupts(const char* farewell);
// For work that goes on for long: stop where it becomes true.
const std::atomic<bool>& interrupted();
// Throws Error (world, "shell.interrupted").
void stop_if_interrupted();
// A file to be removed where the process has to end at once.
void remember_temporary(const char* file);
void forget_temporary();

}  // namespace metodist::shell
