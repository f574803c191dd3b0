#include "domain/register/organisation_names.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace metodist {

namespace {

void note(std::vector<OrganisationId>& ids, OrganisationId id) {
    if (std::ranges::find(ids, id) == ids.end()) {
        ids.push_back(id);
    }
}

}  // namespace

std::string organisation_key(std::string_view name) {
    std::string key;
    for (const auto& word : folded_words(cyrillic_look_alikes(name).value_or(std::string(name)))) {
        key += key.empty() ? "" : " ";
        for (std::size_t i = 0; i < word.size(); ++i) {
            const bool border = i > 0 && is_digit(word[i]) != is_digit(word[i - 1]);
            key += border ? " " : "";
            key += word[i];
        }
    }
    return key;
}

OrganisationNames::OrganisationNames(const std::vector<std::string>& legal_forms) {
    for (const auto& form : legal_forms) {
        form_keys_.push_back(organisation_key(form) + " ");
    }
    // МБУ ДО before МБУ.
    std::ranges::stable_sort(form_keys_, std::ranges::greater{}, &std::string::size);
}

std::string OrganisationNames::without_form(const std::string& key) const {
    const auto form = std::ranges::find_if(form_keys_, [&](const std::string& each) { return key.starts_with(each); });
    return form == form_keys_.end() ? key : key.substr(form->size());
}

void OrganisationNames::add(OrganisationId id, const std::string& name) {
    const std::string key = organisation_key(name);
    note(by_key_[key], id);
    note(by_bare_key_[without_form(key)], id);
    names_.push_back(name);
}

OrganisationMatch OrganisationNames::find(std::string_view spelling) const {
    const std::string key = organisation_key(spelling);
    OrganisationMatch match;
    const auto exact = by_key_.find(key);
    if (exact != by_key_.end() && exact->second.size() == 1) {
        match.id = exact->second.front();
        return match;
    }
    // Another legal form may be another organisation: only its absence is passed over.
    const auto bare = by_bare_key_.find(key);
    if (exact == by_key_.end() && bare != by_bare_key_.end() && bare->second.size() == 1) {
        match.id = bare->second.front();
        match.without_legal_form = true;
        return match;
    }
    match.near = nearest(spelling, names_, 3);
    const std::string bare_key = without_form(key);
    for (const auto& name : names_) {
        const bool same_name = without_form(organisation_key(name)) == bare_key;
        if (same_name && std::ranges::find(match.near, name) == match.near.end()) {
            match.near.insert(match.near.begin(), name);
        }
    }
    return match;
}

}  // namespace metodist
