#include "storage/forms.hpp"

#include "storage/connection.hpp"

namespace metodist::storage {

namespace {

std::string seal_of(const FormMark& mark, std::string_view form) {
    Sha256 sha;
    for (const auto part : mark) {
        sha.add(std::to_string(part.size()) + ' ');
        sha.add(part);
    }
    sha.add(form);
    const auto hash = sha.finish();
    return {hash.begin(), hash.end()};
}

std::string_view bytes_of(const SQLite::Column& column) {
    return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

}  // namespace

bool with_kept_form(Store& store, std::int64_t edition, std::int64_t operation, const FormMark& mark,
                    const std::function<void(std::string_view)>& take) {
    return guarded(store.file(), [&] {
        auto& query =
            store.connection().prepared("SELECT seal, form FROM compiled_edition WHERE edition = ? AND recorded = ?");
        query.bind(1, edition);
        query.bind(2, operation);
        return first_row(query,
                         [&](SQLite::Statement& row) {
                             const std::string_view seal = bytes_of(row.getColumn(0));
                             const std::string_view form = bytes_of(row.getColumn(1));
                             const bool whole = seal == seal_of(mark, form);
                             if (whole) {
                                 take(form);
                             }
                             return whole;
                         })
            .value_or(false);
    });
}

void keep_form(Operation& under_way, std::int64_t edition, std::int64_t operation, const FormMark& mark,
               std::string_view form) {
    const auto seal = seal_of(mark, form);
    auto& store = under_way.store();
    guarded(store.file(), [&] {
        auto& put = store.connection().prepared(
            "INSERT INTO compiled_edition (edition, recorded, seal, form) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (edition, recorded) DO UPDATE SET seal = excluded.seal, form = excluded.form");
        put.bind(1, edition);
        put.bind(2, operation);
        put.bind(3, seal.data(), static_cast<int>(seal.size()));
        put.bind(4, form.data(), static_cast<int>(form.size()));
        put.exec();
    });
}

}  // namespace metodist::storage
