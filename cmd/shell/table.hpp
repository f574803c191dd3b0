// Rows in aligned columns, by what letters take on a screen; memory stays bounded for any number of rows.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace metodist::shell {

// Columns of a screen that a text takes: combining marks none, ideographs two.
std::size_t display_width(std::string_view text);
// `text` with blanks up to `width`.
std::string padded(std::string_view text, std::size_t width, bool to_the_right = false);
// Words set in lines of at most `width`, each line after `indent` blanks; line breaks of the text are kept.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

class Table {
public:
    using Write = std::function<void(std::string_view)>;

    Table(Write write, bool markdown) : write_(std::move(write)), markdown_(markdown) {}

    void begin(std::vector<std::string> titles, std::vector<bool> to_the_right);
    // The widths follow the first thousand rows; a later cell that is wider moves only its own line.
    void row(std::vector<std::string> cells);
    void end();

private:
    void write_waiting();
    void write_line(const std::vector<std::string>& cells);
    void write_rule();

    Write write_;
    bool markdown_;
    std::vector<std::string> titles_;
    std::vector<bool> to_the_right_;
    std::vector<std::size_t> widths_;
    std::vector<std::vector<std::string>> waiting_;
    bool begun_ = false;
};

}  // namespace metodist::shell
