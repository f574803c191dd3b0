#include "exchange/foreign_file.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iterator>
#include <utility>

#include "base/text.hpp"
#include "exchange/cell.hpp"
#include "exchange/file_kind.hpp"

namespace metodist {

namespace {

std::string head_of(const std::string& path, const std::string& file) {
    std::error_code none;
    if (!std::filesystem::exists(path, none)) {
        throw Error(Trouble::world, "import.no_file", {}, Place{.file = file});
    }
    FileBytes bytes(path);
    std::string head(4096, '\0');
    head.resize(bytes.read(head));
    return head;
}

std::optional<std::size_t> sheet_by(const std::string& wanted, const std::vector<SheetInfo>& sheets) {
    const auto named = std::ranges::find_if(sheets, [&](const SheetInfo& sheet) { return sheet.name == wanted; });
    const auto alike = named != sheets.end() ? named : std::ranges::find_if(sheets, [&](const SheetInfo& sheet) {
        return fold(sheet.name) == fold(wanted);
    });
    if (alike != sheets.end()) {
        return static_cast<std::size_t>(alike - sheets.begin());
    }
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    if (error == std::errc() && end == wanted.data() + wanted.size() && number >= 1 && number <= sheets.size()) {
        return number - 1;
    }
    return std::nullopt;
}

std::string names_of(const std::vector<SheetInfo>& sheets) {
    std::vector<std::string> names;
    for (const auto& sheet : sheets) {
        names.push_back(sheet.name);
    }
    return quoted_list(names);
}

}  // namespace

std::string_view format_name(FileFormat format) {
    switch (format) {
        case FileFormat::csv: return "CSV";
        case FileFormat::xlsx: return "XLSX";
        case FileFormat::ods: return "ODS";
    }
    return {};
}

std::optional<HeaderChoice> read_header_choice(std::string_view text) {
    constexpr std::int64_t most_rows = 10;
    const auto number = [](std::string_view digits) -> std::optional<std::int64_t> {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        const bool whole = error == std::errc() && end == digits.data() + digits.size() && value > 0;
        return whole ? std::optional(value) : std::nullopt;
    };
    const std::size_t dash = text.find('-');
    const auto first = number(text.substr(0, dash));
    if (!first || dash == std::string_view::npos) {
        return first ? std::optional(HeaderChoice{*first, {}}) : std::nullopt;
    }
    const auto last = number(text.substr(dash + 1));
    const bool fits = last && *last >= *first && *last - *first < most_rows;
    return fits ? std::optional(HeaderChoice{*first, last}) : std::nullopt;
}

ForeignFile::ForeignFile(const std::string& path, std::string file, FileChoices choices)
    : path_(path), file_(std::move(file)), choices_(std::move(choices)) {
    const std::string head = head_of(path_, file_);
    refuse_open_elsewhere(path_, file_);
    if (!kind_of(head, file_).zip) {
        if (named()) {
            throw Error(Trouble::input, "import.no_sheets", {}, Place{.file = file_});
        }
        bytes_ = std::make_unique<FileBytes>(path_);
        chosen_ = {0};
        return;
    }
    if (choices_.encoding) {
        throw Error(Trouble::input, "import.no_encoding", {}, Place{.file = file_});
    }
    auto package = std::make_unique<Package>(path_, file_, choices_.limits);
    format_ = workbook_format(*package);
    workbook_ = format_ == FileFormat::ods ? open_ods(std::move(package)) : open_xlsx(std::move(package));
    choose_sheets();
}

void ForeignFile::choose_sheets() {
    const auto& sheets = workbook_->sheets();
    for (const auto& wanted : choices_.sheets) {
        const auto found = sheet_by(wanted, sheets);
        if (!found) {
            throw Error(Trouble::input, "import.no_such_sheet", {{"sheet", wanted}, {"sheets", names_of(sheets)}},
                        Place{.file = file_});
        }
        if (std::ranges::find(chosen_, *found) == chosen_.end()) {
            chosen_.push_back(*found);
        }
    }
    for (std::size_t i = 0; i < sheets.size() && !named(); ++i) {
        if (!sheets[i].hidden) {
            chosen_.push_back(i);
        }
    }
    if (chosen_.empty()) {
        throw Error(Trouble::input, "import.no_visible_sheet", {{"sheets", names_of(sheets)}}, Place{.file = file_});
    }
}

std::vector<SheetInfo> ForeignFile::sheets() const {
    return workbook_ ? workbook_->sheets() : std::vector<SheetInfo>();
}

std::unique_ptr<RowSource> ForeignFile::open(std::size_t sheet) {
    if (workbook_) {
        return workbook_->open(sheet);
    }
    auto rows = std::make_unique<CsvReader>(*bytes_, file_, CsvChoices{choices_.encoding, std::nullopt, {}});
    dialect_ = rows->dialect();
    return rows;
}

std::vector<Finding> for_each_table(ForeignFile& file, const std::function<void(RowSource&)>& read) {
    const auto sheets = file.sheets();
    std::vector<Finding> told;
    std::vector<Finding> faults;
    std::size_t tables = 0;
    for (std::size_t i = 0; i < sheets.size() && !file.named(); ++i) {
        if (sheets[i].hidden) {
            told.push_back({.code = "import.sheet_hidden",
                            .arguments = {{"sheet", sheets[i].name}},
                            .place = {.file = file.file(), .sheet = sheets[i].name},
                            .severity = Severity::gap});
        }
    }
    std::vector<Finding> without_header;
    for (const std::size_t sheet : file.chosen()) {
        try {
            read(*file.open(sheet));
            ++tables;
        } catch (const Error& error) {
            if (error.trouble() != Trouble::input) {
                throw;
            }
            const std::string& code = error.findings().front().code;
            const bool no_header = !file.named() && (code == "import.no_header" || code == "import.no_header_there");
            std::ranges::copy(error.findings(), std::back_inserter(no_header ? without_header : faults));
        }
    }
    if (tables == 0 && faults.empty()) {
        faults = std::exchange(without_header, {});
    }
    if (!faults.empty()) {
        throw Error(Trouble::input, std::move(faults));
    }
    for (auto& finding : without_header) {
        finding.code = "import.sheet_without_header";
        finding.severity = Severity::gap;
        told.push_back(std::move(finding));
    }
    return told;
}

}  // namespace metodist
