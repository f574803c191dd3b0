#include "shell/interrupt.hpp"

#include <unistd.h>

#include <array>
#include <climits>
#include <csignal>
#include <cstring>

#include "base/finding.hpp"
#include "shell/exit_code.hpp"

namespace metodist::shell {

namespace {

constexpr unsigned patience_seconds = 2;

// A signal handler can reach nothing but such globals.
Stop stop;
std::array<std::array<char, PATH_MAX>, 4> temporaries{};
std::array<char, 512> last_words{};
std::array<char, 512> words_too_late{};

void end_at_once() {
    for (const auto& each : temporaries) {
        if (each[0] != '\0') {
            ::unlink(each.data());
        }
    }
    const auto& words = stop.too_late ? words_too_late : last_words;
    [[maybe_unused]] const auto ignored = ::write(STDERR_FILENO, words.data(), std::strlen(words.data()));
    ::_exit(static_cast<int>(ExitCode::world));
}

void on_signal(int signal) {
    if (signal == SIGALRM || stop.wished.exchange(true)) {
        end_at_once();
    }
    ::alarm(patience_seconds);
}

template <std::size_t size>
void copy(std::array<char, size>& target, const char* text) {
    std::strncpy(target.data(), text, size - 1);
}

}  // namespace

void watch_for_interrupts(const Farewell& farewell) {
    copy(last_words, farewell.unchanged.c_str());
    copy(words_too_late, farewell.too_late.c_str());
    struct sigaction action {};
    action.sa_handler = on_signal;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGALRM}) {
        ::sigaction(signal, &action, nullptr);
    }
    action.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &action, nullptr);
}

Stop& interruption() { return stop; }

void stop_if_interrupted() {
    if (stop.now()) {
        throw Error(Trouble::world, "shell.interrupted");
    }
}

void remember_temporary(const char* file) {
    for (auto& each : temporaries) {
        if (each[0] == '\0') {
            copy(each, file);
            return;
        }
    }
}

void forget_temporary(const char* file) {
    for (auto& each : temporaries) {
        if (std::strncmp(each.data(), file, each.size()) == 0) {
            each[0] = '\0';
        }
    }
}

}  // namespace metodist::shell
