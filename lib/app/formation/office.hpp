// The office that issues a core group's papers. Inner to this folder.
#pragma once

#include <string>

#include "app/formation/body.hpp"
#include "documents/papers.hpp"

namespace metodist::app {

// `role`: a word of signatory_role; where it is empty, the first of `roles` that somebody holds.
documents::Office office_of(Session& session, const CoreGroup& group, const std::string& role,
                            const std::vector<std::string>& roles);
// That the register knows another head of the organisation in whose name this role signs; asked as above.
std::optional<Finding> signer_remark(Session& session, const CoreGroup& group, const documents::Office& office,
                                     const std::string& role, const std::vector<std::string>& roles);
// "ru", "en".
std::string office_language(Session& session);
// The act of the edition, where it is the municipality's own.
std::optional<documents::ActMention> own_act(Session& session, const CoreGroup& group);
// The year in the title of the cycle ("2026/2027"); empty where it is no year.
std::string year_of(const formation::Cycle& cycle);
// The cycle named, else the open one, else the last one.
std::optional<formation::Cycle> cycle_for_papers(Session& session, const CoreGroup& group, const std::string& code);

}  // namespace metodist::app
