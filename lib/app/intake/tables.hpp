// The files of an import as values: read, hashed, understood by one mapping.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/intake/import.hpp"
#include "exchange/roster_pack.hpp"

namespace metodist::app {

struct TableFile {
    std::string file = {};
    std::string hash = {};
    FileFormat format = FileFormat::csv;
    std::optional<CsvDialect> dialect = {};
    // One per table: the sheets that were read, or the CSV file.
    std::vector<IntakeReport> tables = {};
};

// All files of one command. Only one of the two lists is filled, by the mapping's subject.
struct Tables {
    Mapping mapping = {};
    std::string mapping_hash = {};
    std::vector<TableFile> files = {};
    PackedEducators educators = {};
    std::vector<ProposedOrganisation> organisations = {};
    std::vector<Finding> findings = {};
};

// A mapping by its name or file, with its text and the hash of that. Errors: use, input.
struct NamedMapping {
    Mapping mapping = {};
    std::string hash = {};
    std::string text = {};
};
NamedMapping read_mapping_named(const Frame& frame, const std::string& name);

// Errors: use where there is no such mapping, input where a file or the mapping cannot be read, world.
Tables read_tables(const Frame& frame, const ImportTables& request);

}  // namespace metodist::app
