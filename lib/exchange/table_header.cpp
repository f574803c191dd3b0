#include "exchange/table_header.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace metodist {

namespace {

constexpr std::size_t most_header_rows = 3;

// The texts above a column, from the outermost group to its own header, each once.
struct Path {
    std::vector<std::string> texts;
    // Whether the first row of the header has a text here.
    bool from_top = false;
    // Whether other columns have the same first text: a group.
    bool grouped = false;
};

std::string cell_of(const KeptRow& row, std::size_t column) {
    return column < row.cells.size() ? tidy(row.cells[column]) : std::string();
}

// Tables without merged cells write a group's name once, above its first column.
std::string group_of(const KeptRow& upper, const KeptRow& lower, std::size_t column) {
    for (std::size_t i = column + 1; i-- > 0;) {
        const std::string text = cell_of(upper, i);
        if (!text.empty() || cell_of(lower, i).empty()) {
            return text;
        }
    }
    return {};
}

std::vector<Path> paths_of(const std::vector<const KeptRow*>& rows) {
    std::size_t width = 0;
    for (const auto* row : rows) {
        width = std::max(width, row->cells.size());
    }
    std::vector<Path> paths(width);
    for (std::size_t column = 0; column < width; ++column) {
        for (std::size_t level = 0; level < rows.size(); ++level) {
            const bool last = level + 1 == rows.size();
            std::string text = last || cell_of(*rows[level + 1], column).empty()
                                   ? cell_of(*rows[level], column)
                                   : group_of(*rows[level], *rows[level + 1], column);
            auto& texts = paths[column].texts;
            paths[column].from_top = paths[column].from_top || (level == 0 && !text.empty());
            if (!text.empty() && (texts.empty() || texts.back() != text)) {
                texts.push_back(std::move(text));
            }
        }
    }
    for (std::size_t i = 1; i < width; ++i) {
        const auto& a = paths[i - 1].texts;
        const auto& b = paths[i].texts;
        if (a.size() > 1 && b.size() > 1 && a.front() == b.front()) {
            paths[i - 1].grouped = paths[i].grouped = true;
        }
    }
    return paths;
}

std::string joined(std::vector<std::string> texts, bool backwards) {
    if (backwards) {
        std::ranges::reverse(texts);
    }
    std::string out;
    for (const auto& text : texts) {
        out += (out.empty() ? "" : " ") + text;
    }
    return header_key(out);
}

struct PathKey {
    std::string key;
    bool whole = false;
};

// The keys by which a column may be known, the most telling first: "стаж общий", "общий стаж", "общий".
std::vector<PathKey> keys_of(const Path& path) {
    std::vector<PathKey> keys;
    for (std::size_t from = 0; from < path.texts.size(); ++from) {
        const std::vector<std::string> part(path.texts.begin() + static_cast<std::ptrdiff_t>(from), path.texts.end());
        keys.push_back({joined(part, false), from == 0});
        keys.push_back({joined(part, true), from == 0});
    }
    if (path.texts.size() > 1 && !path.grouped) {
        keys.push_back({header_key(path.texts.front()), true});
    }
    return keys;
}

}  // namespace

HeaderFinder::HeaderFinder(const TableWishes& wishes) : wishes_(wishes) {
    for (const auto& column : wishes.columns) {
        auto& keys = keys_.emplace_back();
        for (const auto& header : column.headers) {
            keys.push_back(header_key(header));
        }
    }
}

std::optional<std::size_t> HeaderFinder::wanted(const std::string& key) const {
    for (std::size_t i = 0; i < keys_.size() && !key.empty(); ++i) {
        if (std::ranges::find(keys_[i], key) != keys_[i].end()) {
            return i;
        }
    }
    return std::nullopt;
}

FoundHeader HeaderFinder::of(const std::vector<const KeptRow*>& rows) const {
    FoundHeader found{.rows = rows.size(), .columns = {}, .place = rows.front()->place};
    found.columns.resize(keys_.size());
    std::vector<std::size_t> ranks(keys_.size());
    const auto paths = paths_of(rows);
    const auto place = [&](std::size_t column) {
        const KeptRow& row = *rows.back();
        return column < row.places.size() ? row.places[column] : row.place;
    };
    std::size_t from_top = 0;
    for (std::size_t column = 0; column < paths.size(); ++column) {
        const auto& texts = paths[column].texts;
        found.labels.push_back(texts.empty() ? std::string() : texts.back());
        const auto keys = keys_of(paths[column]);
        for (std::size_t rank = 0; rank < keys.size(); ++rank) {
            const auto index = wanted(keys[rank].key);
            if (!index) {
                continue;
            }
            from_top += keys[rank].whole && paths[column].from_top ? 1U : 0U;
            auto& own = found.columns[*index];
            if (own && ranks[*index] == rank) {
                found.faults.push_back(
                    {.code = "import.column_twice",
                     .arguments = {{"header", found.labels[column]}, {"first", static_cast<std::int64_t>(*own) + 1}},
                     .place = place(column)});
            } else if (!own || rank < ranks[*index]) {
                own = column;
                ranks[*index] = rank;
            }
            break;
        }
    }
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        found.matched += found.columns[i] ? 1U : 0U;
        if (wishes_.columns[i].needed && !found.columns[i]) {
            found.faults.push_back({.code = "import.column_missing",
                                    .arguments = {{"header", wishes_.columns[i].headers.front()}},
                                    .place = rows.front()->place});
        }
    }
    // A title above the headers is no part of them.
    const std::size_t least = std::min<std::size_t>(2, keys_.size());
    if (found.matched < least || (rows.size() > 1 && from_top < least)) {
        found.matched = 0;
    }
    return found;
}

FoundHeader HeaderFinder::at(RowsAhead& rows, std::optional<std::size_t> exactly) const {
    FoundHeader best;
    for (std::size_t count = exactly.value_or(1); count <= exactly.value_or(most_header_rows); ++count) {
        std::vector<const KeptRow*> candidate;
        if (rows.peek(count - 1) == nullptr) {
            break;
        }
        for (std::size_t i = 0; i < count; ++i) {
            candidate.push_back(rows.peek(i));
        }
        FoundHeader found = of(candidate);
        const bool better = found.matched > best.matched || (found.matched == best.matched && found.matched > 0 &&
                                                             found.faults.size() < best.faults.size());
        if (better) {
            best = std::move(found);
        }
    }
    return best;
}

}  // namespace metodist
