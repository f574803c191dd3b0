#include "exchange/mapping.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "regulation/vocabulary.hpp"

using namespace metodist;

namespace {

const std::string config = std::string(METODIST_SOURCE_DIR) + "/config/";

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const Vocabularies& vocabularies() {
    static const Vocabularies read = load_vocabularies(config + "vocabulary.toml");
    return read;
}

std::vector<Finding> faults(std::string_view bytes) {
    try {
        read_mapping(bytes, "m.toml", vocabularies());
    } catch (const Error& error) {
        return error.findings();
    }
    return {};
}

}  // namespace

TEST_CASE("The mappings that come with the program are without fault") {
    for (const char* name : {"educators.toml", "organisations.toml"}) {
        CAPTURE(name);
        try {
            const Mapping mapping = read_mapping(bytes_of(config + "imports/" + name), name, vocabularies());
            CHECK(mapping.columns.size() == mapping.table.columns.size());
        } catch (const Error& error) {
            for (const auto& finding : error.findings()) {
                MESSAGE(finding.code << " line " << finding.place.line);
            }
            FAIL("faults");
        }
    }
}

TEST_CASE("Spellings are equal whatever their case, blanks, dots and look-alikes") {
    CHECK(spelling_key("1 кв. кат.") == spelling_key("1кв.кат"));
    CHECK(spelling_key("Пеpвая") == spelling_key("первая"));
    CHECK(spelling_key("высшее, пед.") == spelling_key("Высшее (пед.)"));
    CHECK(spelling_key("б/к") != spelling_key("бк"));
    Spellings spellings;
    const auto meaning = spellings.add_meaning({{{0, std::string("first")}}, false, {}});
    CHECK(spellings.add("Первая", meaning));
    CHECK_FALSE(spellings.add("первая ", meaning));
    CHECK(spellings.find(" ПЕРВАЯ")->values.at(0).second == Field(std::string("first")));
    CHECK(spellings.find("вторая") == nullptr);
    CHECK(spellings.near("перввая") == std::vector<std::string>{"Первая"});
}

TEST_CASE("A mapping that names an unknown fact, column, code or list is refused with the line") {
    CHECK(faults("what = \"educators\"\n[facts.a]\nkind = \"categori\"\n").at(0).place.line == 3);
    CHECK(faults("what = \"educators\"\n[facts.a]\nkind = \"category\"\nvalues = { levle = \"first\" }\n").size() == 1);
    CHECK(faults("what = \"educators\"\n[facts.a]\nkind = \"category\"\nvalues = { level = \"third\" }\n").size() == 1);
    CHECK(faults("what = \"educators\"\n[facts.a]\nkind = \"organisation_kind\"\n").size() == 1);
    CHECK(faults("what = \"educators\"\n[facts.a]\nkind = \"category\"\n[[column]]\nheaders = [\"К\"]\n"
                 "read = \"spelled\"\ngives = \"b\"\n")
              .at(0)
              .place.line == 7);
    CHECK(faults("what = \"educators\"\n[[column]]\nheaders = [\"К\"]\nread = \"guessed\"\n").size() == 1);
    CHECK(faults("what = \"educators\"\ncolour = 1\n").size() == 1);
}

TEST_CASE("One spelling with two meanings is a fault of the mapping") {
    const auto found = faults(
        "what = \"educators\"\n[facts.a]\nkind = \"category\"\n[[column]]\nheaders = [\"К\"]\nread = \"spelled\"\n"
        "gives = \"a\"\nspellings = \"c\"\n[[spellings.c]]\nvalues = { level = \"first\" }\nwritten = [\"I\"]\n"
        "[[spellings.c]]\nvalues = { level = \"highest\" }\nwritten = [\"i.\"]\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "mapping.spelling_twice");
    CHECK(found[0].place.line == 14);
}
