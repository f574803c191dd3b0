#include "answers/fact_cell.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "domain/law/fact_kinds.hpp"

namespace metodist {

namespace {

std::string text_of(const Tree& value, std::string_view part) {
    if (const Tree* inner = value.find(part)) {
        return text_of(*inner, part);
    }
    if (const auto* text = value.as_text()) {
        return *text;
    }
    if (const auto* number = value.as_number()) {
        return std::to_string(*number);
    }
    const bool* flag = value.as_bool();
    return flag == nullptr ? std::string() : *flag ? "yes" : "no";
}

std::string shown(const FactColumn& column, const Tree& value, const Wording& wording) {
    const std::string label = wording.text("fact." + std::string(column.key));
    switch (column.type) {
        case ColumnType::word: return wording.label(Word{std::string(column.vocabulary), text_of(value, "")});
        case ColumnType::text: return text_of(value, "");
        case ColumnType::number: return label + ": " + text_of(value, "");
        case ColumnType::day: {
            const auto day = Day::parse_iso(text_of(value, ""));
            return label + ": " + (day ? wording.day(*day) : text_of(value, ""));
        }
        case ColumnType::flag: return label + ": " + wording.text(*value.as_bool() ? "shell.yes" : "shell.no");
        case ColumnType::organisation:
        case ColumnType::body: return text_of(value, "name");
    }
    return {};
}

// Rows of the journal that are no facts: of which vocabulary their words are. Words that an act names itself, such as
// tasks, are of none.
struct LedgerWords {
    std::string_view kind;
    std::string_view column;
    std::string_view vocabulary;
};
constexpr LedgerWords ledger_words[] = {{"municipality_entry", "level", "municipality_kind"},
                                        {"signatory", "role", "signatory_role"},
                                        {"body_entry", "kind", "body_kind"},
                                        {"paper_entry", "kind", "paper_kind"},
                                        {"paper_entry", "state", "paper_state"},
                                        {"cycle_entry", "outcome", "cycle_outcome"},
                                        {"cycle_stage", "stage", "formation_stage"},
                                        {"dispatch", "kind", "dispatch_kind"},
                                        {"dispatch", "channel", "contact_kind"},
                                        {"cycle_answer", "answer", "cycle_answer"},
                                        {"nomination_entry", "nominator", "nominator"},
                                        {"nomination_field", "field", "nomination_field"},
                                        {"nomination_mark", "mark", "nomination_state"},
                                        {"selection_decision", "outcome", "nomination_state"},
                                        {"verdict", "purpose", "verdict_purpose"},
                                        {"verdict", "outcome", "eligibility_outcome"},
                                        {"meeting_entry", "kind", "meeting_kind"},
                                        {"meeting_entry", "form", "meeting_form"},
                                        {"meeting_entry", "state", "meeting_state"},
                                        {"meeting_item", "topic", "decision_kind"},
                                        {"meeting_item", "state", "item_state"},
                                        {"meeting_item", "office", "office"},
                                        {"agenda_proposal", "topic", "decision_kind"},
                                        {"agenda_proposal", "state", "proposal_state"},
                                        {"meeting_dispatch", "kind", "dispatch_kind"},
                                        {"meeting_dispatch", "channel", "contact_kind"},
                                        {"attendance", "category", "capacity"},
                                        {"attendance", "mode", "attendance_mode"},
                                        {"presider", "office", "office"},
                                        {"minutes_entry", "state", "minutes_state"},
                                        {"speech", "kind", "speech_kind"},
                                        {"council_matter", "kind", "matter_kind"},
                                        {"plan_entry", "state", "plan_state"},
                                        {"human_decision", "sort", "human_decision_sort"},
                                        {"question_entry", "sort", "question_sort"},
                                        {"voice", "choice", "choice"},
                                        {"vote_close", "outcome", "vote_outcome"},
                                        {"resolution_mark", "mark", "decision_state"},
                                        {"group_entry", "kind", "group_kind"},
                                        {"group_entry", "state", "group_state"},
                                        {"plan_item", "topic", "decision_kind"},
                                        {"plan_item", "state", "plan_item_state"},
                                        {"question_entry", "doubt", "import_doubt"}};

std::string ledger_value(std::string_view kind, std::string_view key, const Tree& value, const Wording& wording) {
    if (const bool* flag = value.as_bool()) {
        return wording.text(*flag ? "shell.yes" : "shell.no");
    }
    const auto said = text_of(value, "code");
    if (const auto day = Day::parse_iso(said)) {
        return wording.day(*day);
    }
    const auto* words = std::ranges::find_if(
        ledger_words, [&](const LedgerWords& each) { return each.kind == kind && each.column == key; });
    return words == std::end(ledger_words) ? said : wording.label(Word{std::string(words->vocabulary), said});
}

std::string ledger_for_people(const Tree& row, const Wording& wording) {
    const auto kind = text_of(row, "kind");
    std::string out;
    const Tree* values = row.find("values");
    const auto* object = values == nullptr ? nullptr : values->as_object();
    for (const auto& [key, value] : object == nullptr ? Tree::Object{} : *object) {
        out +=
            (out.empty() ? "" : "; ") + wording.text("ledger." + key) + ": " + ledger_value(kind, key, value, wording);
    }
    return out;
}

std::string by_keys(const Tree& values) {
    std::string out;
    if (const auto* object = values.as_object()) {
        for (const auto& [key, value] : *object) {
            out += (out.empty() ? "" : "; ") + key + "=" + text_of(value, "code");
        }
    }
    return out;
}

std::optional<FactKind> fact_of(const Tree& row) { return fact_kind(text_of(row, "kind")); }

template <typename Say>
std::string joined(const Tree& row, const Say& say) {
    const Tree* values = row.find("values");
    const auto kind = fact_of(row);
    std::string out;
    if (values == nullptr) {
        return out;
    }
    if (!kind) {
        return by_keys(*values);
    }
    for (const auto& column : fact_schema(*kind).columns) {
        if (const Tree* value = values->find(column.key)) {
            out += (out.empty() ? "" : "; ") + say(column, *value);
        }
    }
    return out;
}

bool denied(const Tree& row) {
    const Tree* said = row.find("denied");
    return said != nullptr && said->as_bool() != nullptr && *said->as_bool();
}

}  // namespace

std::string fact_for_people(const Tree& row, const Wording& wording) {
    if (!fact_of(row)) {
        return ledger_for_people(row, wording);
    }
    auto said = joined(row, [&](const FactColumn& column, const Tree& value) { return shown(column, value, wording); });
    if (!denied(row)) {
        return said;
    }
    return said.empty() ? wording.text("fact.not") : wording.text("fact.not") + ": " + said;
}

std::string fact_for_programs(const Tree& row) {
    const auto said = joined(row, [](const FactColumn& column, const Tree& value) {
        return std::string(column.key) + "=" + text_of(value, "code");
    });
    return denied(row) ? "not " + said : said;
}

}  // namespace metodist
