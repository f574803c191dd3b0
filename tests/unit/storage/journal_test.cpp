#include "storage/journal.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "storage/scratch.hpp"
#include "storage/undo.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;

namespace {

std::vector<std::int64_t> numbers(Store& store, const JournalFilter& filter) {
    std::vector<std::int64_t> out;
    each_journal_entry(store, filter, [&](const JournalEntry& entry) { out.push_back(entry.operation.id); });
    return out;
}

using Numbers = std::vector<std::int64_t>;

// Operation 1 furnishes in August; 2 enters a paper and Anna's birth on it; 3, by somebody else in October, raises
// Vera's category; 4 makes a body and Vera its member; 5 undoes 3.
struct Year {
    Office office;
    std::int64_t paper = 0;
    std::int64_t body = 0;

    explicit Year(Store& store) : office(furnish(store)) {
        run(store, "mms educator set", [&](Operation& operation) {
            paper = operation.create(Identity::paper, std::string("order-7"), "p");
            NewRow row = birth(office.anna, *Day::of(1980, 2, 1));
            row.paper = paper;
            row.valid.since = Day::of(2026, 9, 1);
            operation.record(FactKind::birth, row);
        });
        auto other = note("mms educator set");
        other.actor = "Сидоров";
        other.moment = "2026-10-05T09:00:00Z";
        {
            Operation operation(store, other);
            operation.end(FactKind::category, office.vera, 1);
            operation.record(FactKind::category, category(office.vera, "first"));
            operation.commit();
        }
        run(store, "rmo join", [&](Operation& operation) {
            body = operation.create(Identity::body, std::string("rmo-math"), "b");
            NewRow row;
            row.subject = office.vera;
            row.values.resize(table_schema(FactKind::membership).columns.size());
            row.values[column(FactKind::membership, "body")] = body;
            operation.record(FactKind::membership, row);
        });
        Operation operation(store, note("mms undo"));
        undo(operation, 3);
        operation.commit();
    }
};

}  // namespace

TEST_CASE("The journal lists every operation, the newest last, and marks those that are taken back") {
    const Scratch scratch;
    auto store = scratch.open();
    const Year year(store);
    std::vector<JournalEntry> entries;
    each_journal_entry(store, {}, [&](const JournalEntry& entry) { entries.push_back(entry); });
    REQUIRE(entries.size() == 5);
    CHECK(entries[2].undone_by == 5);
    CHECK(entries[0].rows == 7);
    CHECK(entries[1].rows == 1);
    CHECK(find_journal_entry(store, 3)->undone_by == 5);
    CHECK(find_journal_entry(store, 1)->rows == 7);
    CHECK_FALSE(find_journal_entry(store, 5, Snapshot{4}));
    CHECK(entries[2].operation.note.actor == "Сидоров");
    CHECK(entries[4].operation.note.undoes == 3);
    CHECK_FALSE(entries[3].undone_by);
    SUBCASE("as it was known before the undo") {
        JournalFilter filter;
        filter.snapshot.known = 4;
        each_journal_entry(store, filter, [&](const JournalEntry& entry) { CHECK_FALSE(entry.undone_by); });
        CHECK(numbers(store, filter) == Numbers{1, 2, 3, 4});
    }
}

TEST_CASE("The journal is narrowed by days, author, person, body, paper and table") {
    const Scratch scratch;
    auto store = scratch.open();
    const Year year(store);
    JournalFilter filter;
    SUBCASE("days, both included") {
        filter.days = {Day::of(2026, 10, 5), Day::of(2026, 10, 5)};
        CHECK(numbers(store, filter) == Numbers{3});
    }
    SUBCASE("author") {
        filter.actor = "Сидоров";
        CHECK(numbers(store, filter) == Numbers{3});
    }
    SUBCASE("person") {
        filter.about = About{Identity::educator, year.office.anna};
        CHECK(numbers(store, filter) == Numbers{1, 2});
        filter.about = About{Identity::educator, year.office.vera};
        CHECK(numbers(store, filter) == Numbers{1, 3, 4, 5});
    }
    SUBCASE("body") {
        filter.about = About{Identity::body, year.body};
        CHECK(numbers(store, filter) == Numbers{4});
    }
    SUBCASE("paper") {
        filter.about = About{Identity::paper, year.paper};
        CHECK(numbers(store, filter) == Numbers{2});
    }
    SUBCASE("table") {
        filter.table = FactKind::category;
        CHECK(numbers(store, filter) == Numbers{1, 3, 5});
    }
    SUBCASE("several at once") {
        filter.table = FactKind::category;
        filter.actor = "Петрова";
        CHECK(numbers(store, filter) == Numbers{1, 5});
    }
}

TEST_CASE("One operation tells what it made, recorded and ended, with codes instead of numbers") {
    const Scratch scratch;
    auto store = scratch.open();
    const Year year(store);
    const auto made = made_by(store, 2);
    REQUIRE(made.size() == 1);
    CHECK(made.front().identity == Identity::paper);
    CHECK(made.front().code == "order-7");
    std::vector<JournalRow> of_two;
    each_journal_row(store, 2, [&](const JournalRow& row) { of_two.push_back(row); });
    REQUIRE(of_two.size() == 1);
    CHECK(of_two.front().table == TableId(FactKind::birth));
    CHECK(of_two.front().subject == "e1");
    CHECK(of_two.front().paper == "order-7");
    CHECK(of_two.front().row.valid.since == Day::of(2026, 9, 1));
    std::vector<JournalRow> of_four;
    each_journal_row(store, 4, [&](const JournalRow& row) { of_four.push_back(row); });
    REQUIRE(of_four.size() == 1);
    CHECK(of_four.front().row.values.front() == Field(std::string("rmo-math")));
    std::vector<JournalRow> of_five;
    each_journal_row(store, 5, [&](const JournalRow& row) { of_five.push_back(row); });
    REQUIRE(of_five.size() == 2);
    CHECK(of_five[0].row.ended == 5);
    CHECK(of_five[1].row.recorded == 5);
}

TEST_CASE("The history of a person holds what has ended too, in the order in which it became known") {
    const Scratch scratch;
    auto store = scratch.open();
    const Year year(store);
    const auto entries = history_of(store, {Identity::educator, year.office.vera});
    std::vector<std::pair<std::int64_t, std::optional<std::int64_t>>> categories;
    for (const auto& entry : entries) {
        if (entry.row.table == TableId(FactKind::category)) {
            categories.emplace_back(entry.row.row.recorded, entry.row.row.ended);
        }
    }
    CHECK(categories == decltype(categories){{1, 3}, {3, 5}, {5, std::nullopt}});
    CHECK(std::ranges::is_sorted(entries, {}, [](const HistoryEntry& entry) { return entry.row.row.recorded; }));
    SUBCASE("as known before the undo, the row had not ended yet") {
        const auto then = history_of(store, {Identity::educator, year.office.vera}, Snapshot{4});
        const auto live = std::ranges::count_if(then, [](const HistoryEntry& entry) {
            return entry.row.table == TableId(FactKind::category) && !entry.row.row.ended;
        });
        CHECK(live == 1);
        CHECK(then.size() + 1 == entries.size());
    }
}

TEST_CASE("The history of a body holds its members, that of a paper what rests on it") {
    const Scratch scratch;
    auto store = scratch.open();
    const Year year(store);
    const auto of_body = history_of(store, {Identity::body, year.body});
    REQUIRE(of_body.size() == 1);
    CHECK(of_body.front().row.subject == "e2");
    const auto of_paper = history_of(store, {Identity::paper, year.paper});
    REQUIRE(of_paper.size() == 1);
    CHECK(of_paper.front().row.table == TableId(FactKind::birth));
}

TEST_CASE("The history names every verdict that rested on a row, whoever asks about the row") {
    const Scratch scratch;
    auto store = scratch.open();
    const Office office = furnish(store);
    run(store, "mma approve", [&](Operation& operation) {
        NewRow row;
        row.subject = office.anna;
        row.values.resize(table_schema(Ledger::verdict).columns.size());
        row.values[column(Ledger::verdict, "purpose")] = std::string("membership");
        row.values[column(Ledger::verdict, "outcome")] = std::string("eligible");
        row.values[column(Ledger::verdict, "reads")] = std::string("category:1:1 organisation_entry:1:1");
        operation.record(Ledger::verdict, row);
    });
    const auto used = [&](About about, TableId table) {
        for (const auto& entry : history_of(store, about)) {
            if (entry.row.table == table) {
                return entry.verdicts;
            }
        }
        return std::vector<VerdictUse>{};
    };
    const auto of_category = used({Identity::educator, office.anna}, FactKind::category);
    REQUIRE(of_category.size() == 1);
    CHECK(of_category.front().educator == "e1");
    CHECK(of_category.front().outcome == "eligible");
    CHECK(of_category.front().recorded == 2);
    CHECK(used({Identity::organisation, office.school}, Ledger::organisation_entry).size() == 1);
    CHECK(used({Identity::educator, office.anna}, FactKind::name).empty());
}
