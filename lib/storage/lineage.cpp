#include "storage/lineage.hpp"

#include <algorithm>

#include "storage/connection.hpp"
#include "storage/operations.hpp"

namespace metodist::storage {

namespace {

bool says_the_same(const Row& a, const Row& b) {
    return a.denied == b.denied && a.valid == b.valid && a.paper == b.paper && a.values == b.values;
}

// Of the rows that fit and say what `row` says, the one that stands where `row` stands among its own equals.
template <typename Own, typename Other>
std::optional<Row> counterpart(const std::vector<Row>& rows, const Row& row, const Own& own, const Other& other) {
    const auto before = std::ranges::count_if(
        rows, [&](const Row& each) { return each.sequence < row.sequence && own(each) && says_the_same(each, row); });
    std::ptrdiff_t place = 0;
    for (const auto& each : rows) {
        if (other(each) && says_the_same(each, row) && place++ == before) {
            return each;
        }
    }
    return std::nullopt;
}

// What an undo of `operation` brings back: rows that it ended and had not recorded itself.
auto lost_to(std::int64_t operation) {
    return [operation](const Row& row) { return row.ended == operation && row.recorded != operation; };
}

auto recorded_by(std::int64_t operation) {
    return [operation](const Row& row) { return row.recorded == operation; };
}

}  // namespace

Lineage::Lineage(Store& store) : store_(store), undone_(undone_operations(store)) {
    auto& query = store.connection().prepared("SELECT id, undoes FROM operation WHERE undoes IS NOT NULL");
    while (query.executeStep()) {
        undoes_.emplace(query.getColumn(0).getInt64(), query.getColumn(1).getInt64());
    }
    query.tryReset();
}

std::optional<std::int64_t> Lineage::undone_by(std::int64_t operation) const {
    const auto found = undone_.find(operation);
    return found == undone_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int64_t> Lineage::undoes(std::int64_t operation) const {
    const auto found = undoes_.find(operation);
    return found == undoes_.end() ? std::nullopt : std::optional(found->second);
}

std::set<std::int64_t> Lineage::carriers(std::int64_t operation) const {
    std::set<std::int64_t> out{operation};
    for (const auto& [later, undone] : undoes_) {
        const auto first = undoes(undone);
        if (first && out.contains(*first)) {
            out.insert(later);
        }
    }
    return out;
}

Lineage::Fate Lineage::fate(TableId table, const Row& row) const {
    const auto all = history(store_, table, row.subject);
    Row now = row;
    while (now.ended) {
        const auto undo = undone_by(*now.ended);
        if (!undo) {
            return {std::nullopt, *now.ended};
        }
        const auto copy = counterpart(all, now, lost_to(*now.ended), recorded_by(*undo));
        if (!copy) {
            return {std::nullopt, *now.ended};
        }
        now = *copy;
    }
    return {now, 0};
}

std::int64_t Lineage::origin(TableId table, const Row& row) const {
    const auto all = history(store_, table, row.subject);
    Row now = row;
    while (const auto undone = undoes(now.recorded)) {
        const auto source = counterpart(all, now, recorded_by(now.recorded), lost_to(*undone));
        if (!source) {
            break;
        }
        now = *source;
    }
    return now.recorded;
}

}  // namespace metodist::storage
