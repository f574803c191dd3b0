#include "storage/operations.hpp"

#include <charconv>

#include "storage/connection.hpp"

namespace metodist::storage {

namespace {

// Moments are compared as text, so a day stands for its last second.
std::optional<std::string> last_moment(const std::string& known) {
    if (const auto day = Day::parse_iso(known)) {
        return day->iso() + "T23:59:59Z";
    }
    if (known.size() == 10 && known[2] == '.' && known[5] == '.') {
        return last_moment(known.substr(6) + "-" + known.substr(3, 2) + "-" + known.substr(0, 2));
    }
    const auto date_and_time = known.find('T');
    if (date_and_time == 10 && Day::parse_iso(known.substr(0, 10))) {
        return known;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> operation_known_at(Store& store, const std::string& known) {
    if (known.starts_with('#')) {
        std::int64_t number = 0;
        const auto [end, fault] = std::from_chars(known.data() + 1, known.data() + known.size(), number);
        if (fault != std::errc{} || end != known.data() + known.size() || number < 0) {
            return std::nullopt;
        }
        return number;
    }
    const auto moment = last_moment(known);
    if (!moment) {
        return std::nullopt;
    }
    return guarded(store.file(), [&] {
        auto& query = store.connection().prepared("SELECT coalesce(max(id), 0) FROM operation WHERE moment <= ?");
        query.bind(1, *moment);
        query.executeStep();
        return std::optional(query.getColumn(0).getInt64());
    });
}

}  // namespace metodist::storage
