#include "exchange/spellings.hpp"

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

std::vector<std::string> Spellings::near(std::string_view text) const { return nearest(text, written_, 3); }

}  // namespace metodist
