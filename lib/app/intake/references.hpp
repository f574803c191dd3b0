// The organisations and associations that a table names, as the register knows them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/session.hpp"
#include "domain/register/organisation_names.hpp"
#include "exchange/roster_pack.hpp"

namespace metodist::app {

class References {
public:
    References(Session& session, const Mapping& mapping);

    // The organisation of a spelling. What is not certain is told once for each spelling, with the cells that hold it.
    std::optional<std::int64_t> organisation(const std::string& spelling, const std::vector<Place>& places);
    // The same without telling.
    [[nodiscard]] std::optional<std::int64_t> find_organisation(const std::string& spelling) const;
    // The association of a name, likewise.
    std::optional<std::int64_t> association(const std::string& name, const std::vector<Place>& places);
    void add_association(const std::string& name, std::int64_t id);
    // All bodies of this kind.
    [[nodiscard]] const std::set<std::int64_t>& associations() const { return association_ids_; }
    // Whether the organisation is one of the session's municipality.
    [[nodiscard]] bool of_municipality(std::int64_t organisation) const { return own_.contains(organisation); }

    // Names of associations of the table that the register has not, in their order; asked for before anything is
    // recorded.
    [[nodiscard]] std::vector<std::string> unknown_associations(const PackedEducators& educators) const;

    // Organisations that posts of the table name and that are not known for certain: the spelling, what lies near, and
    // where it stands first.
    struct UnknownOrganisation {
        std::string name = {};
        std::vector<std::int64_t> near = {};
        Place place = {};
    };
    [[nodiscard]] std::vector<UnknownOrganisation> unknown_organisations(const PackedEducators& educators) const;
    void add_organisation(const std::string& name, std::int64_t id);

    // What could not be resolved.
    [[nodiscard]] std::vector<Finding> findings() const;

private:
    struct Unresolved {
        Finding finding;
        std::int64_t rows = 0;
    };
    void tell(std::map<std::string, Unresolved>& told, const std::string& text, const char* code,
              const std::vector<std::string>& near, Severity severity, const std::vector<Place>& places);

    // Each spelling is looked for once.
    [[nodiscard]] const OrganisationMatch& match_of(const std::string& spelling) const;

    OrganisationNames organisations_;
    mutable std::unordered_map<std::string, OrganisationMatch> matches_;
    std::set<std::int64_t> own_;
    std::set<std::int64_t> association_ids_;
    std::map<std::string, std::int64_t> associations_;
    std::map<std::string, Unresolved> unknown_organisations_;
    std::map<std::string, Unresolved> unknown_associations_;
};

}  // namespace metodist::app
