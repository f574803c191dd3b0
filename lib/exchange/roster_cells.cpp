// How each sort of cell of a roster is read.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "domain/register/organisation_names.hpp"
#include "exchange/roster_work.hpp"

namespace metodist {

namespace {

// No working life, and no fact of it, is longer.
constexpr int longest_past = 75;
// Categories ended five years after they were granted; longer terms are slips of the pen.
constexpr int longest_ahead = 10;

// "Грамота, 2019 г." is "Грамота" and 2019; nothing where no year stands at the end.
std::optional<std::pair<std::string, std::int64_t>> with_year(const std::string& text,
                                                              const std::vector<std::string>& year_marks) {
    std::string rest = text;
    for (const auto& mark : year_marks) {
        if (fold(rest).ends_with(mark)) {
            rest = tidy(std::string_view(rest).substr(0, rest.size() - mark.size()));
            break;
        }
    }
    if (rest.size() < 6 || !std::all_of(rest.end() - 4, rest.end(), is_digit) || is_digit(rest[rest.size() - 5])) {
        return std::nullopt;
    }
    const std::string year = rest.substr(rest.size() - 4);
    if (!year.starts_with("19") && !year.starts_with("20")) {
        return std::nullopt;
    }
    rest = tidy(std::string_view(rest).substr(0, rest.size() - 4));
    while (rest.ends_with(',') || rest.ends_with('(')) {
        rest = tidy(std::string_view(rest).substr(0, rest.size() - 1));
    }
    return std::pair{rest, std::stoll(year)};
}

}  // namespace

template <typename T>
std::optional<T> RowWork::take(Reading<T> reading) {
    for (auto& remark : reading.remarks) {
        tell(std::move(remark));
    }
    return std::move(reading.value);
}

// Used by the other files of this class.
template std::optional<std::int64_t> RowWork::take(Reading<std::int64_t>);

DayRules RowWork::day_rules(DayMeaning meaning, int years_back, int years_ahead) const {
    DayRules rules;
    rules.meaning = meaning;
    rules.earliest = reader_.day_.plus_years(-years_back, LeapDay::march_first);
    rules.latest = reader_.day_.plus_years(years_ahead, LeapDay::march_first);
    rules.pivot = mapping_.pivot;
    rules.months = mapping_.months;
    rules.year_marks = mapping_.year_marks;
    return rules;
}

void RowWork::read_person(std::string_view cell) {
    auto name = take(read_name(cell, mapping_.names));
    if (!name) {
        return;
    }
    row_.name = std::move(name->name);
    if (!name->former_family.empty()) {
        row_.former.push_back({name->former_family, table_.place(index_)});
    }
    ProposedFact fact{.kind = FactKind::name,
                      .values = {row_.name.family, row_.name.given, Field{}, Field{}, Field{}},
                      .places = {table_.place(index_)}};
    if (!row_.name.patronymic.empty()) {
        fact.values[2] = row_.name.patronymic;
    }
    row_.facts.push_back(std::move(fact));
}

void RowWork::read_birth(std::string_view cell) {
    row_.born = take(read_day(cell, day_rules(DayMeaning::birth, column().oldest, -column().youngest)));
    if (row_.born) {
        row_.facts.push_back(
            {.kind = FactKind::birth, .values = {std::int64_t{row_.born->number()}}, .places = {table_.place(index_)}});
    }
}

void RowWork::read_organisation(std::string_view cell) {
    const auto name = take(read_text(cell));
    if (!name) {
        return;
    }
    if (column().read == CellRead::organisation_name) {
        row_.organisation = *name;
        row_.facts.push_back({.kind = FactKind::organisation_name,
                              .values = {std::string("full"), *name},
                              .places = {table_.place(index_)}});
        return;
    }
    assert_facts();
    for (const std::size_t fact : column().facts) {
        drafts_[fact].organisation = *name;
    }
}

const Meaning* RowWork::meaning_of(const std::string& text) {
    const Spellings& spellings = mapping_.spellings[*column().spellings];
    const Meaning* meaning = spellings.find(text);
    if (meaning != nullptr && meaning->unclear.empty()) {
        return meaning;
    }
    if (meaning != nullptr) {
        tell({"import.spelling_unclear", {{"text", text}, {"choices", quoted_list(meaning->unclear)}}, Severity::gap});
        return nullptr;
    }
    const auto near = spellings.near(text);
    if (near.empty()) {
        tell({"import.unknown_spelling", {{"text", text}}, Severity::gap});
    } else {
        tell({"import.unknown_spelling_near", {{"text", text}, {"near", quoted_list(near)}}, Severity::gap});
    }
    return nullptr;
}

void RowWork::add_meaning(const Meaning& meaning, bool piece) {
    assert_facts();
    for (const std::size_t fact : column().facts) {
        if (piece || meaning.denied) {
            drafts_[fact].pieces.push_back({meaning.values, {}, meaning.denied});
        } else {
            std::ranges::copy(meaning.values, std::back_inserter(drafts_[fact].set));
        }
    }
}

void RowWork::read_spelled(std::string_view cell) {
    constexpr std::size_t most_kept = 1024;
    auto& spelt = reader_.spelt_[index_];
    if (const auto known = spelt.find(std::string(cell)); known != spelt.end()) {
        for (const auto* meaning : known->second.meanings) {
            add_meaning(*meaning, known->second.pieces);
        }
        return;
    }
    const auto text = take(read_text(cell));
    const auto pieces = split_cell(cyrillic_look_alikes(cell).value_or(std::string(cell)), column().split);
    // A spelling that holds a separator itself comes first.
    const bool whole = pieces.size() < 2 || mapping_.spellings[*column().spellings].find(*text) != nullptr;
    RowReader::Spelt made{.pieces = !whole};
    for (const auto& piece : whole ? std::vector{*text} : pieces) {
        if (const Meaning* meaning = meaning_of(piece)) {
            add_meaning(*meaning, !whole);
            made.meanings.push_back(meaning);
        }
    }
    if (!worst_ && spelt.size() < most_kept) {
        spelt.emplace(cell, std::move(made));
    }
}

void RowWork::read_yes(std::string_view cell) {
    const auto text = take(read_text(cell));
    if (std::ranges::find(mapping_.words.yes, spelling_key(*text)) != mapping_.words.yes.end()) {
        assert_facts();
        return;
    }
    tell({"import.not_yes_or_no", {{"text", *text}}, Severity::gap});
}

void RowWork::read_day_of_fact(std::string_view cell) {
    const auto& open_end = mapping_.words.open_end;
    const bool last_day = column().read == CellRead::last_day;
    if (last_day && std::ranges::find(open_end, spelling_key(cell)) != open_end.end()) {
        return;
    }
    const DayRules rules = last_day ? day_rules(DayMeaning::end, longest_past, longest_ahead)
                                    : day_rules(DayMeaning::beginning, longest_past, 0);
    const auto day = take(read_day(cell, rules));
    if (!day) {
        return;
    }
    for (const std::size_t fact : column().facts) {
        FactDraft& draft = drafts_[fact];
        draft.places.push_back(table_.place(index_));
        switch (column().part) {
            case FactPart::since:
            case FactPart::whole: draft.valid.since = *day; break;
            case FactPart::until: draft.valid.until = *day; break;
            case FactPart::column: draft.set.emplace_back(column().fact_column, std::int64_t{day->number()}); break;
        }
        draft.asserted = draft.asserted || column().part != FactPart::until;
    }
    if (last_day && *day < reader_.day_) {
        tell({"import.ended_before", {{"last", *day}, {"day", reader_.day_}}});
    }
}

void RowWork::read_length(std::string_view cell) {
    const auto length = take(read_work_years(cell, mapping_.work_years));
    if (length) {
        assert_facts();
        set_experience(length->years, length->months);
    }
}

void RowWork::set_experience(std::int64_t years, std::optional<std::int64_t> months) {
    for (const std::size_t fact : column().facts) {
        const FactSchema& schema = fact_schema(mapping_.facts[fact].kind);
        if (const auto to = fact_column(schema, "years")) {
            drafts_[fact].set.emplace_back(*to, years);
        }
        const auto to = fact_column(schema, "months");
        if (to && months) {
            drafts_[fact].set.emplace_back(*to, *months);
        }
    }
}

void RowWork::read_free_text(std::string_view cell) {
    take(read_text(cell));
    for (const auto& piece : split_cell(cyrillic_look_alikes(cell).value_or(std::string(cell)), column().split)) {
        DraftPiece made;
        const auto year = column().year_column ? with_year(piece, mapping_.year_marks) : std::nullopt;
        made.set.emplace_back(column().fact_column, year ? year->first : piece);
        if (year) {
            made.set.emplace_back(*column().year_column, year->second);
        }
        for (const std::size_t fact : column().facts) {
            drafts_[fact].pieces.push_back(made);
        }
    }
    assert_facts();
}

void RowWork::read_bodies(std::string_view cell) {
    take(read_text(cell));
    assert_facts();
    for (const auto& piece :
         split_before(cyrillic_look_alikes(cell).value_or(std::string(cell)), column().split, column().begins)) {
        for (const std::size_t fact : column().facts) {
            drafts_[fact].pieces.push_back({.body = piece});
        }
    }
}

void RowWork::read_note(std::string_view cell) {
    take(read_text(cell));
    for (const auto& piece : split_cell(cyrillic_look_alikes(cell).value_or(std::string(cell)), column().split)) {
        if (const auto family = former_family(piece, mapping_.former_names)) {
            row_.former.push_back({*family, table_.place(index_)});
            continue;
        }
        if (!column().spellings || mapping_.spellings[*column().spellings].find(piece) == nullptr) {
            tell({"import.note_not_read", {{"text", piece}}});
            continue;
        }
        const Meaning* meaning = meaning_of(piece);
        for (const std::size_t fact : column().facts) {
            if (meaning != nullptr) {
                std::ranges::copy(meaning->values, std::back_inserter(drafts_[fact].set));
            }
        }
    }
}

}  // namespace metodist
