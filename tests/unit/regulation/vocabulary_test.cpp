#include "regulation/vocabulary.hpp"

#include <doctest/doctest.h>

#include "base/finding.hpp"
#include "regulation/files.hpp"

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

TEST_CASE("a role that signs for an organisation says of which kind, and no kind that the list does not have") {
    const auto file = METODIST_SOURCE_DIR "/config/vocabulary.toml";
    const Vocabularies words = load_vocabularies(file);
    const auto* roles = words.find("signatory_role");
    CHECK(roles->find("authority_head")->organisation_kind == "department");
    CHECK(roles->find("centre_head")->organisation_kind == "methodical_institution");
    CHECK(roles->find("secretary")->organisation_kind.empty());
    auto bytes = read_bytes(file);
    const std::string kind = "organisation_kind = \"department\"";
    bytes.replace(bytes.find(kind), kind.size(), "organisation_kind = \"castle\"");
    CHECK_THROWS_AS(read_vocabularies(bytes, "v.toml"), Error);
}

TEST_CASE("of the states of a body some say that it does no longer work") {
    const Vocabularies words = load_vocabularies(METODIST_SOURCE_DIR "/config/vocabulary.toml");
    const auto* states = words.find("body_state");
    CHECK(states->find("dissolved")->gone);
    CHECK(states->find("inactive")->gone);
    CHECK_FALSE(states->find("active")->gone);
    CHECK_FALSE(states->find("preparing")->gone);
}

TEST_CASE("a vocabulary without a list that acts or commands use is refused, and says which") {
    const auto bytes = read_bytes(METODIST_SOURCE_DIR "/config/vocabulary.toml");
    for (const std::string key : {"formation_stage", "signatory_role", "paper_kind", "nominator"}) {
        auto without = bytes;
        for (const auto& head : {"[" + key + "]", "[" + key + ".words]"}) {
            without.replace(without.find(head), head.size(), "[other" + head.substr(1));
        }
        try {
            read_vocabularies(without, "v.toml");
            FAIL("must be refused");
        } catch (const Error& error) {
            REQUIRE(error.findings().size() == 1);
            CHECK(std::get<std::string>(error.findings().front().arguments.front().value) == key);
        }
    }
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
