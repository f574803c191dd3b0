#include "storage/codes.hpp"

#include "storage/among.hpp"
#include "storage/connection.hpp"

namespace metodist::storage {

std::map<std::string, std::int64_t> find_codes(Store& store, Identity identity, const std::vector<std::string>& codes) {
    return guarded(store.file(), [&] {
        const Among among(codes);
        auto& query = store.connection().prepared("SELECT id, code FROM " + std::string(identity_key(identity)) +
                                                  " WHERE " + among.condition("code", 1));
        among.bind(query, 1);
        std::map<std::string, std::int64_t> out;
        while (query.executeStep()) {
            out.emplace(query.getColumn(1).getString(), query.getColumn(0).getInt64());
        }
        query.tryReset();
        return out;
    });
}

}  // namespace metodist::storage
