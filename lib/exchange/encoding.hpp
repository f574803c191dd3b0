// Which encoding a text file of an office has, and its bytes as UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "exchange/bytes.hpp"

namespace metodist {

enum class Encoding : std::uint8_t { utf_8, windows_1251 };

struct FoundEncoding {
    Encoding encoding = Encoding::utf_8;
    bool byte_order_mark = false;

    friend bool operator==(const FoundEncoding&, const FoundEncoding&) = default;
};

// How the encoding is named to people and programs: "UTF-8", "windows-1251".
std::string_view encoding_name(Encoding encoding);

// Reads the whole source (and restarts it): UTF-8 where every byte of it is well-formed UTF-8, else windows-1251.
// Throws Error(Trouble::input) where it is no table of text at all: XLSX, old XLS, PDF, HTML, UTF-16, bytes without
// meaning. `file` is the name to be shown.
struct EncodingTraces {
    // Lines of the first bytes that UTF-8 does not have, and of the first letters beyond ASCII; 0 where there are none.
    std::int64_t not_utf8 = 0;
    std::int64_t not_ascii = 0;
};
FoundEncoding find_encoding(ByteSource& source, const std::string& file, EncodingTraces* traces = nullptr);

// The text of a source, piece by piece, as UTF-8 without a byte order mark. A piece may end inside a character.
class TextSource {
public:
    // The source must outlive this.
    TextSource(ByteSource& source, FoundEncoding encoding);
    // The next piece, valid until the next call; empty at the end. Throws Error(Trouble::input) at bytes without
    // meaning.
    std::string_view next();

private:
    static constexpr std::size_t piece_size = std::size_t{64} * 1024;

    ByteSource* source_;
    FoundEncoding encoding_;
    bool at_start_ = true;
    std::string bytes_;
    std::string text_;
};

}  // namespace metodist
