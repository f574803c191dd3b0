#include "regulation/edition.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "base/finding.hpp"
#include "regulation/vocabulary.hpp"

namespace {

using namespace metodist;

const std::string config = METODIST_SOURCE_DIR "/config";

const Vocabularies& words() {
    static const Vocabularies list = load_vocabularies(config + "/vocabulary.toml");
    return list;
}

std::string told(const Error& error) {
    std::string out;
    for (const auto& finding : error.findings()) {
        out += finding.place.file + ":" + std::to_string(finding.place.line) + " " + finding.code;
        for (const auto& argument : finding.arguments) {
            if (const auto* text = std::get_if<std::string>(&argument.value)) {
                out += " " + argument.name + "=" + *text;
            }
        }
        out += "\n";
    }
    return out;
}

LoadedEdition load(const std::string& path) {
    try {
        return load_edition(config + "/regulations/" + path, words());
    } catch (const Error& error) {
        FAIL(told(error));
        throw;
    }
}

TEST_CASE("every edition of the product is read without a fault") {
    const auto editions = list_editions(config);
    CHECK(editions.size() == 5);
    for (const auto& each : editions) {
        CAPTURE(each.file.string());
        const LoadedEdition loaded = load(each.municipality + "/" + each.file.filename().string());
        CHECK(loaded.edition.municipality == each.municipality);
        CHECK_FALSE(loaded.edition.bodies().empty());
    }
}

}  // namespace
