#include "app/intake/references.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (const auto& each : names) {
        out += (out.empty() ? "" : ", ") + each;
    }
    return out;
}

}  // namespace

References::References(Session& session, const Mapping& mapping) : organisations_(mapping.legal_forms) {
    for (const auto& each : storage::organisation_names(session.store())) {
        organisations_.add(OrganisationId{each.subject}, each.name);
    }
    using storage::column;
    using storage::Ledger;
    storage::each_row(session.store(), Ledger::organisation_entry, {}, [&](const storage::Row& row) {
        if (row.number(column(Ledger::organisation_entry, "municipality")) == session.municipality()) {
            own_.insert(row.subject);
        }
    });
    storage::each_row(session.store(), Ledger::body_entry, {}, [&](const storage::Row& row) {
        if (row.text(column(Ledger::body_entry, "kind")) == "association") {
            association_ids_.insert(row.subject);
        }
    });
    for (const auto& each : storage::body_names(session.store())) {
        if (association_ids_.contains(each.subject)) {
            associations_.emplace(organisation_key(each.name), each.subject);
        }
    }
}

void References::tell(std::map<std::string, Unresolved>& told, const std::string& text, const char* code,
                      const std::vector<std::string>& near, Severity severity, const std::vector<Place>& places) {
    auto& unresolved = told[text];
    if (++unresolved.rows > 1) {
        return;
    }
    unresolved.finding.code = near.empty() ? code : std::string(code) + "_near";
    unresolved.finding.severity = severity;
    unresolved.finding.place = places.empty() ? Place{} : places.front();
    unresolved.finding.arguments = {{"name", text}, {"near", listed(near)}};
}

const OrganisationMatch& References::match_of(const std::string& spelling) const {
    const auto known = matches_.find(spelling);
    return known != matches_.end() ? known->second
                                   : matches_.emplace(spelling, organisations_.find(spelling)).first->second;
}

std::optional<std::int64_t> References::organisation(const std::string& spelling, const std::vector<Place>& places) {
    const auto& match = match_of(spelling);
    if (!match.id) {
        tell(unknown_organisations_, spelling, "register.import_unknown_organisation", match.near, Severity::breach,
             places);
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*match.id);
}

std::optional<std::int64_t> References::find_organisation(const std::string& spelling) const {
    const auto& match = match_of(spelling);
    return match.id ? std::optional(static_cast<std::int64_t>(*match.id)) : std::nullopt;
}

std::optional<std::int64_t> References::association(const std::string& name, const std::vector<Place>& places) {
    const auto found = associations_.find(organisation_key(name));
    if (found == associations_.end()) {
        tell(unknown_associations_, name, "register.import_unknown_association", {}, Severity::gap, places);
        return std::nullopt;
    }
    return found->second;
}

void References::add_association(const std::string& name, std::int64_t id) {
    associations_.emplace(organisation_key(name), id);
    association_ids_.insert(id);
}

std::vector<std::string> References::unknown_associations(const PackedEducators& educators) const {
    std::vector<std::string> out;
    std::set<std::string> seen;
    for (const auto& each : educators.names().bodies) {
        const auto key = organisation_key(each.spelling);
        if (!associations_.contains(key) && seen.insert(key).second) {
            out.push_back(each.spelling);
        }
    }
    return out;
}

std::vector<References::UnknownOrganisation> References::unknown_organisations(const PackedEducators& educators) const {
    std::vector<UnknownOrganisation> out;
    std::set<std::string> seen;
    for (const auto& each : educators.names().organisations) {
        if (!seen.insert(organisation_key(each.spelling)).second) {
            continue;
        }
        const auto match = organisations_.find(each.spelling);
        if (match.id) {
            continue;
        }
        UnknownOrganisation unknown{each.spelling, {}, each.place};
        for (const auto& name : match.near) {
            const auto id = organisations_.find(name).id;
            if (id && std::ranges::find(unknown.near, static_cast<std::int64_t>(*id)) == unknown.near.end()) {
                unknown.near.push_back(static_cast<std::int64_t>(*id));
            }
        }
        out.push_back(std::move(unknown));
    }
    return out;
}

void References::add_organisation(const std::string& name, std::int64_t id) {
    organisations_.add(OrganisationId{id}, name);
    matches_.clear();
    own_.insert(id);
}

std::vector<Finding> References::findings() const {
    std::vector<Finding> out;
    for (const auto* told : {&unknown_organisations_, &unknown_associations_}) {
        for (const auto& [text, unresolved] : *told) {
            out.push_back(unresolved.finding);
            out.back().arguments.push_back({"rows", unresolved.rows});
        }
    }
    return out;
}

}  // namespace metodist::app
