#include "regulation/compiled.hpp"

#include <cereal/archives/binary.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>
#include <concepts>
#include <sstream>
#include <streambuf>
#include <type_traits>
#include <utility>

namespace metodist {

// Archives that know the file of the edition, for the places in it. The functions below are given nothing else.
struct FormOutput : cereal::BinaryOutputArchive {
    explicit FormOutput(std::ostream& out) : cereal::BinaryOutputArchive(out) {}
    std::string file;
};
struct FormInput : cereal::BinaryInputArchive {
    explicit FormInput(std::istream& in) : cereal::BinaryInputArchive(in) {}
    std::string file;
};

// Structured bindings name every member of a type: one that is added does not compile until it stands here.

template <typename Archive>
std::int32_t save_minimal(const Archive&, const Day& day) {
    return day.number();
}
template <typename Archive>
void load_minimal(const Archive&, Day& day, const std::int32_t& number) {
    day = Day::from_number(number);
}

// A share has no value before it is known: these are read by hand.
template <typename Archive>
void save_ratio(Archive& archive, const Ratio& share) {
    archive(share.numerator(), share.denominator());
}
template <typename Archive>
Ratio load_ratio(Archive& archive) {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    archive(numerator, denominator);
    const auto share = Ratio::of(numerator, denominator);
    if (!share) {
        throw cereal::Exception("no share");
    }
    return *share;
}

template <typename Archive>
void save(Archive& archive, const std::optional<Ratio>& share) {
    archive(share.has_value());
    if (share) {
        save_ratio(archive, *share);
    }
}
template <typename Archive>
void load(Archive& archive, std::optional<Ratio>& share) {
    bool known = false;
    archive(known);
    share = known ? std::optional(load_ratio(archive)) : std::nullopt;
}

template <typename Archive>
void save(Archive& archive, const std::vector<Threshold>& thresholds) {
    archive(cereal::make_size_tag(static_cast<cereal::size_type>(thresholds.size())));
    for (const auto& [share, at_least, of] : thresholds) {
        save_ratio(archive, share);
        archive(at_least, of);
    }
}
template <typename Archive>
void load(Archive& archive, std::vector<Threshold>& thresholds) {
    cereal::size_type size = 0;
    archive(cereal::make_size_tag(size));
    thresholds.clear();
    for (cereal::size_type i = 0; i < size; ++i) {
        Threshold threshold{load_ratio(archive)};
        archive(threshold.at_least, threshold.of);
        thresholds.push_back(threshold);
    }
}

template <typename Archive>
void serialize(Archive&, Silent&) {}

template <typename Archive>
void serialize(Archive& archive, ListItem& item) {
    auto& [key, ru, clause, cite] = item;
    archive(key, ru, clause, cite);
}

template <typename Archive>
void serialize(Archive& archive, YearDay& value) {
    auto& [month, day] = value;
    archive(month, day);
}

template <typename Archive>
void serialize(Archive& archive, Term& term) {
    auto& [direction, event, days, months, day, inclusive, clear_days, counting, nonworking, until_hour] = term;
    archive(direction, event, days, months, day, inclusive, clear_days, counting, nonworking, until_hour);
}

template <typename Archive>
void serialize(Archive& archive, Period& period) {
    auto& [every, rolling, partial, exempt] = period;
    archive(every, rolling, partial, exempt);
}

template <typename Archive>
void serialize(Archive& archive, Window& window) {
    auto& [from, to, first_day, last_day, except_months] = window;
    archive(from, to, first_day, last_day, except_months);
}

template <typename Archive>
void serialize(Archive& archive, Number& number) {
    auto& [exactly, at_least, at_most, share, per] = number;
    archive(exactly, at_least, at_most, share, per);
}

// Of this type alone: much else turns into it where it is asked for.
template <typename Archive, std::same_as<ParameterValue> Value>
void save(Archive& archive, const Value& value) {
    archive(static_cast<std::uint8_t>(value.index()));
    std::visit(
        [&](const auto& each) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each)>, Ratio>) {
                save_ratio(archive, each);
            } else {
                archive(each);
            }
        },
        value);
}
template <typename Archive, std::size_t Index = 0>
void load_alternative(Archive& archive, ParameterValue& value, std::size_t index) {
    if constexpr (Index == std::variant_size_v<ParameterValue>) {
        throw cereal::Exception("no such sort of value");
    } else if (index != Index) {
        load_alternative<Archive, Index + 1>(archive, value, index);
    } else if constexpr (std::is_same_v<std::variant_alternative_t<Index, ParameterValue>, Ratio>) {
        value = load_ratio(archive);
    } else {
        archive(value.template emplace<Index>());
    }
}
template <typename Archive, std::same_as<ParameterValue> Value>
void load(Archive& archive, Value& value) {
    std::uint8_t index = 0;
    archive(index);
    load_alternative(archive, value, index);
}

// Thousands of places lie in the edition's own file.
enum class PlaceSort : std::uint8_t { here, elsewhere };
template <typename Archive>
void save(Archive& archive, const Place& place) {
    const auto& [file, line, column, sheet, cell] = place;
    const auto& own = static_cast<const FormOutput&>(archive).file;
    if (file == own && sheet.empty() && cell.empty()) {
        archive(PlaceSort::here, static_cast<std::int32_t>(line), static_cast<std::int32_t>(column));
    } else {
        archive(PlaceSort::elsewhere, file, line, column, sheet, cell);
    }
}
template <typename Archive>
void load(Archive& archive, Place& place) {
    auto sort = PlaceSort::here;
    archive(sort);
    if (sort == PlaceSort::here) {
        std::int32_t line = 0;
        std::int32_t column = 0;
        archive(line, column);
        place = {static_cast<const FormInput&>(archive).file, line, column, {}, {}};
    } else {
        archive(place.file, place.line, place.column, place.sheet, place.cell);
    }
}

template <typename Archive>
void serialize(Archive& archive, Parameter& parameter) {
    auto& [key, value, place, clause, cite, local] = parameter;
    archive(key, value, place, clause, cite, local);
}

template <typename Archive>
void serialize(Archive& archive, Element& element) {
    auto& [kind, body, key, clause, cite, place, parameters] = element;
    archive(kind, body, key, clause, cite, place, parameters);
}

template <typename Archive>
void serialize(Archive& archive, Want& want) {
    auto& [column, values, at_least] = want;
    archive(column, values, at_least);
}

template <typename Archive>
void serialize(Archive& archive, FactLeaf& leaf) {
    auto& [fact, where, except, valid] = leaf;
    archive(fact, where, except, valid);
}

template <typename Archive>
void serialize(Archive& archive, ExperienceLeaf& leaf) {
    auto& [kind, years, months, stated_years, feb29, as_of_day_counts, thirty_day_month, as_of, fixed_day] = leaf;
    archive(kind, years, months, stated_years, feb29, as_of_day_counts, thirty_day_month, as_of, fixed_day);
}

template <typename Archive>
void serialize(Archive& archive, Condition& condition) {
    auto& [key, clause, cite, ru, place, kind, of, least, fact, experience, presume_no, instead] = condition;
    archive(key, clause, cite, ru, place, kind, of, least, fact, experience, presume_no, instead);
}

template <typename Archive>
void serialize(Archive& archive, Setting& setting) {
    auto& [what, target, parameter, word, value, place] = setting;
    archive(what, target, parameter, word, value, place);
}

template <typename Archive>
void serialize(Archive& archive, ReadingOption& option) {
    auto& [key, meaning, set, for_people] = option;
    archive(key, meaning, set, for_people);
}

template <typename Archive>
void serialize(Archive& archive, ClauseReading& reading) {
    auto& [id, clauses, question, chosen, local, options, place] = reading;
    archive(id, clauses, question, chosen, local, options, place);
}

template <typename Archive>
void serialize(Archive& archive, ActIdentity& act) {
    auto& [kind, number, day, by] = act;
    archive(kind, number, day, by);
}

template <typename Archive>
void serialize(Archive& archive, Edition& edition) {
    auto& [municipality, name, name_genitive, municipality_kind, region, title, status, in_force, act, clauses, file,
           hash, elements, conditions, readings] = edition;
    archive(municipality, name, name_genitive, municipality_kind, region, title, status, in_force, act, clauses, file,
            hash, elements, conditions, readings);
}

template <typename Archive>
void serialize(Archive& archive, VocabularyWord& word) {
    auto& [code, ru, en, organisation_kind, gone] = word;
    archive(code, ru, en, organisation_kind, gone);
}

template <typename Archive>
void serialize(Archive& archive, Vocabulary& list) {
    auto& [key, ru, en, open, words] = list;
    archive(key, ru, en, open, words);
}

template <typename Archive>
void save(Archive& archive, const Vocabularies& lists) {
    archive(lists.all());
}
template <typename Archive>
void load(Archive& archive, Vocabularies& lists) {
    std::vector<Vocabulary> all;
    archive(all);
    lists = Vocabularies(std::move(all));
}

template <typename Archive>
void serialize(Archive& archive, LocalChoices& local) {
    auto& [office, sites, recipients, lead_days] = local;
    archive(office, sites, recipients, lead_days);
}

namespace {

// A stream that reads where the bytes are.
struct FormBytes : std::streambuf {
    explicit FormBytes(std::string_view bytes) {
        // The interface wants what may be written to; nobody does.
        auto* begin = const_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
        setg(begin, begin, begin + bytes.size());
    }
};

}  // namespace

std::string compiled_form(const LoadedEdition& loaded) {
    std::ostringstream out;
    FormOutput archive(out);
    archive.file = loaded.edition.file;
    archive(archive.file);
    archive(loaded.edition, loaded.words, loaded.local);
    return std::move(out).str();
}

std::optional<LoadedEdition> from_compiled_form(std::string_view form) {
    FormBytes bytes(form);
    std::istream in(&bytes);
    LoadedEdition out;
    try {
        FormInput archive(in);
        archive(archive.file);
        archive(out.edition, out.words, out.local);
    } catch (const cereal::Exception&) {
        return std::nullopt;
    }
    return out;
}

}  // namespace metodist
