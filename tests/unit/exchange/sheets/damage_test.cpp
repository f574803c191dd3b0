// Workbooks as nobody should make them: refused with a reason, never believed, never a crash.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "exchange/foreign_file.hpp"
#include "support/zip_file.hpp"

using namespace metodist;
using test::TemporaryFile;

namespace {

std::vector<std::string> rows_of(const std::string& path, const PackageLimits& limits = {}) {
    std::vector<std::string> out;
    ForeignFile file(path, "книга", {.sheets = {}, .header = {}, .encoding = {}, .limits = limits});
    for (const std::size_t sheet : file.chosen()) {
        const auto rows = file.open(sheet);
        while (rows->next()) {
            std::string line = std::to_string(rows->row());
            for (std::size_t i = 0; i < rows->width(); ++i) {
                line += "|" + std::string(rows->cell(i));
            }
            for (const auto& finding : rows->row_findings()) {
                line += " !" + finding.code;
            }
            out.push_back(line);
        }
    }
    return out;
}

std::vector<std::string> rows_of(const test::ZipParts& parts) {
    return rows_of(TemporaryFile(test::zip_of(parts)).path());
}

// The code, with the cell where one is named; "" where nothing is wrong.
std::string fault_of(const std::string& path, const PackageLimits& limits = {}) {
    try {
        rows_of(path, limits);
    } catch (const Error& error) {
        CHECK(error.findings().front().place.file == "книга");
        const auto& place = error.findings().front().place;
        return error.findings().front().code + (place.cell.empty() ? "" : " " + place.cell);
    }
    return {};
}

std::string fault_of(const test::ZipParts& parts) { return fault_of(TemporaryFile(test::zip_of(parts)).path()); }

std::string row(int number, const std::string& cells) {
    return "<row r=\"" + std::to_string(number) + "\">" + cells + "</row>";
}

std::string text_cell(const std::string& place, const std::string& text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

}  // namespace

TEST_CASE("Rows and cells without their numbers follow one another") {
    CHECK(rows_of(test::xlsx_parts(
              "<row><c><v>1</v></c><c t=\"str\"><v>а</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c><c>"
              "<v>3</v></c></row><row><c><v>4</v></c></row>")) == std::vector<std::string>{"1|1|а", "5|||2|3", "6|4"});
}

TEST_CASE("Prefixes of names do not count, nor do signs that XML cannot hold") {
    CHECK(
        rows_of({{"xl/workbook.xml", "<x:workbook><x:sheets><x:sheet name=\"Л\" x:id=\"a\"/></x:sheets></x:workbook>"},
                 {"xl/_rels/workbook.xml.rels",
                  "<Relationships><Relationship Id=\"a\" Type=\"/worksheet\" Target=\"s.xml\"/></Relationships>"},
                 {"xl/s.xml",
                  "<x:worksheet><x:sheetData><x:row><x:c t=\"str\"><x:v>а_x000D_б_x005F_</x:v></x:c></x:row>"
                  "</x:sheetData></x:worksheet>"}}) == std::vector<std::string>{"1|а\rб_"});
}

TEST_CASE("What stands under a merged cell and differs is told; the merged text is taken") {
    const auto rows = rows_of(
        test::xlsx_parts(row(1, text_cell("A1", "школа")) + row(2, text_cell("A2", "другая") + text_cell("B2", "x")),
                         "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"));
    CHECK(rows == std::vector<std::string>{"1|школа", "2|школа|x !import.covered_value"});
}

TEST_CASE("A row that lies wholly under merged cells is empty") {
    CHECK(rows_of(test::xlsx_parts(
              row(1, text_cell("A1", "школа")) + row(2, "<c r=\"A2\"/>") + row(3, text_cell("B3", "x")),
              "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>")) ==
          std::vector<std::string>{"1|школа", "3|школа|x"});
}

TEST_CASE("Cells that contradict the sheet are refused with their place") {
    CHECK(fault_of(test::xlsx_parts(row(1, text_cell("A1", "а") + text_cell("A1", "б")))) ==
          "import.workbook_cell_twice A1");
    CHECK(fault_of(test::xlsx_parts(row(2, text_cell("A2", "а")) + row(2, text_cell("B2", "б")))) ==
          "import.workbook_bad_rows");
    CHECK(fault_of(test::xlsx_parts(row(2, text_cell("A3", "а")))) == "import.workbook_bad_rows A3");
    CHECK(fault_of(test::xlsx_parts(row(1, text_cell("XFE1", "а")))) == "import.workbook_bad_rows XFE1");
    CHECK(fault_of(test::xlsx_parts(row(1, text_cell("XFD1", "а")))).empty());
    CHECK(fault_of(test::xlsx_parts("<row r=\"0\"/>")) == "import.workbook_bad_rows");
    CHECK(fault_of(test::xlsx_parts("<row r=\"1048577\"/>")) == "import.workbook_bad_number");
    CHECK(fault_of(test::xlsx_parts(row(1, "<c t=\"s\"><v>7</v></c>"))) == "import.workbook_text_missing A1");
    CHECK(fault_of(test::xlsx_parts("<c t=\"str\"><v>а</v></c>")) == "import.workbook_bad_rows");
}

TEST_CASE("XML: declarations of types, broken tags, deep nesting, endless tags and endless cells are refused") {
    auto parts = test::xlsx_parts(row(1, text_cell("A1", "а")));
    parts[2].second = "<!DOCTYPE x [<!ENTITY a \"aaa\">]>" + parts[2].second;
    CHECK(fault_of(parts) == "import.workbook_dtd");
    CHECK(fault_of(test::xlsx_parts("<row><c></row>")) == "import.workbook_bad_xml");
    std::string deep;
    for (int i = 0; i < 100; ++i) {
        deep += "<x>";
    }
    CHECK(fault_of(test::xlsx_parts(deep)) == "import.workbook_too_deep");
    CHECK(fault_of(test::xlsx_parts(row(1, text_cell("A1", std::string(300'000, 'a'))))) ==
          "import.workbook_cell_too_long A1");
    CHECK(fault_of(test::xlsx_parts("<row x=\"" + std::string(9'000'000, 'a') + "\"/>")) == "import.workbook_too_deep");
}

TEST_CASE("Two sheets of one name, a sheet without its part, a password") {
    auto parts = test::xlsx_parts(row(1, text_cell("A1", "а")));
    parts[0].second =
        "<workbook><sheets><sheet name=\"Лист1\" id=\"rId1\"/><sheet name=\"ЛИСТ1\" id=\"rId1\"/></sheets></workbook>";
    CHECK(fault_of(parts) == "import.sheet_twice");
    parts = test::xlsx_parts("");
    parts.pop_back();
    CHECK(fault_of(parts) == "import.workbook_part_missing");
    std::string zip = test::zip_of(test::xlsx_parts(""));
    const std::size_t entry = zip.rfind("PK\x01\x02");
    zip[entry + 8] = static_cast<char>(zip[entry + 8] | 1);
    CHECK(fault_of(TemporaryFile(zip).path()) == "import.workbook_encrypted");
}

TEST_CASE("Limits of parts: their number, their size, how far they may grow") {
    const std::string zip = test::zip_of(test::xlsx_parts(row(1, text_cell("A1", "а"))));
    const TemporaryFile file(zip);
    CHECK(fault_of(file.path(), {.parts = 3}).empty());
    CHECK(fault_of(file.path(), {.parts = 2}) == "import.workbook_too_many_parts");
    CHECK(fault_of(file.path(), {.part_bytes = 300}).empty());
    CHECK(fault_of(file.path(), {.part_bytes = 100}) == "import.workbook_bomb");
}

TEST_CASE("Empty cells and rows may be repeated by the million; texts up to what a sheet holds") {
    CHECK(rows_of(test::ods_parts(
              "<table:table table:name=\"Л\"><table:table-row table:number-rows-repeated=\"10000000\">"
              "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>"
              "<table:table-cell table:number-columns-repeated=\"2\"><text:p>а</text:p></table:table-cell>"
              "</table:table-row></table:table>")) == std::vector<std::string>{"10000001|а|а"});
    CHECK(rows_of(test::ods_parts(
              "<table:table table:name=\"Л\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell>"
              "<text:p>а</text:p></table:table-cell></table:table-row></table:table>")) ==
          std::vector<std::string>{"1|а", "2|а", "3|а"});
    CHECK(fault_of(test::ods_parts(
              "<table:table table:name=\"Л\"><table:table-row table:number-rows-repeated=\"100000000\">"
              "<table:table-cell><text:p>а</text:p></table:table-cell></table:table-row></table:table>")) ==
          "import.workbook_bad_rows");
    CHECK(fault_of(test::ods_parts(
              "<table:table table:name=\"Л\"><table:table-row table:number-rows-repeated=\"1000000\">"
              "<table:table-cell table:number-columns-repeated=\"16000\"><text:p>а</text:p></table:table-cell>"
              "</table:table-row></table:table>")) == "import.workbook_too_many_cells");
}

TEST_CASE("ODS: paragraphs, blanks and breaks of a cell; remarks and errors") {
    CHECK(rows_of(test::ods_parts(
              "<table:table table:name=\"Л\"><table:table-row><table:table-cell office:value-type=\"string\">"
              "<office:annotation><text:p>не это</text:p></office:annotation>"
              "<text:p>а<text:s text:c=\"2\"/>б<text:tab/>в<text:line-break/>г</text:p><text:p>д</text:p>"
              "</table:table-cell><table:table-cell office:value-type=\"string\" calcext:value-type=\"error\" "
              "table:formula=\"of:=1/0\"><text:p>Err:509</text:p></table:table-cell>"
              "<table:table-cell table:formula=\"of:=A1\"/><table:table-cell office:value-type=\"percentage\" "
              "office:value=\"0.5\"><text:p>50 %</text:p></table:table-cell></table:table-row></table:table>")) ==
          std::vector<std::string>{"1|а  б\tв\nг\nд|#Err:509!|=A1|50 %"});
}

TEST_CASE("Random damage to any file ends in rows or in a reason, never otherwise") {
    const std::string folder = std::string(METODIST_SOURCE_DIR) + "/tests/data/workbooks/";
    std::mt19937 random(20260901);
    const auto below = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
    };
    const auto spoil = [&](std::string bytes) {
        for (std::size_t i = 0; i <= below(4) && !bytes.empty(); ++i) {
            const std::size_t at = below(bytes.size());
            switch (below(4)) {
                case 0: bytes[at] = static_cast<char>(below(256)); break;
                case 1: bytes.resize(at); break;
                case 2: bytes.erase(at, below(20)); break;
                default: bytes.insert(at, bytes.substr(below(bytes.size()), below(40))); break;
            }
        }
        return bytes;
    };
    int refused = 0;
    int read = 0;
    const auto attempt = [&](const std::string& bytes) {
        try {
            rows_of(TemporaryFile(bytes).path());
            ++read;
        } catch (const Error& error) {
            REQUIRE_FALSE(error.findings().empty());
            ++refused;
        }
    };
    for (const char* name :
         {"openpyxl.xlsx", "xlsxwriter.xlsx", "libreoffice.xlsx", "gnumeric.xlsx", "libreoffice.ods", "odfpy.ods"}) {
        FileBytes source(folder + name);
        std::string whole(100'000, '\0');
        whole.resize(source.read(whole));
        const Package package(folder + name, name);
        test::ZipParts parts;
        for (const char* part : {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                                 "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
                                 "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "content.xml"}) {
            if (package.has(part)) {
                std::string bytes(1'000'000, '\0');
                const auto opened = package.open(part);
                std::size_t size = 0;
                while (const std::size_t more = opened->read(std::span(bytes).subspan(size))) {
                    size += more;
                }
                bytes.resize(size);
                parts.emplace_back(part, bytes);
            }
        }
        for (int i = 0; i < 60; ++i) {
            attempt(spoil(whole));
            auto spoilt = parts;
            auto& part = spoilt[below(spoilt.size())].second;
            part = spoil(part);
            attempt(test::zip_of(spoilt));
        }
    }
    CHECK(refused > 300);
    CHECK(read > 20);
}
