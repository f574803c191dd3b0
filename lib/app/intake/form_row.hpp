// The cells of one person on a form. Inner to this folder.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/register/facts.hpp"
#include "exchange/mapping.hpp"
#include "exchange/sheets/xlsx_write.hpp"

namespace metodist::app {

class FormCells {
public:
    // The mapping and the names of bodies must outlive it.
    FormCells(const Mapping& mapping, std::int64_t organisation, std::string name, Day day,
              const std::map<std::int64_t, std::string>& bodies)
        : mapping_(mapping), organisation_(organisation), name_(std::move(name)), day_(day), bodies_(bodies) {}

    // The words of the person's posts in the organisation on the day, each once; one row for each.
    [[nodiscard]] std::vector<std::string> posts(const std::vector<Fact>& facts) const;
    // What the mapping would read as what these facts say; nothing where they say nothing of the column.
    [[nodiscard]] BookValue value(const MappedColumn& column, const std::vector<Fact>& facts,
                                  const std::string& post) const;
    // The spellings to choose from; empty: none.
    [[nodiscard]] std::vector<std::string> choices(const MappedColumn& column) const;

private:
    [[nodiscard]] std::vector<const Fact*> facts_of(const MappedColumn& column, const std::vector<Fact>& facts,
                                                    const std::string& post) const;
    [[nodiscard]] std::string spelled(const MappedColumn& column, const std::vector<const Fact*>& facts) const;
    [[nodiscard]] std::string yes_or_no(const std::vector<const Fact*>& facts) const;
    [[nodiscard]] std::string texts(const MappedColumn& column, const std::vector<const Fact*>& facts) const;
    [[nodiscard]] std::string named_bodies(const std::vector<const Fact*>& facts) const;
    [[nodiscard]] BookValue years(const std::vector<const Fact*>& facts) const;

    const Mapping& mapping_;
    std::int64_t organisation_;
    std::string name_;
    Day day_;
    const std::map<std::int64_t, std::string>& bodies_;
};

}  // namespace metodist::app
