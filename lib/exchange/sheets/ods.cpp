// ODS as LibreOffice, МойОфис and their like write it.
#include <algorithm>
#include <set>
#include <utility>

#include "base/finding.hpp"
#include "exchange/sheets/sheet_rows.hpp"
#include "exchange/sheets/values.hpp"
#include "exchange/sheets/workbook.hpp"
#include "exchange/sheets/xml.hpp"

namespace metodist {

namespace {

// Of empty rows; what rows with texts may number is for SheetLimits.
constexpr std::int64_t most_empty_rows = std::int64_t{1} << 31U;
constexpr std::int64_t most_cells_of_row = 16'384;
constexpr std::int64_t most_blanks = 32'767;
const char* const content = "content.xml";

// Elements of cells and sheets whose text is none of theirs: remarks, drawings, deleted cells.
bool is_beside(std::string_view name) {
    constexpr std::string_view names[] = {"annotation",
                                          "frame",
                                          "custom-shape",
                                          "shapes",
                                          "g",
                                          "control",
                                          "object",
                                          "tracked-changes",
                                          "dde-link",
                                          "named-expressions",
                                          "forms",
                                          "content-validations"};
    return std::ranges::find(names, name) != std::end(names);
}

// Which sheets there are.
class Survey final : public XmlHandler {
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "style") {
            style_ = attributes.text("name");
        } else if (name == "table-properties" && attributes.find("display") == "false") {
            hidden_.insert(style_);
        } else if (name == "table" && depth_++ == 0) {
            found.push_back({attributes.text("name"), hidden_.contains(attributes.text("style-name"))});
        }
    }
    void closed(std::string_view name) override { depth_ -= name == "table" ? 1 : 0; }
    void text(std::string_view /*text*/) override {}
    std::vector<SheetInfo> found;

private:
    std::string style_;
    std::set<std::string> hidden_;
    int depth_ = 0;
};

class OdsSheet final : public SheetSource, private XmlHandler {
public:
    OdsSheet(const Package& package, std::size_t index, std::string name)
        : SheetSource(package.file(), std::move(name)),
          wanted_(index),
          xml_(package.open(content), *this, package.file(), content) {}

private:
    bool read_more() override { return !over_ && xml_.step(); }

    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view text) override;

    void open_row(const XmlAttributes& attributes);
    void open_cell(const XmlAttributes& attributes, bool under_merged);
    void close_cell();
    std::string cell_text() const;
    void add_text(std::string_view text);

    // The sheet in question, by its order among the sheets.
    std::size_t wanted_;
    std::size_t tables_ = 0;
    int table_depth_ = 0;
    bool here_ = false;
    bool over_ = false;
    int beside_ = 0;

    std::int64_t hidden_from_ = 0;
    std::int64_t row_ = 1;
    std::int64_t row_times_ = 1;
    std::int64_t column_ = 0;
    bool in_cell_ = false;
    std::int64_t cell_times_ = 1;
    std::int64_t columns_spanned_ = 1;
    std::int64_t rows_spanned_ = 1;
    std::string type_;
    std::string value_;
    std::string formula_;
    bool is_error_ = false;
    std::string text_;
    bool has_paragraph_ = false;
    int in_paragraph_ = 0;

    XmlReader xml_;
};

void OdsSheet::opened(std::string_view name, const XmlAttributes& attributes) {
    if (name == "table") {
        if (table_depth_++ == 0) {
            here_ = tables_++ == wanted_;
        }
        return;
    }
    if (!here_ || table_depth_ > 1) {
        return;
    }
    if (beside_ > 0 || is_beside(name)) {
        ++beside_;
    } else if (name == "table-row") {
        open_row(attributes);
    } else if (name == "table-cell" || name == "covered-table-cell") {
        open_cell(attributes, name == "covered-table-cell");
    } else if (name == "table-column") {
        const auto times = attributes.number("number-columns-repeated", 1, most_cells_of_row);
        const auto look = attributes.find("visibility");
        if (look == "collapse" || look == "filter") {
            hide_columns(hidden_from_, hidden_from_ + times - 1);
        }
        hidden_from_ += times;
    } else if (in_cell_ && (name == "p" || name == "h")) {
        add_text(std::exchange(has_paragraph_, true) ? "\n" : "");
        ++in_paragraph_;
    } else if (in_paragraph_ > 0 && name == "s") {
        add_text(std::string(static_cast<std::size_t>(attributes.number("c", 1, most_blanks)), ' '));
    } else if (in_paragraph_ > 0 && name == "tab") {
        add_text("\t");
    } else if (in_paragraph_ > 0 && name == "line-break") {
        add_text("\n");
    }
}

void OdsSheet::closed(std::string_view name) {
    if (name == "table") {
        over_ = over_ || (here_ && table_depth_ == 1);
        here_ = here_ && table_depth_ > 1;
        --table_depth_;
        return;
    }
    if (!here_ || table_depth_ > 1) {
        return;
    }
    if (beside_ > 0) {
        --beside_;
    } else if (name == "table-row") {
        end_row(row_times_);
        row_ += row_times_;
    } else if (name == "table-cell" || name == "covered-table-cell") {
        close_cell();
    } else if (in_paragraph_ > 0 && (name == "p" || name == "h")) {
        --in_paragraph_;
    }
}

void OdsSheet::text(std::string_view text) {
    if (in_paragraph_ > 0 && beside_ == 0 && here_ && table_depth_ == 1) {
        add_text(text);
    }
}

void OdsSheet::add_text(std::string_view text) {
    text_.append(text);
    if (text_.size() > limits_.cell_bytes) {
        fail("import.workbook_cell_too_long", cell_name(static_cast<std::size_t>(column_), row_));
    }
}

void OdsSheet::open_row(const XmlAttributes& attributes) {
    row_times_ = std::max<std::int64_t>(1, attributes.number("number-rows-repeated", 1, most_empty_rows));
    column_ = 0;
    const auto look = attributes.find("visibility");
    begin_row(row_, look == "collapse" || look == "filter");
}

void OdsSheet::open_cell(const XmlAttributes& attributes, bool under_merged) {
    in_cell_ = true;
    cell_times_ = std::max<std::int64_t>(1, attributes.number("number-columns-repeated", 1, most_cells_of_row));
    columns_spanned_ = under_merged ? 1 : attributes.number("number-columns-spanned", 1, most_cells_of_row);
    rows_spanned_ = under_merged ? 1 : attributes.number("number-rows-spanned", 1, most_empty_rows);
    type_ = attributes.text("value-type");
    is_error_ = attributes.find_whole("calcext:value-type") == "error";
    formula_ = attributes.text("formula");
    value_ = type_ == "date"      ? attributes.text("date-value")
             : type_ == "boolean" ? attributes.text("boolean-value")
             : type_ == "string"  ? attributes.text("string-value")
             : type_ == "time"    ? std::string()
                                  : attributes.text("value");
    text_.clear();
    has_paragraph_ = false;
    in_paragraph_ = 0;
}

std::string OdsSheet::cell_text() const {
    if (is_error_) {
        // As Excel spells them, so that they are known for what they are.
        return text_.starts_with('#') ? text_ : "#" + text_ + "!";
    }
    if (!formula_.empty() && type_.empty() && text_.empty()) {
        return formula_.starts_with("of:") ? formula_.substr(3) : formula_;
    }
    if (type_ == "date" && !value_.empty()) {
        return iso_day(value_);
    }
    // LibreOffice keeps truths that came out of XLSX as formulas.
    if (formula_ == "of:=TRUE()" || formula_ == "of:=FALSE()") {
        return formula_ == "of:=TRUE()" ? "да" : "нет";
    }
    if (type_ == "boolean") {
        return value_ == "true" ? "да" : "нет";
    }
    // Shares and times are read as they are shown.
    if ((type_ == "float" || type_ == "currency") && !value_.empty()) {
        return number_text(value_);
    }
    return has_paragraph_ ? text_ : value_;
}

void OdsSheet::close_cell() {
    in_cell_ = false;
    const std::string text = cell_text();
    if (column_ + cell_times_ > most_cells_of_row) {
        cell_times_ = text.empty() ? 0 : cell_times_;
    }
    if (columns_spanned_ > 1 || rows_spanned_ > 1) {
        merge({row_, row_ + std::max<std::int64_t>(rows_spanned_, 1) - 1, static_cast<std::size_t>(column_),
               static_cast<std::size_t>(
                   std::min(column_ + std::max<std::int64_t>(columns_spanned_, 1), most_cells_of_row) - 1)});
    }
    for (std::int64_t i = 0; i < cell_times_ && !text.empty(); ++i) {
        put(static_cast<std::size_t>(column_ + i), text);
    }
    column_ += cell_times_;
}

class Ods final : public Workbook {
public:
    explicit Ods(std::unique_ptr<Package> package) : package_(std::move(package)) {
        Survey survey;
        XmlReader(package_->open(content), survey, package_->file(), content).read_all();
        sheets_ = std::move(survey.found);
        check_sheet_names(sheets_, package_->file());
    }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    [[nodiscard]] std::unique_ptr<RowSource> open(std::size_t sheet) const override {
        return std::make_unique<OdsSheet>(*package_, sheet, sheets_[sheet].name);
    }

private:
    std::unique_ptr<Package> package_;
    std::vector<SheetInfo> sheets_;
};

}  // namespace

std::unique_ptr<Workbook> open_ods(std::unique_ptr<Package> package) {
    return std::make_unique<Ods>(std::move(package));
}

}  // namespace metodist
