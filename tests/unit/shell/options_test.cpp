#include "shell/options.hpp"

#include <doctest/doctest.h>

using namespace metodist;
using namespace metodist::shell;

namespace {

struct Request {
    std::string who;
    std::optional<std::string> where;
    std::optional<Day> since;
    std::int64_t limit = 20;
    std::vector<std::string> facts;
    bool all = false;
};

std::vector<std::string> codes(const Faults& faults) {
    std::vector<std::string> out;
    for (const auto& finding : faults.findings()) {
        out.push_back(finding.code);
    }
    return out;
}

Faults parse(Request& request, const std::vector<std::string>& words) {
    Options options;
    options.argument("WHO", request.who, "x")
        .argument("WHERE", request.where, "x")
        .option("--since DAY", request.since, "x")
        .option("--limit NUMBER", request.limit, "x")
        .option("--fact KIND", request.facts, "x")
        .flag("--all", request.all, "x");
    Faults faults;
    options.parse(words, faults);
    return faults;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("values land in the members they are bound to") {
    Request request;
    const auto faults =
        parse(request, {"--fact", "post", "Иванова Анна", "--since=01.09.2026", "--fact=title", "--all"});
    CHECK(codes(faults).empty());
    CHECK(request.who == "Иванова Анна");
    CHECK_FALSE(request.where.has_value());
    CHECK(request.since == Day::of(2026, 9, 1));
    CHECK(request.limit == 20);
    CHECK(request.facts == Codes{"post", "title"});
    CHECK(request.all);
}

TEST_CASE("all faults of a command are told at once") {
    Request request;
    const auto faults = parse(request, {"--since", "31.02.2020", "--limit", "many", "--sinse", "--all"});
    CHECK(codes(faults) == Codes{"shell.unknown_option_near", "shell.bad_value.day", "shell.bad_value.number",
                                 "shell.argument_missing"});
}

TEST_CASE("no option may be cut short, doubled or left without its value") {
    Request request;
    CHECK(codes(parse(request, {"a", "--lim", "3"})) == Codes{"shell.unknown_option"});
    CHECK(codes(parse(request, {"a", "--limit", "3", "--limit", "4"})) == Codes{"shell.option_twice"});
    CHECK(codes(parse(request, {"a", "--limit"})) == Codes{"shell.value_missing"});
    CHECK(codes(parse(request, {"a", "b", "c"})) == Codes{"shell.argument_too_many"});
}

TEST_CASE("an empty value is a value, and takes nothing that follows") {
    Request request;
    request.facts.clear();
    CHECK(codes(parse(request, {"a", "--fact", "", "--all"})).empty());
    CHECK(request.facts == Codes{""});
    CHECK(request.all);
}

TEST_CASE("after a double dash everything is a value") {
    Request request;
    CHECK(codes(parse(request, {"--", "--all", "-5"})).empty());
    CHECK(request.who == "--all");
    CHECK(request.where == "-5");
}
