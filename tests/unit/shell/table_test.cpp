#include "shell/table.hpp"

#include <doctest/doctest.h>

using namespace metodist::shell;

namespace {

std::string drawn(bool markdown, const std::vector<std::vector<std::string>>& rows) {
    std::string out;
    Table table([&](std::string_view text) { out += text; }, markdown);
    table.begin({"ФИО", "Стаж"}, {false, true});
    for (const auto& row : rows) {
        table.row(row);
    }
    table.end();
    return out;
}

}  // namespace

TEST_CASE("width is what letters take on a screen") {
    CHECK(display_width("Ёлка") == 4);
    CHECK(display_width("и\u0306") == 1);
    CHECK(display_width("表") == 2);
    CHECK(display_width("№ 5 — «а»…") == 10);
}

TEST_CASE("columns stand under their titles, numbers to the right, nothing trails") {
    CHECK(drawn(false, {{"Ёлкина Анна", "5"}, {"Ли", "12"}}) ==
          "ФИО          Стаж\n"
          "-----------  ----\n"
          "Ёлкина Анна     5\n"
          "Ли             12\n");
}

TEST_CASE("Markdown keeps its bars, and line breaks do not tear a row") {
    CHECK(drawn(true, {{"а|б\nв", "1"}}) ==
          "| ФИО    | Стаж |\n"
          "| ------ | ---: |\n"
          "| а\\|б в |    1 |\n");
}

TEST_CASE("a table without rows prints nothing") { CHECK(drawn(false, {}).empty()); }

TEST_CASE("rows after the first thousand are written at once, wider cells move only their own line") {
    std::string out;
    Table table([&](std::string_view text) { out += text; }, false);
    table.begin({"а", "б"}, {false, false});
    for (int i = 0; i < 1000; ++i) {
        table.row({"1", "2"});
    }
    CHECK_FALSE(out.empty());
    out.clear();
    table.row({"12345", "2"});
    CHECK(out == "12345  2\n");
}

TEST_CASE("text is set in lines of a width, its own line breaks kept") {
    CHECK(wrapped("один два три\nчетыре", 8, 2) == "  один два\n  три\n  четыре\n");
}
