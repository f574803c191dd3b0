#include "storage/codes.hpp"

#include "storage/connection.hpp"

namespace metodist::storage {

namespace {

std::string json_of(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts) {
        out += out.empty() ? "[\"" : ",\"";
        for (const char c : text) {
            out += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
        }
        out += '"';
    }
    return out.empty() ? "[]" : out + "]";
}

}  // namespace

std::map<std::string, std::int64_t> find_codes(Store& store, Identity identity, const std::vector<std::string>& codes) {
    return guarded(store.file(), [&] {
        auto& query = store.connection().prepared("SELECT id, code FROM " + std::string(identity_key(identity)) +
                                                  " WHERE code IN (SELECT value FROM json_each(?))");
        query.bind(1, json_of(codes));
        std::map<std::string, std::int64_t> out;
        while (query.executeStep()) {
            out.emplace(query.getColumn(1).getString(), query.getColumn(0).getInt64());
        }
        query.tryReset();
        return out;
    });
}

}  // namespace metodist::storage
