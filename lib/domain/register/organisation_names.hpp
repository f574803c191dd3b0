// Which organisation a spelling means. Decides only what is certain; everything else is a question with what lies near.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/register/facts.hpp"

namespace metodist {

// The form in which names of organisations are equal: look-alikes, case, ё, quotes, №, blanks and punctuation do not
// count; letters and figures do.
std::string organisation_key(std::string_view name);

struct OrganisationMatch {
    // Set where exactly one organisation is meant.
    std::optional<OrganisationId> id = {};
    // The spelling leaves out the legal form that the organisation bears.
    bool without_legal_form = false;
    // Where none is meant for certain: known names that lie near, nearest first.
    std::vector<std::string> near = {};
};

// The known names, all forms of each organisation.
class OrganisationNames {
public:
    // `legal_forms`: beginnings of names that many share (МОУ, МБУ ДО).
    explicit OrganisationNames(const std::vector<std::string>& legal_forms);

    void add(OrganisationId id, const std::string& name);
    [[nodiscard]] OrganisationMatch find(std::string_view spelling) const;

private:
    using Index = std::unordered_map<std::string, std::vector<OrganisationId>>;
    [[nodiscard]] std::string without_form(const std::string& key) const;

    std::vector<std::string> form_keys_;
    Index by_key_;
    Index by_bare_key_;
    std::vector<std::string> names_;
};

}  // namespace metodist
