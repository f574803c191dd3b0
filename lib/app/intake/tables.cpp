#include "app/intake/tables.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

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
        auto file = folder / "imports" / (name + ".toml");
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

std::string hash_of(const std::string& name) {
    FileBytes bytes(name);
    storage::Sha256 sha;
    std::string piece(std::size_t{256} * 1024, '\0');
    while (const std::size_t size = bytes.read(piece)) {
        sha.add(std::string_view(piece).substr(0, size));
    }
    return storage::hex(sha.finish());
}

template <typename Reader>
void read_files(const ImportTables& request, Reader& reader, Tables& out) {
    std::vector<Finding> faults;
    for (const auto& name : request.files) {
        try {
            ForeignFile file(name, name, request.choices);
            TableFile read{name, hash_of(name), file.format(), {}, {}};
            auto told = for_each_table(
                file, [&](RowSource& rows) { read.tables.push_back(reader.add(rows, request.choices.header)); });
            read.dialect = file.dialect();
            std::ranges::move(told, std::back_inserter(out.findings));
            out.files.push_back(std::move(read));
        } catch (const Error& error) {
            if (error.trouble() != Trouble::input) {
                throw;
            }
            std::ranges::copy(error.findings(), std::back_inserter(faults));
        }
    }
    if (!faults.empty()) {
        throw Error(Trouble::input, std::move(faults));
    }
}

}  // namespace

NamedMapping read_mapping_named(const Frame& frame, const std::string& name) {
    const auto file = mapping_file(frame, name);
    const auto bytes = read_bytes(file);
    storage::Sha256 sha;
    return {read_mapping(bytes, file.string(), vocabularies(frame)), storage::hex(sha.of(bytes)), bytes};
}

Tables read_tables(const Frame& frame, const ImportTables& request) {
    Tables out;
    auto mapping = read_mapping_named(frame, request.mapping);
    out.mapping = std::move(mapping.mapping);
    out.mapping_hash = std::move(mapping.hash);
    if (out.mapping.subject == Subject::organisation) {
        OrganisationListReader reader(out.mapping, request.day);
        read_files(request, reader, out);
        auto list = reader.take();
        out.organisations = std::move(list.organisations);
        std::ranges::move(list.findings, std::back_inserter(out.findings));
    } else {
        RosterReader reader(out.mapping, request.day);
        read_files(request, reader, out);
        auto roster = reader.take_packed();
        out.educators = std::move(roster.educators);
        std::ranges::move(roster.findings, std::back_inserter(out.findings));
    }
    return out;
}

}  // namespace metodist::app
