// The reading of one row, cell by cell. Inner to the reading of rosters.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/cell.hpp"
#include "exchange/cell_day.hpp"
#include "exchange/roster_draft.hpp"
#include "exchange/roster_row.hpp"

namespace metodist {

class RowWork {
public:
    RowWork(RowReader& reader, const TableReader& table, std::vector<Finding>& findings);

    std::optional<RowContent> run();

private:
    // Before a reader sees the cell: words that mean the same everywhere.
    void read_cell(std::size_t index);
    bool settled_by_words(std::string_view cell);
    void read_value(std::string_view cell);

    void read_person(std::string_view cell);
    void read_birth(std::string_view cell);
    void read_organisation(std::string_view cell);
    void read_spelled(std::string_view cell);
    void read_yes(std::string_view cell);
    void read_day_of_fact(std::string_view cell);
    void read_length(std::string_view cell);
    void read_free_text(std::string_view cell);
    void read_bodies(std::string_view cell);
    void read_note(std::string_view cell);

    // After all cells: what several of them say together.
    void settle_offices();
    void settle_office(std::size_t column);
    void settle_body_of_office(std::size_t fact, std::string_view named);
    void check_age();
    void check_beginnings(const std::vector<ProposedFact>& facts);
    void compare_lengths(const Comparison& comparison, const std::vector<ProposedFact>& facts);
    std::optional<RowContent> content();

    void assert_facts();
    void deny_facts();
    void add_meaning(const Meaning& meaning, bool piece);
    const Meaning* meaning_of(const std::string& text);
    void set_experience(std::int64_t years, std::optional<std::int64_t> months);
    [[nodiscard]] DayRules day_rules(DayMeaning meaning, int years_back, int years_ahead) const;
    void tell(Remark remark);
    template <typename T>
    std::optional<T> take(Reading<T> reading);
    [[nodiscard]] const MappedColumn& column() const { return mapping_.columns[index_]; }

    RowReader& reader_;
    const Mapping& mapping_;
    const TableReader& table_;
    std::vector<Finding>& findings_;
    std::vector<FactDraft> drafts_;
    RowContent row_;
    // Whether a name stands there, readable or not.
    bool name_written_ = false;
    std::string name_text_;
    std::optional<std::int64_t> age_;
    std::size_t age_index_ = 0;
    // Of the cell that is being read.
    std::size_t index_ = 0;
    std::optional<Severity> worst_;
    std::string written_;
};

}  // namespace metodist
