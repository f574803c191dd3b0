// Rows in aligned columns, by what letters take on a screen; memory stays bounded for any number of rows.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/display.hpp"

namespace metodist::shell {

using metodist::display_width;
using metodist::padded;
using metodist::wrapped;

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
