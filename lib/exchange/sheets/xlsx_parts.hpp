// The parts of an XLSX file beside its sheets. Inner to its reader.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/sheets/package.hpp"
#include "exchange/sheets/values.hpp"

namespace metodist {

struct XlsxRelation {
    // The last piece of the type's address: worksheet, styles, sharedStrings.
    std::string type = {};
    // Name of the part.
    std::string target = {};
};
using XlsxRelations = std::map<std::string, XlsxRelation, std::less<>>;

// The relations of a part ("" for those of the file), by their identifiers; none where it has none.
XlsxRelations read_relations(const Package& package, const std::string& part);

struct XlsxSheetEntry {
    std::string name = {};
    std::string relation = {};
    bool hidden = false;
};

struct XlsxBook {
    std::vector<XlsxSheetEntry> sheets = {};
    bool since_1904 = false;
    // The writing program left the computing of formulas to whoever opens the file.
    bool formulas_not_computed = false;
};
XlsxBook read_book(const Package& package, const std::string& part);

// How the numbers of each cell style look.
std::vector<NumberLook> read_styles(const Package& package, const std::string& part);

// The texts that cells share, in one piece of memory.
class SharedTexts {
public:
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const;
    void add(std::string_view text);
    // Throws Error(Trouble::input) where they are longer than any table needs.
    void check(const std::string& file) const;

private:
    std::string all_;
    std::vector<std::uint32_t> ends_;
};
SharedTexts read_shared_texts(const Package& package, const std::string& part);

// "_x000D_" as Excel writes signs that XML cannot hold.
std::string without_escapes(std::string_view text);

}  // namespace metodist
