#include "exchange/roster_pack.hpp"

#include <doctest/doctest.h>

#include <memory>

using namespace metodist;

namespace {

Place cell(std::int64_t line, const std::string& name) {
    return {.file = "roster.xlsx", .line = line, .column = 2, .sheet = "Школы", .cell = name};
}

ProposedFact fact(FactKind kind, std::int64_t line) {
    ProposedFact out;
    out.kind = kind;
    out.places = {cell(line, "B" + std::to_string(line)), cell(line, "")};
    return out;
}

ProposedEducator anna() {
    ProposedEducator out;
    out.name = {"Орлова", "Анна", ""};
    out.born = Day::of(1966, 2, 28);
    out.former = {{"Белова", cell(4, "C4")}};
    out.rows = {cell(4, ""), cell(9, "")};
    auto post = fact(FactKind::post, 4);
    post.organisation = "СОШ № 1";
    post.values.resize(3);
    auto category = fact(FactKind::category, 9);
    category.denied = true;
    category.disputed = true;
    category.source = 0;
    category.valid = {Day::of(2020, 9, 1), Day::of(2025, 8, 31)};
    category.values = {std::string("first"), std::int64_t{-3}, {}};
    out.facts = {post, category};
    return out;
}

void check_same(const ProposedEducator& a, const ProposedEducator& b) {
    CHECK(a.name == b.name);
    CHECK(a.born == b.born);
    CHECK(a.rows == b.rows);
    REQUIRE(a.former.size() == b.former.size());
    for (std::size_t i = 0; i < a.former.size(); ++i) {
        CHECK(a.former[i].family == b.former[i].family);
        CHECK(a.former[i].place == b.former[i].place);
    }
    REQUIRE(a.facts.size() == b.facts.size());
    for (std::size_t i = 0; i < a.facts.size(); ++i) {
        const auto& x = a.facts[i];
        const auto& y = b.facts[i];
        CHECK(x.kind == y.kind);
        CHECK(x.denied == y.denied);
        CHECK(x.disputed == y.disputed);
        CHECK(x.source == y.source);
        CHECK(x.valid == y.valid);
        CHECK(x.values == y.values);
        CHECK(x.organisation == y.organisation);
        CHECK(x.body == y.body);
        CHECK(x.places == y.places);
    }
}

}  // namespace

TEST_CASE("People come out of the pack as they went in, and out of a copy that outlives it") {
    auto pack = std::make_unique<PackedEducators>();
    pack->add(anna());
    pack->add(ProposedEducator{});
    check_same((*pack)[0], anna());
    check_same((*pack)[1], {});
    const PackedEducators copy = *pack;
    pack.reset();
    check_same(copy[0], anna());
    CHECK(copy.head(0).facts.empty());
    CHECK(copy.head(0).name == anna().name);
    REQUIRE(copy.workplaces(0).size() == 1);
    CHECK(*copy.workplaces(0).front() == "СОШ № 1");
    CHECK(copy.workplaces(1).empty());
}

TEST_CASE("Organisations are named person by person, also after somebody was replaced by what two rows say") {
    PackedEducators pack;
    auto other = anna();
    other.facts[0].organisation = "СОШ № 2";
    pack.add(anna());
    pack.add(other);
    const auto spellings = [&] {
        std::vector<std::string> out;
        for (const auto& each : pack.names().organisations) {
            out.push_back(each.spelling);
        }
        return out;
    };
    CHECK(spellings() == std::vector<std::string>{"СОШ № 1", "СОШ № 2"});
    CHECK(pack.names().organisations[0].place == cell(4, "B4"));
    auto joined = anna();
    joined.facts.push_back(fact(FactKind::post, 7));
    joined.facts.back().organisation = "СОШ № 3";
    pack.replace(0, joined);
    CHECK(spellings() == std::vector<std::string>{"СОШ № 1", "СОШ № 3", "СОШ № 2"});
    check_same(pack[0], joined);
    CHECK(pack.names().bodies.empty());
}
