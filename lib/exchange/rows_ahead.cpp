#include "exchange/rows_ahead.hpp"

#include <utility>

namespace metodist {

const KeptRow* RowsAhead::peek(std::size_t ahead) {
    while (ahead_.size() <= ahead) {
        if (!rows_.next()) {
            return nullptr;
        }
        KeptRow row{.number = rows_.row(),
                    .place = rows_.row_place(),
                    .hidden = rows_.hidden(),
                    .findings = rows_.row_findings()};
        for (std::size_t i = 0; i < rows_.width(); ++i) {
            row.cells.emplace_back(rows_.cell(i));
            row.covered.push_back(rows_.covered(i));
            row.places.push_back(rows_.place(i));
        }
        ahead_.push_back(std::move(row));
    }
    return &ahead_[ahead];
}

bool RowsAhead::next() {
    if (ahead_.empty()) {
        kept_.reset();
        return rows_.next();
    }
    kept_ = std::move(ahead_.front());
    ahead_.pop_front();
    return true;
}

Place RowsAhead::place(std::size_t column) const {
    if (!kept_) {
        return rows_.place(column);
    }
    return column < kept_->places.size() ? kept_->places[column] : kept_->place;
}

}  // namespace metodist
