#include <algorithm>
#include <set>

#include "answers/regulation.hpp"
#include "app/editions.hpp"
#include "app/regulations/files.hpp"
#include "app/regulations/regulations.hpp"
#include "app/words.hpp"
#include "regulation/cases.hpp"
#include "regulation/files.hpp"

namespace metodist::app {

namespace {

std::vector<std::filesystem::path> all_files(const Frame& frame, const std::vector<std::string>& names) {
    std::vector<std::filesystem::path> out;
    for (const auto& name : names) {
        for (auto& file : edition_files(frame, name)) {
            if (std::ranges::find(out, file) == out.end()) {
                out.push_back(std::move(file));
            }
        }
    }
    return out;
}

answers::CheckedEdition checked(const LoadedEdition& loaded) {
    const auto& edition = loaded.edition;
    const auto local = std::ranges::count_if(edition.readings, &ClauseReading::local);
    return {edition.file,
            edition.code(),
            static_cast<std::int64_t>(edition.bodies().size()),
            static_cast<std::int64_t>(edition.elements.size()),
            static_cast<std::int64_t>(edition.conditions.size()),
            static_cast<std::int64_t>(edition.readings.size()),
            static_cast<std::int64_t>(local)};
}

CaseReport report_of(const std::filesystem::path& cases, const LoadedEdition& loaded) {
    return run_cases(read_bytes(cases), cases.string(), loaded.edition, loaded.words);
}

// Whether the cases themselves were named: their faults are asked for, not their outcome.
bool names_cases(const std::vector<std::string>& names, const std::filesystem::path& cases) {
    return std::ranges::any_of(names, [&](const std::string& name) { return cases == std::filesystem::path(name); });
}

void add_report(const CaseReport& report, const std::string& cases, answers::CasesOutcome& out) {
    for (const auto& result : report.results) {
        ++out.cases;
        out.failed += result.differences.empty() ? 0 : 1;
        for (const auto& each : result.differences) {
            out.faults.push_back(
                {result.place.file, result.place.line, result.name, each.what, each.expected, each.found});
        }
    }
    for (const auto& gap : report.gaps) {
        out.uncovered.push_back({cases, gap.rule, gap.clause, gap.outcome});
    }
}

}  // namespace

Answer check_regulations(const Frame& frame, const std::vector<std::string>& names) {
    const auto words = vocabularies(frame);
    std::vector<answers::CheckedEdition> good;
    std::vector<Finding> faults;
    for (const auto& file : all_files(frame, names)) {
        try {
            const auto loaded = load_edition(file, words);
            for (const auto& cases : cases_beside(file)) {
                if (names_cases(names, cases)) {
                    static_cast<void>(report_of(cases, loaded));
                }
            }
            good.push_back(checked(loaded));
        } catch (const Error& error) {
            if (error.trouble() != Trouble::input) {
                throw;
            }
            faults.insert(faults.end(), error.findings().begin(), error.findings().end());
        }
    }
    if (!faults.empty()) {
        throw Error(Trouble::input, std::move(faults));
    }
    return answers::editions_checked(good);
}

Answer test_regulations(const Frame& frame, const std::vector<std::string>& names) {
    const auto words = vocabularies(frame);
    answers::CasesOutcome out;
    for (const auto& file : all_files(frame, names)) {
        const auto all = cases_beside(file);
        if (all.empty()) {
            out.without_cases.push_back(file.string());
            continue;
        }
        const auto loaded = load_edition(file, words);
        for (const auto& cases : all) {
            add_report(report_of(cases, loaded), cases.string(), out);
        }
    }
    return answers::cases_tried(out);
}

}  // namespace metodist::app
