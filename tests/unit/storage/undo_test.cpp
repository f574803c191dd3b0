#include "storage/undo.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "storage/names.hpp"
#include "storage/operations.hpp"
#include "storage/scratch.hpp"
#include "storage/verify.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;

namespace {

// Undoes and returns the number of the undo; fails where something stands in the way.
std::int64_t take_back(Store& store, std::int64_t target) {
    std::int64_t number = 0;
    Operation operation(store, note("mms undo"));
    const auto plan = undo(operation, target);
    REQUIRE(plan.blockers.empty());
    number = operation.id();
    REQUIRE(operation.commit());
    return number;
}

Blocker only_blocker(Store& store, std::int64_t target) {
    const auto plan = plan_undo(store, target);
    REQUIRE(plan.blockers.size() == 1);
    return plan.blockers.front();
}

std::string refusal(Store& store, std::int64_t target) {
    try {
        plan_undo(store, target);
    } catch (const Error& error) {
        return error.findings().front().code;
    }
    return {};
}

std::int64_t set_birth(Store& store, std::int64_t educator, int year) {
    return run(store, "mms educator set", [&](Operation& operation) {
        for (const auto& row : rows(store, FactKind::birth, educator)) {
            operation.end(FactKind::birth, educator, row.sequence);
        }
        operation.record(FactKind::birth, birth(educator, *Day::of(year, 2, 1)));
    });
}

NewRow verdict(std::int64_t educator, std::string reads) {
    NewRow row;
    row.subject = educator;
    row.values.resize(table_schema(Ledger::verdict).columns.size());
    row.values[column(Ledger::verdict, "outcome")] = std::string("eligible");
    row.values[column(Ledger::verdict, "reads")] = std::move(reads);
    return row;
}

}  // namespace

TEST_CASE("Undo of the last operation brings back exactly what held before it") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    set_birth(store, office.anna, 1970);
    const auto before = live_rows(store);
    const auto changed = set_birth(store, office.anna, 1980);
    REQUIRE(live_rows(store) != before);
    const auto number = take_back(store, changed);
    CHECK(live_rows(store) == before);
    CHECK(verify(store).clean());
    CHECK(undone_operations(store) == std::map<std::int64_t, std::int64_t>{{changed, number}});
    CHECK(find_operation(store, number)->note.undoes == changed);
    SUBCASE("and what was known before the undo can still be asked") {
        const auto then = rows(store, FactKind::birth, office.anna, Snapshot{changed});
        REQUIRE(then.size() == 1);
        CHECK(then.front().number(0) == Day::of(1980, 2, 1)->number());
    }
}

TEST_CASE("Undo of an undo restores what had been taken back, and can itself be undone") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    set_birth(store, office.anna, 1970);
    const auto before = live_rows(store);
    const auto changed = set_birth(store, office.anna, 1980);
    const auto after = live_rows(store);
    const auto first = take_back(store, changed);
    const auto second = take_back(store, first);
    CHECK(live_rows(store) == after);
    CHECK(undone_operations(store) == std::map<std::int64_t, std::int64_t>{{first, second}});
    SUBCASE("by its own number") {
        take_back(store, second);
        CHECK(live_rows(store) == before);
    }
    SUBCASE("by the number of the first change") {
        take_back(store, changed);
        CHECK(live_rows(store) == before);
        CHECK(refusal(store, changed) == "storage.already_undone");
    }
}

TEST_CASE("An earlier operation is undone where later ones stand beside it") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    const auto anna = set_birth(store, office.anna, 1970);
    set_birth(store, office.vera, 1980);
    take_back(store, anna);
    CHECK(rows(store, FactKind::birth, office.anna).empty());
    CHECK(rows(store, FactKind::birth, office.vera).size() == 1);
}

TEST_CASE("An operation whose row a later one ended stays, until that one is undone") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    const auto before = live_rows(store);
    const auto first = set_birth(store, office.anna, 1970);
    const auto second = set_birth(store, office.anna, 1980);
    const auto blocker = plan_undo(store, first).blockers.front();
    CHECK(blocker.sort == Blocker::Sort::ended);
    CHECK(blocker.operation == second);
    CHECK(blocker.table == TableId(FactKind::birth));
    CHECK(blocker.subject == office.anna);
    take_back(store, second);
    take_back(store, first);
    CHECK(live_rows(store) == before);
}

TEST_CASE("An operation that made a person stays while later rows are about the person") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    const auto later = set_birth(store, office.anna, 1970);
    const auto blocker = only_blocker(store, 1);
    CHECK(blocker.sort == Blocker::Sort::refers);
    CHECK(blocker.operation == later);
    SUBCASE("and goes once they are gone; its code is not given out again, its name finds nobody") {
        take_back(store, later);
        take_back(store, 1);
        CHECK(live_rows(store).empty());
        CHECK(educators_named(store, "Иванова", 10).empty());
        CHECK(educators_named(store, "Иванова", 10, Snapshot{1}).size() == 1);
        run(store, "mms educator set", [&](Operation& operation) {
            CHECK(operation.create(Identity::educator, std::nullopt, "e") == office.vera + 1);
        });
    }
}

TEST_CASE("An operation stays while later rows point to what it entered or rest on its paper") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    std::int64_t paper = 0;
    std::int64_t school = 0;
    const auto entered = run(store, "mms order add", [&](Operation& operation) {
        paper = operation.create(Identity::paper, std::nullopt, "p");
        school = operation.create(Identity::organisation, std::string("school-2"), "o");
    });
    SUBCASE("by a paper") {
        const auto later = run(store, "mms educator set", [&](Operation& operation) {
            NewRow row = birth(office.anna, *Day::of(1970, 1, 1));
            row.paper = paper;
            operation.record(FactKind::birth, row);
        });
        CHECK(only_blocker(store, entered).operation == later);
    }
    SUBCASE("by a post at the school") {
        const auto later = run(store, "mms educator set", [&](Operation& operation) {
            NewRow row;
            row.subject = office.anna;
            row.values.resize(table_schema(FactKind::post).columns.size());
            row.values[column(FactKind::post, "organisation")] = school;
            operation.record(FactKind::post, row);
        });
        const auto blocker = only_blocker(store, entered);
        CHECK(blocker.operation == later);
        CHECK(blocker.table == TableId(FactKind::post));
    }
    SUBCASE("and where nothing does, there is nothing to take back: codes stay reserved") {
        CHECK(refusal(store, entered) == "storage.nothing_to_undo");
    }
}

TEST_CASE("An operation that ended the only value stays once a later one has entered another") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    set_birth(store, office.anna, 1970);
    const auto ended =
        run(store, "mms educator set", [&](Operation& operation) { operation.end(FactKind::birth, office.anna, 1); });
    const auto later = set_birth(store, office.anna, 1980);
    const auto blocker = only_blocker(store, ended);
    CHECK(blocker.sort == Blocker::Sort::follows);
    CHECK(blocker.operation == later);
}

TEST_CASE("An operation whose row a stored verdict has read stays while the verdict stands") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    const auto fact = set_birth(store, office.anna, 1970);
    const auto judged = run(store, "mma approve", [&](Operation& operation) {
        operation.record(Ledger::verdict, verdict(office.anna, "category:1:1 birth:1:1"));
    });
    const auto blocker = only_blocker(store, fact);
    CHECK(blocker.sort == Blocker::Sort::reads);
    CHECK(blocker.operation == judged);
    take_back(store, judged);
    take_back(store, fact);
    CHECK(rows(store, FactKind::birth, office.anna).empty());
}

TEST_CASE("A verdict that has read other rows does not stand in the way") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    const auto fact = set_birth(store, office.anna, 1970);
    run(store, "mma approve", [&](Operation& operation) {
        operation.record(Ledger::verdict, verdict(office.anna, "category:1:1 birth:1:11 birth:11:1"));
    });
    CHECK(plan_undo(store, fact).blockers.empty());
}

TEST_CASE("An undo that is refused writes nothing and says why") {
    const Scratch scratch;
    auto store = scratch.open();
    furnish(store);
    CHECK(refusal(store, 2) == "storage.no_such_operation");
    CHECK(refusal(store, 0) == "storage.no_such_operation");
    const auto later = set_birth(store, 1, 1970);
    {
        Operation operation(store, note("mms undo"));
        CHECK_FALSE(undo(operation, 1).blockers.empty());
        CHECK_FALSE(operation.commit());
    }
    CHECK(store.last_operation() == later);
    // The operation that undoes is none that can be undone, nor the last that there is.
    Operation own(store, note("mms undo"));
    try {
        undo(own, own.id());
        FAIL("must be refused");
    } catch (const Error& error) {
        CHECK(error.findings().front().code == "storage.no_such_operation");
        CHECK(std::get<std::int64_t>(error.findings().front().arguments.back().value) == later);
    }
}

TEST_CASE("Undo of a large operation runs no more statements than undo of a small one") {
    const auto statements = [](int people) {
        const Scratch scratch;
        auto store = scratch.open();
        run(store, "mms import", [&](Operation& operation) {
            for (int i = 0; i < people; ++i) {
                const auto educator = operation.create(Identity::educator, std::nullopt, "e");
                operation.record(FactKind::name, name(educator, "Иванова", "Анна"));
                operation.record(FactKind::category, category(educator, "first"));
            }
        });
        const auto before = store.statements();
        take_back(store, 1);
        const auto restored = take_back(store, 2);
        CHECK(restored == 3);
        CHECK(plan_undo(store, 1).blockers.empty());
        return store.statements() - before;
    };
    CHECK(statements(2) == statements(200));
}

// The model keeps what held after each operation that is still in effect; undo of the last one in effect goes back to
// the state before it, whatever was undone and restored on the way.
TEST_CASE("Whatever is changed, undone and restored, undo gives the rows that held before") {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const Scratch scratch;
        auto store = scratch.open();
        const Office office = furnish(store);
        std::vector<std::pair<std::int64_t, std::multiset<std::string>>> before;
        for (int step = 0; step < 25; ++step) {
            if (random() % 3 != 0 || before.empty()) {
                auto held = live_rows(store);
                const auto educator = random() % 2 == 0 ? office.anna : office.vera;
                const auto number = run(store, "mms educator set", [&](Operation& operation) {
                    const auto live = rows(store, FactKind::category, educator);
                    if (!live.empty() && random() % 2 == 0) {
                        operation.end(FactKind::category, educator, live[random() % live.size()].sequence);
                    }
                    operation.record(FactKind::category, category(educator, random() % 2 == 0 ? "first" : "highest"));
                });
                before.emplace_back(number, std::move(held));
            } else {
                const auto after = live_rows(store);
                const auto undone = take_back(store, before.back().first);
                CHECK(live_rows(store) == before.back().second);
                if (random() % 2 == 0) {
                    take_back(store, undone);
                    CHECK(live_rows(store) == after);
                } else {
                    before.pop_back();
                }
            }
        }
        while (!before.empty()) {
            take_back(store, before.back().first);
            CHECK(live_rows(store) == before.back().second);
            before.pop_back();
        }
        CHECK(verify(store).clean());
    }
}
