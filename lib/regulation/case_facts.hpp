// The people, organisations and bodies of cases.toml as packed facts. Inner to this room.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/law/vocabulary.hpp"
#include "domain/register/facts.hpp"
#include "settings/settings.hpp"

namespace metodist {

// Numbers words in the order in which they are met.
class CaseWords : public WordNumbers {
public:
    [[nodiscard]] std::optional<std::int64_t> number(const std::string& word) const override;
    std::int64_t intern(const std::string& word);

private:
    std::map<std::string, std::int64_t> numbers_;
};

// What the cases of a file share.
class CaseWorld {
public:
    CaseWorld(const Settings& root, const Vocabularies& words, const std::string& municipality);

    // Facts of a person: those of the table `base` (may be absent), with the kinds that `changes` names put in place.
    SubjectFacts person(const std::string& base, const std::optional<Settings>& changes);
    [[nodiscard]] const Surroundings& around() const { return around_; }
    [[nodiscard]] const CaseWords& words() const { return numbers_; }

private:
    void read_facts(const Settings& table, SubjectFacts& facts);
    FactRow read_row(const Settings& table, const FactSchema& schema);
    std::int64_t read_cell(const Settings& table, const FactColumn& column);
    void read_organisations(const Settings& root);
    void read_bodies(const Settings& root);

    const Vocabularies& vocabularies_;
    std::string municipality_;
    CaseWords numbers_;
    Surroundings around_;
    std::map<std::string, std::int64_t> organisations_;
    std::map<std::string, std::int64_t> bodies_;
    std::map<std::string, Settings> people_;
};

}  // namespace metodist
