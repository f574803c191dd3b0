#include "exchange/json.hpp"

#include <doctest/doctest.h>

#include "base/finding.hpp"

using namespace metodist;

TEST_CASE("a tree goes out as JSON and comes back equal") {
    Tree tree = Tree::object();
    tree.set("schema", "metodist.test/1").set("none", nullptr).set("yes", true).set("number", -5);
    tree.set("text", "Ёлка \"№ 5\"\n\t\\ \x01");
    Tree list = Tree::list();
    list.push(1).push(Tree::object()).push(Tree::list());
    tree.set("results", std::move(list));
    CHECK(parse_json(to_json(tree, JsonLayout::lines), "a") == tree);
    CHECK(parse_json(to_json(tree, JsonLayout::one_line), "a") == tree);
    CHECK(to_json(tree, JsonLayout::one_line).starts_with(R"({"schema":"metodist.test/1","none":null,"yes":true,)"));
}

TEST_CASE("bytes that are no UTF-8 never leave as they are") {
    CHECK(json_text("a\xFF"
                    "b") ==
          "\"a\xEF\xBF\xBD"
          "b\"");
}

TEST_CASE("a fault in JSON is told with line and column") {
    struct Row {
        const char* text;
        const char* code;
        std::int64_t line;
        std::int64_t column;
    };
    for (const auto& [text, code, line, column] : {Row{"{\"а\": 1,\n \"б\": x}", "exchange.json_syntax", 2, 7},
                                                   {"[1,\n2", "exchange.json_cut", 2, 2},
                                                   {"", "exchange.json_cut", 1, 1}}) {
        CAPTURE(text);
        try {
            (void)parse_json(text, "f.json");
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.trouble() == Trouble::input);
            CHECK(error.findings().front().code == code);
            CHECK(error.findings().front().place.file == "f.json");
            CHECK(error.findings().front().place.line == line);
            CHECK(error.findings().front().place.column == column);
        }
    }
}

TEST_CASE("fractions, oversized numbers and doubled keys are refused") {
    for (const char* text : {"[1.5]", "[9223372036854775808]", "[1e3]", R"({"a": 1, "a": 2})"}) {
        CAPTURE(text);
        CHECK_THROWS_AS((void)parse_json(text, "f"), Error);
    }
    CHECK(*parse_json("[9223372036854775807]", "f").as_list()->front().as_number() == 9223372036854775807);
}
