#include "regulation/cases.hpp"

#include <doctest/doctest.h>

#include "regulation/edition.hpp"
#include "regulation/files.hpp"
#include "regulation/vocabulary.hpp"

namespace {

using namespace metodist;

const std::string config = METODIST_SOURCE_DIR "/config";

CaseReport run(const std::string& municipality, const std::string& edition) {
    const std::string folder = config + "/regulations/" + municipality + "/";
    const Vocabularies words = load_vocabularies(config + "/vocabulary.toml");
    const LoadedEdition loaded = load_edition(folder + edition, words);
    try {
        return run_cases(read_bytes(folder + "cases.toml"), folder + "cases.toml", loaded.edition, loaded.words);
    } catch (const Error& error) {
        for (const auto& finding : error.findings()) {
            MESSAGE(finding.place.file << ":" << finding.place.line << " " << finding.code);
        }
        throw;
    }
}

void check(const CaseReport& report) {
    CHECK(report.results.size() > 40);
    for (const auto& result : report.results) {
        for (const auto& difference : result.differences) {
            FAIL_CHECK(result.place.file << ":" << result.place.line << " " << result.name << ": " << difference.what
                                         << " must be " << difference.expected << ", is " << difference.found);
        }
    }
    for (const auto& gap : report.gaps) {
        FAIL_CHECK("no case shows " << gap.rule << " (" << gap.clause << ") as " << gap.outcome);
    }
}

TEST_CASE("luga-mma/2.5: every case holds and every rule is shown met, not met and not known") {
    check(run("luga", "2024-01-30.toml"));
}

TEST_CASE("dalnerechensk-mma/3: every case holds and every rule is shown met, not met and not known") {
    check(run("dalnerechensk", "undated.toml"));
}

TEST_CASE("leningrad-rma/2.5: every case holds and every rule is shown met, not met and not known") {
    check(run("leningrad", "undated.toml"));
}

}  // namespace
