#include "exchange/encoding.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/finding.hpp"
#include "base/text.hpp"
#include "exchange/file_kind.hpp"

namespace metodist {

namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

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
        if (utf_8_ && !is_utf8(whole)) {
            utf_8_ = false;
            traces_.not_utf8 = carry_line_ + lines_before_fault(whole);
        }
        carry_line_ += std::ranges::count(whole, '\n');
        for (const char c : bytes) {
            line_ += c == '\n' ? 1 : 0;
            if (static_cast<unsigned char>(c) >= 0x80 && traces_.not_ascii == 0) {
                traces_.not_ascii = line_;
            }
            if ((c == '\0' || c == '\x98') && bad_line_(c) == 0) {
                bad_line_(c) = line_;
            }
        }
        carry_.erase(0, carry_.size() - tail);
    }
    [[nodiscard]] bool utf_8() const { return utf_8_ && carry_.empty(); }
    [[nodiscard]] EncodingTraces traces() const {
        EncodingTraces traces = traces_;
        traces.not_utf8 = utf_8_ && !carry_.empty() ? line_ : traces.not_utf8;
        return traces;
    }
    // The line of the first byte that no text has, or 0.
    [[nodiscard]] std::int64_t zero_line() const { return zero_line_; }
    // The line of the first byte that windows-1251 gives no meaning, or 0.
    [[nodiscard]] std::int64_t undefined_line() const { return undefined_line_; }

private:
    std::int64_t& bad_line_(char c) { return c == '\0' ? zero_line_ : undefined_line_; }

    static std::int64_t lines_before_fault(std::string_view text) {
        std::int64_t lines = 0;
        for (std::size_t end = text.find('\n'); end != std::string_view::npos && is_utf8(text.substr(0, end));
             end = text.find('\n')) {
            text.remove_prefix(end + 1);
            ++lines;
        }
        return lines;
    }

    std::string carry_;
    std::int64_t carry_line_ = 1;
    EncodingTraces traces_;
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

FoundEncoding find_encoding(ByteSource& source, const std::string& file, EncodingTraces* traces) {
    std::string piece(std::size_t{64} * 1024, '\0');
    Survey survey;
    FoundEncoding found;
    bool first = true;
    while (const std::size_t size = source.read(piece)) {
        const std::string_view bytes = std::string_view(piece).substr(0, size);
        if (std::exchange(first, false)) {
            if (kind_of(bytes, file).zip) {
                throw Error(Trouble::input, "import.is_zip", {}, Place{.file = file});
            }
            found.byte_order_mark = bytes.starts_with(mark);
        }
        survey.take(bytes);
    }
    source.restart();
    if (traces != nullptr) {
        *traces = survey.traces();
    }
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
