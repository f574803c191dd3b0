#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "domain/law/element.hpp"

namespace {

using namespace metodist;

TEST_CASE("the page of kinds names every kind and every key that the program reads") {
    std::ifstream file(METODIST_SOURCE_DIR "/lib/regulation/KINDS.md");
    const std::string page{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    for (const auto& kind : element_schemas()) {
        CAPTURE(kind.key);
        const auto begin = page.find("\n### " + std::string(kind.key) + "\n");
        REQUIRE(begin != std::string::npos);
        const std::string section = page.substr(begin, page.find("\n### ", begin + 1) - begin);
        for (const auto& parameter : kind.parameters) {
            CAPTURE(parameter.key);
            const std::string row =
                "\n| `" + std::string(parameter.key) + "`" + (parameter.required ? " (required)" : "");
            CHECK(section.find(row + " |") != std::string::npos);
        }
    }
}

}  // namespace
