#include "exchange/encoding.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/finding.hpp"
#include "base/text.hpp"

namespace metodist {

namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

// Beginnings of files that are often renamed to .csv, with the message that tells what to do instead.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> strangers{{
    {"PK\x03\x04", "import.is_zip"},
    {"\xD0\xCF\x11\xE0", "import.is_old_office"},
    {"%PDF", "import.is_pdf"},
    {"\xFF\xFE", "import.is_utf16"},
    {"\xFE\xFF", "import.is_utf16"},
    {"<html", "import.is_html"},
    {"<!doctype html", "import.is_html"},
}};

void refuse_strangers(std::string_view head, const std::string& file) {
    std::string lower(head.substr(0, 16));
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const auto& [beginning, code] : strangers) {
        if (head.starts_with(beginning) || lower.starts_with(beginning)) {
            throw Error(Trouble::input, std::string(code), {}, Place{.file = file});
        }
    }
}

// The bytes at the end of `text` that begin a character which is not complete yet.
std::size_t unfinished_tail(std::string_view text) {
    const std::size_t most = std::min<std::size_t>(3, text.size());
    for (std::size_t back = 1; back <= most; ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte >= 0xC0) {
            const std::size_t needed = byte >= 0xF0 ? 4U : byte >= 0xE0 ? 3U : 2U;
            return needed > back ? back : 0;
        }
        if (byte < 0x80) {
            return 0;
        }
    }
    return 0;
}

// What one reading of all bytes tells.
class Survey {
public:
    void take(std::string_view bytes) {
        carry_.append(bytes);
        const std::size_t tail = unfinished_tail(carry_);
        const std::string_view whole = std::string_view(carry_).substr(0, carry_.size() - tail);
        utf_8_ = utf_8_ && is_utf8(whole);
        for (const char c : bytes) {
            line_ += c == '\n' ? 1 : 0;
            if ((c == '\0' || c == '\x98') && bad_line_(c) == 0) {
                bad_line_(c) = line_;
            }
        }
        carry_.erase(0, carry_.size() - tail);
    }
    [[nodiscard]] bool utf_8() const { return utf_8_ && carry_.empty(); }
    // The line of the first byte that no text has, or 0.
    [[nodiscard]] std::int64_t zero_line() const { return zero_line_; }
    // The line of the first byte that windows-1251 gives no meaning, or 0.
    [[nodiscard]] std::int64_t undefined_line() const { return undefined_line_; }

private:
    std::int64_t& bad_line_(char c) { return c == '\0' ? zero_line_ : undefined_line_; }

    std::string carry_;
    bool utf_8_ = true;
    std::int64_t line_ = 1;
    std::int64_t zero_line_ = 0;
    std::int64_t undefined_line_ = 0;
};

}  // namespace

std::string_view encoding_name(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf_8: return "UTF-8";
        case Encoding::windows_1251: return "windows-1251";
    }
    return {};
}

FoundEncoding find_encoding(ByteSource& source, const std::string& file) {
    std::string piece(std::size_t{64} * 1024, '\0');
    Survey survey;
    FoundEncoding found;
    bool first = true;
    while (const std::size_t size = source.read(piece)) {
        const std::string_view bytes = std::string_view(piece).substr(0, size);
        if (std::exchange(first, false)) {
            refuse_strangers(bytes, file);
            found.byte_order_mark = bytes.starts_with(mark);
        }
        survey.take(bytes);
    }
    source.restart();
    if (survey.zero_line() != 0) {
        throw Error(Trouble::input, "import.is_binary", {}, Place{.file = file, .line = survey.zero_line()});
    }
    if (survey.utf_8()) {
        return found;
    }
    if (found.byte_order_mark || survey.undefined_line() != 0) {
        throw Error(Trouble::input, "import.encoding_unknown", {},
                    Place{.file = file, .line = survey.undefined_line()});
    }
    return {Encoding::windows_1251, false};
}

TextSource::TextSource(ByteSource& source, FoundEncoding encoding)
    : source_(&source), encoding_(encoding), bytes_(piece_size, '\0') {}

std::string_view TextSource::next() {
    const std::size_t size = source_->read(bytes_);
    std::string_view bytes = std::string_view(bytes_).substr(0, size);
    if (std::exchange(at_start_, false) && encoding_.byte_order_mark && bytes.starts_with(mark)) {
        bytes.remove_prefix(mark.size());
        if (bytes.empty()) {
            return next();
        }
    }
    switch (encoding_.encoding) {
        case Encoding::utf_8: return bytes;
        case Encoding::windows_1251: {
            auto text = from_windows_1251(bytes);
            if (!text) {
                throw Error(Trouble::input, "import.encoding_unknown");
            }
            text_ = std::move(*text);
            return text_;
        }
    }
    return {};
}

}  // namespace metodist
