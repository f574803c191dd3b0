#include "storage/verify.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "storage/scratch.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;

namespace {

// Operation 1 furnishes, 2 raises Anna's category, 3 records Vera's birth.
Office three_operations(const Scratch& scratch) {
    auto store = scratch.open();
    const Office office = furnish(store);
    run(store, "mms educator set", [&](Operation& operation) {
        operation.end(FactKind::category, office.anna, 1);
        operation.record(FactKind::category, category(office.anna, "highest"));
    });
    run(store, "mms educator set",
        [&](Operation& operation) { operation.record(FactKind::birth, birth(office.vera, *Day::of(1980, 2, 1))); });
    return office;
}

Verification verified(const Scratch& scratch) {
    auto store = scratch.open(Store::Mode::questions);
    return verify(store);
}

std::int64_t number(const Finding& finding, std::string_view name) {
    const auto found = std::ranges::find(finding.arguments, name, &Argument::name);
    REQUIRE(found != finding.arguments.end());
    return std::get<std::int64_t>(found->value);
}

std::string text(const Finding& finding, std::string_view name) {
    const auto found = std::ranges::find(finding.arguments, name, &Argument::name);
    REQUIRE(found != finding.arguments.end());
    return std::get<std::string>(found->value);
}

// The only finding; fails where there are others.
Finding only(const Verification& result) {
    REQUIRE(result.findings.size() == 1);
    return result.findings.front();
}

}  // namespace

TEST_CASE("A file that only the program has written is found whole, and its rows are counted") {
    const Scratch scratch;
    three_operations(scratch);
    const auto result = verified(scratch);
    CHECK(result.clean());
    CHECK(result.operations == 3);
    CHECK(result.head.size() == 64);
    const auto categories = std::ranges::find(result.counts, "category", &TableCount::table);
    REQUIRE(categories != result.counts.end());
    CHECK(categories->rows == 3);
    CHECK(categories->live == 2);
}

TEST_CASE("An empty file is whole and has no head") {
    const Scratch scratch;
    const auto result = verified(scratch);
    CHECK(result.clean());
    CHECK(result.head.empty());
}

TEST_CASE("The head of the chain changes with every operation and is what verification reads") {
    const Scratch scratch;
    auto store = scratch.open();
    furnish(store);
    const auto before = head_of_chain(store);
    run(store, "mms educator set",
        [&](Operation& operation) { operation.record(FactKind::birth, birth(1, *Day::of(1980, 2, 1))); });
    CHECK(head_of_chain(store) != before);
    CHECK(verify(store).head == head_of_chain(store));
}

TEST_CASE("A value changed outside the program is found and named by the operation that recorded it") {
    const Scratch scratch;
    three_operations(scratch);
    SUBCASE("text") {
        scratch.vandalise("UPDATE name SET genitive = 'Ивановой' WHERE educator = 1");
        CHECK(number(only(verified(scratch)), "operation") == 1);
    }
    SUBCASE("a day") {
        scratch.vandalise("UPDATE birth SET born = born + 1");
        const auto finding = only(verified(scratch));
        CHECK(finding.code == "storage.operation_changed");
        CHECK(number(finding, "operation") == 3);
        CHECK(text(finding, "where") == "birth e2");
    }
    SUBCASE("a validity") {
        scratch.vandalise("UPDATE category SET since = 0 WHERE sequence = 2");
        CHECK(number(only(verified(scratch)), "operation") == 2);
    }
    SUBCASE("a code") {
        scratch.vandalise("UPDATE educator SET code = 'e22' WHERE id = 2");
        CHECK(number(only(verified(scratch)), "operation") == 1);
    }
    SUBCASE("a note") {
        scratch.vandalise("UPDATE operation SET actor = 'Иванов' WHERE id = 2");
        CHECK(number(only(verified(scratch)), "operation") == 2);
    }
}

TEST_CASE("A row added outside the program is found as one too many of its operation") {
    const Scratch scratch;
    three_operations(scratch);
    scratch.vandalise("INSERT INTO birth (educator, sequence, denied, born, recorded) VALUES (1, 1, 0, 3000, 2)");
    const auto finding = only(verified(scratch));
    CHECK(finding.code == "storage.rows_added");
    CHECK(number(finding, "operation") == 2);
    CHECK(number(finding, "expected") == 1);
    CHECK(number(finding, "found") == 2);
}

TEST_CASE("A row deleted outside the program is found as one too few of its operation") {
    const Scratch scratch;
    three_operations(scratch);
    scratch.vandalise("DELETE FROM birth");
    const auto finding = only(verified(scratch));
    CHECK(finding.code == "storage.rows_missing");
    CHECK(number(finding, "operation") == 3);
}

TEST_CASE("An ending taken away outside the program is found by the operation that ended the row") {
    const Scratch scratch;
    three_operations(scratch);
    scratch.vandalise("UPDATE category SET ended = NULL WHERE educator = 1 AND sequence = 1");
    const auto finding = only(verified(scratch));
    CHECK(finding.code == "storage.endings_missing");
    CHECK(number(finding, "operation") == 2);
}

TEST_CASE("A row ended outside the program is found by the operation that is said to have ended it") {
    const Scratch scratch;
    three_operations(scratch);
    scratch.vandalise("UPDATE category SET ended = 3 WHERE educator = 2");
    const auto finding = only(verified(scratch));
    CHECK(finding.code == "storage.endings_added");
    CHECK(number(finding, "operation") == 3);
}

TEST_CASE("A hash written anew breaks the operation and the one after it, the first named first") {
    const Scratch scratch;
    three_operations(scratch);
    scratch.vandalise("UPDATE operation SET hash = zeroblob(32) WHERE id = 2");
    const auto result = verified(scratch);
    REQUIRE(result.findings.size() == 2);
    CHECK(number(result.findings[0], "operation") == 2);
    CHECK(number(result.findings[1], "operation") == 3);
}

TEST_CASE("An operation deleted from the middle is missed, and so are its rows") {
    const Scratch scratch;
    three_operations(scratch);
    scratch.vandalise("DELETE FROM operation WHERE id = 2");
    const auto result = verified(scratch);
    const auto has = [&](std::string_view code) {
        return std::ranges::find(result.findings, code, &Finding::code) != result.findings.end();
    };
    CHECK(has("storage.operation_missing"));
    CHECK(has("storage.foreign_keys"));
}

TEST_CASE("Two live rows of a single ledger whose validities overlap are found, touching days too") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    const auto entered = [&](std::optional<Day> since, std::optional<Day> until) {
        run(store, "mms educator set", [&](Operation& operation) {
            NewRow row = birth(office.anna, *Day::of(1980, 2, 1));
            row.valid = {since, until};
            operation.record(FactKind::birth, row);
        });
    };
    entered(std::nullopt, Day::of(2020, 1, 31));
    SUBCASE("one after the other") {
        entered(Day::of(2020, 2, 1), std::nullopt);
        CHECK(verify(store).clean());
    }
    SUBCASE("on the day that both hold") {
        entered(Day::of(2020, 1, 31), std::nullopt);
        const auto finding = only(verify(store));
        CHECK(finding.code == "storage.overlap");
        CHECK(text(finding, "table") == "birth");
        CHECK(text(finding, "subject") == "e1");
    }
}

TEST_CASE("A guard taken away is found by name") {
    const Scratch scratch;
    three_operations(scratch);
    SQLite::Database(scratch.file.string(), SQLite::OPEN_READWRITE).exec("DROP TRIGGER category_is_fixed");
    const auto finding = only(verified(scratch));
    CHECK(finding.code == "storage.schema_differs");
    CHECK(text(finding, "object") == "category_is_fixed");
}

TEST_CASE("A name that cannot be found because the index lost it is told") {
    const Scratch scratch;
    three_operations(scratch);
    scratch.vandalise("DELETE FROM name_index WHERE educator = 2");
    const auto finding = only(verified(scratch));
    CHECK(finding.code == "storage.name_index_incomplete");
    CHECK(number(finding, "count") == 1);
}

TEST_CASE("A page overwritten with noise is found, the first one or one far behind") {
    const Scratch scratch;
    three_operations(scratch);
    std::string whole;
    {
        std::ifstream in(scratch.file, std::ios::binary);
        whole.assign(std::istreambuf_iterator<char>(in), {});
    }
    constexpr std::size_t page = 4096;
    // Every seventh page: roots of tables, of their indexes, and pages of the schema are among them.
    for (std::size_t at = page; at + page <= whole.size(); at += 7 * page) {
        std::string hurt = whole;
        std::fill_n(hurt.begin() + static_cast<std::ptrdiff_t>(at), page, '\x5a');
        std::ofstream(scratch.file, std::ios::binary | std::ios::trunc) << hurt;
        CAPTURE(at / page + 1);
        bool found = false;
        try {
            found = !verified(scratch).clean();
        } catch (const Error& error) {
            found = error.trouble() == Trouble::damaged;
        }
        CHECK(found);
    }
}
