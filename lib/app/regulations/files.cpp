#include "app/regulations/files.hpp"

#include <algorithm>

#include "app/editions.hpp"

namespace metodist::app {

bool is_cases_file(const std::filesystem::path& file) {
    return file.extension() == ".toml" && (file.stem() == "cases" || file.stem().string().starts_with("cases-"));
}

std::vector<std::filesystem::path> cases_beside(const std::filesystem::path& edition) {
    std::vector<std::filesystem::path> out;
    std::error_code absent;
    const auto folder = edition.has_parent_path() ? edition.parent_path() : std::filesystem::path(".");
    for (const auto& entry : std::filesystem::directory_iterator(folder, absent)) {
        if (is_cases_file(entry.path().filename())) {
            out.push_back(edition.parent_path() / entry.path().filename());
        }
    }
    std::ranges::sort(out);
    return out;
}

std::vector<std::filesystem::path> edition_files(const Frame& frame, const std::string& name) {
    const std::filesystem::path path(name);
    const auto file = path.filename();
    if (file != "local.toml" && !is_cases_file(file)) {
        return {named_edition(frame, name, frame.asked()).file};
    }
    std::vector<std::filesystem::path> out;
    std::error_code absent;
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    for (const auto& entry : std::filesystem::directory_iterator(folder, absent)) {
        const auto stem = entry.path().stem().string();
        if (entry.path().extension() == ".toml" && (stem == "undated" || Day::parse_iso(stem))) {
            out.push_back(path.parent_path() / entry.path().filename());
        }
    }
    if (out.empty()) {
        throw Error(Trouble::use, "regulation.nothing_beside", {{"file", name}});
    }
    std::ranges::sort(out);
    return out;
}

LoadedEdition load_named(const Frame& frame, const std::string& name, const Vocabularies& words) {
    return load_edition(named_edition(frame, name, frame.asked()).file, words);
}

}  // namespace metodist::app
