#include "app/intake/tables.hpp"

#include <algorithm>

#include "app/words.hpp"
#include "regulation/files.hpp"
#include "storage/digest.hpp"

namespace metodist::app {

namespace {

std::vector<std::string> known_mappings(const Frame& frame) {
    std::vector<std::string> out;
    for (const auto& folder : frame.config) {
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(folder / "imports", none)) {
            if (entry.path().extension() == ".toml") {
                out.push_back(entry.path().stem().string());
            }
        }
    }
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

std::filesystem::path mapping_file(const Frame& frame, const std::string& name) {
    std::error_code none;
    for (const auto& folder : frame.config) {
        const auto file = folder / "imports" / (name + ".toml");
        if (std::filesystem::is_regular_file(file, none)) {
            return file;
        }
    }
    if (std::filesystem::is_regular_file(name, none)) {
        return name;
    }
    std::string known;
    for (const auto& each : known_mappings(frame)) {
        known += (known.empty() ? "" : ", ") + each;
    }
    throw Error(Trouble::use, "register.no_mapping", {{"name", name}, {"known", known}});
}

template <typename T>
void append(std::vector<T>& all, std::vector<T>&& more) {
    std::ranges::move(more, std::back_inserter(all));
}

void read_file(const std::string& name, Day day, storage::Sha256& sha, Tables& out) {
    const std::string bytes = read_bytes(name);
    MemoryBytes source(bytes);
    TableFile file{name, storage::hex(sha.of(bytes)), {}};
    if (out.mapping.subject == Subject::organisation) {
        auto list = read_organisation_list_csv(source, name, {}, out.mapping, day);
        file.report = std::move(list.report);
        append(out.organisations, std::move(list.organisations));
        append(out.findings, std::move(list.findings));
    } else {
        auto roster = read_roster_csv(source, name, {}, out.mapping, day);
        file.report = std::move(roster.report);
        append(out.educators, std::move(roster.educators));
        append(out.findings, std::move(roster.findings));
    }
    out.files.push_back(std::move(file));
}

}  // namespace

Tables read_tables(const Frame& frame, const ImportTables& request) {
    Tables out;
    const auto file = mapping_file(frame, request.mapping);
    out.mapping = read_mapping(read_bytes(file), file.string(), vocabularies(frame));
    storage::Sha256 sha;
    for (const auto& name : request.files) {
        read_file(name, request.day, sha, out);
    }
    return out;
}

}  // namespace metodist::app
