// The kinds of elements and their parameters: the same table that lib/regulation/KINDS.md explains.
#include <algorithm>
#include <array>

#include "domain/law/element.hpp"

namespace metodist {

namespace {

using enum ParameterType;
using Words = std::string_view;

constexpr std::int64_t many = 100000;

constexpr ParameterSchema lists_words(Words key, Words vocabulary, bool required = false) {
    return {.key = key, .type = words, .required = required, .vocabulary = vocabulary};
}
constexpr ParameterSchema one_word(Words key, Words vocabulary, bool required = false) {
    return {.key = key, .type = word, .required = required, .vocabulary = vocabulary};
}
constexpr ParameterSchema choice(Words key, std::span<const Words> allowed, bool required = false) {
    return {.key = key, .type = word, .required = required, .words = allowed};
}
constexpr ParameterSchema choices(Words key, std::span<const Words> allowed, bool required = false) {
    return {.key = key, .type = words, .required = required, .words = allowed};
}
constexpr ParameterSchema plain(Words key, ParameterType type, bool required = false) {
    return {.key = key, .type = type, .required = required};
}
constexpr ParameterSchema whole(Words key, std::int64_t least, std::int64_t most, bool required = false) {
    return {.key = key, .type = integer, .required = required, .least = least, .most = most};
}

constexpr Words body_tools[] = {"mms", "mma", "council", "rmo"};
constexpr Words creation_ways[] = {"act", "order", "founding_meeting", "forming_body"};
constexpr Words drop_ways[] = {"warn", "refuse"};
constexpr Words scopes[] = {"district_staff", "members"};
constexpr Words missing_ways[] = {"inactive", "remark"};
constexpr ParameterSchema body_parameters[] = {one_word("kind", "body_kind", true),
                                               choice("tool", body_tools, true),
                                               one_word("level", "level", true),
                                               plain("name", text, true),
                                               plain("name_genitive", text),
                                               plain("short", text, true),
                                               plain("member_term", text),
                                               plain("regulation", text, true),
                                               plain("coordinator", text),
                                               plain("acting_party", text),
                                               plain("parent", text),
                                               choice("created_by", creation_ways),
                                               plain("created_on_proposal_of", text),
                                               plain("dissolved_by", text),
                                               plain("founding", number),
                                               choice("founding_scope", scopes),
                                               choice("on_drop", drop_ways),
                                               choice("missing_in_order", missing_ways),
                                               plain("renewed", period),
                                               one_word("force", "decision_force"),
                                               plain("quota", items)};

constexpr Words established_from[] = {"act", "named", "sitting"};
constexpr Words ground_required[] = {"no", "warn", "error"};
constexpr ParameterSchema seat_parameters[] = {plain("number", number, true),
                                               one_word("office", "office"),
                                               plain("ground", text),
                                               plain("condition", condition),
                                               choice("established_from", established_from),
                                               choice("each_ground_required", ground_required)};

constexpr Words acting_ways[] = {"on_instruction", "automatic"};
constexpr Words elected_ways[] = {"majority", "most_votes"};
constexpr Words office_ways[] = {"elected_then_ordered", "ordered", "elected", "act"};
constexpr ParameterSchema office_parameters[] = {plain("ru", text, true),
                                                 one_word("office", "office", true),
                                                 choice("way", office_ways, true),
                                                 plain("by", text),
                                                 plain("on_proposal_of", text),
                                                 plain("number", number),
                                                 plain("term", period),
                                                 plain("limit", number),
                                                 plain("votes", flag),
                                                 plain("counts_for_quorum", flag),
                                                 choice("acting", acting_ways),
                                                 one_word("replaced_by", "office"),
                                                 plain("condition", condition),
                                                 plain("act_required", flag),
                                                 plain("approval", term),
                                                 plain("election_before_creation", flag),
                                                 plain("election_quorum", threshold),
                                                 plain("election_majority", threshold),
                                                 choice("elected_by", elected_ways),
                                                 lists_words("aliases", "office")};

constexpr Words recheck_ways[] = {"report", "suspend"};
constexpr Words employer_ways[] = {"ignore", "remark", "require"};
constexpr Words roster_periods[] = {"open", "calendar_year"};
constexpr Words match_ways[] = {"ignore", "remark", "require"};
constexpr ParameterSchema membership_parameters[] = {lists_words("engagement", "engagement_basis"),
                                                     one_word("inclusion_act", "inclusion_act", true),
                                                     plain("optional_act", text),
                                                     plain("approving_body", text),
                                                     plain("change_needs_act", flag),
                                                     plain("midyear_updates", flag),
                                                     choice("roster_period", roster_periods),
                                                     choice("recheck", recheck_ways),
                                                     plain("term", period),
                                                     plain("carry_over", flag),
                                                     plain("multiple", flag),
                                                     choice("subject_match", match_ways),
                                                     choice("local_employer", employer_ways),
                                                     plain("consent_required", flag),
                                                     plain("unpaid", flag),
                                                     plain("personal_participation", flag),
                                                     plain("ex_officio", texts),
                                                     plain("condition", condition)};

constexpr Words eligibility_modes[] = {"criteria", "routes"};
constexpr ParameterSchema eligibility_parameters[] = {choice("mode", eligibility_modes, true),
                                                      plain("condition", condition, true), plain("grounds", conditions),
                                                      plain("remarks", conditions)};

constexpr Words stage_orders[] = {"strict", "advisory"};
constexpr Words diagnostics_ways[] = {"required", "alternative", "not_required"};
constexpr Words pass_ways[] = {"taken", "min_score", "min_level"};
constexpr Words signers[] = {"head", "any"};
constexpr ParameterSchema formation_parameters[] = {plain("forming_body", text, true),
                                                    plain("nomination_required", flag, true),
                                                    lists_words("nominators", "nominator"),
                                                    lists_words("nominator_organisations", "organisation_kind"),
                                                    plain("self_nomination", flag),
                                                    choice("signed_by", signers),
                                                    choice("order", stage_orders),
                                                    plain("late_nominations", flag),
                                                    one_word("selection_after", "formation_stage"),
                                                    choice("diagnostics", diagnostics_ways, true),
                                                    lists_words("diagnostics_kinds", "assessment_kind"),
                                                    choice("diagnostics_pass", pass_ways),
                                                    whole("min_score", 0, many),
                                                    one_word("min_level", "assessment_level"),
                                                    whole("reuse_assessment_months", 0, 600),
                                                    plain("changes_need_cycle", flag)};

constexpr ParameterSchema stage_parameters[] = {
    plain("ru", text, true), whole("number", 1, 99),           plain("who", text),
    plain("printed", flag),  plain("evidence", text),          plain("addressees", texts),
    plain("due", term),      one_word("act", "inclusion_act"), one_word("paper", "paper_kind")};

constexpr ParameterSchema nomination_form_parameters[] = {lists_words("fields", "nomination_field", true),
                                                          plain("approved_by", text), plain("annexed", flag)};

constexpr Words proposals_ways[] = {"reject", "chair_may_admit"};
constexpr Words absentee_ways[] = {"defer", "supplement", "hear_only"};
constexpr ParameterSchema meeting_parameters[] = {plain("norm", number),
                                                  plain("period", period),
                                                  lists_words("forms", "meeting_form"),
                                                  plain("form_decided_by", text),
                                                  plain("held_by", text),
                                                  plain("extraordinary_by", text),
                                                  lists_words("demand_offices", "office"),
                                                  plain("demand_share", threshold),
                                                  whole("demand_number", 1, many),
                                                  plain("count_extraordinary", flag),
                                                  plain("count_inquorate", flag),
                                                  lists_words("chaired_by", "office"),
                                                  one_word("required_kind", "meeting_kind"),
                                                  plain("required_kind_norm", number),
                                                  plain("required_kind_in_total", flag),
                                                  lists_words("required_kind_events", "event_kind"),
                                                  plain("required_kind_host", flag),
                                                  plain("video_counts_as_present", flag),
                                                  plain("remote_counts", flag),
                                                  plain("proxy_allowed", flag),
                                                  plain("acting_in_post_allowed", flag),
                                                  choice("late_proposals", proposals_ways),
                                                  choice("additional_in_absentee", absentee_ways)};

constexpr Words sent_or_received[] = {"sent", "received"};
constexpr Words late_effects[] = {"finding", "invalid"};
constexpr Words notice_contents[] = {"questions", "date", "time", "place", "materials", "ballots"};
constexpr ParameterSchema notice_parameters[] = {plain("ru", text, true),
                                                 plain("term", term, true),
                                                 lists_words("forms", "meeting_form"),
                                                 plain("from", text),
                                                 plain("to", text),
                                                 choices("content", notice_contents),
                                                 choices("content_in_person", notice_contents),
                                                 choices("content_absentee", notice_contents),
                                                 choices("content_hybrid", notice_contents),
                                                 choice("evidence", sent_or_received),
                                                 choice("late_effect", late_effects),
                                                 one_word("dispatch", "dispatch_kind"),
                                                 one_word("severity", "severity")};

constexpr Words ties[] = {"rejected", "chair_casting", "presider_casting", "in_favour_of_person", "open"};
constexpr Words hybrid_ways[] = {"ballots_only", "ballots_or_presence"};
constexpr Words moments[] = {"item", "meeting"};
constexpr Words vote_modes[] = {"open", "secret", "ballots", "mixed"};
constexpr ParameterSchema decision_parameters[] = {lists_words("topics", "decision_kind"),
                                                   lists_words("forms", "meeting_form"),
                                                   plain("meeting_quorum", threshold),
                                                   plain("meeting_quorum_absentee", threshold),
                                                   plain("meeting_quorum_hybrid", threshold),
                                                   plain("decision_quorum", threshold),
                                                   lists_words("decision_quorum_forms", "meeting_form"),
                                                   choice("decision_quorum_moment", moments),
                                                   plain("majority", threshold),
                                                   choice("tie", ties),
                                                   choice("hybrid_participation", hybrid_ways),
                                                   choice("mode_in_person", vote_modes),
                                                   choice("mode_absentee", vote_modes),
                                                   choice("mode_hybrid", vote_modes),
                                                   lists_words("counted_offices", "office"),
                                                   lists_words("voting_offices", "office"),
                                                   plain("ballot", text),
                                                   plain("completed_by", text),
                                                   plain("veto_by", text),
                                                   plain("veto_term", term),
                                                   one_word("force", "decision_force"),
                                                   plain("dissent", flag),
                                                   plain("repeat_meeting", flag)};

constexpr Words secrecy[] = {"open", "secret"};
constexpr Words closings[] = {"meeting_day", "stated"};
constexpr Words marked[] = {"one", "all"};
constexpr Words late_ways[] = {"ignore", "record_only"};
constexpr ParameterSchema ballot_parameters[] = {plain("ru", text, true),
                                                 choice("secrecy", secrecy),
                                                 whole("rounds", 1, 9),
                                                 plain("seats", number),
                                                 plain("marks", number),
                                                 choice("closing", closings),
                                                 choice("min_marked", marked),
                                                 choice("late", late_ways),
                                                 plain("signed", flag),
                                                 plain("second_round_of", number),
                                                 plain("majority", threshold),
                                                 choice("elected_by", elected_ways),
                                                 plain("second_round_majority", threshold),
                                                 choice("second_round_elected_by", elected_ways)};

constexpr Words copies_from[] = {"meeting_day", "closing_day"};
constexpr ParameterSchema minutes_parameters[] = {plain("kept_by", text),    plain("signed_by", texts),
                                                  plain("due", term),        plain("copies", term),
                                                  plain("copies_to", texts), choice("copies_from", copies_from),
                                                  plain("voices", flag),     one_word("severity", "severity")};

constexpr Words obligation_classes[] = {"dated", "periodic", "event", "undated", "standing"};
constexpr ParameterSchema deadline_parameters[] = {plain("ru", text, true),
                                                   plain("term", term, true),
                                                   plain("period", period),
                                                   plain("products", texts, true),
                                                   plain("responsible", text, true),
                                                   plain("addressee", text),
                                                   plain("evidence", text),
                                                   choice("evidence_day", sent_or_received),
                                                   plain("lead_days", number),
                                                   plain("enabled", flag),
                                                   one_word("severity", "severity", true)};

constexpr Words duty_holders[] = {"body",       "member",    "head",      "curator",     "coordinator",
                                  "department", "secretary", "candidate", "organisation"};
constexpr ParameterSchema duty_parameters[] = {plain("ru", text, true),
                                               choice("class", obligation_classes, true),
                                               choice("holder", duty_holders, true),
                                               plain("responsible", text),
                                               plain("period", period),
                                               plain("count", number),
                                               plain("due", term),
                                               plain("late_after", year_day),
                                               plain("trigger", text),
                                               plain("evidence", text),
                                               whole("stale_after_days", 1, many),
                                               whole("lead_days", 0, 366),
                                               lists_words("forms", "meeting_form"),
                                               plain("checklist", flag),
                                               one_word("severity", "severity", true)};

constexpr Words score_orders[] = {"descending", "ascending"};
constexpr ParameterSchema scoring_parameters[] = {
    plain("ru", text, true), plain("criteria", items, true), whole("least", 0, many),      whole("most", 0, many),
    plain("sheets", number), whole("bar", 0, many),          choice("order", score_orders)};

constexpr Words chain_steps[] = {"drafted", "considered", "agreed", "adopted", "approved"};
constexpr Words approval_kinds[] = {"approved", "agreed", "either"};
constexpr ParameterSchema chain_parameters[] = {plain("ru", text, true),         choices("steps", chain_steps, true),
                                                plain("drafted_by", text),       plain("considered_by", text),
                                                plain("agreed_by", text),        plain("adopted_by", text),
                                                plain("approved_by", text),      choice("approval", approval_kinds),
                                                plain("period", period),         plain("due", term),
                                                plain("months", window),         plain("match_calendar", flag),
                                                plain("meeting_schedule", flag), one_word("paper", "paper_kind"),
                                                one_word("severity", "severity")};

constexpr Words leaving_natures[] = {"right", "duty", "automatic"};
constexpr ParameterSchema leaving_parameters[] = {
    plain("ru", text, true), one_word("ground", "leaving_ground", true), choice("nature", leaving_natures, true),
    plain("by", text),       one_word("act", "inclusion_act"),           plain("condition", condition),
    plain("of_body", flag)};

constexpr ParameterSchema list_parameters[] = {plain("ru", text), plain("open", flag), plain("items", items, true)};

constexpr ParameterSchema right_parameters[] = {plain("ru", text, true), choice("holder", duty_holders),
                                                plain("evidence", text)};

constexpr ParameterSchema publication_parameters[] = {plain("ru", text, true),
                                                      lists_words("what", "publication_kind", true),
                                                      lists_words("channels", "publication_channel", true),
                                                      plain("who", text),
                                                      plain("fields", texts),
                                                      whole("stale_after_change_days", 1, many),
                                                      whole("stale_after_days", 1, many),
                                                      plain("due", term),
                                                      plain("merge", flag),
                                                      one_word("severity", "severity")};

constexpr ParameterSchema document_parameters[] = {plain("ru", text, true),       one_word("paper", "paper_kind", true),
                                                   plain("period", period),       plain("who", text),
                                                   plain("approved_by", text),    plain("kept_at", text),
                                                   plain("file_index", flag),     plain("required", flag),
                                                   plain("condition", condition), one_word("severity", "severity")};

constexpr ParameterSchema by_hand_parameters[] = {plain("question", text, true), plain("blocks", texts, true),
                                                  plain("who", text)};

constexpr Words capacity_ways[] = {"worksheet", "norms"};
constexpr ParameterSchema capacity_parameters[] = {plain("inputs", items, true), choice("way", capacity_ways),
                                                   plain("planned", number), plain("norms", items)};

constexpr ParameterSchema context_parameters[] = {plain("ru", text, true)};

constexpr std::array<ElementSchema, 25> schemas{{
    {ElementKind::body, "body", false, body_parameters},
    {ElementKind::seat, "seat", true, seat_parameters},
    {ElementKind::office, "office", true, office_parameters},
    {ElementKind::membership, "membership", false, membership_parameters},
    {ElementKind::eligibility, "eligibility", false, eligibility_parameters},
    {ElementKind::formation, "formation", false, formation_parameters},
    {ElementKind::stage, "stage", true, stage_parameters},
    {ElementKind::nomination_form, "nomination_form", false, nomination_form_parameters},
    {ElementKind::meeting, "meeting", false, meeting_parameters},
    {ElementKind::notice, "notice", true, notice_parameters},
    {ElementKind::decision, "decision", true, decision_parameters},
    {ElementKind::ballot, "ballot", true, ballot_parameters},
    {ElementKind::minutes, "minutes", false, minutes_parameters},
    {ElementKind::deadline, "deadline", true, deadline_parameters},
    {ElementKind::duty, "duty", true, duty_parameters},
    {ElementKind::scoring, "scoring", true, scoring_parameters},
    {ElementKind::chain, "chain", true, chain_parameters},
    {ElementKind::leaving, "leaving", true, leaving_parameters},
    {ElementKind::list, "list", true, list_parameters},
    {ElementKind::right, "right", true, right_parameters},
    {ElementKind::publication, "publication", true, publication_parameters},
    {ElementKind::document, "document", true, document_parameters},
    {ElementKind::by_hand, "by_hand", true, by_hand_parameters},
    {ElementKind::capacity, "capacity", false, capacity_parameters},
    {ElementKind::context, "context", true, context_parameters},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < schemas.size(); ++i) {
        if (static_cast<std::size_t>(schemas[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(in_order());

}  // namespace

const ElementSchema& element_schema(ElementKind kind) { return schemas[static_cast<std::size_t>(kind)]; }

std::span<const ElementSchema> element_schemas() { return schemas; }

std::optional<ElementKind> element_kind(std::string_view key) {
    const auto found = std::ranges::find(schemas, key, &ElementSchema::key);
    if (found == schemas.end()) {
        return std::nullopt;
    }
    return found->kind;
}

}  // namespace metodist
