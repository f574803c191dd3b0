#include "exchange/roster_row.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "base/years.hpp"
#include "exchange/roster_work.hpp"

namespace metodist {

namespace {

bool among(const std::vector<std::string>& words, const std::string& key) {
    return std::ranges::find(words, key) != words.end();
}

}  // namespace

RowReader::RowReader(const Mapping& mapping, Day day)
    : mapping_(mapping), day_(day), above_(mapping.columns.size()), spelt_(mapping.columns.size()) {
    for (const auto* words : {&mapping.words.not_known, &mapping.words.no, &mapping.words.same_as_above}) {
        for (const auto& word : *words) {
            longest_word_ = std::max(longest_word_, word.size());
            digits_in_words_ = digits_in_words_ || std::ranges::any_of(word, is_digit);
        }
    }
    for (const auto& column : mapping.columns) {
        counts_.push_back({.header = column.header});
    }
}

// Of Russian and ASCII text `spelling_key` keeps the length of all but what it passes over: most cells are longer than
// any word, or hold figures, and need no key.
bool RowReader::may_be_word(std::string_view cell) const {
    std::size_t length = 0;
    bool digits = false;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(cell[i]);
        if (byte == 0xD0 || byte == 0xD1) {
            length += 2;
            ++i;
        } else if (byte >= 0x80) {
            return true;
        } else if (byte > 0x20 && std::string_view(".,;:()\"").find(cell[i]) == std::string_view::npos) {
            digits = digits || is_digit(cell[i]);
            ++length;
        }
    }
    return length <= longest_word_ && (!digits || digits_in_words_);
}

std::optional<RowContent> RowReader::read(const TableReader& table, std::vector<Finding>& findings) {
    return RowWork(*this, table, findings).run();
}

RowWork::RowWork(RowReader& reader, const TableReader& table, std::vector<Finding>& findings)
    : reader_(reader), mapping_(reader.mapping_), table_(table), findings_(findings), drafts_(mapping_.facts.size()) {
    row_.place = table.row_place();
}

std::optional<RowContent> RowWork::run() {
    for (index_ = 0; index_ < mapping_.columns.size(); ++index_) {
        read_cell(index_);
    }
    settle_offices();
    return content();
}

void RowWork::read_cell(std::size_t index) {
    const auto cell = table_.cell(index);
    if (!cell || column().read == CellRead::ignored) {
        return;
    }
    ColumnCount& count = reader_.counts_[index];
    std::string text(*cell);
    written_ = tidy(text);
    worst_.reset();
    if (written_.empty()) {
        reader_.above_[index].clear();
        return;
    }
    ++count.filled;
    name_written_ = name_written_ || column().read == CellRead::name || column().read == CellRead::organisation_name;
    if (column().same_as_above && reader_.may_be_word(text) &&
        among(mapping_.words.same_as_above, spelling_key(text))) {
        text = reader_.above_[index];
        tell(text.empty() ? Remark{"import.nothing_above", {{"text", written_}}, Severity::gap}
                          : Remark{"import.same_as_above", {{"text", written_}, {"above", tidy(text)}}});
    }
    if (column().same_as_above) {
        reader_.above_[index] = text;
    }
    if (!text.empty() && !settled_by_words(text)) {
        name_text_ = column().read == CellRead::name ? text : name_text_;
        read_value(text);
    }
    if (!worst_) {
        ++count.plain;
        return;
    }
    switch (*worst_) {
        case Severity::note: ++count.repaired; break;
        case Severity::gap: ++count.not_known; break;
        case Severity::breach: ++count.refused; break;
    }
}

bool RowWork::settled_by_words(std::string_view cell) {
    if (auto spoilt = spoilt_cell(cell)) {
        tell(std::move(*spoilt));
        return true;
    }
    if (!reader_.may_be_word(cell)) {
        return false;
    }
    const std::string key = spelling_key(cell);
    if (among(mapping_.words.not_known, key)) {
        tell({"import.said_unknown", {{"text", written_}}, Severity::gap});
        return true;
    }
    // Offices are settled after their associations are known.
    if (!among(mapping_.words.no, key) || column().read == CellRead::office) {
        return false;
    }
    switch (column().no) {
        case NoMeans::nothing_known: tell({"import.no_means_nothing", {{"text", written_}}, Severity::gap}); break;
        case NoMeans::blank: break;
        case NoMeans::denial: deny_facts(); break;
    }
    return true;
}

void RowWork::read_value(std::string_view cell) {
    switch (column().read) {
        case CellRead::ignored: break;
        case CellRead::name: read_person(cell); break;
        case CellRead::birth: read_birth(cell); break;
        case CellRead::age:
            age_ = take(read_number(cell, 150));
            age_index_ = index_;
            break;
        case CellRead::organisation:
        case CellRead::organisation_name: read_organisation(cell); break;
        case CellRead::spelled: read_spelled(cell); break;
        case CellRead::yes: read_yes(cell); break;
        case CellRead::day:
        case CellRead::last_day: read_day_of_fact(cell); break;
        case CellRead::years: read_length(cell); break;
        case CellRead::text: read_free_text(cell); break;
        case CellRead::bodies: read_bodies(cell); break;
        case CellRead::office: break;
        case CellRead::note: read_note(cell); break;
    }
}

void RowWork::tell(Remark remark) {
    worst_ = std::max(worst_.value_or(Severity::note), remark.severity);
    Finding finding{.code = std::move(remark.code),
                    .arguments = std::move(remark.arguments),
                    .place = table_.place(index_),
                    .severity = remark.severity};
    finding.arguments.push_back({"header", table_.header(index_)});
    findings_.push_back(std::move(finding));
}

void RowWork::assert_facts() {
    for (const std::size_t fact : column().facts) {
        drafts_[fact].asserted = true;
        drafts_[fact].places.push_back(table_.place(index_));
    }
}

void RowWork::deny_facts() {
    for (const std::size_t fact : column().facts) {
        drafts_[fact].denied = true;
        drafts_[fact].places.push_back(table_.place(index_));
    }
}

void RowWork::check_age() {
    if (!age_ || !row_.born) {
        return;
    }
    const auto expected = whole_years(*row_.born, reader_.day_);
    if (*age_ != expected) {
        index_ = age_index_;
        tell({"import.age_differs",
              {{"age", *age_}, {"expected", expected}, {"born", *row_.born}, {"day", reader_.day_}},
              Severity::gap});
    }
}

void RowWork::check_beginnings(const std::vector<ProposedFact>& facts) {
    constexpr int youngest_worker = 14;
    for (const auto& fact : facts) {
        const bool told_day = !mapping_.facts[*fact.source].on_table_day;
        if (row_.born && told_day && fact.valid.since && whole_years(*row_.born, *fact.valid.since) < youngest_worker) {
            findings_.push_back({.code = "import.began_too_young",
                                 .arguments = {{"since", *fact.valid.since}, {"born", *row_.born}},
                                 .place = fact.places.front(),
                                 .severity = Severity::gap});
        }
    }
}

void RowWork::compare_lengths(const Comparison& comparison, const std::vector<ProposedFact>& facts) {
    const auto of = [&](std::size_t source) {
        return std::ranges::find_if(facts, [&](const auto& fact) { return fact.source == source && !fact.denied; });
    };
    const auto start = of(comparison.start);
    const auto stated = of(comparison.stated);
    if (start == facts.end() || stated == facts.end() || !start->valid.since) {
        return;
    }
    const auto years = fact_column(fact_schema(stated->kind), "years");
    const auto* said = years ? std::get_if<std::int64_t>(&stated->values[*years]) : nullptr;
    const std::int64_t counted = whole_years(*start->valid.since, reader_.day_);
    if (said != nullptr && std::abs(*said - counted) > comparison.years) {
        findings_.push_back({.code = "import.lengths_contradict",
                             .arguments = {{"since", *start->valid.since},
                                           {"counted", counted},
                                           {"stated", *said},
                                           {"day", reader_.day_}},
                             .place = stated->places.front(),
                             .severity = Severity::gap});
    }
}

std::optional<RowContent> RowWork::content() {
    if (row_.name.family.empty() && row_.organisation.empty()) {
        findings_.push_back({.code = name_written_ ? "import.row_left_out" : "import.row_without_name",
                             .arguments = {},
                             .place = row_.place});
        reader_.lost_.push_back({row_.place, name_text_});
        return std::nullopt;
    }
    check_age();
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
        auto facts = finish_draft(drafts_[i], mapping_.facts[i], i, reader_.day_, findings_);
        std::ranges::move(facts, std::back_inserter(row_.facts));
    }
    check_beginnings(row_.facts);
    for (const auto& comparison : mapping_.comparisons) {
        compare_lengths(comparison, row_.facts);
    }
    return std::move(row_);
}

}  // namespace metodist
