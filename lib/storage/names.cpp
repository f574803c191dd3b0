#include "storage/names.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>
#include <tuple>
#include <utility>

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

// An entry of the index of names.
struct Indexed {
    std::string folded;
    std::int64_t educator = 0;
};

// Of entries those whose name is live: the index also holds names of operations that were taken back. One statement.
std::set<std::int64_t> living(Store& store, const std::vector<Indexed>& entries, Snapshot snapshot) {
    std::set<std::pair<std::int64_t, std::string>> names;
    std::vector<std::int64_t> educators;
    std::ranges::transform(entries, std::back_inserter(educators), &Indexed::educator);
    for (const auto& row : rows(store, FactKind::name, educators, snapshot)) {
        if (!row.denied) {
            names.emplace(row.subject, fold(row.text(0) + ' ' + row.text(1) + ' ' + row.text(2)));
        }
    }
    std::set<std::int64_t> out;
    for (const auto& entry : entries) {
        if (names.contains({entry.educator, entry.folded})) {
            out.insert(entry.educator);
        }
    }
    return out;
}

template <typename Fits>
std::vector<std::int64_t> matching(Store& store, SQLite::Statement& query, std::size_t most, Snapshot snapshot,
                                   const Fits& fits) {
    std::set<std::int64_t> out;
    bool more = true;
    while (more && out.size() < most) {
        std::vector<Indexed> entries;
        while (entries.size() < most && (more = query.executeStep())) {
            Indexed entry{query.getColumn(0).getString(), query.getColumn(1).getInt64()};
            if (fits(entry.folded)) {
                entries.push_back(std::move(entry));
            }
        }
        if (!entries.empty()) {
            out.merge(living(store, entries, snapshot));
        }
    }
    return {out.begin(), std::next(out.begin(), static_cast<std::ptrdiff_t>(std::min(most, out.size())))};
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

std::string best_name(std::span<const Row> names, Day day) {
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

std::string name_on(std::span<const Row> names, Day day) {
    const auto on_day = std::ranges::find_if(names.rbegin(), names.rend(),
                                             [&](const Row& row) { return !row.denied && row.valid.contains(day); });
    const auto any = std::ranges::find_if(names.rbegin(), names.rend(), [](const Row& row) { return !row.denied; });
    const auto chosen = on_day == names.rend() ? any : on_day;
    return chosen == names.rend() ? std::string{}
                                  : tidy(chosen->text(0) + ' ' + chosen->text(1) + ' ' + chosen->text(2));
}

// Rows that stand subject by subject, handed over one subject after another.
template <typename Visit>
void each_subject(std::span<const Row> rows, const Visit& visit) {
    while (!rows.empty()) {
        std::size_t count = 1;
        while (count < rows.size() && rows[count].subject == rows.front().subject) {
            ++count;
        }
        visit(rows.first(count));
        rows = rows.subspan(count);
    }
}

std::map<std::int64_t, CodeAndName> called(Store& store, Identity identity, FactKind kind, Day day, Snapshot snapshot,
                                           const std::vector<std::int64_t>* only) {
    std::map<std::int64_t, CodeAndName> out;
    for (auto& [id, code] : only == nullptr ? codes_of(store, identity) : codes_of(store, identity, *only)) {
        out[id] = {code, code};
    }
    const auto put = [&](std::span<const Row> own) {
        if (auto name = best_name(own, day); !name.empty()) {
            out[own.front().subject].name = std::move(name);
        }
    };
    std::vector<Row> own;
    if (only != nullptr) {
        own = rows(store, kind, *only, snapshot);
    } else {
        each_row(store, kind, snapshot, [&](const Row& row) {
            if (!own.empty() && own.front().subject != row.subject) {
                put(own);
                own.clear();
            }
            own.push_back(row);
        });
    }
    each_subject(own, put);
    return out;
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
                !living(store, {{name, educator}}, {}).empty()) {
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
    return name_on(rows(store, FactKind::name, educator, snapshot), day);
}

std::map<std::int64_t, std::string> educator_names(Store& store, const std::vector<std::int64_t>& educators, Day day,
                                                   Snapshot snapshot) {
    std::map<std::int64_t, std::string> out;
    const auto names = rows(store, FactKind::name, educators, snapshot);
    each_subject(names, [&](std::span<const Row> own) { out[own.front().subject] = name_on(own, day); });
    return out;
}

std::map<std::int64_t, CodeAndName> organisations_called(Store& store, Day day, Snapshot snapshot,
                                                         const std::vector<std::int64_t>* only) {
    return called(store, Identity::organisation, FactKind::organisation_name, day, snapshot, only);
}

std::map<std::int64_t, CodeAndName> bodies_called(Store& store, Day day, Snapshot snapshot,
                                                  const std::vector<std::int64_t>* only) {
    return called(store, Identity::body, FactKind::body_name, day, snapshot, only);
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
