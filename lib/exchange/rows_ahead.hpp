// Rows with a look at those that come: headers of several rows are found so.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "exchange/rows.hpp"

namespace metodist {

// A row that is kept beyond its turn.
struct KeptRow {
    std::int64_t number = 0;
    std::vector<std::string> cells = {};
    std::vector<bool> covered = {};
    std::vector<Place> places = {};
    Place place = {};
    bool hidden = false;
    std::vector<Finding> findings = {};
};

class RowsAhead final : public RowSource {
public:
    explicit RowsAhead(RowSource& rows) : rows_(rows) {}

    // The row that so many calls of `next` from now would move to (0: the next one); none behind the last. Valid until
    // the next call of anything that moves.
    [[nodiscard]] const KeptRow* peek(std::size_t ahead);

    bool next() override;
    [[nodiscard]] std::int64_t row() const override { return kept_ ? kept_->number : rows_.row(); }
    [[nodiscard]] std::size_t width() const override { return kept_ ? kept_->cells.size() : rows_.width(); }
    [[nodiscard]] std::string_view cell(std::size_t column) const override {
        return kept_ ? kept_->cells[column] : rows_.cell(column);
    }
    [[nodiscard]] Place place(std::size_t column) const override;
    [[nodiscard]] Place row_place() const override { return kept_ ? kept_->place : rows_.row_place(); }
    [[nodiscard]] const std::vector<Finding>& row_findings() const override {
        return kept_ ? kept_->findings : rows_.row_findings();
    }
    [[nodiscard]] bool covered(std::size_t column) const override {
        return kept_ ? kept_->covered[column] : rows_.covered(column);
    }
    [[nodiscard]] bool hidden() const override { return kept_ ? kept_->hidden : rows_.hidden(); }
    [[nodiscard]] bool hidden_column(std::size_t column) const override { return rows_.hidden_column(column); }
    [[nodiscard]] bool in_sheet() const override { return rows_.in_sheet(); }

private:
    RowSource& rows_;
    std::deque<KeptRow> ahead_;
    std::optional<KeptRow> kept_;
};

}  // namespace metodist
