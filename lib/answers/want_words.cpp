#include "answers/want_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace metodist::answers {

std::string vocabulary_of(FactKind fact, const std::string& column) {
    if (column == "organisation.kind") {
        return "organisation_kind";
    }
    if (column == "organisation.status") {
        return "organisation_status";
    }
    if (column == "body.kind") {
        return "body_kind";
    }
    if (column == "body.subject") {
        return "subject";
    }
    if (column == "body.subject_based") {
        return "subject_based";
    }
    if (column.ends_with(".municipality")) {
        return "whose_municipality";
    }
    if (column.ends_with("level") && column.find('.') != std::string::npos) {
        return "level";
    }
    const auto& schema = fact_schema(fact);
    const auto index = fact_column(schema, column);
    if (!index) {
        return "want";
    }
    return schema.columns[*index].type == ColumnType::flag ? std::string("yes_no")
                                                           : std::string(schema.columns[*index].vocabulary);
}

bool is_told_by_sentence(const std::string& vocabulary) {
    constexpr std::array<std::string_view, 4> told{"yes_no", "subject_based", "whose_municipality", "want"};
    return std::ranges::find(told, vocabulary) != told.end();
}

}  // namespace metodist::answers
