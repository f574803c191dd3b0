// The rows of one sheet of an XLSX file. Inner to its reader.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "exchange/sheets/sheet_rows.hpp"
#include "exchange/sheets/xlsx_parts.hpp"
#include "exchange/sheets/xml.hpp"

namespace metodist {

// What all sheets of a file share.
struct XlsxCommon {
    SharedTexts texts = {};
    std::vector<NumberLook> styles = {};
    bool since_1904 = false;
    bool formulas_not_computed = false;
};

class XlsxSheet final : public SheetSource, private XmlHandler {
public:
    // Reads the part twice: the merged cells stand behind the rows. Package and common must outlive it.
    XlsxSheet(const Package& package, std::string part, std::string name, const XlsxCommon& common);

private:
    struct Frame;
    enum class In : std::uint8_t { nothing, value, formula, text };
    // Of a cell; the letters that XLSX has for it are in brackets.
    enum class Type : std::uint8_t { number, shared, text, truth, error, day };

    bool read_more() override { return xml_->step(); }
    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view text) override;

    void read_frame(const Package& package, const std::string& part, const std::string& file);
    void open_row(const XmlAttributes& attributes);
    void open_cell(const XmlAttributes& attributes);
    void close_cell();
    void put_number();

    const XlsxCommon& common_;
    std::unique_ptr<XmlReader> xml_;
    bool in_rows_ = false;
    bool in_cell_ = false;
    bool in_reading_ = false;
    In in_ = In::nothing;
    std::int64_t row_ = 0;
    std::size_t column_ = 0;
    Type type_ = Type::number;
    NumberLook look_ = NumberLook::number;
    bool has_formula_ = false;
    bool has_value_ = false;
    std::string value_;
    std::string formula_;
};

}  // namespace metodist
