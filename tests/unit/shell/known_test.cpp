#include "shell/known.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <string>

using metodist::shell::moment_known;

namespace {

// The local clock is elsewhere while it lives.
class Elsewhere {
public:
    explicit Elsewhere(const char* zone) {
        const char* old = std::getenv("TZ");
        old_ = old == nullptr ? "" : old;
        set(zone);
    }
    ~Elsewhere() { set(old_.c_str()); }
    Elsewhere(const Elsewhere&) = delete;
    Elsewhere& operator=(const Elsewhere&) = delete;

private:
    static void set(const char* zone) {
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    std::string old_;
};

}  // namespace

TEST_CASE("A day is meant whole, from midnight to midnight of whoever asks") {
    {
        const Elsewhere there("MSK-3");
        CHECK(moment_known("2026-09-01") == "2026-09-01T20:59:59Z");
        CHECK(moment_known("01.09.2026") == "2026-09-01T20:59:59Z");
        CHECK(moment_known("2026-12-31") == "2026-12-31T20:59:59Z");
    }
    const Elsewhere there("PST8");
    CHECK(moment_known("2026-09-01") == "2026-09-02T07:59:59Z");
}

TEST_CASE("A moment is of the local clock unless it names its zone, and a minute is meant to its end") {
    const Elsewhere there("MSK-3");
    CHECK(moment_known("2026-09-01T10:15") == "2026-09-01T07:15:59Z");
    CHECK(moment_known("01.09.2026 10:15:30") == "2026-09-01T07:15:30Z");
    CHECK(moment_known("2026-09-01T10:15:30Z") == "2026-09-01T10:15:30Z");
    CHECK(moment_known("2026-09-01T10:15+05:30") == "2026-09-01T04:45:59Z");
    CHECK(moment_known("2026-09-01T10:15:00-0800") == "2026-09-01T18:15:00Z");
    CHECK(moment_known("2026-09-01T01:00:00+03") == "2026-08-31T22:00:00Z");
}

TEST_CASE("What is neither day nor moment is left for whoever looks it up") {
    for (const char* text : {"#12", "", "2026-09-31", "2026-09-01T25:00", "2026-09-01T10", "2026-09-01T10:15X",
                             "2026-09-01x10:15", "2026-09-01T10:15+3", "вчера"}) {
        CAPTURE(text);
        CHECK(moment_known(text) == text);
    }
}
