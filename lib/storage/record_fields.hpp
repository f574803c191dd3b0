// Fields of rows as members of records, and back. Inner to this folder.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "storage/meeting_record.hpp"
#include "storage/operation.hpp"
#include "storage/store.hpp"

namespace metodist::storage {

inline Field field(const std::optional<std::int64_t>& value) { return value ? Field(*value) : Field(); }
inline Field field(Day day) { return std::int64_t{day.number()}; }
inline Field field(const std::optional<Day>& day) { return day ? field(*day) : Field(); }
inline Field field(const std::string& text) { return text.empty() ? Field() : Field(text); }
inline Field field(bool flag) { return std::int64_t{flag ? 1 : 0}; }
inline Field field(const std::optional<bool>& flag) { return flag ? field(*flag) : Field(); }
// Numbers that count from 1: 0 stands for none.
inline Field ordinal(std::int64_t number) { return number == 0 ? Field() : Field(number); }

// The columns of a row, taken one after another.
class Reader {
public:
    explicit Reader(const Row& row) : row_(row) {}
    std::int64_t number() { return optional_number().value_or(0); }
    std::optional<std::int64_t> optional_number() { return row_.number(at_++); }
    std::string text() { return row_.text(at_++); }
    Day day() { return optional_day().value_or(Day()); }
    std::optional<Day> optional_day() {
        const auto number = optional_number();
        return number ? std::optional(Day::from_number(static_cast<std::int32_t>(*number))) : std::nullopt;
    }
    bool flag() { return number() == 1; }
    std::optional<bool> optional_flag() {
        const auto number = optional_number();
        return number ? std::optional(*number == 1) : std::nullopt;
    }

private:
    const Row& row_;
    std::size_t at_ = 0;
};

template <typename Record>
Record recorded(const Row& row) {
    Record out;
    out.sequence = row.sequence;
    out.paper = row.paper;
    out.operation = row.recorded;
    return out;
}

// Records a row, and first ends the live one that it replaces.
inline void write(Operation& operation, Ledger ledger, std::int64_t subject, const Recorded& what,
                  std::vector<Field> values, DayRange valid = {}) {
    if (what.sequence != 0) {
        operation.end(ledger, subject, what.sequence);
    }
    NewRow row;
    row.subject = subject;
    row.paper = what.paper;
    row.valid = valid;
    row.values = std::move(values);
    operation.record(ledger, row);
}

}  // namespace metodist::storage
