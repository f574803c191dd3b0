#include "storage/names.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "storage/connection.hpp"

namespace metodist::storage {

namespace {

bool begins_with_words(const std::string& folded, const std::vector<std::string>& wanted) {
    const auto words = folded_words(folded);
    return std::ranges::all_of(wanted, [&](const std::string& piece) {
        return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(piece); });
    });
}

bool holds_pieces(const std::string& folded, const std::vector<std::string>& wanted) {
    return std::ranges::all_of(wanted,
                               [&](const std::string& piece) { return folded.find(piece) != std::string::npos; });
}

// The index also holds names of operations that were taken back.
bool has_live_name(Store& store, std::int64_t educator, const std::string& folded, Snapshot snapshot) {
    for (const auto& row : rows(store, FactKind::name, educator, snapshot)) {
        if (!row.denied && fold(row.text(0) + ' ' + row.text(1) + ' ' + row.text(2)) == folded) {
            return true;
        }
    }
    return false;
}

template <typename Fits>
std::vector<std::int64_t> matching(Store& store, SQLite::Statement& query, std::size_t most, Snapshot snapshot,
                                   const Fits& fits) {
    std::vector<std::int64_t> out;
    while (out.size() < most && query.executeStep()) {
        const std::string folded = query.getColumn(0).getString();
        const std::int64_t educator = query.getColumn(1).getInt64();
        if (fits(folded) && has_live_name(store, educator, folded, snapshot) &&
            std::ranges::find(out, educator) == out.end()) {
            out.push_back(educator);
        }
    }
    std::ranges::sort(out);
    return out;
}

std::vector<NamedSubject> names_of(Store& store, FactKind kind, Snapshot snapshot) {
    std::vector<NamedSubject> out;
    each_row(store, kind, snapshot, [&](const Row& row) {
        if (!row.denied) {
            out.push_back({row.subject, row.text(0), row.text(1)});
        }
    });
    return out;
}

std::string best_name(const std::vector<Row>& names, Day day) {
    const auto pick = [&](std::string_view form, bool on_day) {
        const auto found = std::ranges::find_if(names.rbegin(), names.rend(), [&](const Row& row) {
            return !row.denied && row.text(0) == form && (!on_day || row.valid.contains(day));
        });
        return found == names.rend() ? std::string{} : found->text(1);
    };
    for (const bool on_day : {true, false}) {
        for (const auto* form : {"full", "short", "synonym"}) {
            if (auto name = pick(form, on_day); !name.empty()) {
                return name;
            }
        }
    }
    return {};
}

}  // namespace

std::vector<std::int64_t> educators_named(Store& store, const std::string& text, std::size_t most, Snapshot snapshot) {
    const auto wanted = folded_words(text);
    if (wanted.empty()) {
        return {};
    }
    return guarded(store.file(), [&] {
        auto& connection = store.connection();
        SQLite::Statement by_prefix(*connection.database,
                                    "SELECT folded, educator FROM name_index WHERE folded >= ?1 AND folded < ?2");
        ++connection.statement_count;
        by_prefix.bind(1, wanted.front());
        by_prefix.bind(2, wanted.front() + "\xF4\x8F\xBF\xBF");
        auto found = matching(store, by_prefix, most, snapshot,
                              [&](const std::string& folded) { return begins_with_words(folded, wanted); });
        if (!found.empty()) {
            return found;
        }
        SQLite::Statement anywhere(*connection.database,
                                   "SELECT folded, educator FROM name_index WHERE instr(folded, ?1) > 0");
        ++connection.statement_count;
        anywhere.bind(1, wanted.front());
        return matching(store, anywhere, most, snapshot,
                        [&](const std::string& folded) { return holds_pieces(folded, wanted); });
    });
}

std::vector<std::string> near_educator_names(Store& store, const std::string& text, std::size_t most) {
    return guarded(store.file(), [&] {
        const std::string wanted = fold(text);
        const std::size_t words = folded_words(wanted).size();
        auto& connection = store.connection();
        SQLite::Statement query(*connection.database, "SELECT folded, educator FROM name_index");
        ++connection.statement_count;
        std::vector<std::tuple<std::size_t, std::string, std::int64_t>> near;
        while (query.executeStep()) {
            const std::string whole = query.getColumn(0).getString();
            // "Иваонва Анна" is near "иванова анна петровна": as many words as were typed are compared.
            const auto parts = folded_words(whole);
            std::string beginning;
            for (std::size_t i = 0; i < std::min(words, parts.size()); ++i) {
                beginning += (i == 0 ? "" : " ") + parts[i];
            }
            const std::size_t distance = edit_distance(wanted, beginning);
            if (distance <= std::max<std::size_t>(1, length(wanted) / 4)) {
                near.emplace_back(distance, whole, query.getColumn(1).getInt64());
            }
        }
        std::ranges::sort(near);
        std::vector<std::string> out;
        for (auto& [distance, name, educator] : near) {
            if (out.size() < most && std::ranges::find(out, name) == out.end() &&
                has_live_name(store, educator, name, {})) {
                out.push_back(std::move(name));
            }
        }
        return out;
    });
}

std::vector<NamedSubject> organisation_names(Store& store, Snapshot snapshot) {
    return names_of(store, FactKind::organisation_name, snapshot);
}

std::vector<NamedSubject> body_names(Store& store, Snapshot snapshot) {
    return names_of(store, FactKind::body_name, snapshot);
}

std::string educator_name(Store& store, std::int64_t educator, Day day, Snapshot snapshot) {
    const auto names = rows(store, FactKind::name, educator, snapshot);
    const auto on_day = std::ranges::find_if(names.rbegin(), names.rend(),
                                             [&](const Row& row) { return !row.denied && row.valid.contains(day); });
    const auto any = std::ranges::find_if(names.rbegin(), names.rend(), [](const Row& row) { return !row.denied; });
    const auto chosen = on_day == names.rend() ? any : on_day;
    return chosen == names.rend() ? std::string{}
                                  : tidy(chosen->text(0) + ' ' + chosen->text(1) + ' ' + chosen->text(2));
}

std::string organisation_name(Store& store, std::int64_t organisation, Day day, Snapshot snapshot) {
    const auto name = best_name(rows(store, FactKind::organisation_name, organisation, snapshot), day);
    return name.empty() ? code_of(store, Identity::organisation, organisation) : name;
}

std::string body_name(Store& store, std::int64_t body, Day day, Snapshot snapshot) {
    const auto name = best_name(rows(store, FactKind::body_name, body, snapshot), day);
    return name.empty() ? code_of(store, Identity::body, body) : name;
}

}  // namespace metodist::storage
