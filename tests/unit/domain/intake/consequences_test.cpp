#include <doctest/doctest.h>

#include "domain/intake/consequences.hpp"

using namespace metodist;
using namespace metodist::intake;

namespace {

Standing member(std::optional<Truth> condition, bool works = true) {
    return {1, 7, Role::member, {}, {}, condition, {"act/2.5"}, works};
}

Standing head(std::int64_t educator, std::optional<Truth> condition, bool works = true) {
    return {2, educator, Role::holder, "head", {}, condition, {}, works};
}

std::vector<Sort> sorts(const LegalPicture& before, const LegalPicture& after,
                        const std::vector<NumberRule>& rules = {}) {
    std::vector<Sort> out;
    for (const auto& each : consequences(before, after, rules)) {
        out.push_back(each.sort);
    }
    return out;
}

LegalPicture number(std::int64_t members, std::optional<std::int64_t> staff) { return {{}, {{3, members, staff}}}; }

}  // namespace

TEST_CASE("A member's ground is lost, gained or in doubt where the condition's answer changes, else nothing is told") {
    CHECK(sorts({{member(Truth::yes)}, {}}, {{member(Truth::no)}, {}}) == std::vector{Sort::ground_lost});
    CHECK(sorts({{member(Truth::no)}, {}}, {{member(Truth::yes)}, {}}) == std::vector{Sort::ground_gained});
    CHECK(sorts({{member(Truth::yes)}, {}}, {{member(Truth::unknown)}, {}}) == std::vector{Sort::ground_in_doubt});
    CHECK(sorts({{member(Truth::no)}, {}}, {{member(Truth::no)}, {}}).empty());
    CHECK(consequences({{member(Truth::yes)}, {}}, {{member(Truth::no)}, {}}, {}).front().clauses ==
          std::vector<std::string>{"act/2.5"});
}

TEST_CASE("Who works nowhere any more is told as a member and as a holder; who still works is not") {
    CHECK(sorts({{member({})}, {}}, {{member({}, false)}, {}}) == std::vector{Sort::member_left});
    CHECK(sorts({{member({})}, {}}, {{member({})}, {}}).empty());
    auto candidate = member({});
    candidate.role = Role::candidate;
    auto gone = candidate;
    gone.works = false;
    CHECK(sorts({{candidate}, {}}, {{gone}, {}}) == std::vector{Sort::member_left});
    CHECK(sorts({{gone}, {}}, {{gone}, {}}).empty());
    CHECK(sorts({{head(7, {})}, {}}, {{}, {}}) == std::vector{Sort::holder_left});
    CHECK(sorts({{head(7, {}, false)}, {}}, {{}, {}}).empty());
}

TEST_CASE("A new holder is told, and each who lacks what the office needs, once") {
    CHECK(sorts({}, {{head(8, Truth::yes)}, {}}) == std::vector{Sort::holder_new});
    CHECK(sorts({}, {{head(8, Truth::no)}, {}}) == std::vector{Sort::holder_lacks, Sort::holder_new});
    CHECK(sorts({{head(8, Truth::yes)}, {}}, {{head(8, Truth::no)}, {}}) == std::vector{Sort::holder_lacks});
    CHECK(sorts({{head(8, Truth::no)}, {}}, {{head(8, Truth::no)}, {}}).empty());
    CHECK(sorts({{head(8, Truth::yes)}, {}}, {{head(8, Truth::unknown)}, {}}) == std::vector{Sort::holder_in_doubt});
}

TEST_CASE("A number is crossed from ten to nine and back, not from eleven to ten nor from nine to eight") {
    const std::vector<NumberRule> rules{{3, 10, false, false}};
    CHECK(sorts(number(10, {}), number(9, {}), rules) == std::vector{Sort::below_number});
    CHECK(sorts(number(9, {}), number(10, {}), rules) == std::vector{Sort::above_number});
    CHECK(sorts(number(11, {}), number(10, {}), rules).empty());
    CHECK(sorts(number(9, {}), number(8, {}), rules).empty());
    CHECK(sorts({}, number(9, {}), rules) == std::vector{Sort::below_number});
}

TEST_CASE("Where the act can be read two ways, the outcomes that differ are told") {
    const std::vector<NumberRule> rules{{3, 10, true, true}};
    const auto both = consequences(number(10, 10), number(9, 9), rules);
    REQUIRE(both.size() == 1);
    CHECK_FALSE(both.front().differs);
    const auto staff = consequences(number(10, 10), number(10, 9), rules);
    REQUIRE(staff.size() == 1);
    CHECK(staff.front().differs);
    CHECK(staff.front().after == 9);
    const auto members = consequences(number(10, 12), number(9, 12), rules);
    REQUIRE(members.size() == 1);
    CHECK(members.front().other_only);
    CHECK(members.front().after == 9);
    // Who teaches the subject is not known: only what the members show is told.
    CHECK(sorts(number(10, {}), number(9, {}), rules) == std::vector{Sort::number_unknown});
    CHECK(sorts(number(12, {}), number(11, {}), rules).empty());
}
