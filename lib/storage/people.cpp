#include "storage/people.hpp"

#include <memory>

#include "storage/row_reader.hpp"

namespace metodist::storage {

namespace {

// ?2 is the body, or nothing.
constexpr std::string_view of_the_body =
    " (?2 IS NULL OR educator IN (SELECT educator FROM membership WHERE body = ?2"
    " UNION SELECT educator FROM office WHERE body = ?2))";

void bind_optional(SQLite::Statement& query, int index, const std::optional<std::int64_t>& value) {
    if (value) {
        query.bind(index, *value);
    }
}

// The rows of one kind in the order of their subjects, read as far as they are asked for.
class Cursor {
public:
    Cursor(Store& store, FactKind kind, const Circle& circle, Snapshot snapshot)
        : connection_(store.connection()),
          schema_(table_schema(kind)),
          query_(*connection_.database, select_from(schema_) + " recorded <= ?1 AND (ended IS NULL OR ended > ?1) AND" +
                                            std::string(of_the_body) + " ORDER BY educator, sequence") {
        ++connection_.statement_count;
        query_.bind(1, snapshot.known);
        bind_optional(query_, 2, circle.body);
        step();
    }

    // The cursor may already stand behind `educator`.
    void gather(std::int64_t educator, std::vector<Row>& out) {
        while (at_row_ && query_.getColumn(0).getInt64() < educator) {
            step();
        }
        while (at_row_ && query_.getColumn(0).getInt64() == educator) {
            read_row(connection_, query_, schema_, out.emplace_back());
            step();
        }
    }

private:
    void step() { at_row_ = query_.executeStep(); }

    Connection& connection_;
    const TableSchema& schema_;
    SQLite::Statement query_;
    bool at_row_ = false;
};

}  // namespace

void each_educator_rows(Store& store, const std::vector<FactKind>& kinds, const Circle& circle, Snapshot snapshot,
                        const std::function<void(const EducatorRows&)>& visit) {
    guarded(store.file(), [&] {
        std::vector<std::unique_ptr<Cursor>> cursors;
        for (const FactKind kind : kinds) {
            cursors.push_back(std::make_unique<Cursor>(store, kind, circle, snapshot));
        }
        SQLite::Statement query(*store.connection().database,
                                "SELECT educator, (SELECT code FROM educator AS person WHERE person.id = educator)"
                                " FROM educator_entry WHERE recorded <= ?1 AND (ended IS NULL OR ended > ?1)"
                                " AND merged_into IS NULL AND (?3 IS NULL OR municipality = ?3) AND" +
                                    std::string(of_the_body) + " ORDER BY educator");
        ++store.connection().statement_count;
        query.bind(1, snapshot.known);
        bind_optional(query, 2, circle.body);
        bind_optional(query, 3, circle.municipality);
        EducatorRows rows;
        while (query.executeStep()) {
            rows.educator = query.getColumn(0).getInt64();
            rows.code = query.getColumn(1).getString();
            for (std::size_t i = 0; i < kinds.size(); ++i) {
                auto& facts = rows.facts[static_cast<std::size_t>(kinds[i])];
                facts.clear();
                cursors[i]->gather(rows.educator, facts);
            }
            visit(rows);
        }
    });
}

}  // namespace metodist::storage
