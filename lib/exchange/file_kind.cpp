#include "exchange/file_kind.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "base/finding.hpp"

namespace metodist {

namespace {

[[noreturn]] void refuse(const char* code, const std::string& file) {
    throw Error(Trouble::input, code, {}, Place{.file = file});
}

// Beginnings of files that are sent as tables, with the message that tells what to do instead. Old XLS and protected
// workbooks begin alike.
constexpr std::array<std::pair<std::string_view, const char*>, 17> strangers{{
    {"\xD0\xCF\x11\xE0", "import.is_old_office"},
    {std::string_view("\x09\x00\x04\x00", 4), "import.is_old_office"},
    {std::string_view("\x09\x02\x06\x00", 4), "import.is_old_office"},
    {std::string_view("\x09\x04\x06\x00", 4), "import.is_old_office"},
    {std::string_view("\x09\x08\x08\x00", 4), "import.is_old_office"},
    {"%PDF", "import.is_pdf"},
    {"\xFF\xFE", "import.is_utf16"},
    {"\xFE\xFF", "import.is_utf16"},
    {"{\\rtf", "import.is_text_document"},
    {"Rar!", "import.is_archive"},
    {"7z\xBC\xAF", "import.is_archive"},
    {"\x1F\x8B", "import.is_archive"},
    {"\xFF\xD8\xFF", "import.is_picture"},
    {"\x89PNG", "import.is_picture"},
    {"II*", "import.is_picture"},
    {"GIF8", "import.is_picture"},
    {"SQLite format 3", "import.is_database"},
}};

constexpr std::array<std::pair<std::string_view, const char*>, 8> markup{{
    {"<html", "import.is_html"},
    {"<!doctype", "import.is_html"},
    {"<table", "import.is_html"},
    {"<head", "import.is_html"},
    {"<meta", "import.is_html"},
    {"<style", "import.is_html"},
    {"<!--", "import.is_html"},
    {"<?xml", "import.is_xml"},
}};

}  // namespace

FileKind kind_of(std::string_view head, const std::string& file) {
    for (const auto& [beginning, code] : strangers) {
        if (head.starts_with(beginning)) {
            refuse(code, file);
        }
    }
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06")) {
        return {true};
    }
    if (head.starts_with("\xEF\xBB\xBF")) {
        head.remove_prefix(3);
    }
    const std::size_t begin = std::min(head.find_first_not_of(" \t\r\n"), head.size());
    std::string lower(head.substr(begin, 16));
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const auto& [beginning, code] : markup) {
        if (lower.starts_with(beginning)) {
            refuse(code, file);
        }
    }
    return {};
}

FileFormat workbook_format(const Package& package) {
    if (package.has_ending("xl/workbook.bin")) {
        refuse("import.is_xlsb", package.file());
    }
    if (package.has("content.xml")) {
        return FileFormat::ods;
    }
    if (package.has("xl/workbook.xml") || (package.has("_rels/.rels") && package.has_ending("workbook.xml"))) {
        return FileFormat::xlsx;
    }
    if (package.has("word/document.xml")) {
        refuse("import.is_text_document", package.file());
    }
    if (package.has("EncryptedPackage")) {
        refuse("import.workbook_encrypted", package.file());
    }
    refuse("import.is_archive", package.file());
}

void refuse_open_elsewhere(const std::string& path, const std::string& file) {
    const std::filesystem::path whole(path);
    const std::string name = whole.filename().string();
    // LibreOffice and МойОфис; Excel, Р7 and their like.
    for (const auto& mark : {".~lock." + name + "#", "~$" + name}) {
        std::error_code none;
        if (std::filesystem::exists(whole.parent_path() / mark, none)) {
            throw Error(Trouble::world, "import.open_elsewhere", {{"mark", mark}}, Place{.file = file});
        }
    }
}

}  // namespace metodist
