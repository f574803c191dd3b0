#include "app/told_row.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>

namespace metodist::app {

namespace {

std::string numbers_as_text(const std::vector<std::int64_t>& numbers) {
    std::string out;
    for (const auto each : numbers) {
        out += (out.empty() ? "" : " ") + std::to_string(each);
    }
    return out;
}

std::vector<std::int64_t> numbers_of_text(const std::string& text) {
    std::vector<std::int64_t> out;
    const char* at = text.data();
    const char* end = at + text.size();
    for (std::int64_t number = 0; at < end;) {
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc{}) {
            break;
        }
        out.push_back(number);
        at = read.ptr + (read.ptr < end ? 1 : 0);
    }
    return out;
}

}  // namespace

ToldRow told_of(storage::Ledger ledger, const storage::Row& row) {
    return {row.sequence, row.number(0).value_or(0), StatementMarks(row.text(1)),
            ledger == storage::Ledger::educator_told ? numbers_of_text(row.text(2)) : std::vector<std::int64_t>{}};
}

std::vector<Field> told_fields(storage::Ledger ledger, const ToldRow& told) {
    std::vector<Field> out{told.intake, told.marks.text()};
    if (ledger == storage::Ledger::educator_told) {
        out.emplace_back(numbers_as_text(told.organisations));
    }
    return out;
}

ToldRow told_together(ToldRow stays, const ToldRow& goes) {
    stays.intake = std::max(stays.intake, goes.intake);
    stays.marks.add(goes.marks);
    std::vector<std::int64_t> organisations;
    std::ranges::set_union(stays.organisations, goes.organisations, std::back_inserter(organisations));
    stays.organisations = std::move(organisations);
    return stays;
}

}  // namespace metodist::app
