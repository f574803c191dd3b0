#include "domain/register/name_keys.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace metodist {

namespace {

// FNV-1a: the same in every run.
std::uint64_t hashed(std::initializer_list<std::string_view> parts) {
    std::uint64_t out = 14695981039346656037ULL;
    for (const auto part : parts) {
        for (const char c : part) {
            out = (out ^ static_cast<std::uint8_t>(c)) * 1099511628211ULL;
        }
        out = (out ^ 0xFFU) * 1099511628211ULL;
    }
    return out;
}

std::string joined_words(const NameParts& name) {
    auto words = folded_words(name.family + " " + name.given + " " + name.patronymic);
    std::ranges::sort(words);
    std::string out;
    for (const auto& word : words) {
        out += word + " ";
    }
    return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

std::string folded_part(const std::string& part) {
    auto out = fold(cyrillic_look_alikes(part).value_or(part));
    return replaced(replaced(std::move(out), " -", "-"), "- ", "-");
}

// Two of three parts are spelt alike, with what else has to be the same; one of them is the family name.
void add_pairs(const NameParts& name, std::string_view with, std::vector<std::uint64_t>& out) {
    out.push_back(hashed({"fg", with, name.family, name.given}));
    out.push_back(hashed({"fp", with, name.family, name.patronymic}));
}

void make_unique(std::vector<std::uint64_t>& keys) {
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
}

}  // namespace

NameParts folded_name(const NameParts& name) {
    return {folded_part(name.family), folded_part(name.given), folded_part(name.patronymic)};
}

std::vector<std::uint64_t> whole_name_keys(std::span<const NameParts> folded) {
    std::vector<std::uint64_t> out;
    for (const auto& name : folded) {
        out.push_back(hashed({"words", joined_words(name)}));
    }
    make_unique(out);
    return out;
}

std::vector<std::uint64_t> rare_name_keys(std::span<const NameParts> folded, const std::optional<Day>& born,
                                          std::span<const std::int64_t> organisations) {
    auto out = whole_name_keys(folded);
    for (const auto& name : folded) {
        if (born) {
            add_pairs(name, born->iso(), out);
        }
        for (const auto organisation : organisations) {
            add_pairs(name, std::to_string(organisation), out);
        }
    }
    make_unique(out);
    return out;
}

std::vector<std::uint64_t> name_keys(std::span<const NameParts> folded, const std::optional<Day>& born,
                                     std::span<const std::int64_t> organisations) {
    auto out = rare_name_keys(folded, born, organisations);
    for (const auto& name : folded) {
        if (born) {
            out.push_back(hashed({"gp", born->iso(), name.given, name.patronymic}));
        }
        for (const auto organisation : organisations) {
            out.push_back(hashed({"gp", std::to_string(organisation), name.given, name.patronymic}));
        }
    }
    for (const auto organisation : organisations) {
        if (born) {
            out.push_back(hashed({"place", born->iso(), std::to_string(organisation)}));
        }
    }
    make_unique(out);
    return out;
}

}  // namespace metodist
