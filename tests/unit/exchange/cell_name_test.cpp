#include "exchange/cell_name.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace metodist;

namespace {

const NameRules rules{{"оглы", "кызы"}};

std::string code_of(const char* cell) {
    const auto reading = read_name(cell, rules);
    CHECK_FALSE(reading.value.has_value());
    REQUIRE_FALSE(reading.remarks.empty());
    return reading.remarks.back().code;
}

std::vector<std::string> notes_of(const char* cell) {
    std::vector<std::string> codes;
    for (const auto& remark : read_name(cell, rules).remarks) {
        codes.push_back(remark.code);
    }
    return codes;
}

PersonName name_of(const char* cell) { return read_name(cell, rules).value.value_or(ReadName{}).name; }

}  // namespace

TEST_CASE("A name is split into family, given name and patronymic, whatever the blanks") {
    CHECK(name_of(" Смирнова\xC2\xA0 Анна  Петровна ") == PersonName{"Смирнова", "Анна", "Петровна"});
    CHECK(notes_of(" Смирнова\xC2\xA0 Анна  Петровна ").empty());
    CHECK(name_of("Римская-Корсакова Анна-Мария Петровна") ==
          PersonName{"Римская-Корсакова", "Анна-Мария", "Петровна"});
    CHECK(name_of("Алиев Мамед Гусейн оглы") == PersonName{"Алиев", "Мамед", "Гусейн оглы"});
}

TEST_CASE("Repairs of a name are told") {
    CHECK(name_of("СМИРНОВА-ЁЛКИНА Анна Петровна") == PersonName{"Смирнова-Ёлкина", "Анна", "Петровна"});
    CHECK(notes_of("СМИРНОВА Анна Петровна") == std::vector<std::string>{"import.name_repaired"});
    CHECK(name_of("Cмирновa Анна Петровна") == PersonName{"Смирнова", "Анна", "Петровна"});
    CHECK(notes_of("Cмирновa Анна Петровна") == std::vector<std::string>{"import.look_alikes"});
    CHECK(name_of("Смирнова – Орлова Анна Петровна") == PersonName{"Смирнова-Орлова", "Анна", "Петровна"});
    CHECK(notes_of("Смирнова – Орлова Анна Петровна") == std::vector<std::string>{"import.name_repaired"});
    CHECK(name_of("АЛИЕВА ЛЕЙЛА ГУСЕЙН КЫЗЫ") == PersonName{"Алиева", "Лейла", "Гусейн кызы"});
}

TEST_CASE("A name without a patronymic is a name, and that is told") {
    CHECK(name_of("Ким Анна") == PersonName{"Ким", "Анна", ""});
    CHECK(notes_of("Ким Анна") == std::vector<std::string>{"import.no_patronymic"});
}

TEST_CASE("What is no full name is not guessed") {
    CHECK(code_of("Смирнова А. П.") == "import.name_initials");
    CHECK(code_of("Смирнова А.П.") == "import.name_initials");
    CHECK(code_of("Смирнова") == "import.name_incomplete");
    CHECK(code_of("Смирнова Анна Петровна Ивановна") == "import.name_unclear");
    CHECK(code_of("Смирнова Анна 2") == "import.name_odd_signs");
    CHECK(code_of("Смирнова Анна, Орлова Вера") == "import.name_odd_signs");
}

TEST_CASE("Former family names stand in brackets or in a note") {
    CHECK(read_name("Смирнова (Орлова) Анна Петровна", rules).value ==
          ReadName{{"Смирнова", "Анна", "Петровна"}, "Орлова"});
    const std::vector<std::string> phrases{"до замужества", "до брака"};
    CHECK(former_family("до замужества Семёнова", phrases) == "Семёнова");
    CHECK(former_family("До брака СЕМЁНОВА", phrases) == "Семёнова");
    CHECK_FALSE(former_family("до замужества", phrases).has_value());
    CHECK_FALSE(former_family("совм.", phrases).has_value());
}

TEST_CASE("Names are compared without case, ё and kinds of hyphens") {
    CHECK(name_key({"Семёнова-Орлова", "Алёна", "Артёмовна"}) == name_key({"СЕМЕНОВА–ОРЛОВА", "Алена", "Артемовна"}));
    CHECK(name_key({"Ким", "Анна", ""}) != name_key({"Ким", "Анна", "Петровна"}));
}

TEST_CASE("A cell is cut at any of its separators") {
    CHECK(split_cell("математика / информатика", {";", "/", "\n"}) ==
          std::vector<std::string>{"математика", "информатика"});
    CHECK(split_cell("математика\nинформатика;", {";", "/", "\n"}) ==
          std::vector<std::string>{"математика", "информатика"});
    CHECK(split_cell("математика, физика", {";"}) == std::vector<std::string>{"математика, физика"});
}
