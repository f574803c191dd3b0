#include "support/zip_file.hpp"

#include <unistd.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>

namespace metodist::test {

namespace {

std::uint32_t crc_of(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int i = 0; i < 8; ++i) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

void put(std::string& out, std::size_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) {
        out += static_cast<char>(value & 0xFFU);
        value >>= 8U;
    }
}

// What local header and directory share.
std::string head_of(const std::string& name, const std::string& bytes) {
    std::string out;
    put(out, 20, 2);
    put(out, 0x800, 2);
    put(out, 0, 2);
    put(out, 0, 4);
    put(out, crc_of(bytes), 4);
    put(out, bytes.size(), 4);
    put(out, bytes.size(), 4);
    put(out, name.size(), 2);
    put(out, 0, 2);
    return out;
}

}  // namespace

std::string zip_of(const ZipParts& parts) {
    std::string out;
    std::string directory;
    for (const auto& [name, bytes] : parts) {
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += head_of(name, bytes);
        put(directory, 0, 10);
        put(directory, out.size(), 4);
        directory += name;
        out += "PK\x03\x04" + head_of(name, bytes) + name + bytes;
    }
    const std::size_t begin = out.size();
    out += directory + "PK\x05\x06";
    put(out, 0, 4);
    put(out, parts.size(), 2);
    put(out, parts.size(), 2);
    put(out, directory.size(), 4);
    put(out, begin, 4);
    put(out, 0, 2);
    return out;
}

ZipParts xlsx_parts(std::string_view rows, std::string_view behind) {
    return {{"xl/workbook.xml",
             "<workbook><sheets><sheet name=\"Лист1\" sheetId=\"1\" r:id=\"rId1\" "
             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"/xl/s.xml\"/></Relationships>"},
            {"xl/s.xml",
             "<worksheet><sheetData>" + std::string(rows) + "</sheetData>" + std::string(behind) + "</worksheet>"}};
}

ZipParts ods_parts(std::string_view tables) {
    return {{"content.xml",
             "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:calcext=\"c\">"
             "<office:body><office:spreadsheet>" +
                 std::string(tables) + "</office:spreadsheet></office:body></office:document-content>"}};
}

TemporaryFile::TemporaryFile(std::string_view bytes, const std::string& name) {
    std::array<char, 64> room{"/tmp/metodist-test-XXXXXX"};
    folder_ = mkdtemp(room.data());
    path_ = folder_ + "/" + name;
    std::ofstream(path_, std::ios::binary) << bytes;
}

TemporaryFile::~TemporaryFile() {
    std::error_code none;
    std::filesystem::remove_all(folder_, none);
}

}  // namespace metodist::test
