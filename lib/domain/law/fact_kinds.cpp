#include "domain/law/fact_kinds.hpp"

#include <algorithm>
#include <array>

namespace metodist {

namespace {

using enum ColumnType;

constexpr FactColumn name_columns[] = {{"family", text, {}, true},
                                       {"given", text},
                                       {"patronymic", text, "said_absent"},
                                       {"genitive", text},
                                       {"dative", text}};
constexpr FactColumn birth_columns[] = {{"born", day, {}, true}};
constexpr FactColumn contact_columns[] = {{"kind", word, "contact_kind", true}, {"value", text, {}, true}};
constexpr FactColumn post_columns[] = {
    {"organisation", organisation, {}, true}, {"post", word, "post"},       {"subject", word, "subject"},
    {"engagement", word, "employment"},       {"counts_pedagogical", flag}, {"counts_specialty", flag}};
constexpr FactColumn education_columns[] = {{"level", word, "education_level", true},
                                            {"field", word, "education_field"},
                                            {"retraining", word, "education_field"},
                                            {"institution", text},
                                            {"year", number}};
constexpr FactColumn speciality_columns[] = {{"name", text, {}, true}};
constexpr FactColumn experience_columns[] = {{"kind", word, "experience_kind", true},
                                             {"form", word, "experience_form", true},
                                             {"years", number},
                                             {"months", number},
                                             {"days", number}};
constexpr FactColumn category_columns[] = {
    {"level", word, "category_level"}, {"post", word, "post"}, {"order_number", text}};
constexpr FactColumn extra_title_columns[] = {{"title", word, "extra_title"}, {"order_number", text}};
constexpr FactColumn training_columns[] = {{"topic", word, "training_topic"},
                                           {"provider", word, "training_provider"},
                                           {"form", word, "training_form"},
                                           {"programme", text},
                                           {"hours", number},
                                           {"document", text}};
constexpr FactColumn assessment_columns[] = {{"kind", word, "assessment_kind"},
                                             {"standard", word, "assessment_standard", false, "diagnostics"},
                                             {"level", word, "assessment_level"},
                                             {"score", number},
                                             {"document", text}};
constexpr FactColumn result_columns[] = {
    {"what", word, "result_kind", true}, {"period", text}, {"attested_by", text}, {"document", text}};
constexpr FactColumn contest_columns[] = {{"contest", word, "contest_kind", false, "skill"},
                                          {"level", word, "level"},
                                          {"place", word, "contest_place"},
                                          {"name", text},
                                          {"year", number}};
constexpr FactColumn role_columns[] = {
    {"role", word, "expert_role", true}, {"level", word, "level"}, {"where", text}, {"document", text}};
constexpr FactColumn contribution_columns[] = {{"level", word, "level"}, {"description", text}, {"document", text}};
constexpr FactColumn project_columns[] = {{"project", word, "project", true},
                                          {"activity", word, "project_activity", false, "management_team_support"},
                                          {"period", text},
                                          {"document", text}};
constexpr FactColumn award_columns[] = {
    {"name", text, {}, true}, {"kind", word, "award_kind"}, {"level", word, "level"}, {"year", number}};
constexpr FactColumn consent_columns[] = {{"purpose", word, "consent_purpose", true}, {"fields", text}};
constexpr FactColumn engagement_columns[] = {
    {"body", body}, {"basis", word, "engagement_basis", true}, {"contract", text}};
constexpr FactColumn membership_columns[] = {{"body", body, {}, true},
                                             {"ground", text},
                                             {"entry_number", text},
                                             {"taken_over", flag},
                                             {"leaving_ground", word, "leaving_ground"},
                                             {"leaving_reason", text},
                                             {"leaving_paper", text}};
constexpr FactColumn office_columns[] = {{"body", body, {}, true},
                                         {"office", word, "office", true},
                                         {"way", word, "way_into_office"},
                                         {"taken_over", flag},
                                         {"leaving_reason", text}};
constexpr FactColumn organisation_name_columns[] = {{"form", word, "name_form", true}, {"name", text, {}, true}};
constexpr FactColumn organisation_kind_columns[] = {{"kind", word, "organisation_kind", true}};
constexpr FactColumn organisation_head_columns[] = {{"name", text, {}, true}, {"post", text}, {"dative", text}};
constexpr FactColumn organisation_status_columns[] = {
    {"status", word, "organisation_status", true}, {"level", word, "level"}, {"name", text}};
constexpr FactColumn body_name_columns[] = {{"form", word, "name_form", true}, {"name", text, {}, true}};
constexpr FactColumn body_field_columns[] = {
    {"subject", word, "subject"}, {"subject_based", flag}, {"level", word, "level"}};
constexpr FactColumn body_number_columns[] = {{"established", number, {}, true}};
constexpr FactColumn body_state_columns[] = {{"state", word, "body_state", true}, {"taken_over", flag}};

constexpr std::array<FactSchema, fact_kind_count> schemas{{
    {FactKind::name, "name", Subject::educator, name_columns, Absence::settled, true},
    {FactKind::birth, "birth", Subject::educator, birth_columns, Absence::settled, true},
    {FactKind::contact, "contact", Subject::educator, contact_columns},
    {FactKind::post, "post", Subject::educator, post_columns, Absence::settled},
    {FactKind::education, "education", Subject::educator, education_columns, Absence::settled},
    {FactKind::speciality, "speciality", Subject::educator, speciality_columns},
    {FactKind::experience, "experience", Subject::educator, experience_columns},
    {FactKind::category, "category", Subject::educator, category_columns, Absence::settled},
    {FactKind::extra_title, "extra_title", Subject::educator, extra_title_columns},
    {FactKind::training, "training", Subject::educator, training_columns},
    {FactKind::assessment, "assessment", Subject::educator, assessment_columns},
    {FactKind::result, "result", Subject::educator, result_columns},
    {FactKind::contest, "contest", Subject::educator, contest_columns},
    {FactKind::role, "role", Subject::educator, role_columns},
    {FactKind::contribution, "contribution", Subject::educator, contribution_columns},
    {FactKind::project, "project", Subject::educator, project_columns},
    {FactKind::award, "award", Subject::educator, award_columns},
    {FactKind::consent, "consent", Subject::educator, consent_columns},
    {FactKind::engagement, "engagement", Subject::educator, engagement_columns},
    {FactKind::membership, "membership", Subject::educator, membership_columns},
    {FactKind::office, "office", Subject::educator, office_columns, Absence::settled},
    {FactKind::organisation_name, "organisation_name", Subject::organisation, organisation_name_columns},
    {FactKind::organisation_kind, "organisation_kind", Subject::organisation, organisation_kind_columns,
     Absence::settled, true},
    {FactKind::organisation_head, "organisation_head", Subject::organisation, organisation_head_columns,
     Absence::settled, true},
    {FactKind::organisation_contact, "organisation_contact", Subject::organisation, contact_columns},
    {FactKind::organisation_status, "organisation_status", Subject::organisation, organisation_status_columns},
    {FactKind::body_name, "body_name", Subject::body, body_name_columns},
    {FactKind::body_field, "body_field", Subject::body, body_field_columns, Absence::settled, true},
    {FactKind::body_number, "body_number", Subject::body, body_number_columns, Absence::settled, true},
    {FactKind::body_state, "body_state", Subject::body, body_state_columns, Absence::settled, true},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < schemas.size(); ++i) {
        if (static_cast<std::size_t>(schemas[i].kind) != i || schemas[i].columns.size() > most_fact_columns) {
            return false;
        }
    }
    return true;
}
static_assert(in_order());

}  // namespace

const FactSchema& fact_schema(FactKind kind) { return schemas[static_cast<std::size_t>(kind)]; }

std::span<const FactSchema> fact_schemas() { return schemas; }

std::optional<FactKind> fact_kind(std::string_view key) {
    const auto found = std::ranges::find(schemas, key, &FactSchema::key);
    if (found == schemas.end()) {
        return std::nullopt;
    }
    return found->kind;
}

std::optional<std::size_t> fact_column(const FactSchema& schema, std::string_view key) {
    const auto found = std::ranges::find(schema.columns, key, &FactColumn::key);
    if (found == schema.columns.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - schema.columns.begin());
}

std::string_view subject_key(Subject subject) {
    switch (subject) {
        case Subject::educator: return "educator";
        case Subject::organisation: return "organisation";
        case Subject::body: return "body";
    }
    return {};
}

}  // namespace metodist
