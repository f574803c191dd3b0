// What a table said of somebody, kept as short marks: equal marks are equal statements. A later table that says the
// same changes nothing, whatever was corrected by hand in between.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace metodist {

class StatementMarks {
public:
    StatementMarks() = default;
    // As `text` gave them; anything else reads as no marks.
    explicit StatementMarks(std::string_view text);

    // `source`: which statement ("category"); `said`: all that it said.
    [[nodiscard]] bool says(std::string_view source, std::string_view said) const;
    [[nodiscard]] bool speaks_of(std::string_view source) const;
    void put(std::string_view source, std::string_view said);
    void drop(std::string_view source);
    // Takes the marks of statements that it does not speak of.
    void add(const StatementMarks& other);
    // The same marks give the same text.
    [[nodiscard]] const std::string& text() const { return marks_; }

    friend bool operator==(const StatementMarks&, const StatementMarks&) = default;

private:
    // The place of the source's mark, or where it belongs.
    [[nodiscard]] std::size_t place(std::string_view source_mark) const;
    [[nodiscard]] bool stands_at(std::size_t place, std::string_view source_mark) const;

    // Mark after mark, sorted by source.
    std::string marks_;
};

}  // namespace metodist
