// Questions, folders and forms, on a small register.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "app/intake/answering.hpp"
#include "app/intake/form.hpp"
#include "app/intake/import.hpp"
#include "app/intake/questions.hpp"
#include "app/scratch.hpp"

using namespace metodist;
using namespace metodist::app;
using storage::Identity;
using storage::Ledger;

namespace {

constexpr const char* header = "ФИО;Дата рождения;Место работы;Кв. категория\n";

struct Town {
    Town() {
        Session session(scratch.frame(), storage::Store::Mode::changes);
        session.change({}, {}, [&](storage::Operation& operation) {
            const auto town = operation.create(Identity::municipality, "zarechny", {});
            operation.record(Ledger::municipality_entry,
                             {town, false, {}, {}, {std::string("Заречный район"), std::string("district"), {}}});
            for (const char* name : {"СОШ № 1", "СОШ № 2"}) {
                const auto school = operation.create(Identity::organisation, std::nullopt, "o");
                operation.record(Ledger::organisation_entry, {school, false, {}, {}, {town}});
                operation.record(FactKind::organisation_name,
                                 {school, false, {}, {}, {std::string("full"), std::string(name)}});
            }
        });
    }

    std::string table(const std::string& name, const std::string& rows) const {
        const auto file = scratch.folder / name;
        std::ofstream(file) << header << rows;
        return file.string();
    }
    ImportTables request(const std::string& file, int year) const {
        ImportTables out;
        out.files = {file};
        out.mapping = "educators";
        out.day = *Day::of(year, 9, 1);
        out.scope = "all";
        out.accept_partial = true;
        return out;
    }
    Answer take(const std::string& name, const std::string& rows, int year) const {
        return import_tables(scratch.frame(), request(table(name, rows), year));
    }

    Scratch scratch;
};

std::string text(const Tree& tree, const char* key) { return *tree.find(key)->as_text(); }
std::int64_t number(const Tree& tree, const char* key) { return *tree.find(key)->as_number(); }

std::vector<std::string> each(const Answer& answer, const char* list, const char* key) {
    std::vector<std::string> out;
    for (const auto& row : *answer.tree.find(list)->as_list()) {
        out.push_back(row.find(key)->is_null() ? "" : text(row, key));
    }
    return out;
}

std::string refusal(const Frame& frame, const AnswerQuestion& request) {
    try {
        answer_question(frame, request);
    } catch (const Error& error) {
        return error.findings().front().code;
    }
    return {};
}

}  // namespace

TEST_CASE("A question waits until it is answered, is asked once, and ends where nobody asks it again") {
    const Town town;
    const auto frame = town.scratch.frame();
    town.take("2025.csv", "Белова Анна Петровна;02.01.1980;СОШ № 1;первая\n", 2025);
    const std::string renamed = "Орлова Анна Петровна;02.01.1980;СОШ № 1;первая\n";
    for (int i = 0; i < 2; ++i) {
        CHECK(number(town.take("2026.csv", renamed, 2026).tree, "open_questions") == 1);
        CHECK(each(import_questions(frame, false), "results", "doubt") == std::vector<std::string>{"renamed"});
    }
    CHECK(refusal(frame, {"q1", "e7", {}}) == "intake.bad_answer");
    CHECK(refusal(frame, {"q2", "new", {}}) == "intake.no_such_question");
    answer_question(frame, {"q1", "e1", {}});
    CHECK(import_questions(frame, false).tree.find("results")->as_list()->empty());
    CHECK(each(import_questions(frame, true), "results", "answer") == std::vector<std::string>{"e1"});
    CHECK(each(town.take("2026.csv", renamed, 2026), "difference", "change") == std::vector<std::string>{"renamed"});

    town.take("2027.csv", "Зимина Анна Петровна;02.01.1980;СОШ № 1;первая\n", 2027);
    CHECK(each(import_questions(frame, false), "results", "about") == std::vector<std::string>{"Зимина Анна Петровна"});
    town.take("2027.csv", "Орлова Анна Петровна;02.01.1980;СОШ № 1;первая\n", 2027);
    CHECK(import_questions(frame, false).tree.find("results")->as_list()->empty());
}

TEST_CASE("A category that was over before the day of the table which tells of it first does not begin on that day") {
    const Town town;
    const std::string who = "Белова Анна Петровна;02.01.1980;СОШ № 1;";
    for (const auto& [year, category] : {std::pair{2025, "первая;31.12.2027"}, {2026, "высшая;31.08.2026"}}) {
        const auto name = std::to_string(year) + ".csv";
        std::ofstream(town.scratch.folder / name)
            << "ФИО;Дата рождения;Место работы;Кв. категория;Категория действует до\n"
            << who << category << "\n";
        import_tables(town.scratch.frame(), town.request((town.scratch.folder / name).string(), year));
    }
    Session session(town.scratch.frame(), storage::Store::Mode::questions);
    std::vector<DayRange> highest;
    for (const auto& row : storage::rows(session.store(), FactKind::category, 1)) {
        if (row.text(0) == "highest") {
            highest.push_back(row.valid);
        }
    }
    CHECK(highest == std::vector<DayRange>{{std::nullopt, *Day::of(2026, 8, 31)}});
}

TEST_CASE("A dry run of a folder tells of each table what the real run comes to, a refused one between them too") {
    const Town town;
    const std::string anna = "Белова Анна Петровна;02.01.1980;";
    const std::vector<ImportTables> requests{
        town.request(town.table("1.csv", anna + "СОШ № 1;первая\n"), 2026),
        town.request(town.table("2.csv", "Дроздов Пётр Ильич;31.02.1980;СОШ № 2;первая\n"), 2026),
        town.request(town.table("3.csv", anna + "СОШ № 1;первая\n"), 2026),
        town.request(town.table("4.csv", anna + "СОШ № 2;высшая\n"), 2026),
        town.request((town.scratch.folder / "5.csv").string(), 2026)};
    auto strict = requests;
    for (auto& each : strict) {
        each.accept_partial = false;
    }
    auto dry = town.scratch.frame();
    dry.dry_run = true;
    const auto told = import_in_turn(dry, strict);
    const auto done = import_in_turn(town.scratch.frame(), strict);
    REQUIRE(told.size() == 5);
    REQUIRE(done.size() == 5);
    for (std::size_t i = 0; i < done.size(); ++i) {
        CAPTURE(i);
        CHECK(told[i].news == done[i].news);
        CHECK(told[i].answer.has_value() == done[i].answer.has_value());
        CHECK(told[i].faults.size() == done[i].faults.size());
        if (done[i].answer) {
            for (const char* key : {"known", "created", "undecided"}) {
                CHECK(number(told[i].answer->tree, key) == number(done[i].answer->tree, key));
            }
            CHECK(each(*told[i].answer, "difference", "change") == each(*done[i].answer, "difference", "change"));
            CHECK(told[i].answer->tree.find("operation")->is_null());
        }
    }
    CHECK(done[0].news);
    CHECK_FALSE(done[1].news);
    CHECK(number(done[2].answer->tree, "known") == 1);
    CHECK_FALSE(done[4].answer.has_value());
}

TEST_CASE("A form has the people of its school on its day, in Russian order, and a mark that is found again") {
    const Town town;
    town.take("2025.csv",
              "Яшина Анна Львовна;02.01.1980;СОШ № 1;первая\n"
              "Ёлкина Анна Львовна;02.01.1981;СОШ № 1;\n"
              "Жукова Анна Львовна;02.01.1982;СОШ № 1;\n"
              "Ершова Анна Львовна;02.01.1983;СОШ № 2;\n",
              2025);
    const auto form = organisation_form(town.scratch.frame(), "СОШ № 1", "educators");
    std::vector<std::string> names;
    for (const auto& row : form.rows) {
        names.push_back(std::get<std::string>(row.front()));
    }
    CHECK(names == std::vector<std::string>{"Ёлкина Анна Львовна", "Жукова Анна Львовна", "Яшина Анна Львовна"});
    CHECK(form.headers.size() == form.rows.front().size());
    const auto mark = find_mark("Отметка формы: " + form.mark);
    REQUIRE(mark);
    CHECK(mark->organisation == "o1");
    CHECK_FALSE(find_mark("Отметка формы: нет"));
    CHECK_THROWS_AS(organisation_form(town.scratch.frame(), "СОШ № 1", "organisations"), Error);
}
