#include "regulation/cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "regulation/edition.hpp"
#include "regulation/files.hpp"
#include "regulation/vocabulary.hpp"

namespace {

using namespace metodist;

const std::string config = METODIST_SOURCE_DIR "/config";

CaseReport run(const std::string& municipality, const std::string& edition, const std::string& cases = "cases.toml") {
    const std::string folder = config + "/regulations/" + municipality + "/";
    const Vocabularies words = load_vocabularies(config + "/vocabulary.toml");
    const LoadedEdition loaded = load_edition(folder + edition, words);
    try {
        return run_cases(read_bytes(folder + cases), folder + cases, loaded.edition, loaded.words);
    } catch (const Error& error) {
        for (const auto& finding : error.findings()) {
            MESSAGE(finding.place.file << ":" << finding.place.line << " " << finding.code);
        }
        throw;
    }
}

void check(const CaseReport& report, std::size_t least = 40) {
    CHECK(report.results.size() >= least);
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

TEST_CASE("luga-council/4.6, 4.9: every case of a meeting holds, in all three forms") {
    check(run("luga", "2024-01-30.toml", "cases-meetings.toml"), 28);
}

TEST_CASE("zdvinsk-mmo/5.1: every case of a meeting holds") {
    check(run("zdvinsk", "undated.toml", "cases-meetings.toml"), 7);
}

TEST_CASE("leningrad-rma/3.4: what only has to be held decides nothing by itself") {
    check(run("leningrad", "undated.toml", "cases-meetings.toml"), 2);
}

CaseReport run_text(const std::string& text) {
    const Vocabularies words = load_vocabularies(config + "/vocabulary.toml");
    const LoadedEdition loaded = load_edition(config + "/regulations/zdvinsk/undated.toml", words);
    return run_cases("schema = 'metodist.cases/1'\nabout = 'mmo'\n[composition.ten]\nmembers = '1-10'\n" + text,
                     "x.toml", loaded.edition, loaded.words);
}

TEST_CASE("A meeting that comes to something else is told with its line, each thing for itself") {
    const auto report = run_text(
        "[[meeting]]\nname = 'x'\ncomposition = 'ten'\non = 2026-03-10\npresent = '1-6'\n"
        "[[meeting.question]]\nfor = '1-4'\noutcome = 'adopted'\nmajority = { required = 4 }\n"
        "[[meeting.question]]\nfor = '1-3'\noutcome = 'adopted'\nmajority = { required = 3, base = 6 }\n");
    REQUIRE(report.results.size() == 1);
    CHECK(report.gaps.empty());
    const auto& result = report.results.front();
    CHECK(result.place.line == 5);
    REQUIRE(result.differences.size() == 2);
    CHECK(result.differences[0].what == "question.2.outcome");
    CHECK(result.differences[0].found == "rejected");
    CHECK(result.differences[1].what == "question.2.majority.required");
    CHECK(result.differences[1].expected == "3");
    CHECK(result.differences[1].found == "4");
}

TEST_CASE("Faults of a written meeting are told all at once, with their lines") {
    std::vector<std::pair<std::int64_t, std::string>> found;
    try {
        run_text(
            "[[meeting]]\nname = 'x'\ncomposition = 'eleven'\non = 2026-03-10\npresent = '1-x'\nforr = '1'\n"
            "outcome = 'adoptd'\nmajority = { need = 3 }\nsheet = [{ members = '1', marks = { a = 'for' } }]\n"
            "notice = [{ key = 'call' }]\n");
    } catch (const Error& error) {
        for (const auto& finding : error.findings()) {
            found.emplace_back(finding.place.line, finding.code);
        }
    }
    std::vector<std::int64_t> lines;
    std::ranges::transform(found, std::back_inserter(lines), [](const auto& each) { return each.first; });
    CHECK(lines == std::vector<std::int64_t>{7, 9, 10, 11, 12, 13, 14});
}

}  // namespace
