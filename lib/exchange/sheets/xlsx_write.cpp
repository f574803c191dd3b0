#include "exchange/sheets/xlsx_write.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "base/text.hpp"
#include "exchange/sheets/package_write.hpp"

namespace metodist {

namespace {

constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::size_t longest_name = 31;

// The style of a cell by its look, text or day: the order of cellXfs below.
std::size_t style_of(RowLook look, bool day) { return 2 * static_cast<std::size_t>(look) + (day ? 1 : 0); }

std::string styles_xml() {
    std::string out(head);
    out += "<styleSheet xmlns=\"" + std::string(main_space) + "\">";
    out += "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>";
    out +=
        "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>";
    out +=
        "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
        "<fill><patternFill patternType=\"gray125\"/></fill>"
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF2CC\"/></patternFill></fill></fills>";
    out += "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>";
    out += "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>";
    out += "<cellXfs count=\"8\">";
    for (const auto look : {RowLook::plain, RowLook::title, RowLook::header, RowLook::marked}) {
        for (const bool day : {false, true}) {
            const bool bold = look == RowLook::title || look == RowLook::header;
            // 49: text, so that numbers of telephones and classes stay as they were typed.
            out += std::string("<xf numFmtId=\"") + (day ? "164" : "49") + "\" fontId=\"" + (bold ? "1" : "0") +
                   "\" fillId=\"" + (look == RowLook::marked ? "2" : "0") +
                   "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" "
                   "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"" +
                   (look == RowLook::title ? "0" : "1") + "\"/></xf>";
        }
    }
    return out + "</cellXfs></styleSheet>";
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default:
                // Other control characters are none that XML may hold.
                if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
                    out += c;
                }
        }
    }
    return out;
}

// "A", "Z", "AA".
std::string letters(std::size_t column) {
    std::string out;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        out.insert(out.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return out;
}

// The number of a day as spreadsheets count, from 30 December 1899.
std::int64_t serial(Day day) { return std::int64_t{day.number()} + 25569; }

class BookTexts {
public:
    std::size_t of(const std::string& text) {
        const auto [place, fresh] = places_.try_emplace(text, texts_.size());
        if (fresh) {
            texts_.push_back(&place->first);
        }
        ++count_;
        return place->second;
    }
    [[nodiscard]] std::string xml() const {
        std::string out(head);
        out += "<sst xmlns=\"" + std::string(main_space) + "\" count=\"" + std::to_string(count_) +
               "\" uniqueCount=\"" + std::to_string(texts_.size()) + "\">";
        for (const auto* text : texts_) {
            out += "<si><t xml:space=\"preserve\">" + escaped(*text) + "</t></si>";
        }
        return out + "</sst>";
    }

private:
    std::map<std::string, std::size_t> places_;
    std::vector<const std::string*> texts_;
    std::size_t count_ = 0;
};

// Letters of a text, not bytes.
std::size_t letters_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string cell_xml(const BookValue& value, const std::string& place, RowLook look, BookTexts& texts) {
    const bool day = std::holds_alternative<Day>(value);
    const std::string begin = "<c r=\"" + place + "\" s=\"" + std::to_string(style_of(look, day)) + "\"";
    if (const auto* text = std::get_if<std::string>(&value)) {
        return text->empty() ? std::string() : begin + " t=\"s\"><v>" + std::to_string(texts.of(*text)) + "</v></c>";
    }
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return begin + "><v>" + std::to_string(*number) + "</v></c>";
    }
    return day ? begin + "><v>" + std::to_string(serial(std::get<Day>(value))) + "</v></c>" : std::string();
}

std::string columns_xml(const BookSheet& sheet) {
    std::vector<std::size_t> widths;
    for (const auto& row : sheet.rows) {
        // A title runs over its neighbours.
        for (std::size_t i = 0; i < row.cells.size() && row.look != RowLook::title; ++i) {
            widths.resize(std::max(widths.size(), i + 1), 8);
            const auto* text = std::get_if<std::string>(&row.cells[i]);
            widths[i] = std::clamp(text == nullptr ? 11 : letters_of(*text) + 2, widths[i], std::size_t{60});
        }
    }
    if (widths.empty()) {
        return {};
    }
    std::string out = "<cols>";
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        out += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + std::to_string(widths[i]) +
               "\" customWidth=\"1\"/>";
    }
    return out + "</cols>";
}

std::string sheet_xml(const BookSheet& sheet, BookTexts& texts, std::vector<BookRow>& lists,
                      const std::string& list_name) {
    std::string out(head);
    out += "<worksheet xmlns=\"" + std::string(main_space) + "\"><sheetViews><sheetView workbookViewId=\"0\">";
    if (sheet.frozen > 0) {
        const std::string split = std::to_string(sheet.frozen);
        out += "<pane ySplit=\"" + split + "\" topLeftCell=\"A" + std::to_string(sheet.frozen + 1) +
               "\" activePane=\"bottomLeft\" state=\"frozen\"/>";
    }
    out += "</sheetView></sheetViews>" + columns_xml(sheet) + "<sheetData>";
    std::size_t width = 0;
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        out += "<row r=\"" + number + "\">";
        for (std::size_t j = 0; j < sheet.rows[i].cells.size(); ++j) {
            out += cell_xml(sheet.rows[i].cells[j], letters(j) + number, sheet.rows[i].look, texts);
        }
        out += "</row>";
        width = sheet.rows[i].look == RowLook::title ? width : std::max(width, sheet.rows[i].cells.size());
    }
    out += "</sheetData>";
    if (sheet.frozen > 0 && width > 0) {
        out += "<autoFilter ref=\"A" + std::to_string(sheet.frozen) + ":" + letters(width - 1) +
               std::to_string(std::max(sheet.rows.size(), sheet.frozen)) + "\"/>";
    }
    if (!sheet.choices.empty()) {
        out += "<dataValidations count=\"" + std::to_string(sheet.choices.size()) + "\">";
        for (const auto& choice : sheet.choices) {
            const std::size_t place = lists.empty() ? 0 : lists.front().cells.size();
            lists.resize(std::max(lists.size(), std::max(choice.values.size(), std::size_t{1})));
            for (std::size_t i = 0; i < lists.size(); ++i) {
                lists[i].cells.resize(place + 1);
                if (i < choice.values.size()) {
                    lists[i].cells[place] = choice.values[i];
                }
            }
            // A word that is not in the list is asked about, not forbidden: offices know more than lists.
            out +=
                "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" errorStyle=\"warning\" "
                "sqref=\"" +
                letters(choice.column) + std::to_string(sheet.frozen + 1) + ":" + letters(choice.column) +
                std::to_string(sheet.rows.size() + std::max<std::size_t>(sheet.spare_rows, 1)) + "\"><formula1>'" +
                escaped(list_name) + "'!$" + letters(place) + "$1:$" + letters(place) + "$" +
                std::to_string(std::max<std::size_t>(choice.values.size(), 1)) + "</formula1></dataValidation>";
        }
        out += "</dataValidations>";
    }
    return out + "</worksheet>";
}

// The beginning of a text: so many letters as spreadsheets count them, rare ones twice.
std::string first_letters(std::string_view text, std::size_t letters) {
    std::string out;
    std::size_t length = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool begins = (byte & 0xC0U) != 0x80U;
        length += begins ? (byte >= 0xF0U ? 2U : 1U) : 0U;
        if (begins && length > letters) {
            break;
        }
        out += c;
    }
    return out;
}

// A name that a sheet may have, and no other of the book has. Spreadsheets do not tell large letters from small ones.
std::string sheet_name(std::string_view wanted, std::set<std::string>& taken) {
    std::string clean(wanted.empty() ? "1" : wanted);
    std::ranges::replace_if(
        clean, [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; }, '_');
    std::string out = first_letters(clean, longest_name);
    for (int i = 2; !taken.insert(fold(out)).second; ++i) {
        const std::string number = " " + std::to_string(i);
        out = first_letters(clean, longest_name - number.size()) + number;
    }
    return out;
}

}  // namespace

std::string xlsx_of(const std::vector<BookSheet>& sheets, const std::string& lists) {
    BookTexts texts;
    std::set<std::string> taken{fold(lists)};
    std::vector<BookRow> list_rows;
    PackageParts parts;
    std::string types(head);
    types +=
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    const std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto add_type = [&](const std::string& part, const std::string& kind) {
        types += "<Override PartName=\"/" + part + "\" ContentType=\"" + type + kind + "+xml\"/>";
    };
    std::string book(head);
    book += "<workbook xmlns=\"" + std::string(main_space) + "\" xmlns:r=\"" + std::string(relations) + "\"><sheets>";
    std::string links(head);
    links += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    std::size_t count = 0;
    const auto link = [&](const std::string& kind, const std::string& target) {
        links += "<Relationship Id=\"rId" + std::to_string(++count) + "\" Type=\"" + std::string(relations) + "/" +
                 kind + "\" Target=\"" + target + "\"/>";
    };
    const auto add_sheet = [&](const std::string& name, bool hidden, const std::string& xml) {
        const std::string part = "worksheets/sheet" + std::to_string(count + 1) + ".xml";
        link("worksheet", part);
        add_type("xl/" + part, "worksheet");
        book += "<sheet name=\"" + escaped(name) + "\" sheetId=\"" + std::to_string(count) + "\"" +
                (hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + std::to_string(count) + "\"/>";
        parts.emplace_back("xl/" + part, xml);
    };
    for (const auto& sheet : sheets) {
        add_sheet(sheet_name(sheet.name, taken), false, sheet_xml(sheet, texts, list_rows, lists));
    }
    if (!list_rows.empty()) {
        std::vector<BookRow> none;
        add_sheet(lists, true, sheet_xml({lists, list_rows}, texts, none, lists));
    }
    link("styles", "styles.xml");
    link("sharedStrings", "sharedStrings.xml");
    add_type("xl/workbook.xml", "sheet.main");
    add_type("xl/styles.xml", "styles");
    add_type("xl/sharedStrings.xml", "sharedStrings");
    PackageParts out{
        {"[Content_Types].xml", types + "</Types>"},
        {"_rels/.rels", std::string(head) +
                            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            "relationships\"><Relationship Id=\"rId1\" Type=\"" +
                            std::string(relations) + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", book + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", links + "</Relationships>"}};
    std::ranges::move(parts, std::back_inserter(out));
    out.emplace_back("xl/styles.xml", styles_xml());
    out.emplace_back("xl/sharedStrings.xml", texts.xml());
    return package_of(out);
}

}  // namespace metodist
