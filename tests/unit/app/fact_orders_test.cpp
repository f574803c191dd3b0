#include "app/fact_orders.hpp"

#include <doctest/doctest.h>

#include "app/scratch.hpp"

using namespace metodist;
using namespace metodist::app;
using Words = std::vector<std::string>;

namespace {

class Desk {
public:
    Desk() : session_(scratch_.frame(), storage::Store::Mode::changes), words_(vocabularies(scratch_.frame())) {}

    std::vector<FactOrder> read(const Words& words, Subject subject = Subject::educator) {
        notes.clear();
        return read_orders(FactReader(session_, words_, subject), words, {}, notes);
    }
    std::vector<std::string> faults(const Words& words, Subject subject = Subject::educator) {
        try {
            read(words, subject);
        } catch (const Error& error) {
            CHECK(error.trouble() == Trouble::input);
            std::vector<std::string> out;
            for (const auto& each : error.findings()) {
                out.push_back(each.code);
            }
            return out;
        }
        return {};
    }

    std::vector<Finding> notes;

private:
    Scratch scratch_;
    Session session_;
    Vocabularies words_;
};

}  // namespace

TEST_CASE("A word is taken by its code and by its label, a day as people write it") {
    Desk desk;
    const auto orders = desk.read({"category", "level=Высшая", "since=15.05.2024", "post=teacher"});
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].fact.values == std::vector<Field>{std::string("highest"), std::string("teacher"), {}});
    CHECK(orders[0].fact.valid == DayRange{Day::of(2024, 5, 15), {}});
    CHECK(desk.notes.empty());
}

TEST_CASE("One command holds several facts, denials, ends and withdrawals") {
    Desk desk;
    const auto orders = desk.read({"birth", "born=1980-02-01", "not", "contribution", "level=municipal", "ends",
                                   "post:2", "until=2026-08-31", "drop", "category:1"});
    REQUIRE(orders.size() == 4);
    CHECK(orders[1].fact.denied);
    CHECK(orders[2].sort == FactOrder::Sort::end);
    CHECK(orders[2].name.kind == FactKind::post);
    CHECK(orders[2].until == Day::of(2026, 8, 31));
    CHECK(orders[3].name.sequence == 1);
}

TEST_CASE("What is left out takes its preset, or is asked for where nothing is preset") {
    Desk desk;
    CHECK(std::get<std::string>(desk.read({"contest", "place=winner"})[0].fact.values[0]) == "skill");
    CHECK(desk.faults({"birth"}) == Words{"register.value_missing", "register.nothing_said"});
    CHECK(desk.faults({"not", "birth"}).empty());
}

TEST_CASE("An unknown word of a closed list is refused, of an open one taken and told") {
    Desk desk;
    CHECK(desk.faults({"category", "level=вышая"}) == Words{"register.unknown_word_near"});
    CHECK(desk.faults({"category", "level=ъ"}) == Words{"register.unknown_word"});
    const auto orders = desk.read({"training", "topic=робототехника"});
    CHECK(std::get<std::string>(orders[0].fact.values[0]) == "робототехника");
    REQUIRE(desk.notes.size() == 1);
    CHECK(desk.notes[0].code == "register.new_word");
}

TEST_CASE("Days that no calendar has, births to come and ages beyond all measure are refused") {
    Desk desk;
    CHECK(desk.faults({"birth", "born=31.02.2020"}) == Words{"register.not_a_day"});
    CHECK(desk.faults({"birth", "born=2040-01-01"}) == Words{"register.born_ahead"});
    CHECK(desk.faults({"birth", "born=2026-09-02"}) == Words{"register.born_ahead"});
    CHECK(desk.faults({"birth", "born=2026-09-01"}).empty());
    CHECK(desk.faults({"birth", "born=1916-08-31"}) == Words{"register.far_day"});
    CHECK(desk.faults({"birth", "born=1916-09-01"}).empty());
    CHECK(desk.faults({"award", "name=Грамота", "since=2026-09-02", "until=2026-09-01"}) ==
          Words{"register.ends_before_it_begins"});
}

TEST_CASE("All faults of a command are told at once") {
    Desk desk;
    CHECK(desk.faults({"categry", "birth", "born=1980-02-01", "born=1981-02-01", "experience", "kind=total",
                       "form=stated", "yeers=5", "years=-1", "post", "organisation=СОШ", "x=1", "ends", "post", "drop",
                       "post:1", "until=2026-01-01"}) ==
          Words{"register.unknown_kind_near", "register.key_twice", "register.unknown_key_near",
                "register.not_a_number", "register.nobody", "register.unknown_key", "register.not_a_fact_name",
                "register.value_missing", "register.no_such_value_here"});
    CHECK(desk.faults({"level=highest"}) == Words{"register.value_without_fact"});
    CHECK(desk.faults({"birth", "born=1980-02-01", "not"}) == Words{"register.nothing_after_word"});
}

TEST_CASE("That there is no patronymic is said by a word, in a name and nowhere else") {
    Desk desk;
    constexpr std::size_t patronymic = 2;
    for (const char* none : {"patronymic=нет", "patronymic=Нет", "patronymic=none", "patronymic=-"}) {
        const auto order = desk.read({"name", "family=Ким", "given=Лариса", none})[0];
        CHECK(order.fact.values[patronymic] == Field());
        CHECK(order.absent == std::vector<std::size_t>{patronymic});
    }
    CHECK(desk.read({"name", "family=Ким", "given=Лариса"})[0].absent.empty());
    CHECK(desk.read({"name", "family=Нет"})[0].fact.values[0] == Field(std::string("Нет")));
    CHECK(desk.faults({"category", "level=first", "patronymic=нет"}) == Words{"register.unknown_key"});
    // A denial without a value would deny every name.
    CHECK(desk.faults({"not", "name", "patronymic=нет"}) == Words{"register.no_such_value_here"});
}

TEST_CASE("Facts of organisations are named without their prefix") {
    Desk desk;
    CHECK(desk.read({"head", "name=Орлова"}, Subject::organisation)[0].fact.kind == FactKind::organisation_head);
    CHECK(desk.faults({"birth", "born=1980-02-01"}, Subject::organisation) == Words{"register.unknown_kind"});
}
