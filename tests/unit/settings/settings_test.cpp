#include "settings/settings.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace {

using namespace metodist;

std::vector<std::string> codes(const std::vector<Finding>& findings) {
    std::vector<std::string> out;
    for (const auto& finding : findings) {
        out.push_back(finding.code + "@" + std::to_string(finding.place.line) + ":" +
                      std::to_string(finding.place.column));
    }
    return out;
}

std::string argument(const Finding& finding, std::string_view name) {
    const auto found = std::ranges::find(finding.arguments, name, &Argument::name);
    return found == finding.arguments.end() ? "" : std::get<std::string>(found->value);
}

TEST_CASE("a file is read by typed keys, and each value knows its place") {
    const SettingsFile file(
        "name = 'Луга'\nseats = 7\nopen = true\nsince = 2024-01-30\nuntil = '2024-02-29'\n"
        "share = '2/3'\nforms = ['a', 'b']\n[inner]\nword = 'two'\n[[rows]]\nn = 1\n[[rows]]\nn = 2\n",
        "x.toml");
    const Settings root = file.root();
    CHECK(root.text("name") == "Луга");
    CHECK(root.integer("seats", 0, 100) == 7);
    CHECK(root.flag("open"));
    CHECK(root.day("since").iso() == "2024-01-30");
    CHECK(root.day("until").iso() == "2024-02-29");
    CHECK(root.ratio_if("share")->text() == "2/3");
    CHECK(root.texts("forms") == std::vector<std::string>{"a", "b"});
    constexpr std::array<std::string_view, 2> words{"one", "two"};
    CHECK(root.table("inner").word("word", words) == 1);
    const auto rows = root.tables_if("rows");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].integer("n", 0, 9) == 1);
    CHECK(rows[1].integer("n", 0, 9) == 2);
    CHECK(rows[1].place().line == 12);
    CHECK(root.place_of("seats").line == 2);
    CHECK(root.place_of("seats").column == 9);
    CHECK(root.place_of("seats").file == "x.toml");
    CHECK(root.sort("rows") == Settings::Sort::list_of_tables);
    CHECK(root.sort("forms") == Settings::Sort::list);
    CHECK(root.sort("none") == Settings::Sort::absent);
    CHECK_NOTHROW(file.finish());
}

TEST_CASE("all faults of a file are told together, in the order of the file") {
    const SettingsFile file(
        "seats = 'seven'\nnmae = 'x'\nsince = '2024-02-30'\nshare = '3/2'\nyears = 400\n[inner]\n"
        "word = 'tow'\nspare = 1\n",
        "x.toml");
    const Settings root = file.root();
    CHECK(root.integer("seats", 0, 9) == 0);
    CHECK(root.text("name").empty());
    CHECK(root.day("since") == Day{});
    CHECK_FALSE(root.ratio_if("share"));
    CHECK(root.integer("years", 0, 99) == 0);
    constexpr std::array<std::string_view, 2> words{"one", "two"};
    CHECK(root.table("inner").word("word", words) == 0);
    const auto faults = file.faults();
    CHECK(codes(faults) == std::vector<std::string>{"settings.missing_key@0:0", "settings.wrong_type@1:9",
                                                    "settings.unknown_key_near@2:1", "settings.bad_day@3:9",
                                                    "settings.bad_ratio@4:9", "settings.out_of_range@5:9",
                                                    "settings.unknown_word_near@7:8", "settings.unknown_key@8:1"});
    CHECK(argument(faults[2], "nearest") == "name");
    CHECK(argument(faults[6], "nearest") == "two");
    CHECK_THROWS_AS(file.finish(), Error);
}

TEST_CASE("an absent table is one fault, not one for each of its keys") {
    const SettingsFile file("", "x.toml");
    const Settings inner = file.root().table("inner");
    CHECK(inner.text("a").empty());
    CHECK(inner.integer("b", 3, 9) == 3);
    CHECK(codes(file.faults()) == std::vector<std::string>{"settings.missing_key@0:0"});
}

TEST_CASE("a table that nobody opened is an unknown key of the table around it") {
    const SettingsFile file("[extra]\na = 1\n", "x.toml");
    CHECK(codes(file.faults()) == std::vector<std::string>{"settings.unknown_key@1:2"});
}

TEST_CASE("tables whose keys are names accept every name") {
    const SettingsFile file("[list]\nanything = 'a'\nother = 'b'\n", "x.toml");
    const Settings list = file.root().table("list");
    CHECK(list.names() == std::vector<std::string>{"anything", "other"});
    CHECK_NOTHROW(file.finish());
}

TEST_CASE("a list with an equal entry or an entry of another type is a fault") {
    const SettingsFile file("a = ['x', 'x']\nb = ['x', 1]\nc = 'bare'\n", "x.toml");
    CHECK(file.root().texts("a").size() == 1);
    CHECK(file.root().texts("b").size() == 1);
    CHECK(file.root().placed_texts_if("c").size() == 1);
    CHECK(codes(file.faults()) == std::vector<std::string>{"settings.twice@1:11", "settings.wrong_type@2:11"});
}

TEST_CASE("broken TOML is refused with its line and column") {
    const auto place_of_fault = [](std::string_view bytes) {
        try {
            const SettingsFile file(bytes, "x.toml");
        } catch (const Error& error) {
            CHECK(error.trouble() == Trouble::input);
            return error.findings().front();
        }
        return Finding{};
    };
    const Finding broken = place_of_fault("a = 1\nb = [1,\n");
    CHECK(broken.code == "settings.syntax_list");
    CHECK(broken.place.line >= 2);
    CHECK(place_of_fault("a = 1\na\n").code == "settings.syntax");
    CHECK(place_of_fault("a = '\xff'\n").code == "settings.not_utf8");
    const std::vector<std::pair<std::string_view, std::string_view>> faults = {{"a = 1\n  a = 2\n", "twice"},
                                                                               {"a = 2024-02-30", "day"},
                                                                               {"a = 2024-1-30", "day"},
                                                                               {"a = 25:00:00", "time"},

                                                                               {"a = \"x", "text"},
                                                                               {"a = 'x", "text"},
                                                                               {"a = \"\\q\"", "text"},
                                                                               {"a = 12a", "number"},
                                                                               {"a = 0x", "number"},
                                                                               {"a = 1.", "number"},
                                                                               {"a = да", ""},
                                                                               {"a = truu", "truth"},
                                                                               {"a = [1 2]", "list"},
                                                                               {"a = { b = 1, }", "group"},
                                                                               {"a = { b = 1\n}", "group"},
                                                                               {"[x", "heading"},
                                                                               {"[x]\n[x]", "twice"},
                                                                               {"= 1", ""}};
    for (const auto& [bytes, fault] : faults) {
        CAPTURE(bytes);
        CHECK(place_of_fault(bytes).code == fmt::format("settings.syntax{}{}", fault.empty() ? "" : "_", fault));
    }
    const Finding twice = place_of_fault("a = 1\n  a = 2\n");
    CHECK(twice.place.line == 2);
    CHECK(std::get<std::string>(twice.arguments.front().value) == "a = 2");
}

}  // namespace
