#include "base/text.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace metodist {

namespace {

using CodePoints = std::vector<UChar32>;

CodePoints code_points(std::string_view text) {
    CodePoints out;
    out.reserve(text.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, size, c);
        out.push_back(c < 0 ? 0xFFFD : c);
    }
    return out;
}

void append(std::string& out, UChar32 c) {
    std::array<std::uint8_t, 4> bytes{};
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(bytes.data(), size, static_cast<std::uint32_t>(c));
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

bool is_blank(UChar32 c) { return u_isUWhiteSpace(c) != 0 || c == 0x200B || c == 0xFEFF; }

UChar32 unified(UChar32 c) {
    switch (c) {
        case 0x00AB:
        case 0x00BB:
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x201F:
        case 0x2033: return '"';
        case 0x2018:
        case 0x2019:
        case 0x0060:
        case 0x00B4: return '\'';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212: return '-';
        case 0x0451: return 0x0435;
        default: return c;
    }
}

bool is_plain_ascii_or_cyrillic(const CodePoints& points) {
    return std::ranges::all_of(points,
                               [](UChar32 c) { return c < 0x80 || (c >= 0x0400 && c <= 0x045F) || c == 0x2116; });
}

// Printable ASCII and U+0400 to U+045F, which is nearly every cell of every table: these are looked at byte by byte,
// for the tables of all characters took half of the time of an import.
bool is_plain(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if (byte >= 0x20 && byte < 0x7F) {
            continue;
        }
        const auto next = i + 1 < text.size() ? static_cast<std::uint8_t>(text[i + 1]) : std::uint8_t{0};
        if (!(byte == 0xD0 && next >= 0x80 && next <= 0xBF) && !(byte == 0xD1 && next >= 0x80 && next <= 0x9F)) {
            return false;
        }
        ++i;
    }
    return true;
}

// Of plain text: whether no blank is one too many.
bool is_tidy(std::string_view text) {
    return text.empty() || (text.front() != ' ' && text.back() != ' ' && text.find("  ") == std::string_view::npos);
}

// One letter of plain text, lower case, ё as е, after the two bytes of its upper or lower case.
void append_folded(std::string& out, std::uint8_t first, std::uint8_t second) {
    std::uint32_t c = ((first & 0x1FU) << 6U) | (second & 0x3FU);
    if (c < 0x0410) {
        c += 0x50;
    } else if (c < 0x0430) {
        c += 0x20;
    }
    if (c == 0x0451) {
        c = 0x0435;
    }
    out += static_cast<char>(0xC0U | (c >> 6U));
    out += static_cast<char>(0x80U | (c & 0x3FU));
}

// Plain text as `fold` gives it, but for blanks.
std::string folded_plain(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<std::uint8_t>(c) >= 0x80) {
            append_folded(out, static_cast<std::uint8_t>(c), static_cast<std::uint8_t>(text[++i]));
        } else if (c >= 'A' && c <= 'Z') {
            out += static_cast<char>(c - 'A' + 'a');
        } else {
            out += c == '`' ? '\'' : c;
        }
    }
    return out;
}

// Of folded plain text.
std::vector<std::string> words_of_plain(std::string_view text) {
    const auto in_word = [](char c) {
        return static_cast<std::uint8_t>(c) >= 0x80 || (c >= 'a' && c <= 'z') || is_digit(c);
    };
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto* const begin = std::find_if(text.begin() + at, text.end(), in_word);
        const auto* const end = std::find_if_not(begin, text.end(), in_word);
        if (begin != end) {
            words.emplace_back(begin, end);
        }
        at = static_cast<std::size_t>(end - text.begin());
    }
    return words;
}

bool is_cyrillic(UChar32 c) { return c >= 0x0400 && c <= 0x04FF; }

// Pairs of letters that cannot be told apart on paper.
constexpr std::array<std::pair<char, UChar32>, 20> look_alikes{{
    {'A', 0x0410}, {'B', 0x0412}, {'C', 0x0421}, {'E', 0x0415}, {'H', 0x041D}, {'K', 0x041A}, {'M', 0x041C},
    {'O', 0x041E}, {'P', 0x0420}, {'T', 0x0422}, {'X', 0x0425}, {'a', 0x0430}, {'c', 0x0441}, {'e', 0x0435},
    {'o', 0x043E}, {'p', 0x0440}, {'x', 0x0445}, {'y', 0x0443}, {'i', 0x0456}, {'I', 0x0406},
}};

UChar32 look_alike(UChar32 c) {
    const auto found = std::ranges::find_if(look_alikes, [&](const auto& pair) { return pair.first == c; });
    return found == look_alikes.end() ? c : found->second;
}

const icu::Collator& russian() {
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made{icu::Collator::createInstance(icu::Locale("ru"), status)};
        return made;
    }();
    return *collator;
}

}  // namespace

bool is_utf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, size, c);
        if (c < 0) {
            return false;
        }
    }
    return true;
}

std::size_t length(std::string_view text) { return code_points(text).size(); }

std::string tidy(std::string_view text) {
    if (is_plain(text) && is_tidy(text)) {
        return std::string(text);
    }
    std::string out;
    bool pending = false;
    for (const UChar32 c : code_points(text)) {
        if (is_blank(c)) {
            pending = !out.empty();
            continue;
        }
        if (pending) {
            out += ' ';
            pending = false;
        }
        append(out, c);
    }
    return out;
}

std::string fold(std::string_view text) {
    if (is_plain(text)) {
        auto folded = folded_plain(text);
        return is_tidy(folded) ? folded : tidy(folded);
    }
    CodePoints points = code_points(text);
    if (!is_plain_ascii_or_cyrillic(points)) {
        UErrorCode status = U_ZERO_ERROR;
        const auto* composer = icu::Normalizer2::getNFCInstance(status);
        const auto composed = composer->normalize(
            icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}), status);
        if (U_SUCCESS(status)) {
            std::string bytes;
            composed.toUTF8String(bytes);
            points = code_points(bytes);
        }
    }
    std::string out;
    out.reserve(text.size());
    for (const UChar32 c : points) {
        append(out, unified(u_foldCase(c, U_FOLD_CASE_DEFAULT)));
    }
    return tidy(out);
}

std::optional<std::string> cyrillic_look_alikes(std::string_view text) {
    const auto is_latin = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto begins_cyrillic = [](char c) {
        return static_cast<std::uint8_t>(c) >= 0xD0 && static_cast<std::uint8_t>(c) <= 0xD3;
    };
    if (std::ranges::none_of(text, is_latin) || std::ranges::none_of(text, begins_cyrillic)) {
        return std::nullopt;
    }
    const CodePoints points = code_points(text);
    std::string out;
    bool changed = false;
    for (std::size_t begin = 0; begin < points.size();) {
        std::size_t end = begin;
        while (end < points.size() && u_isalpha(points[end]) != 0) {
            ++end;
        }
        const bool mixed = std::any_of(points.begin() + static_cast<std::ptrdiff_t>(begin),
                                       points.begin() + static_cast<std::ptrdiff_t>(end), is_cyrillic);
        for (std::size_t i = begin; i < end; ++i) {
            const UChar32 repaired = mixed ? look_alike(points[i]) : points[i];
            changed = changed || repaired != points[i];
            append(out, repaired);
        }
        if (end < points.size()) {
            append(out, points[end]);
            ++end;
        }
        begin = end;
    }
    if (!changed) {
        return std::nullopt;
    }
    return out;
}

std::string capitalised(std::string_view text) {
    std::string out;
    bool begins = true;
    for (const UChar32 c : code_points(text)) {
        append(out, begins ? u_toupper(c) : u_tolower(c));
        begins = unified(c) == '-';
    }
    return out;
}

bool is_upper_case(std::string_view text) {
    const CodePoints points = code_points(text);
    return std::ranges::any_of(points, [](UChar32 c) { return u_isalpha(c) != 0; }) &&
           std::ranges::all_of(points, [](UChar32 c) { return u_toupper(c) == c; });
}

bool is_lower_case(std::string_view text) {
    const CodePoints points = code_points(text);
    return std::ranges::any_of(points, [](UChar32 c) { return u_isalpha(c) != 0; }) &&
           std::ranges::all_of(points, [](UChar32 c) { return u_tolower(c) == c; });
}

std::vector<std::string> folded_words(std::string_view text) {
    const std::string folded = fold(text);
    if (is_plain(folded)) {
        return words_of_plain(folded);
    }
    std::vector<std::string> words;
    std::string word;
    for (const UChar32 c : code_points(folded)) {
        if (u_isalnum(c) != 0) {
            append(word, c);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    const CodePoints x = code_points(a);
    const CodePoints y = code_points(b);
    std::vector<std::vector<std::size_t>> cost(x.size() + 1, std::vector<std::size_t>(y.size() + 1, 0));
    for (std::size_t i = 0; i <= x.size(); ++i) {
        for (std::size_t j = 0; j <= y.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            cost[i][j] = std::min(
                {cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (x[i - 1] == y[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1]) {
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
    }
    return cost[x.size()][y.size()];
}

std::vector<std::string> nearest(std::string_view text, const std::vector<std::string>& candidates, std::size_t most) {
    const std::string wanted = fold(text);
    const std::size_t allowed = std::max<std::size_t>(1, length(wanted) / 3);
    std::vector<std::pair<std::size_t, const std::string*>> near;
    for (const auto& candidate : candidates) {
        const std::size_t distance = edit_distance(wanted, fold(candidate));
        if (distance <= allowed) {
            near.emplace_back(distance, &candidate);
        }
    }
    std::ranges::stable_sort(near, {}, [](const auto& pair) { return pair.first; });
    std::vector<std::string> out;
    for (const auto& [distance, candidate] : near) {
        if (out.size() == most) {
            break;
        }
        out.push_back(*candidate);
    }
    return out;
}

std::string russian_sort_key(std::string_view text) {
    const auto unicode = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::string key(static_cast<std::size_t>(russian().getSortKey(unicode, nullptr, 0)), '\0');
    russian().getSortKey(unicode, reinterpret_cast<std::uint8_t*>(key.data()), static_cast<std::int32_t>(key.size()));
    return key;
}

bool russian_less(const std::string& a, const std::string& b) {
    return std::pair{russian_sort_key(a), a} < std::pair{russian_sort_key(b), b};
}

std::optional<std::string> from_windows_1251(std::string_view bytes) {
    // Byte 0x98 is undefined in windows-1251, though the converter lets it pass.
    if (bytes.find('\x98') != std::string_view::npos) {
        return std::nullopt;
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter{ucnv_open("cp1251", &status), &ucnv_close};
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    const icu::UnicodeString unicode(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    std::string out;
    unicode.toUTF8String(out);
    return out;
}

}  // namespace metodist
