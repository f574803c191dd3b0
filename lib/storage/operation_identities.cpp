// Identities that operations make: numbers without gaps, codes that are taken once.
#include "base/finding.hpp"
#include "storage/connection.hpp"
#include "storage/operation.hpp"
#include "storage/row_digest.hpp"

namespace metodist::storage {

void Operation::digest_identity(Identity identity, std::int64_t id, const std::string& code) {
    recorded_.add(identity_digest(sha_, bytes_, identity, id, code));
}

// Numbers are given without gaps and never taken back: there are as many as the highest says.
std::int64_t Operation::last_identity(Identity identity) {
    auto& last = last_identity_[static_cast<std::size_t>(identity)];
    if (last < 0) {
        auto& query =
            store_.connection().prepared("SELECT coalesce(max(id), 0) FROM " + std::string(identity_key(identity)));
        last = first_row(query, as_number).value_or(0);
    }
    return last;
}

std::int64_t Operation::create(Identity identity, const std::optional<std::string>& code, const std::string& prefix) {
    return guarded(store_.file(), [&] { return add_identity(identity, code, prefix); });
}

std::int64_t Operation::add_identity(Identity identity, const std::optional<std::string>& code,
                                     const std::string& prefix) {
    const std::int64_t id = last_identity(identity) + 1;
    std::string chosen = code ? *code : prefix + std::to_string(id);
    auto& insert = store_.connection().insert_into(identity);
    insert.put(1, id);
    insert.put(3, id_);
    const auto inserted = [&] {
        insert.put(2, chosen);
        return insert.run_if_new();
    };
    // Codes that came with a whole register need not go with the numbers here.
    for (std::int64_t number = id + 1; !inserted(); ++number) {
        if (code) {
            throw Error(Trouble::input, "storage.code_taken",
                        {{"code", *code}, {"sort", Word{"identity", std::string(identity_key(identity))}}});
        }
        chosen = prefix + std::to_string(number);
    }
    last_identity_[static_cast<std::size_t>(identity)] = id;
    auto& first = first_identity_[static_cast<std::size_t>(identity)];
    first = first == 0 ? id : first;
    digest_identity(identity, id, chosen);
    return id;
}

std::int64_t Operation::intern(const std::string& word) {
    auto& connection = store_.connection();
    if (const auto known = connection.find_word(word)) {
        return *known;
    }
    const std::int64_t id = add_identity(Identity::word, word, {});
    connection.word_ids.emplace(word, id);
    connection.words.insert_or_assign(id, word);
    return id;
}

void Operation::require(Identity identity, std::int64_t id) {
    if (id < 1 || id > last_identity(identity)) {
        throw Error(Trouble::damaged, "storage.constraint",
                    {{"detail", "no " + std::string(identity_key(identity)) + " " + std::to_string(id)}},
                    {store_.file().string(), 0, 0, {}, {}});
    }
}

}  // namespace metodist::storage
