// A file of an office as tables, whatever its format: CSV, XLSX, ODS. What it is is seen from its bytes, not its name.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "exchange/csv.hpp"
#include "exchange/rows.hpp"
#include "exchange/sheets/workbook.hpp"
#include "exchange/table.hpp"

namespace metodist {

enum class FileFormat : std::uint8_t { csv, xlsx, ods };

// "CSV", "XLSX", "ODS".
std::string_view format_name(FileFormat format);

// "4" or "4-5", rows counted as spreadsheets do; nothing where it is neither or names more than ten rows.
std::optional<HeaderChoice> read_header_choice(std::string_view text);

// What the user knows better than the program.
struct FileChoices {
    // By name, or by number as the program shows them; all visible ones where it is empty.
    std::vector<std::string> sheets = {};
    std::optional<HeaderChoice> header = {};
    // Of CSV.
    std::optional<Encoding> encoding = {};
    PackageLimits limits = {};
};

class ForeignFile {
public:
    // `file` is the name to be shown. Throws Error(Trouble::input) where the file is none of the formats (with what to
    // do about it), damaged, or has no such sheet; Error(Trouble::world) where it cannot be read or another program
    // holds it open.
    ForeignFile(const std::string& path, std::string file, FileChoices choices = {});

    [[nodiscard]] FileFormat format() const { return format_; }
    // Of CSV.
    [[nodiscard]] const std::optional<CsvDialect>& dialect() const { return dialect_; }
    [[nodiscard]] const std::string& file() const { return file_; }
    // All sheets of a workbook, none for CSV.
    [[nodiscard]] std::vector<SheetInfo> sheets() const;
    // The indices of the sheets that are to be read: those chosen, or all that are not hidden. {0} for CSV.
    [[nodiscard]] const std::vector<std::size_t>& chosen() const { return chosen_; }
    // Whether the user named the sheets.
    [[nodiscard]] bool named() const { return !choices_.sheets.empty(); }
    [[nodiscard]] const std::optional<HeaderChoice>& header() const { return choices_.header; }

    // The rows of a sheet; one sheet at a time.
    [[nodiscard]] std::unique_ptr<RowSource> open(std::size_t sheet);

private:
    void choose_sheets();

    std::string path_;
    std::string file_;
    FileChoices choices_;
    FileFormat format_ = FileFormat::csv;
    std::optional<CsvDialect> dialect_;
    std::unique_ptr<FileBytes> bytes_;
    std::unique_ptr<Workbook> workbook_;
    std::vector<std::size_t> chosen_;
};

// Hands each table of the file to `read`, which throws where the sheet has no header. Such sheets are passed over where
// another has one, unless they were named; so are hidden sheets. Both are told; what else is thrown is collected over
// all sheets and thrown together.
std::vector<Finding> for_each_table(ForeignFile& file, const std::function<void(RowSource&)>& read);

}  // namespace metodist
