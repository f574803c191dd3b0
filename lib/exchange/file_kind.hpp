// What a file is by its first bytes.
#pragma once

#include <string>
#include <string_view>

#include "exchange/foreign_file.hpp"

namespace metodist {

// Throws Error(Trouble::input) with advice for what is often sent instead of a table: old XLS, PDF, web pages,
// pictures, archives, texts of word processors. `zip`: whether it is one, and which workbook is in it must be looked
// for.
struct FileKind {
    bool zip = false;
};
FileKind kind_of(std::string_view head, const std::string& file);

// Which workbook the parts make. Throws Error(Trouble::input) where they make none.
FileFormat workbook_format(const Package& package);

// Throws Error(Trouble::world) where LibreOffice or an office program of Windows has left its mark beside the file: it
// is open there, and what is on the disk may not be what the person sees.
void refuse_open_elsewhere(const std::string& path, const std::string& file);

}  // namespace metodist
