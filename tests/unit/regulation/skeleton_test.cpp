#include "regulation/skeleton.hpp"

#include <doctest/doctest.h>

#include "base/finding.hpp"
#include "regulation/edition.hpp"
#include "regulation/files.hpp"
#include "regulation/vocabulary.hpp"

namespace {

using namespace metodist;

TEST_CASE("the skeleton of a new regulation reads without a fault, whatever edition it is made of") {
    const std::string config = METODIST_SOURCE_DIR "/config";
    const Vocabularies words = load_vocabularies(config + "/vocabulary.toml");
    for (const auto& each : list_editions(config)) {
        CAPTURE(each.municipality);
        const NewRegulation wanted{.municipality = "new-place",
                                   .name = "Новый \"район\"",
                                   .name_genitive = "Нового района",
                                   .municipality_kind = "district",
                                   .region = "Область",
                                   .title = "Положение"};
        const std::string text = regulation_skeleton(read_bytes(each.file), each.municipality, wanted);
        const Edition edition = read_edition(text, "undated.toml", words);
        CHECK(edition.municipality == "new-place");
        CHECK(edition.name == "Новый \"район\"");
        CHECK_FALSE(edition.in_force);
        CHECK(edition.elements.front().clause.starts_with("new-place-"));
        CHECK(text.find("\"" + each.municipality + "-") == std::string::npos);
    }
}

TEST_CASE("a code of a municipality is small Latin letters, digits and hyphens") {
    CHECK_THROWS_AS(regulation_skeleton("", "luga",
                                        NewRegulation{.municipality = "Луга",
                                                      .name = "",
                                                      .name_genitive = "",
                                                      .municipality_kind = "",
                                                      .region = "",
                                                      .title = ""}),
                    Error);
}

}  // namespace
