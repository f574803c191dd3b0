// ZIP files for tests, of unpacked parts and as wrong as a test wants them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metodist::test {

using ZipParts = std::vector<std::pair<std::string, std::string>>;

std::string zip_of(const ZipParts& parts);

// A workbook of one sheet: what stands between the tags of sheetData, and what follows.
ZipParts xlsx_parts(std::string_view rows, std::string_view behind = {});
ZipParts ods_parts(std::string_view tables);

// A file that is gone with its object.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string_view bytes, const std::string& name = "t.xlsx");
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const std::string& folder() const { return folder_; }

private:
    std::string folder_;
    std::string path_;
};

}  // namespace metodist::test
