#include "exchange/spellings.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace metodist {

namespace {

constexpr std::string_view passed_over = " .,;:()\"";

}  // namespace

std::string spelling_key(std::string_view text) {
    std::string key;
    for (const char c : fold(cyrillic_look_alikes(text).value_or(std::string(text)))) {
        if (passed_over.find(c) == std::string_view::npos) {
            key += c;
        }
    }
    return key.empty() ? fold(text) : key;
}

bool Spellings::add(const std::string& written, std::size_t meaning) {
    if (!by_key_.emplace(spelling_key(written), meaning).second) {
        return false;
    }
    written_.push_back(written);
    return true;
}

std::size_t Spellings::add_meaning(Meaning meaning) {
    meanings_.push_back(std::move(meaning));
    return meanings_.size() - 1;
}

const Meaning* Spellings::find(std::string_view text) const {
    const auto found = by_key_.find(spelling_key(text));
    return found == by_key_.end() ? nullptr : &meanings_[found->second];
}

std::string Spellings::written_for(const std::vector<Field>& values, bool denied) const {
    // Of several the one that says most.
    std::string out;
    std::size_t said = 0;
    for (const auto& written : written_) {
        const Meaning& meaning = *find(written);
        const bool fits = meaning.unclear.empty() && meaning.denied == denied &&
                          std::ranges::all_of(meaning.values, [&](const auto& each) {
                              return each.first < values.size() && values[each.first] == each.second;
                          });
        if (fits && (out.empty() || meaning.values.size() > said)) {
            out = written;
            said = meaning.values.size();
        }
    }
    return out;
}

std::vector<std::string> Spellings::one_of_each() const {
    std::vector<std::string> out;
    std::set<const Meaning*> seen;
    for (const auto& written : written_) {
        const auto* meaning = find(written);
        if (meaning->unclear.empty() && seen.insert(meaning).second) {
            out.push_back(written);
        }
    }
    return out;
}

std::vector<std::string> Spellings::near(std::string_view text) const { return nearest(text, written_, 3); }

}  // namespace metodist
