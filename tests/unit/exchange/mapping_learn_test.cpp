#include "exchange/mapping_learn.hpp"

#include <doctest/doctest.h>

using namespace metodist;

namespace {

const std::string mapping = R"(what = "educators"
# [[column]] in a comment is none
[[column]]
headers = ["ФИО"]
read = "name"

[[column]]
headers = [
    "Кв. категория", # so do most
    "Категория" # the other
]
read = "spelled"
gives = "category"
spellings = "category"

[[column]]
headers = ["Должность"]
spellings = "post"

[[spellings.category]]
values = { level = "highest" }
written = ["высшая", "в/к"]
[[spellings.category]]
values = { level = "first" }
written = []
[[spellings.post]]
values = { post = "teacher" }
written = ["учитель", "высшая"]
)";

std::vector<std::string> after(const LearnedMapping& learned) {
    std::vector<std::string> out;
    for (const auto& line : learned.lines) {
        out.push_back(std::to_string(line.line) + ": " + line.after);
    }
    return out;
}

}  // namespace

TEST_CASE("A spelling goes beside the one that means the same, in the list of its column") {
    const auto result =
        learned(mapping, {{false, "категория", "высш. (2024)", "В/К"}, {false, "Должность", "уч.\"", "учитель"}});
    CHECK(after(result) == std::vector<std::string>{"22: written = [\"высшая\", \"в/к\", \"высш. (2024)\"]",
                                                    "28: written = [\"учитель\", \"высшая\", \"уч.\\\"\"]"});
    CHECK(result.lines.front().before == "written = [\"высшая\", \"в/к\"]");
    CHECK(result.without_place.empty());
}

TEST_CASE("A header goes into the list of its column, also where that is written over several lines") {
    const auto one = learned(mapping, {{true, {}, "Фамилия, имя", "ФИО"}});
    CHECK(after(one) == std::vector<std::string>{"4: headers = [\"ФИО\", \"Фамилия, имя\"]"});
    const auto two = learned(mapping, {{true, {}, "Разряд", "Категория"}});
    CHECK(after(two) == std::vector<std::string>{"10:     \"Категория\", \"Разряд\" # the other"});
    // The same lesson again finds it there.
    CHECK(learned(two.text, {{true, {}, "РАЗРЯД", "Категория"}}).lines.empty());
    CHECK(learned(two.text, {{false, "Разряд", "высш", "высшая"}}).lines.size() == 1);
}

TEST_CASE("Lists are found however TOML lets people write them") {
    const std::string other = R"(what = 'educators'
column = [{ headers = ['Предмет'], 'spellings' = "subject" }]
[spellings]
"subject" = [
  { values = { subject = "physics" }, written = ["физика", '''фи]з"''',
  ] },
  { values = { subject = "chemistry" }, written = [ ] }]
)";
    CHECK(
        after(learned(other, {{true, {}, "Что ведёт", "предмет"}})) ==
        std::vector<std::string>{"2: column = [{ headers = ['Предмет', \"Что ведёт\"], 'spellings' = \"subject\" }]"});
    CHECK(after(learned(other, {{false, "Предмет", "физ-ра", "физика"}})) ==
          std::vector<std::string>{
              R"(5:   { values = { subject = "physics" }, written = ["физика", '''фи]з"''', "физ-ра",)"});
}

TEST_CASE("What is known is passed over, what has no place is told, and nothing else of the text changes") {
    CHECK(learned(mapping, {}).text == mapping);
    const auto known = learned(mapping, {{false, "Категория", "Высшая", "в/к"}, {true, {}, "фио", "Должность"}});
    CHECK(known.lines.empty());
    CHECK(known.without_place.empty());
    const auto none = learned(mapping, {{false, "Категория", "первая", "1"}, {false, "Стаж", "1", "2"}});
    CHECK(none.text == mapping);
    CHECK(none.without_place.size() == 2);
}
