#include <cstddef>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "domain/meetings/composition.hpp"
#include "domain/meetings/verdict.hpp"
#include "storage/schema.hpp"
#include "wording/wording.hpp"

using namespace metodist;

namespace {

// Codes that are put together from a word of a rule: no search of the sources finds them.
template <typename Enum>
void every_word_has_a_sentence(std::string_view family, Enum last) {
    for (const auto language : {Language::ru, Language::en}) {
        const Wording wording(language, METODIST_LOCALE);
        for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
            const auto message = std::string(family) + "." + std::string(code(static_cast<Enum>(i)));
            CAPTURE(message);
            CHECK(wording.find(message).has_value());
        }
    }
}

}  // namespace

TEST_CASE("Every finding on a composition and every reason of a vote has its sentence") {
    every_word_has_a_sentence("council.finding", meetings::CompositionFinding::What::person_twice);
    every_word_has_a_sentence("meetings.refused", meetings::Refusal::sheet_not_admitted);
    every_word_has_a_sentence("meetings.outcome", meetings::Because::next_round);
    every_word_has_a_sentence("meetings.missing", meetings::Missing::rule_on_participation);
}

TEST_CASE("every column of a ledger has a name for people, which the journal prints") {
    for (const auto language : {Language::ru, Language::en}) {
        const Wording wording(language, METODIST_LOCALE);
        for (std::size_t i = fact_kind_count; i < storage::table_count; ++i) {
            for (const auto& column : storage::table_schema(storage::TableId::at(i)).columns) {
                const auto code = "ledger." + std::string(column.key);
                CAPTURE(code);
                CHECK((column.whole || wording.find(code).has_value()));
            }
        }
    }
}
