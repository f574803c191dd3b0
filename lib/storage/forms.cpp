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

}  // namespace

std::optional<std::string> kept_form(Store& store, std::int64_t edition, std::int64_t operation, const FormMark& mark) {
    return guarded(store.file(), [&]() -> std::optional<std::string> {
        auto& query =
            store.connection().prepared("SELECT seal, form FROM compiled_edition WHERE edition = ? AND recorded = ?");
        query.bind(1, edition);
        query.bind(2, operation);
        auto found = first_row(query, [](SQLite::Statement& row) {
            return std::pair{row.getColumn(0).getString(), row.getColumn(1).getString()};
        });
        if (!found || found->first != seal_of(mark, found->second)) {
            return std::nullopt;
        }
        return std::move(found->second);
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
