#include <doctest/doctest.h>

#include "domain/formation/five_stages.hpp"

using namespace metodist;
using namespace metodist::formation;

namespace {

Nomination on(std::int64_t id, const char* iso) {
    auto out = nominated(id);
    out.educator = 71;
    out.submitted = day(iso);
    return out;
}

SelectionDecision decision(const char* outcome) {
    SelectionDecision out;
    out.outcome = outcome;
    return out;
}

}  // namespace

TEST_CASE("People come in by the nomination that was accepted, else by the last one") {
    std::vector<Nomination> all{on(1, "2026-09-03"), on(2, "2026-09-12")};
    const auto id = [&](const std::optional<Day>& until = {}) {
        const auto* found = way_in(all, 71, until);
        return found == nullptr ? 0 : found->id;
    };
    CHECK(id() == 2);
    CHECK(way_in(all, 72) == nullptr);
    CHECK(id(day("2026-09-12")) == 2);
    CHECK(id(day("2026-09-11")) == 1);
    CHECK(id(day("2026-09-02")) == 0);
    all[0].decision = decision("rejected");
    CHECK(id() == 2);
    all[0].decision = decision("accepted");
    CHECK(id() == 1);
    all[1].decision = decision("accepted");
    CHECK(id() == 2);
    all[1].marks = {{"withdrawn", day("2026-09-14"), ""}};
    CHECK(id() == 1);
}
