#include "shell/lookup.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace metodist;
using namespace metodist::shell;

namespace {

struct Request {};
void describe(Options&, Request&) {}
ExitCode run(const Request&, Context&) { return ExitCode::done; }

constexpr Verb show = verb<describe, run>("educator show", "x");
constexpr Verb list = verb<describe, run>("educator list", "x");
constexpr Verb check = verb<describe, run>("check", "x");
constexpr std::array<const Verb*, 3> table{&show, &list, &check};

using Words = std::vector<std::string>;

std::string refused(const Words& words) {
    try {
        (void)find_verb(table, words);
    } catch (const Error& error) {
        return error.findings().front().code;
    }
    return "found";
}

}  // namespace

TEST_CASE("a verb is found among options that stand anywhere") {
    const auto found = find_verb(table, {"--db", "check", "educator", "--on=2026-09-01", "show", "Иванова", "--all"});
    CHECK(found.verb == &show);
    CHECK(found.rest == Words{"--db", "check", "--on=2026-09-01", "Иванова", "--all"});
}

TEST_CASE("after the verb every word is a value, also one that names another verb") {
    const auto found = find_verb(table, {"check", "educator", "show"});
    CHECK(found.verb == &check);
    CHECK(found.rest == Words{"educator", "show"});
}

TEST_CASE("a thing without its action is no verb, and an empty command neither") {
    CHECK(find_verb(table, {"educator"}).verb == nullptr);
    CHECK(find_verb(table, {"educator"}).path == "educator");
    CHECK(find_verb(table, {"--help"}).verb == nullptr);
}

TEST_CASE("names are taken whole; what lies near is suggested") {
    CHECK(refused({"chek"}) == "shell.unknown_verb_near");
    CHECK(refused({"educ"}) == "shell.unknown_verb_near");
    CHECK(refused({"educator", "shwo"}) == "shell.unknown_verb_near");
    CHECK(refused({"xyzzy"}) == "shell.unknown_verb");
    CHECK(refused({"educator", "--", "show"}) == "found");
}
