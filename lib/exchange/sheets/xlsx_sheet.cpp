#include "exchange/sheets/xlsx_sheet.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "base/finding.hpp"

namespace metodist {

namespace {

constexpr std::int64_t most_rows = 1'048'576;
constexpr std::int64_t most_columns = 16'384;

struct CellReference {
    std::int64_t row = 0;
    std::size_t column = 0;
};

// "AB12", also "$AB$12".
std::optional<CellReference> read_reference(std::string_view text) {
    CellReference found;
    std::size_t i = 0;
    std::int64_t column = 0;
    for (; i < text.size() &&
           (text[i] == '$' || (text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= 'a' && text[i] <= 'z'));
         ++i) {
        if (text[i] != '$') {
            column = column * 26 + ((text[i] | 0x20) - 'a' + 1);
        }
        if (column > most_columns) {
            return std::nullopt;
        }
    }
    const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), found.row);
    if (column == 0 || error != std::errc() || end != text.data() + text.size() || found.row < 1 ||
        found.row > most_rows) {
        return std::nullopt;
    }
    found.column = static_cast<std::size_t>(column - 1);
    return found;
}

std::optional<MergedCells> read_range(std::string_view text) {
    const std::size_t colon = text.find(':');
    const auto first = read_reference(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : read_reference(text.substr(colon + 1));
    if (!first || !last || first->row > last->row || first->column > last->column) {
        return std::nullopt;
    }
    return MergedCells{first->row, last->row, first->column, last->column};
}

// A sheet without its rows: cuts what stands between the tags of sheetData out of the bytes.
class WithoutRows {
public:
    explicit WithoutRows(XmlFeed& feed) : feed_(feed) {}

    void take(std::string_view piece) {
        kept_.append(piece);
        if (state_ == State::before) {
            find_begin();
        }
        if (state_ == State::rows) {
            find_end();
        }
        if (state_ == State::before) {
            pass(kept_.size() - std::min(kept_.size(), longest_tag));
        } else if (state_ == State::after) {
            pass(kept_.size());
        }
    }
    void finish() {
        if (state_ != State::rows) {
            pass(kept_.size());
        }
        feed_.take({});
    }

private:
    enum class State : std::uint8_t { before, rows, after };
    static constexpr std::string_view name = "sheetData";
    static constexpr std::size_t longest_tag = 512;

    void find_begin() {
        for (std::size_t at = kept_.find(name); at != std::string::npos; at = kept_.find(name, at + 1)) {
            const std::size_t open = kept_.rfind('<', at);
            const std::size_t close = kept_.find('>', at);
            if (close == std::string::npos) {
                return;
            }
            if (open == std::string::npos || kept_.find_first_of(" >/", open + 1) < at || kept_[close - 1] == '/') {
                continue;
            }
            end_tag_ = "</" + kept_.substr(open + 1, at + name.size() - open - 1);
            pass(close + 1);
            state_ = State::rows;
            return;
        }
    }
    void find_end() {
        const std::size_t at = kept_.find(end_tag_);
        if (at == std::string::npos) {
            kept_.erase(0, kept_.size() - std::min(kept_.size(), end_tag_.size()));
            return;
        }
        kept_.erase(0, at);
        state_ = State::after;
    }
    void pass(std::size_t size) {
        if (size > 0) {
            feed_.take(std::string_view(kept_).substr(0, size));
            kept_.erase(0, size);
        }
    }

    XmlFeed& feed_;
    State state_ = State::before;
    std::string kept_;
    std::string end_tag_;
};

}  // namespace

struct XlsxSheet::Frame final : public XmlHandler {
    explicit Frame(XlsxSheet& owner) : sheet(owner) {}
    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "col" && (attributes.flag("hidden") || attributes.find("width") == "0")) {
            const auto first = attributes.number("min", 1, most_columns);
            sheet.hide_columns(first - 1, attributes.number("max", first, most_columns) - 1);
        } else if (name == "mergeCell") {
            if (const auto range = read_range(attributes.find("ref").value_or(std::string_view()))) {
                merged.push_back(*range);
            }
        }
    }
    void closed(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

    XlsxSheet& sheet;
    std::vector<MergedCells> merged;
};

XlsxSheet::XlsxSheet(const Package& package, std::string part, std::string name, const XlsxCommon& common)
    : SheetSource(package.file(), std::move(name)), common_(common) {
    read_frame(package, part, package.file());
    XmlHandler& handler = *this;
    xml_ = std::make_unique<XmlReader>(package.open(part), handler, package.file(), part);
}

void XlsxSheet::read_frame(const Package& package, const std::string& part, const std::string& file) {
    Frame frame(*this);
    XmlFeed feed(frame, file, part);
    WithoutRows without(feed);
    const auto bytes = package.open(part);
    std::string piece(std::size_t{256} * 1024, '\0');
    while (const std::size_t size = bytes->read(piece)) {
        without.take(std::string_view(piece).substr(0, size));
    }
    without.finish();
    std::ranges::sort(frame.merged, {}, &MergedCells::first_row);
    for (const auto& each : frame.merged) {
        merge(each);
    }
}

void XlsxSheet::opened(std::string_view name, const XmlAttributes& attributes) {
    if (!in_rows_) {
        in_rows_ = name == "sheetData";
        return;
    }
    if (name == "c") {
        open_cell(attributes);
    } else if (name == "v") {
        in_ = In::value;
    } else if (name == "row") {
        open_row(attributes);
    } else if (name == "f") {
        in_ = In::formula;
        has_formula_ = true;
    } else if (name == "t" && in_cell_ && !in_reading_) {
        in_ = In::text;
    } else if (name == "rPh") {
        in_reading_ = true;
    }
}

void XlsxSheet::closed(std::string_view name) {
    if (!in_rows_) {
        return;
    }
    if (name == "v" || name == "t" || name == "f") {
        in_ = In::nothing;
    } else if (name == "c") {
        close_cell();
    } else if (name == "row") {
        end_row();
    } else if (name == "sheetData") {
        in_rows_ = false;
    } else if (name == "rPh") {
        in_reading_ = false;
    }
}

void XlsxSheet::text(std::string_view text) {
    switch (in_) {
        case In::nothing: return;
        case In::formula: formula_.append(text); break;
        case In::value: has_value_ = true; [[fallthrough]];
        case In::text: value_.append(text); break;
    }
    if (value_.size() > limits_.cell_bytes || formula_.size() > limits_.cell_bytes) {
        fail("import.workbook_cell_too_long", cell_name(column_, row_));
    }
}

void XlsxSheet::open_row(const XmlAttributes& attributes) {
    row_ = attributes.number("r", row_ + 1, most_rows);
    column_ = 0;
    begin_row(row_, attributes.flag("hidden"));
}

void XlsxSheet::open_cell(const XmlAttributes& attributes) {
    if (in_cell_ || row_ == 0) {
        fail("import.workbook_bad_rows");
    }
    in_cell_ = true;
    has_formula_ = has_value_ = false;
    value_.clear();
    formula_.clear();
    if (const auto place = attributes.find("r")) {
        const auto found = read_reference(*place);
        if (!found || found->row != row_) {
            fail("import.workbook_bad_rows", std::string(place->substr(0, 20)));
        }
        column_ = found->column;
    }
    const auto type = attributes.find("t").value_or("n");
    type_ = type == "s"                            ? Type::shared
            : type == "str" || type == "inlineStr" ? Type::text
            : type == "b"                          ? Type::truth
            : type == "e"                          ? Type::error
            : type == "d"                          ? Type::day
                                                   : Type::number;
    look_ = NumberLook::number;
    if (type_ == Type::number) {
        const auto style = attributes.number("s", 0, most_rows);
        look_ = static_cast<std::size_t>(style) < common_.styles.size()
                    ? common_.styles[static_cast<std::size_t>(style)]
                    : NumberLook::number;
    }
}

void XlsxSheet::close_cell() {
    in_cell_ = false;
    // What nobody computed is not known, whatever stands in its place: a zero, usually.
    const bool not_computed =
        has_formula_ && (type_ == Type::text ? common_.formulas_not_computed && value_.empty()
                                             : !has_value_ || (common_.formulas_not_computed && value_ == "0"));
    if (not_computed) {
        put(column_, "=" + (formula_.empty() ? "…" : formula_));
        ++column_;
        return;
    }
    switch (type_) {
        case Type::shared: {
            if (!has_value_) {
                break;
            }
            std::size_t index = 0;
            const auto [end, error] = std::from_chars(value_.data(), value_.data() + value_.size(), index);
            if (error != std::errc() || end != value_.data() + value_.size() || index >= common_.texts.size()) {
                fail("import.workbook_text_missing", cell_name(column_, row_));
            }
            put(column_, common_.texts.at(index));
            break;
        }
        case Type::text: put(column_, value_.find("_x") == std::string::npos ? value_ : without_escapes(value_)); break;
        case Type::truth: put(column_, value_ == "1" ? "да" : value_ == "0" ? "нет" : value_); break;
        case Type::error: put(column_, value_); break;
        case Type::day: put(column_, iso_day(value_)); break;
        case Type::number: put_number(); break;
    }
    ++column_;
}

void XlsxSheet::put_number() {
    if (look_ == NumberLook::day) {
        if (const auto day = serial_day(value_, common_.since_1904)) {
            put(column_, *day);
            return;
        }
    }
    put(column_, number_text(value_));
}

}  // namespace metodist
