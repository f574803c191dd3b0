// The whole register as one value, and as a tree for JSON (REGISTER-JSON.md). Pure: reading and writing of the
// database and of JSON text are somebody else's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "base/tree.hpp"
#include "domain/law/fact_kinds.hpp"
#include "domain/law/vocabulary.hpp"
#include "domain/register/facts.hpp"

namespace metodist {

// A fact whose references are codes. One value per column of the schema; days as their number, flags as 0 and 1.
struct DumpedFact {
    FactKind kind{};
    bool denied = false;
    DayRange valid = {};
    // Code of the paper it rests on; empty where there is none.
    std::string paper = {};
    std::vector<Field> values = {};

    friend bool operator==(const DumpedFact&, const DumpedFact&) = default;
};

struct DumpedSignatory {
    std::string role = {};
    std::string name = {};
    std::string post = {};
    DayRange valid = {};

    friend bool operator==(const DumpedSignatory&, const DumpedSignatory&) = default;
};

struct DumpedSetting {
    std::string setting = {};
    std::string value = {};

    friend bool operator==(const DumpedSetting&, const DumpedSetting&) = default;
};

// Codes are unique within their sort. Empty texts and absent days are not known. Facts stand in the order of kinds.
struct DumpedMunicipality {
    std::string code = {};
    std::string name = {};
    std::string level = {};
    std::string language = {};
    std::vector<DumpedSetting> settings = {};
    std::vector<DumpedSignatory> signatories = {};

    friend bool operator==(const DumpedMunicipality&, const DumpedMunicipality&) = default;
};

struct DumpedPaper {
    std::string code = {};
    std::string kind = {};
    std::string number = {};
    std::optional<Day> dated = {};
    std::string issuer = {};
    std::string title = {};
    std::string state = {};
    std::string file = {};
    std::string hash = {};
    bool taken_over = false;
    // Code of the paper that this one changes.
    std::string amends = {};

    friend bool operator==(const DumpedPaper&, const DumpedPaper&) = default;
};

struct DumpedOrganisation {
    std::string code = {};
    std::string municipality = {};
    std::vector<DumpedFact> facts = {};

    friend bool operator==(const DumpedOrganisation&, const DumpedOrganisation&) = default;
};

struct DumpedBody {
    std::string code = {};
    std::string kind = {};
    std::string municipality = {};
    // Code of the body that this one belongs to.
    std::string parent = {};
    bool taken_over = false;
    std::vector<DumpedFact> facts = {};

    friend bool operator==(const DumpedBody&, const DumpedBody&) = default;
};

struct DumpedEducator {
    std::string code = {};
    std::string municipality = {};
    // Code of the educator who is the same person.
    std::string merged_into = {};
    std::vector<DumpedFact> facts = {};

    friend bool operator==(const DumpedEducator&, const DumpedEducator&) = default;
};

struct RegisterDump {
    std::vector<DumpedMunicipality> municipalities = {};
    std::vector<DumpedPaper> papers = {};
    std::vector<DumpedOrganisation> organisations = {};
    std::vector<DumpedBody> bodies = {};
    std::vector<DumpedEducator> educators = {};

    friend bool operator==(const RegisterDump&, const RegisterDump&) = default;
};

inline constexpr std::string_view register_schema_name = "metodist.register/1";

// What is not known is left out.
Tree dump_to_tree(const RegisterDump& dump);

// Strict: throws Error(Trouble::input) with every fault and its path (educators[12].facts.category[0].level): unknown
// keys, wrong types, words that the vocabularies do not have, codes that stand twice or nowhere, ends before
// beginnings. `file` is the name to be shown.
RegisterDump dump_from_tree(const Tree& tree, const std::string& file, const Vocabularies& vocabularies);

}  // namespace metodist
