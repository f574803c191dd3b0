#include "exchange/cell.hpp"

#include <algorithm>
#include <string_view>

#include "base/text.hpp"

namespace metodist {

Reading<std::string> read_text(std::string_view cell) {
    std::string text = tidy(cell);
    if (text.empty()) {
        return {};
    }
    Reading<std::string> reading;
    if (auto repaired = cyrillic_look_alikes(text)) {
        reading.remarks.push_back({"import.look_alikes", {{"text", text}, {"repaired", *repaired}}});
        text = std::move(*repaired);
    }
    reading.value = std::move(text);
    return reading;
}

bool begins_with_word(std::string_view text, const std::vector<std::string>& words) {
    const std::string folded = fold(text);
    return std::ranges::any_of(words, [&](const std::string& word) {
        return folded == word || folded.starts_with(word + " ") || (word.ends_with('.') && folded.starts_with(word));
    });
}

std::vector<std::string> split_cell(std::string_view cell, const std::vector<std::string>& separators) {
    return split_before(cell, separators, {});
}

std::vector<std::string> split_before(std::string_view cell, const std::vector<std::string>& separators,
                                      const std::vector<std::string>& beginnings) {
    std::vector<std::string> pieces;
    std::size_t begin = 0;
    const auto add = [&](std::string_view piece) {
        std::string text = tidy(piece);
        if (!text.empty()) {
            pieces.push_back(std::move(text));
        }
    };
    for (std::size_t i = 0; i < cell.size();) {
        const std::string_view rest = cell.substr(i);
        const auto separator = std::ranges::find_if(
            separators, [&](const std::string& each) { return !each.empty() && rest.starts_with(each); });
        if (separator == separators.end()) {
            ++i;
            continue;
        }
        const std::size_t after = i + separator->size();
        if (beginnings.empty() || begins_with_word(cell.substr(after), beginnings)) {
            add(cell.substr(begin, i - begin));
            begin = after;
        }
        i = after;
    }
    add(cell.substr(begin));
    return pieces;
}

std::string quoted_list(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts) {
        out += (out.empty() ? "«" : ", «") + text + "»";
    }
    return out;
}

std::optional<Remark> spoilt_cell(std::string_view cell) {
    if (cell.find_first_of("=#E") == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string text = tidy(cell);
    const auto refusal = [&](const char* code) { return Remark{code, {{"text", text}}, Severity::breach}; };
    if (text.size() > 1 && text.starts_with('=')) {
        return refusal("import.formula");
    }
    if (text.starts_with('#') && (text.ends_with('!') || text.ends_with('?') || text.find('/') != std::string::npos)) {
        return refusal("import.error_value");
    }
    const std::size_t exponent = text.find("E+");
    const auto numeric = [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == '.'; };
    if (exponent != std::string::npos && exponent > 0 && exponent + 2 < text.size() &&
        std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(exponent), numeric) &&
        std::all_of(text.begin() + static_cast<std::ptrdiff_t>(exponent) + 2, text.end(), numeric)) {
        return refusal("import.number_cut");
    }
    return std::nullopt;
}

}  // namespace metodist
