#include "base/display.hpp"

#include <algorithm>

namespace metodist {

namespace {

bool is_combining(std::string_view two) {
    // U+0300 to U+036F, the marks that follow Cyrillic and Latin letters (stress, й and ё taken apart).
    return two.size() >= 2 && (two[0] == '\xCC' || (two[0] == '\xCD' && static_cast<unsigned char>(two[1]) < 0xB0));
}

bool is_wide(std::string_view three) {
    if (three.size() < 3) {
        return false;
    }
    const auto first = static_cast<unsigned char>(three[0]);
    const auto second = static_cast<unsigned char>(three[1]);
    return first == 0xF0 || (first >= 0xE3 && first <= 0xED && !(first == 0xE3 && second < 0x80)) ||
           (first == 0xE2 && second >= 0xBA);
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U || is_combining(text.substr(at))) {
            continue;
        }
        width += is_wide(text.substr(at)) ? 2U : 1U;
    }
    return width;
}

std::string padded(std::string_view text, std::size_t width, bool to_the_right) {
    const std::size_t own = display_width(text);
    const std::string blanks(own < width ? width - own : 0, ' ');
    return to_the_right ? blanks + std::string(text) : std::string(text) + blanks;
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    std::string out;
    const std::string margin(indent, ' ');
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        std::size_t used = 0;
        while (!line.empty()) {
            const std::string_view word = line.substr(0, line.find(' '));
            line.remove_prefix(std::min(line.size(), word.size() + 1));
            const std::size_t needed = display_width(word);
            if (used == 0) {
                out += margin;
            } else if (used + 1 + needed > width) {
                out += "\n" + margin;
                used = 0;
            } else {
                out += ' ';
                ++used;
            }
            out += word;
            used += needed;
        }
        out += '\n';
    }
    return out;
}

}  // namespace metodist
