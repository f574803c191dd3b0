// Where a table begins.
#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.hpp"
#include "exchange/table.hpp"
#include "exchange/table_header.hpp"

namespace metodist {

namespace {

constexpr std::int64_t most_rows_above = 50;

}  // namespace

TableReader::TableReader(RowSource& rows, const TableWishes& wishes, const std::optional<HeaderChoice>& choice)
    : rows_(rows), wishes_(wishes) {
    find_header(choice);
}

void TableReader::find_header(const std::optional<HeaderChoice>& choice) {
    const HeaderFinder finder(wishes_);
    FoundHeader best;
    std::string file;
    std::string sheet;
    for (std::int64_t above = 0; above < most_rows_above || choice;) {
        const KeptRow* row = rows_.peek(0);
        if (row == nullptr || (choice && row->number > choice->first)) {
            break;
        }
        file = row->place.file;
        sheet = row->place.sheet;
        if (!choice || row->number == choice->first) {
            const auto last = choice ? choice->last : std::nullopt;
            auto found = finder.at(
                rows_, last ? std::optional(static_cast<std::size_t>(*last - choice->first + 1)) : std::nullopt);
            if (found.matched > 0 && found.faults.empty()) {
                accept_header(found);
                return;
            }
            if (found.matched > best.matched) {
                best = std::move(found);
            }
        }
        rows_.next();
        ++above;
        if (filled() > 0) {
            report_.title.push_back({rows_.row(), text_of_row()});
        }
        above = std::max(above, rows_.in_sheet() ? above : rows_.row());
    }
    if (best.matched > 0) {
        throw Error(Trouble::input, std::move(best.faults));
    }
    std::string needed;
    for (const auto& wanted : wishes_.columns) {
        if (wanted.needed) {
            needed += (needed.empty() ? "«" : ", «") + wanted.headers.front() + "»";
        }
    }
    if (choice) {
        throw Error(Trouble::input, "import.no_header_there", {{"row", choice->first}, {"headers", needed}},
                    Place{.file = file, .sheet = sheet});
    }
    throw Error(Trouble::input, "import.no_header", {{"rows", most_rows_above}, {"headers", needed}},
                Place{.file = file.empty() ? rows_.row_place().file : file, .sheet = sheet});
}

void TableReader::accept_header(const FoundHeader& header) {
    columns_ = header.columns;
    report_.sheet = header.place.sheet;
    report_.header_row = header.place.line;
    for (std::size_t i = 0; i < header.rows; ++i) {
        rows_.next();
    }
    report_.header_end = last_row_ = rows_.row();
    width_ = header.labels.size();
    std::vector<std::string> known;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        headers_.push_back(columns_[i] ? header.labels[*columns_[i]] : std::string());
        if (!columns_[i]) {
            std::ranges::copy(wishes_.columns[i].headers, std::back_inserter(known));
        }
    }
    for (std::size_t i = 0; i < width_; ++i) {
        const std::string& label = header.labels[i];
        if (!label.empty() && rows_.hidden_column(i)) {
            report_.hidden_columns.push_back(label);
        }
        if (!label.empty() && std::ranges::find(columns_, std::optional(i)) == columns_.end()) {
            report_.unknown_headers.push_back(label);
            tell_unknown(i, known);
        }
    }
}

void TableReader::tell_unknown(std::size_t column, const std::vector<std::string>& known) {
    const std::string& header = report_.unknown_headers.back();
    const auto near = nearest(header, known, 1);
    Finding finding{.code = near.empty() ? "import.unknown_header" : "import.unknown_header_near",
                    .arguments = {{"header", header}},
                    .place = rows_.place(column),
                    .severity = Severity::gap};
    if (!near.empty()) {
        finding.arguments.push_back({"near", near.front()});
    }
    findings_.push_back(std::move(finding));
}

}  // namespace metodist
