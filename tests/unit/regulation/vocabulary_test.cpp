#include "regulation/vocabulary.hpp"

#include <doctest/doctest.h>

#include "base/finding.hpp"

namespace {

using namespace metodist;

TEST_CASE("the vocabulary of the product names every list that the catalogue of facts uses, in two languages") {
    const Vocabularies words = load_vocabularies(METODIST_SOURCE_DIR "/config/vocabulary.toml");
    for (const auto& list : words.all()) {
        CAPTURE(list.key);
        CHECK_FALSE(list.words.empty());
        for (const auto& word : list.words) {
            CHECK_FALSE(word.ru.empty());
            CHECK_FALSE(word.en.empty());
        }
    }
    REQUIRE(words.find("category_level") != nullptr);
    CHECK(words.find("category_level")->position("first") < words.find("category_level")->position("highest"));
    CHECK(words.find("category_level")->find("third") == nullptr);
    CHECK(words.find("organisation_kind")->find("general")->ru == "общеобразовательная организация");
}

TEST_CASE("a municipality adds words to open lists only, each once") {
    Vocabularies words({{"post", "должность", "post", true, {{"teacher", "учитель", "teacher"}}},
                        {"level", "уровень", "level", false, {{"municipal", "муниципальный", "municipal"}}}});
    CHECK(words.add("post", {"sexton", "звонарь", "sexton"}));
    CHECK_FALSE(words.add("post", {"sexton", "звонарь", "sexton"}));
    CHECK_FALSE(words.add("level", {"galactic", "галактический", "galactic"}));
    CHECK(words.find("post")->find("sexton") != nullptr);
}

TEST_CASE("a vocabulary without the lists of the catalogue is refused with all that is absent") {
    try {
        read_vocabularies("[level]\nru = 'a'\nen = 'b'\nopne = true\n[level.words]\n", "v.toml");
        FAIL("must be refused");
    } catch (const Error& error) {
        CHECK(error.trouble() == Trouble::input);
        CHECK(error.findings().size() > 20);
    }
}

}  // namespace
