#include "app/fact_book.hpp"

#include <doctest/doctest.h>

#include "app/scratch.hpp"

using namespace metodist;
using namespace metodist::app;
using Sort = FactChange::Sort;
using Words = std::vector<std::string>;

namespace {

class Desk {
public:
    Desk() : session_(scratch_.frame(), storage::Store::Mode::changes), words_(vocabularies(scratch_.frame())) {
        session_.change({}, {}, [](storage::Operation& operation) {
            operation.create(storage::Identity::educator, std::nullopt, "e");
            operation.record(storage::Ledger::educator_entry, {1, false, {}, {}, {{}, {}}});
        });
    }
    std::vector<Sort> set(const Words& words) {
        std::vector<Finding> notes;
        const auto orders = read_orders(FactReader(session_, words_, Subject::educator), words, {}, notes);
        std::vector<Sort> out;
        session_.change({}, {}, [&](storage::Operation& operation) {
            for (const auto& each : change_facts(operation, 1, orders)) {
                out.push_back(each.sort);
            }
        });
        return out;
    }
    std::vector<storage::Row> rows(FactKind kind) { return storage::rows(session_.store(), kind, 1); }

private:
    Scratch scratch_;
    Session session_;
    Vocabularies words_;
};

}  // namespace

TEST_CASE("The same fact twice changes nothing, within one command and in two") {
    Desk desk;
    CHECK(desk.set({"category", "level=first", "category", "level=first"}) == std::vector{Sort::recorded, Sort::known});
    CHECK(desk.set({"category", "level=first"}) == std::vector{Sort::known});
    CHECK(desk.rows(FactKind::category).size() == 1);
}

TEST_CASE("A new family name from a day keeps the former one until the day before") {
    Desk desk;
    desk.set({"name", "family=Белова", "given=Анна"});
    CHECK(desk.set({"name", "family=Орлова", "given=Анна", "since=2026-07-11"}) ==
          std::vector{Sort::limited, Sort::recorded});
    const auto names = desk.rows(FactKind::name);
    REQUIRE(names.size() == 2);
    CHECK(names[0].valid.until == Day::of(2026, 7, 10));
}

TEST_CASE("A fact is ended by its name from a day on, or withdrawn; what is not there is refused") {
    Desk desk;
    desk.set({"category", "level=first", "since=2019-05-01"});
    CHECK(desk.set({"ends", "category:1", "until=2024-05-01"}) == std::vector{Sort::limited});
    CHECK(desk.rows(FactKind::category).front().valid.until == Day::of(2024, 5, 1));
    CHECK_THROWS_AS(desk.set({"ends", "category:2", "until=2019-04-30"}), Error);
    CHECK_THROWS_AS(desk.set({"drop", "category:1"}), Error);
    CHECK(desk.set({"drop", "category:2"}) == std::vector{Sort::dropped});
    CHECK(desk.rows(FactKind::category).empty());
}

TEST_CASE("Denying what is recorded is refused, and the whole command with it") {
    Desk desk;
    desk.set({"category", "level=first"});
    CHECK_THROWS_AS(desk.set({"birth", "born=1980-02-01", "not", "category", "level=first"}), Error);
    CHECK(desk.rows(FactKind::birth).empty());
    CHECK(desk.set({"not", "category", "level=highest"}) == std::vector{Sort::recorded});
}
