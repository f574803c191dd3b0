#include "regulation/compiled.hpp"

#include <doctest/doctest.h>

#include <string>

#include "domain/law/edition.hpp"
#include "regulation/edition.hpp"
#include "regulation/vocabulary.hpp"

using namespace metodist;

namespace {

const std::string config = METODIST_SOURCE_DIR "/config";

Vocabularies words() { return load_vocabularies(config + "/vocabulary.toml"); }

LoadedEdition with_local(const EditionFile& file) {
    auto out = load_edition(file.file, words());
    return load_edition(out.text, file.municipality + "/" + file.file.filename().string(),
                        "schema = 'metodist.local/1'\n[office]\nname = 'Центр'\n", words());
}

std::string all_of(const Edition& edition) {
    std::string out;
    for (const auto& each : statements(edition)) {
        out += each.key + '|' + each.clause + '|' + each.cite + '|' + each.text + (each.local ? "|local\n" : "\n");
    }
    return out;
}

}  // namespace

TEST_CASE("A compiled edition says what its text says, of every act that is delivered") {
    const auto files = list_editions(config);
    REQUIRE(files.size() >= 5);
    for (const auto& file : files) {
        CAPTURE(file.file.string());
        const auto loaded = with_local(file);
        const auto form = compiled_form(loaded);
        const auto read = from_compiled_form(form);
        REQUIRE(read);
        // Whatever the form holds came back: it makes the same form again.
        CHECK(compiled_form(*read) == form);
        CHECK(all_of(read->edition) == all_of(loaded.edition));
        CHECK(read->edition.code() == loaded.edition.code());
        CHECK(read->edition.clauses == loaded.edition.clauses);
        CHECK(read->local.office == loaded.local.office);
        CHECK(read->words.all().size() == loaded.words.all().size());
        REQUIRE(!loaded.edition.elements.empty());
        CHECK(read->edition.elements.back().place == loaded.edition.elements.back().place);
        CHECK(!read->edition.elements.back().place.file.empty());
    }
}

TEST_CASE("Another chosen reading is compiled too") {
    auto loaded = load_edition(config + "/regulations/luga/2024-01-30.toml", words());
    const auto before = compiled_form(loaded);
    REQUIRE(choose(loaded.edition, "E-05", "nomination_day"));
    const auto after = compiled_form(loaded);
    CHECK(after != before);
    const auto read = from_compiled_form(after);
    REQUIRE(read);
    CHECK(read->edition.reading("E-05")->chosen == "nomination_day");
    CHECK(all_of(read->edition) == all_of(loaded.edition));
}

TEST_CASE("A form that was cut off is none") {
    const auto form = compiled_form(load_edition(config + "/regulations/luga/2024-01-30.toml", words()));
    REQUIRE(form.size() > 100);
    CHECK(!from_compiled_form({}));
    CHECK(!from_compiled_form(std::string_view(form).substr(0, form.size() - 1)));
    CHECK(!from_compiled_form(std::string_view(form).substr(0, form.size() / 2)));
}
