#include "storage/verify.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <set>

#include "storage/connection.hpp"
#include "storage/digest.hpp"
#include "storage/operations.hpp"
#include "storage/row_digest.hpp"
#include "storage/verify_file.hpp"

namespace metodist::storage {

namespace {

constexpr std::size_t most_places = 5;

struct Sums {
    RowSum recorded;
    RowSum ended;
};

class Verifier {
public:
    explicit Verifier(Store& store) : store_(store), database_(*store.connection().database) {}

    Verification run() {
        const Find found = [this](std::string code, Arguments arguments) {
            find(std::move(code), std::move(arguments));
        };
        step([&] { check_integrity(store_, found); });
        step([&] { check_schema(store_, found); });
        step([&] { check_references(store_, found); });
        step([&] { sum_identities(); });
        for (std::size_t i = 0; i < table_count; ++i) {
            step([&] { sum_ledger(TableId::at(i)); });
        }
        step([&] { check_chain(); });
        step([&] { check_name_index(store_, found); });
        out_.head = head_of_chain(store_);
        return std::move(out_);
    }

private:
    // A broken page ends the check that met it, not the whole verification.
    template <typename Work>
    void step(const Work& work) {
        try {
            work();
        } catch (const SQLite::Exception& failure) {
            if (primary_code(failure) != SQLITE_CORRUPT) {
                throw;
            }
            find("storage.integrity", {{"detail", std::string(failure.what())}});
        } catch (const Error& failure) {
            if (failure.trouble() != Trouble::damaged) {
                throw;
            }
            out_.findings.insert(out_.findings.end(), failure.findings().begin(), failure.findings().end());
        }
    }

    void find(std::string code, Arguments arguments) {
        Finding finding;
        finding.code = std::move(code);
        finding.arguments = std::move(arguments);
        finding.place.file = store_.file().string();
        out_.findings.push_back(std::move(finding));
    }

    void sum_identities() {
        for (std::size_t i = 0; i < identity_count; ++i) {
            const auto identity = static_cast<Identity>(i);
            TableCount count{identity_key(identity)};
            SQLite::Statement query(database_, "SELECT id, code, recorded FROM " + std::string(count.table));
            while (query.executeStep()) {
                const auto digest = identity_digest(sha_, bytes_, identity, query.getColumn(0).getInt64(),
                                                    query.getColumn(1).getString());
                sums_[query.getColumn(2).getInt64()].recorded.add(digest);
                ++count.rows;
            }
            count.live = count.rows;
            out_.counts.push_back(count);
        }
    }

    void sum_ledger(TableId table) {
        const auto& schema = table_schema(table);
        TableCount count{schema.key};
        std::vector<DigestedRow> live;
        each_digested_row(store_, table, Share::all, 0, [&](const DigestedRow& row) {
            ++count.rows;
            sums_[row.recorded].recorded.add(row.digest);
            if (row.ended) {
                sums_[*row.ended].ended.add(ending_digest(sha_, bytes_, table, row.subject, row.sequence));
                return;
            }
            ++count.live;
            if (schema.single && !row.denied) {
                check_overlap(schema, row, live);
            }
        });
        out_.counts.push_back(count);
    }

    // `live` holds the live rows of the subject so far.
    void check_overlap(const TableSchema& schema, const DigestedRow& row, std::vector<DigestedRow>& live) {
        if (!live.empty() && live.front().subject != row.subject) {
            live.clear();
        }
        const bool overlaps = std::ranges::any_of(
            live, [&](const DigestedRow& other) { return other.since <= row.until && row.since <= other.until; });
        if (overlaps) {
            find("storage.overlap", {{"table", std::string(schema.key)},
                                     {"subject", code_of(store_, schema.subject, row.subject)},
                                     {"operation", row.recorded}});
        }
        live.push_back(row);
    }

    // Each operation against the hash that the one before really bears, so that one change does not blame all later
    // ones.
    void check_chain() {
        std::string previous;
        std::int64_t last = 0;
        each_operation(store_, [&](const StoredOperation& operation) {
            ++out_.operations;
            while (++last < operation.id) {
                find("storage.operation_missing", {{"operation", last}});
            }
            const auto found = sums_.find(operation.id);
            const Sums sums = found == sums_.end() ? Sums{} : found->second;
            const Hash hash = operation_hash(sha_, operation.id, operation.note, sums.recorded, sums.ended, previous);
            if (operation.hash.empty()) {
                find("storage.operation_unsealed", {{"operation", operation.id}});
            } else if (hex(hash) != hash_text(operation.hash)) {
                tell_change(operation, sums);
            }
            previous = operation.hash;
            sums_.erase(operation.id);
        });
        for (const auto& [operation, sums] : sums_) {
            find("storage.rows_without_operation",
                 {{"operation", operation}, {"count", sums.recorded.count() + sums.ended.count()}});
        }
    }

    void tell_change(const StoredOperation& operation, const Sums& sums) {
        std::string code = "storage.operation_changed";
        std::int64_t expected = operation.recorded;
        std::int64_t found = sums.recorded.count();
        if (found != expected) {
            code = found > expected ? "storage.rows_added" : "storage.rows_missing";
        } else if (sums.ended.count() != operation.ended) {
            expected = operation.ended;
            found = sums.ended.count();
            code = found > expected ? "storage.endings_added" : "storage.endings_missing";
        }
        find(std::move(code), {{"operation", operation.id},
                               {"moment", operation.note.moment},
                               {"command", operation.note.command},
                               {"expected", expected},
                               {"found", found},
                               {"where", places_of(operation.id)}});
    }

    // The rows of a small operation by table and subject; of a large one the tables with their counts.
    std::string places_of(std::int64_t operation) {
        std::set<std::string> subjects;
        std::map<std::string, std::int64_t> tables;
        try {
            each_row_of_operation(store_, operation, [&](TableId table, const Row& row) {
                const auto& schema = table_schema(table);
                ++tables[std::string(schema.key)];
                if (subjects.size() <= most_places) {
                    subjects.insert(std::string(schema.key) + " " + code_of(store_, schema.subject, row.subject));
                }
            });
        } catch (const Error& failure) {
            // The rows may lie on the very page that is broken; the operation is named all the same.
            if (failure.trouble() != Trouble::damaged) {
                throw;
            }
        }
        std::string out;
        const auto add = [&](const std::string& piece) { out += (out.empty() ? "" : ", ") + piece; };
        if (subjects.size() <= most_places) {
            std::ranges::for_each(subjects, add);
        } else {
            for (const auto& [key, count] : tables) {
                add(key + " (" + std::to_string(count) + ")");
            }
        }
        return out.empty() ? "—" : out;
    }

    Store& store_;
    SQLite::Database& database_;
    Verification out_;
    std::map<std::int64_t, Sums> sums_;
    Sha256 sha_;
    Bytes bytes_;
};

}  // namespace

Verification verify(Store& store) {
    return guarded(store.file(), [&] {
        auto& database = *store.connection().database;
        // One state of the file for all checks, whatever other processes commit meanwhile.
        database.exec("SAVEPOINT verification");
        try {
            auto out = Verifier(store).run();
            database.exec("RELEASE verification");
            return out;
        } catch (...) {
            database.tryExec("RELEASE verification");
            throw;
        }
    });
}

std::string head_of_chain(Store& store) {
    return guarded(store.file(), [&] {
        auto& query = store.connection().prepared("SELECT hash FROM operation ORDER BY id DESC LIMIT 1");
        return hash_text(first_row(query, as_text).value_or(""));
    });
}

}  // namespace metodist::storage
