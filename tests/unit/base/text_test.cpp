#include "base/text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using namespace metodist;

namespace {

// Pieces of which cells are made; the last ones are looked at by the tables of all characters.
const std::vector<std::string> pieces{"а", "Я", "ё", "Ё", "Ђ", "џ", "Ѐ", "п", "р",
                                      "A", "z", "`", "'", "-", "7", ".", " ", "  "};

std::vector<std::string> made_up_cells() {
    std::vector<std::string> out;
    for (const auto& a : pieces) {
        for (const auto& b : pieces) {
            for (const auto& c : pieces) {
                out.push_back(a + b + c);
            }
        }
    }
    return out;
}

// A sign that belongs to no word and is its own lower case; with it a text is read by the tables of all characters.
const std::string sign = "№";

}  // namespace

TEST_CASE("Plain text is tidied and folded as the tables of all characters do it") {
    for (const auto& cell : made_up_cells()) {
        CAPTURE(cell);
        const auto with_sign = sign + cell + sign;
        const auto unframed = [](const std::string& text) {
            return tidy(std::string_view(text).substr(sign.size(), text.size() - 2 * sign.size()));
        };
        CHECK(tidy(cell) == unframed(tidy(with_sign)));
        CHECK(fold(cell) == unframed(fold(with_sign)));
        CHECK(folded_words(cell) == folded_words(with_sign));
    }
}

TEST_CASE("Every letter that is read byte by byte folds as the tables say") {
    for (unsigned point = 0x0400; point <= 0x045F; ++point) {
        const std::string letter{static_cast<char>(0xC0U | (point >> 6U)), static_cast<char>(0x80U | (point & 0x3FU))};
        CAPTURE(letter);
        CHECK(sign + fold(letter) == fold(sign + letter));
    }
    for (char c = 0x21; c < 0x7F; ++c) {
        const std::string letter(1, c);
        CAPTURE(letter);
        CHECK(sign + fold(letter) == fold(sign + letter));
    }
}

TEST_CASE("Names are compared without case, yo, kinds of quotes and dashes, and blanks too many") {
    CHECK(fold("  СЁМИНА\t Анна ") == "семина анна");
    CHECK(fold("МОУ «СОШ № 1»") == "моу \"сош № 1\"");
    CHECK(fold("Римская–Корсакова") == fold("римская-корсакова"));
    CHECK(tidy("\xC2\xA0Иванова\xC2\xA0 А. ") == "Иванова А.");
    CHECK(tidy("").empty());
    CHECK(tidy("   ").empty());
    CHECK(fold(" а").size() == 2);
}

TEST_CASE("Latin letters are repaired only within words that hold Cyrillic ones") {
    CHECK(cyrillic_look_alikes("Cидорова") == "Сидорова");
    CHECK(!cyrillic_look_alikes("Сидорова"));
    CHECK(!cyrillic_look_alikes("Cidorova"));
    CHECK(!cyrillic_look_alikes("гимназия C"));
    CHECK(!cyrillic_look_alikes(""));
    CHECK(cyrillic_look_alikes("№ 1 Aнна") == "№ 1 Анна");
}

TEST_CASE("Words are runs of letters and digits") {
    CHECK(folded_words("МОУ «СОШ № 1»") == std::vector<std::string>{"моу", "сош", "1"});
    CHECK(folded_words("Иванова-Петрова А.Б.") == std::vector<std::string>{"иванова", "петрова", "а", "б"});
    CHECK(folded_words("").empty());
    CHECK(folded_words(" - ").empty());
}
