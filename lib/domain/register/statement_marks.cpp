#include "domain/register/statement_marks.hpp"

#include <array>

namespace metodist {

namespace {

constexpr std::size_t source_size = 4;
constexpr std::size_t said_size = 8;

constexpr std::size_t mark_size = source_size + said_size;

// FNV-1a, as so many figures of 64.
template <std::size_t size>
std::array<char, size> mark_of(std::string_view text) {
    constexpr std::string_view figures = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 1099511628211ULL;
    }
    // The low bits of this hash alone are weak.
    hash ^= hash >> 29U;
    std::array<char, size> out{};
    for (char& figure : out) {
        figure = figures[hash & 63U];
        hash >>= 6U;
    }
    return out;
}

template <std::size_t size>
std::string_view view(const std::array<char, size>& mark) {
    return {mark.data(), size};
}

}  // namespace

StatementMarks::StatementMarks(std::string_view text) {
    for (std::size_t at = 0; at + mark_size <= text.size(); at += mark_size) {
        const auto source = text.substr(at, source_size);
        if (const auto to = place(source); !stands_at(to, source)) {
            marks_.insert(to, text.substr(at, mark_size));
        }
    }
}

std::size_t StatementMarks::place(std::string_view source_mark) const {
    std::size_t at = 0;
    while (at < marks_.size() && std::string_view(marks_).substr(at, source_size) < source_mark) {
        at += mark_size;
    }
    return at;
}

bool StatementMarks::stands_at(std::size_t place, std::string_view source_mark) const {
    return place < marks_.size() && std::string_view(marks_).substr(place, source_size) == source_mark;
}

bool StatementMarks::says(std::string_view source, std::string_view said) const {
    const auto mark = mark_of<source_size>(source);
    const auto at = place(view(mark));
    return stands_at(at, view(mark)) &&
           std::string_view(marks_).substr(at + source_size, said_size) == view(mark_of<said_size>(said));
}

bool StatementMarks::speaks_of(std::string_view source) const {
    const auto mark = mark_of<source_size>(source);
    return stands_at(place(view(mark)), view(mark));
}

void StatementMarks::put(std::string_view source, std::string_view said) {
    const auto mark = mark_of<source_size>(source);
    const auto what = mark_of<said_size>(said);
    const auto at = place(view(mark));
    if (!stands_at(at, view(mark))) {
        marks_.insert(at, std::string(view(mark)) + std::string(view(what)));
    } else {
        marks_.replace(at + source_size, said_size, view(what));
    }
}

void StatementMarks::drop(std::string_view source) {
    const auto mark = mark_of<source_size>(source);
    if (const auto at = place(view(mark)); stands_at(at, view(mark))) {
        marks_.erase(at, mark_size);
    }
}

void StatementMarks::add(const StatementMarks& other) {
    for (std::size_t at = 0; at < other.marks_.size(); at += mark_size) {
        const auto mark = std::string_view(other.marks_).substr(at, mark_size);
        if (const auto to = place(mark.substr(0, source_size)); !stands_at(to, mark.substr(0, source_size))) {
            marks_.insert(to, mark);
        }
    }
}

}  // namespace metodist
