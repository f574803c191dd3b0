#include "storage/references.hpp"

namespace metodist::storage {

std::string concerns(TableId table, Identity identity, std::string_view comparison) {
    const auto& schema = table_schema(table);
    std::string out;
    const auto add = [&](std::string_view column) {
        out += (out.empty() ? "(\"" : " OR \"") + std::string(column) + "\"" + std::string(comparison);
    };
    if (schema.subject == identity) {
        add(identity_key(identity));
    }
    if (identity == Identity::paper) {
        add("rests_on");
    }
    for (const auto& column : schema.columns) {
        if (column.type == RowType::reference && column.target == identity) {
            add(column.key);
        }
    }
    return out.empty() ? out : out + ")";
}

}  // namespace metodist::storage
