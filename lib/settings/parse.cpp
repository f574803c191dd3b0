#include <toml++/toml.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "settings/node.hpp"

namespace metodist::settings_detail {

namespace {

Place place_at(const State& state, const toml::source_position& position) {
    Place place;
    place.file = state.name;
    place.line = static_cast<std::int64_t>(position.line);
    place.column = static_cast<std::int64_t>(position.column);
    return place;
}

Place place_at(const State& state, const toml::source_region& region) { return place_at(state, region.begin); }

Node* convert(State& state, const toml::node& node);

void convert_table(State& state, const toml::table& table, Node& out) {
    Node::Table entries;
    for (const auto& [key, value] : table) {
        entries.push_back({std::string(key.str()), place_at(state, key.source()), convert(state, value)});
    }
    // The parser sorts its keys; people read from the top.
    std::ranges::stable_sort(entries, [](const Node::Entry& a, const Node::Entry& b) {
        return std::pair{a.key_place.line, a.key_place.column} < std::pair{b.key_place.line, b.key_place.column};
    });
    out.value = std::move(entries);
}

void convert_list(State& state, const toml::array& array, Node& out) {
    Node::List items;
    items.reserve(array.size());
    for (const auto& item : array) {
        items.push_back(convert(state, item));
    }
    out.value = std::move(items);
}

Node* convert(State& state, const toml::node& node) {
    Node* out = state.make(place_at(state, node.source()));
    out->end = place_at(state, node.source().end);
    if (const auto* table = node.as_table()) {
        convert_table(state, *table, *out);
    } else if (const auto* array = node.as_array()) {
        convert_list(state, *array, *out);
    } else if (const auto* text = node.as_string()) {
        out->value = text->get();
    } else if (const auto* integer = node.as_integer()) {
        out->value = integer->get();
    } else if (const auto* flag = node.as_boolean()) {
        out->value = flag->get();
    } else if (const auto* date = node.as_date()) {
        if (const auto day = Day::of(date->get().year, date->get().month, date->get().day)) {
            out->value = *day;
        }
    }
    return out;
}

// What the parser was reading when it gave up, by its own name of it, as a fault that people understand. The first that
// is part of the parser's sentence counts.
struct SyntaxFault {
    std::string_view sign;
    std::string_view code;
};
constexpr std::array<SyntaxFault, 11> syntax_faults = {{{"cannot redefine", "settings.syntax_twice"},
                                                        {"parsing date:", "settings.syntax_day"},
                                                        {"parsing date-time", "settings.syntax_time"},
                                                        {"parsing time", "settings.syntax_time"},
                                                        {"string:", "settings.syntax_text"},
                                                        {"integer:", "settings.syntax_number"},
                                                        {"floating-point:", "settings.syntax_number"},
                                                        {"parsing boolean:", "settings.syntax_truth"},
                                                        {"parsing array:", "settings.syntax_list"},
                                                        {"inline table:", "settings.syntax_group"},
                                                        {"table header:", "settings.syntax_heading"}}};

std::string line_of(std::string_view bytes, std::int64_t line) {
    for (; line > 1 && !bytes.empty(); --line) {
        bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size() - 1) + 1);
    }
    const auto text = tidy(bytes.substr(0, bytes.find('\n')));
    constexpr std::size_t readable = 200;
    auto end = std::min(text.size(), readable);
    while (end < text.size() && !is_utf8(std::string_view(text).substr(0, end))) {
        --end;
    }
    return text.substr(0, end) + (end < text.size() ? "…" : "");
}

Error syntax_error(const State& state, std::string_view bytes, const toml::parse_error& error) {
    const std::string_view detail = error.description();
    const auto known = std::ranges::find_if(
        syntax_faults, [&](const SyntaxFault& fault) { return detail.find(fault.sign) != std::string_view::npos; });
    auto place = place_at(state, error.source());
    auto line = line_of(bytes, place.line);
    return {Trouble::input,
            std::string(known == syntax_faults.end() ? "settings.syntax" : known->code),
            {{"line", std::move(line)}, {"detail", std::string(detail)}},
            std::move(place)};
}

}  // namespace

void parse_into(State& state, std::string_view bytes) {
    Place start;
    start.file = state.name;
    if (!is_utf8(bytes)) {
        throw Error(Trouble::input, "settings.not_utf8", {}, std::move(start));
    }
    try {
        const toml::table table = toml::parse(bytes, state.name);
        state.root = state.make(std::move(start));
        convert_table(state, table, *state.root);
    } catch (const toml::parse_error& error) {
        throw syntax_error(state, bytes, error);
    }
}

}  // namespace metodist::settings_detail
