#include "domain/register/matching.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <string_view>

#include "base/text.hpp"
#include "domain/register/name_keys.hpp"

namespace metodist {

namespace {

NameParts with_family(const NameParts& name, const std::string& family) {
    return {family, name.given, name.patronymic};
}

std::vector<NameParts> names_of(const PersonSought& sought) {
    std::vector<NameParts> out{folded_name(sought.name)};
    for (const auto& family : sought.former) {
        out.push_back(folded_name(with_family(sought.name, family)));
    }
    return out;
}

std::vector<NameParts> names_of(const PersonKnown& known) {
    std::vector<NameParts> out;
    for (const auto& name : known.names) {
        out.push_back(folded_name(name));
    }
    return out;
}

bool bears(const std::vector<NameParts>& names, const NameParts& name) {
    return std::ranges::find(names, name) != names.end();
}

bool share_place(const PersonSought& sought, const PersonKnown& known) {
    return std::ranges::find_first_of(sought.organisations, known.organisations) != sought.organisations.end();
}

std::vector<std::string> words_of(const NameParts& name) {
    auto out = folded_words(name.family + " " + name.given + " " + name.patronymic);
    std::ranges::sort(out);
    return out;
}

// How two names that are not equal are alike, whatever else is known.
Likeness likeness_of_names(const NameParts& a, const NameParts& b) {
    const bool family = a.family == b.family;
    const bool given = a.given == b.given;
    const bool patronymic = a.patronymic == b.patronymic;
    const bool one_without = a.patronymic.empty() != b.patronymic.empty();
    if (family && given && patronymic) {
        return Likeness::same;
    }
    if (family && given && one_without) {
        return Likeness::patronymic_missing;
    }
    if (words_of(a) == words_of(b)) {
        return Likeness::swapped;
    }
    if (edit_distance(a.family, b.family) <= 1 && edit_distance(a.given, b.given) <= 1 &&
        edit_distance(a.patronymic, b.patronymic) <= 1) {
        return Likeness::misspelt;
    }
    return given && patronymic && !family ? Likeness::renamed : Likeness::none;
}

// A likeness of names weighed with days of birth and places.
Likeness weighed(Likeness names, const PersonSought& sought, const PersonKnown& known, bool patronymic) {
    const bool both = sought.born && known.born;
    const bool same_birth = both && *sought.born == *known.born;
    const bool place = share_place(sought, known);
    switch (names) {
        case Likeness::same:
            if (!both) {
                return place ? Likeness::same : Likeness::birth_missing;
            }
            return same_birth                                       ? Likeness::same
                   : place || slip_apart(*sought.born, *known.born) ? Likeness::other_birth
                                                                    : Likeness::none;
        case Likeness::renamed: return same_birth && (patronymic || place) ? names : Likeness::none;
        case Likeness::patronymic_missing:
        case Likeness::swapped:
        case Likeness::misspelt: return same_birth || (!both && place) ? names : Likeness::none;
        case Likeness::several:
        case Likeness::birth_missing:
        case Likeness::other_birth:
        case Likeness::none: break;
    }
    return Likeness::none;
}

// `mine`, `others`: the names of both, folded.
Likeness likeness_of(const std::vector<NameParts>& mine, const PersonSought& sought,
                     const std::vector<NameParts>& others, const PersonKnown& known) {
    Likeness best = Likeness::none;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        for (const auto& theirs : others) {
            auto names = likeness_of_names(mine[i], theirs);
            // What the table says of a former name counts only as it stands.
            if (i > 0 && names != Likeness::same) {
                continue;
            }
            const auto found = weighed(names, sought, known, !theirs.patronymic.empty());
            best = std::min(best, found);
        }
    }
    return best;
}

}  // namespace

std::string_view code(Likeness likeness) {
    constexpr std::array<std::string_view, 9> codes{
        "same", "several", "birth_missing", "other_birth", "no_patronymic", "swapped", "renamed", "misspelt", "none"};
    return codes[static_cast<std::size_t>(likeness)];
}

bool slip_apart(Day a, Day b) {
    if (a.year() == b.year() && a.month() == b.day_of_month() && a.day_of_month() == b.month()) {
        return true;
    }
    const std::string x = a.iso();
    const std::string y = b.iso();
    const auto first = std::ranges::mismatch(x, y).in1 - x.begin();
    const auto differ = std::inner_product(x.begin(), x.end(), y.begin(), 0, std::plus(), std::not_equal_to());
    const auto at = static_cast<std::size_t>(first);
    const bool swapped = differ == 2 && x[at] == y[at + 1] && x[at + 1] == y[at];
    return differ == 1 || swapped;
}

Likeness likeness(const PersonSought& sought, const PersonKnown& known) {
    return likeness_of(names_of(sought), sought, names_of(known), known);
}

PeopleMatcher::PeopleMatcher(std::span<const PersonSought> rows) : rows_(rows) {}

void PeopleMatcher::want_rows() {
    for (const auto& row : rows_) {
        const auto keys = name_keys(names_of(row), row.born, row.organisations);
        wanted_.insert(wanted_.end(), keys.begin(), keys.end());
    }
    std::ranges::sort(wanted_);
    wanted_.erase(std::ranges::unique(wanted_).begin(), wanted_.end());
}

void PeopleMatcher::add(const PersonKnown& known) {
    if (wanted_.empty()) {
        want_rows();
    }
    auto folded = names_of(known);
    auto keys = name_keys(folded, known.born, known.organisations);
    std::erase_if(keys, [&](Key key) { return !std::ranges::binary_search(wanted_, key); });
    if (keys.empty()) {
        return;
    }
    for (const Key key : keys) {
        index_.emplace_back(key, entries_.size());
    }
    entries_.push_back({{known.id, std::move(folded), known.born, known.organisations}});
}

void PeopleMatcher::settle() {
    std::ranges::sort(index_);
    if (index_.empty()) {
        return;
    }
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const auto sure = certain(row, names_of(rows_[row]));
        if (sure.size() == 1 && !entries_[sure.front()].row) {
            entries_[sure.front()].row = row;
        }
    }
}

std::vector<std::size_t> PeopleMatcher::with_keys(const std::vector<Key>& keys) const {
    std::vector<std::size_t> out;
    for (const Key key : keys) {
        const auto place = std::ranges::equal_range(index_, key, {}, [](const auto& each) { return each.first; });
        for (const auto& each : place) {
            out.push_back(each.second);
        }
        const auto [begin, end] = fresh_.equal_range(key);
        for (auto each = begin; each != end; ++each) {
            out.push_back(each->second);
        }
    }
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

std::vector<std::size_t> PeopleMatcher::near(std::size_t row, const Names& names) const {
    // People of this table are found by rare keys alone.
    return with_keys(index_.empty() ? rare_keys(row, names)
                                    : name_keys(names, rows_[row].born, rows_[row].organisations));
}

const std::vector<PeopleMatcher::Key>& PeopleMatcher::rare_keys(std::size_t row, const Names& names) const {
    if (last_row_ != row) {
        last_keys_ = rare_name_keys(names, rows_[row].born, rows_[row].organisations);
        last_row_ = row;
    }
    return last_keys_;
}

Likeness PeopleMatcher::likeness_to(const Entry& entry, std::size_t row, const Names& names) const {
    return likeness_of(names, rows_[row], entry.known.names, entry.known);
}

// Who bears the very name, and is meant for certain.
std::vector<std::size_t> PeopleMatcher::certain(std::size_t row, const Names& names) const {
    std::vector<std::size_t> out;
    if (index_.empty()) {
        return out;
    }
    for (const std::size_t entry : with_keys(whole_name_keys(names))) {
        if (!entries_[entry].from_table && likeness_to(entries_[entry], row, names) == Likeness::same) {
            out.push_back(entry);
        }
    }
    return out;
}

bool PeopleMatcher::possible(Likeness likeness, const Entry& entry, std::size_t row) const {
    const bool accounted = entry.row && *entry.row != row;
    switch (likeness) {
        case Likeness::renamed: return !accounted;
        case Likeness::other_birth:
            return !accounted ||
                   (rows_[row].born && entry.known.born && slip_apart(*rows_[row].born, *entry.known.born));
        case Likeness::same:
        case Likeness::several:
        case Likeness::birth_missing:
        case Likeness::patronymic_missing:
        case Likeness::swapped:
        case Likeness::misspelt: return true;
        case Likeness::none: break;
    }
    return false;
}

MatchedPerson PeopleMatcher::match(std::size_t row) const {
    const auto names = names_of(rows_[row]);
    const auto sure = certain(row, names);
    MatchedPerson out;
    if (sure.size() == 1 && entries_[sure.front()].row == row) {
        out.id = entries_[sure.front()].known.id;
        return out;
    }
    std::vector<std::pair<Likeness, std::int64_t>> doubts;
    for (const std::size_t each : near(row, names)) {
        const auto& entry = entries_[each];
        const auto found = likeness_to(entry, row, names);
        if (possible(found, entry, row)) {
            doubts.emplace_back(found, entry.known.id);
        } else if (found == Likeness::other_birth ||
                   (found == Likeness::none && bears(entry.known.names, names.front()))) {
            out.namesakes.push_back(entry.known.id);
        }
    }
    std::ranges::sort(doubts);
    for (const auto& doubt : doubts) {
        out.candidates.push_back(doubt.second);
    }
    if (!doubts.empty()) {
        out.doubt = doubts.front().first == Likeness::same ? Likeness::several : doubts.front().first;
    }
    return out;
}

void PeopleMatcher::created(std::size_t row, std::int64_t id) {
    Entry entry{{id, {folded_name(rows_[row].name)}, rows_[row].born, rows_[row].organisations}, row, true};
    const auto key_them = [&](const std::vector<Key>& keys) {
        for (const Key key : keys) {
            fresh_.emplace(key, entries_.size());
        }
    };
    // Her former names are for finding her alone.
    key_them(rows_[row].former.empty()
                 ? rare_keys(row, entry.known.names)
                 : rare_name_keys(entry.known.names, entry.known.born, entry.known.organisations));
    entries_.push_back(std::move(entry));
}

bool bears_name(const PersonSought& sought, const PersonKnown& known) {
    return bears(names_of(known), folded_name(sought.name));
}

}  // namespace metodist
