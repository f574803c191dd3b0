#include "storage/operation.hpp"

#include <doctest/doctest.h>
#include <algorithm>

#include <fstream>
#include <string>

#include "base/finding.hpp"
#include "storage/names.hpp"
#include "storage/operations.hpp"
#include "storage/scratch.hpp"
#include "storage/stream.hpp"
#include "storage/verify.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;

TEST_CASE("A row is seen from the operation that recorded it until the one that ended it") {
    const Scratch scratch;
    auto store = Store::open(scratch.file, Store::Mode::changes);
    std::int64_t educator = 0;
    std::int64_t sequence = 0;
    {
        Operation operation(store, note("first"));
        educator = operation.create(Identity::educator, std::nullopt, "e");
        sequence = operation.record(FactKind::category, category(educator, "first"));
        CHECK(operation.commit());
    }
    {
        Operation operation(store, note("second"));
        operation.end(FactKind::category, educator, sequence);
        operation.record(FactKind::category, category(educator, "highest"));
        CHECK(operation.commit());
    }
    const auto at = [&](std::int64_t known) { return rows(store, FactKind::category, educator, Snapshot{known}); };
    CHECK(at(0).empty());
    REQUIRE(at(1).size() == 1);
    CHECK(at(1).front().text(0) == "first");
    REQUIRE(at(2).size() == 1);
    CHECK(at(2).front().text(0) == "highest");
    CHECK(history(store, FactKind::category, educator).size() == 2);
}

TEST_CASE("An operation that is not committed leaves nothing, not even its words") {
    const Scratch scratch;
    auto store = Store::open(scratch.file, Store::Mode::changes);
    {
        Operation operation(store, note("dropped"));
        const auto educator = operation.create(Identity::educator, std::nullopt, "e");
        operation.record(FactKind::category, category(educator, "highest"));
        operation.roll_back();
    }
    CHECK(store.last_operation() == 0);
    CHECK_FALSE(StoredWords(store).number("highest"));
}

TEST_CASE("An operation that changes nothing is not journalled") {
    const Scratch scratch;
    auto store = Store::open(scratch.file, Store::Mode::changes);
    Operation operation(store, note("idle"));
    CHECK_FALSE(operation.commit());
    CHECK(store.last_operation() == 0);
}

TEST_CASE("The packed facts of one person are those of the stream over all") {
    const Scratch scratch;
    auto store = Store::open(scratch.file, Store::Mode::changes);
    {
        Operation operation(store, note("people"));
        const auto municipality = operation.create(Identity::municipality, std::string("luga"), "m");
        for (const char* level : {"first", "highest", "second"}) {
            const auto educator = operation.create(Identity::educator, std::nullopt, "e");
            NewRow entry;
            entry.subject = educator;
            entry.values = {municipality, std::monostate{}};
            operation.record(Ledger::educator_entry, entry);
            operation.record(FactKind::category, category(educator, level));
        }
        operation.commit();
    }
    FactPlan plan;
    plan.ask(FactKind::category);
    std::vector<std::int64_t> seen;
    each_educator(store, plan, std::nullopt, {}, std::nullopt, [&](const Passing& passing) {
        const auto subject = passing.facts.subject();
        seen.push_back(subject);
        CHECK(passing.code == "e" + std::to_string(subject));
        const auto alone = facts_of(store, plan, subject);
        REQUIRE(passing.facts.of(FactKind::category).size() == 1);
        REQUIRE(alone.of(FactKind::category).size() == 1);
        CHECK(alone.of(FactKind::category)[0].cells == passing.facts.of(FactKind::category)[0].cells);
    });
    CHECK(seen.size() == 3);
    // Several at once come in the order asked for, and twice where they are asked for twice.
    std::ranges::reverse(seen);
    seen.push_back(seen.front());
    const auto several = facts_of(store, plan, seen);
    REQUIRE(several.size() == 4);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        CHECK(several[i].subject() == seen[i]);
        CHECK(several[i].of(FactKind::category)[0].cells ==
              facts_of(store, plan, seen[i]).of(FactKind::category)[0].cells);
    }
}

TEST_CASE("A row that refers to nothing is refused, whatever it refers to, and leaves nothing") {
    const Scratch scratch;
    auto store = scratch.open();
    const auto office = furnish(store);
    const auto refused = [&](TableId table, const NewRow& row) {
        // SQLite looks as well in usual operations, but not in large ones.
        bool both = true;
        for (const auto size : {Operation::Size::usual, Operation::Size::large}) {
            Operation operation(store, note("mms educator set"), size);
            try {
                operation.record(table, row);
                both = false;
            } catch (const Error& error) {
                both = both && error.findings().front().code == "storage.constraint";
            }
        }
        return both;
    };
    NewRow post;
    post.subject = office.anna;
    post.values.resize(table_schema(FactKind::post).columns.size());
    CHECK_FALSE(refused(FactKind::post, post));
    post.values[column(FactKind::post, "organisation")] = office.school;
    CHECK_FALSE(refused(FactKind::post, post));
    post.values[column(FactKind::post, "organisation")] = office.school + 1;
    CHECK(refused(FactKind::post, post));
    post.values[column(FactKind::post, "organisation")] = std::int64_t{0};
    CHECK(refused(FactKind::post, post));
    post.values[column(FactKind::post, "organisation")] = {};
    post.values[column(FactKind::post, "post")] = std::int64_t{100'000};
    CHECK(refused(FactKind::post, post));
    auto paperless = category(office.anna, "first");
    paperless.paper = 1;
    CHECK(refused(FactKind::category, paperless));
    CHECK(refused(FactKind::category, category(office.vera + 1, "first")));
    CHECK(store.last_operation() == 1);
    CHECK(rows(store, FactKind::post, office.anna).empty());
}

TEST_CASE("A file that is not a database is refused by name, and so is one of another program") {
    const Scratch scratch;
    const auto other = scratch.folder / "notes.txt";
    { std::ofstream(other) << "Это не база данных, а заметки методиста. " << std::string(4096, 'x'); }
    try {
        Store::open(other, Store::Mode::questions);
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.trouble() == Trouble::damaged);
        CHECK(error.findings().front().place.file == other.string());
    }
}

TEST_CASE("A question that has been answered keeps no other process from writing") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    CHECK(store.last_operation() == 1);
    find_code(store, Identity::educator, "e1");
    code_of(store, Identity::educator, office.anna);
    find_operation(store, 1);
    operation_known_at(store, "2026-09-01");
    undone_operations(store);
    head_of_chain(store);
    rows(store, FactKind::category, office.anna);
    rows_where(store, FactKind::membership, "body", 1);
    history(store, FactKind::category, office.anna);
    static_cast<void>(StoredWords(store).number("highest"));
    educators_named(store, "Иванова", 1);
    SQLite::Database other(scratch.file.string(), SQLite::OPEN_READWRITE);
    CHECK_NOTHROW(other.exec("BEGIN EXCLUSIVE; COMMIT"));
}

TEST_CASE("What was known is asked by operation, day, minute or second, each to its end") {
    const Scratch scratch;
    auto store = scratch.open();
    for (const char* moment : {"2026-09-01T08:15:30Z", "2026-09-01T08:16:00Z", "2026-09-02T00:00:00Z"}) {
        auto noted = note("mms educator set");
        noted.moment = moment;
        Operation operation(store, noted);
        operation.create(Identity::educator, std::nullopt, "e");
        operation.commit();
    }
    const std::pair<const char*, std::optional<std::int64_t>> cases[] = {
        {"#2", 2},
        {"#0", 0},
        {"2026-08-31", 0},
        {"2026-09-01", 2},
        {"01.09.2026", 2},
        {"2026-09-02", 3},
        {"2026-09-01T08:15", 1},
        {"2026-09-01T08:15:29Z", 0},
        {"2026-09-01T08:15:30Z", 1},
        {"2026-09-01T08:16:00", 2},
        {"2026-09-31", std::nullopt},
        {"2026-09-01 08:15", std::nullopt},
        {"#two", std::nullopt},
        {"", std::nullopt},
    };
    for (const auto& [known, operation] : cases) {
        CAPTURE(known);
        CHECK(operation_known_at(store, known) == operation);
    }
}
