// What the parsers of cells give: a value or none, and what must be said about it. They are pure and never guess: what
// has two meanings is not read but told.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/finding.hpp"

namespace metodist {

// A finding without its place.
struct Remark {
    std::string code;
    Arguments arguments = {};
    // note: repaired or understood in a way worth telling. gap: the cell does not tell the value, which stays not
    // known. breach: the cell is wrong and must be corrected.
    Severity severity = Severity::note;
};

// A blank cell gives neither value nor remark.
template <typename T>
struct Reading {
    std::optional<T> value = {};
    std::vector<Remark> remarks = {};

    static Reading of(T value) { return {std::move(value), {}}; }
    static Reading none(Remark remark) {
        Reading reading;
        reading.remarks.push_back(std::move(remark));
        return reading;
    }
};

// The tidied cell, with Latin letters in Cyrillic words replaced; the repair is told.
Reading<std::string> read_text(std::string_view cell);

// The pieces of a cell between any of `separators`, tidied; empty pieces are left out. A line break is "\n".
std::vector<std::string> split_cell(std::string_view cell, const std::vector<std::string>& separators);

// The same, but a cut is made only where one of the folded `beginnings` follows: the commas of "РМО учителей химии,
// физики" part no associations. Everywhere where there are no beginnings.
std::vector<std::string> split_before(std::string_view cell, const std::vector<std::string>& separators,
                                      const std::vector<std::string>& beginnings);
// Whether the text begins with one of the folded words.
bool begins_with_word(std::string_view text, const std::vector<std::string>& words);

// «a», «b».
std::string quoted_list(const std::vector<std::string>& texts);

// What a spreadsheet program spoilt: a formula that was kept instead of its value, an error value (#Н/Д, #REF!), a long
// number cut to 1,23E+10. Nothing where the cell is none of these.
std::optional<Remark> spoilt_cell(std::string_view cell);

}  // namespace metodist
