// Facts as people type them into facts of the catalogue: one path for all kinds, all faults together.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/session.hpp"
#include "app/words.hpp"
#include "domain/register/facts.hpp"

namespace metodist::app {

// "category level=высшая since=15.05.2024 paper=d3".
struct FactText {
    std::string kind = {};
    bool denied = false;
    std::vector<std::pair<std::string, std::string>> values = {};
};

class FactReader {
public:
    FactReader(Session& session, const Vocabularies& words, Subject subject)
        : session_(session), words_(words), subject_(subject) {}

    // The kind that a word names; of organisations and bodies also without the prefix ("head").
    std::optional<FactKind> kind(const std::string& word, std::vector<Finding>& findings) const;
    // The fact without its subject. Nothing where a breach was found; notes do not hinder. `paper` is taken where the
    // text names none of its own.
    std::optional<Fact> read(const FactText& text, std::optional<PaperId> paper, std::vector<Finding>& findings) const;
    // The columns of which the text says that there is nothing to record: "name … patronymic=нет".
    std::vector<std::size_t> said_absent(FactKind kind, const FactText& text) const;

private:
    struct Draft;
    void put(Draft& draft, const std::string& key, const std::string& text) const;
    void put_column(Draft& draft, std::size_t column, const std::string& text) const;
    Field field(Draft& draft, const FactColumn& column, const std::string& text) const;
    bool says_absent(const FactColumn& column, const std::string& text) const;
    Field reference(Draft& draft, ColumnType type, const std::string& text) const;
    std::optional<Day> day(Draft& draft, std::string_view key, const std::string& text) const;
    void check_whole(Draft& draft) const;
    void check_days(Draft& draft) const;

    Session& session_;
    const Vocabularies& words_;
    Subject subject_;
};

// Whether a finding hinders.
bool has_breach(const std::vector<Finding>& findings);

}  // namespace metodist::app
