#include "app/regulations/files.hpp"

#include <algorithm>

#include "app/editions.hpp"

namespace metodist::app {

std::vector<std::filesystem::path> edition_files(const Frame& frame, const std::string& name) {
    const std::filesystem::path path(name);
    const auto file = path.filename();
    if (file != "local.toml" && file != "cases.toml") {
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
