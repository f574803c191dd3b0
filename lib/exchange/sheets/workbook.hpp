// A workbook of XLSX or ODS: its sheets, and the rows of each as a stream.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "exchange/rows.hpp"
#include "exchange/sheets/package.hpp"

namespace metodist {

struct SheetInfo {
    std::string name = {};
    bool hidden = false;
};

class Workbook {
public:
    Workbook() = default;
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    virtual ~Workbook() = default;

    // In the order of the file; sheets without cells (charts) are not among them.
    [[nodiscard]] virtual const std::vector<SheetInfo>& sheets() const = 0;
    // The rows of a sheet by its index. The workbook must outlive them. One sheet at a time.
    [[nodiscard]] virtual std::unique_ptr<RowSource> open(std::size_t sheet) const = 0;
};

// Throws Error(Trouble::input) where the file is damaged, passes a limit or has two sheets of one name.
std::unique_ptr<Workbook> open_xlsx(std::unique_ptr<Package> package);
std::unique_ptr<Workbook> open_ods(std::unique_ptr<Package> package);

// For both: throws where two sheets have one name.
void check_sheet_names(const std::vector<SheetInfo>& sheets, const std::string& file);

}  // namespace metodist
