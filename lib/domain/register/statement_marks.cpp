#include "domain/register/statement_marks.hpp"

namespace metodist {

namespace {

constexpr std::size_t source_size = 4;
constexpr std::size_t said_size = 8;

// FNV-1a, as so many figures of 64.
std::string mark_of(std::string_view text, std::size_t size) {
    constexpr std::string_view figures = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 1099511628211ULL;
    }
    // The low bits of this hash alone are weak.
    hash ^= hash >> 29U;
    std::string out;
    for (std::size_t i = 0; i < size; ++i) {
        out += figures[hash & 63U];
        hash >>= 6U;
    }
    return out;
}

}  // namespace

StatementMarks::StatementMarks(std::string_view text) {
    constexpr std::size_t size = source_size + said_size;
    for (std::size_t at = 0; at + size <= text.size(); at += size) {
        marks_.emplace(text.substr(at, source_size), text.substr(at + source_size, said_size));
    }
}

bool StatementMarks::says(std::string_view source, std::string_view said) const {
    const auto found = marks_.find(mark_of(source, source_size));
    return found != marks_.end() && found->second == mark_of(said, said_size);
}

bool StatementMarks::speaks_of(std::string_view source) const { return marks_.contains(mark_of(source, source_size)); }

void StatementMarks::put(std::string_view source, std::string_view said) {
    marks_[mark_of(source, source_size)] = mark_of(said, said_size);
}

void StatementMarks::drop(std::string_view source) { marks_.erase(mark_of(source, source_size)); }

void StatementMarks::add(const StatementMarks& other) { marks_.insert(other.marks_.begin(), other.marks_.end()); }

std::string StatementMarks::text() const {
    std::string out;
    for (const auto& [source, said] : marks_) {
        out += source + said;
    }
    return out;
}

}  // namespace metodist
