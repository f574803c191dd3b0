#include "domain/formation/eligibility.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "regulation/edition.hpp"
#include "regulation/vocabulary.hpp"

namespace {

using namespace metodist;

// All words of the vocabularies are in some row.
class AllWords : public WordNumbers {
public:
    explicit AllWords(const Vocabularies& lists) {
        for (const auto& list : lists.all()) {
            for (const auto& word : list.words) {
                numbers_.emplace(word.code, static_cast<std::int64_t>(numbers_.size()) + 1);
            }
        }
    }
    [[nodiscard]] std::optional<std::int64_t> number(const std::string& word) const override {
        const auto found = numbers_.find(word);
        return found == numbers_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, std::int64_t> numbers_;
};

struct World {
    LoadedEdition loaded;
    AllWords words;
    EligibilityRules rules;
    SubjectFacts facts;
    Surroundings around;

    World(const std::string& path, const std::string& body)
        : loaded(load_edition(METODIST_SOURCE_DIR "/config/regulations/" + path,
                              load_vocabularies(METODIST_SOURCE_DIR "/config/vocabulary.toml"))),
          words(loaded.words),
          rules(loaded.edition, body, loaded.words, words) {
        facts.restart(1);
    }

    FactRow& add(FactKind kind, const std::vector<std::pair<std::string, std::string>>& values,
                 std::optional<Day> since = {}) {
        FactRow row;
        row.cells.fill(no_value);
        const FactSchema& schema = fact_schema(kind);
        for (const auto& [column, word] : values) {
            row.cells[*fact_column(schema, column)] = words.number(word).value();
        }
        row.since = since ? since->number() : open_since;
        facts.edit(kind).push_back(row);
        facts.edit(kind).back().sequence = static_cast<std::int64_t>(facts.edit(kind).size());
        return facts.edit(kind).back();
    }

    void school(std::int64_t id) {
        FactRow row;
        row.cells.fill(no_value);
        row.cells[0] = words.number("general").value();
        around.organisations[id].edit(FactKind::organisation_kind).push_back(row);
        add(FactKind::post, {{"post", "teacher"}}, Day::of(2010, 9, 1)).cells[0] = id;
    }
};

const Reason& reason(const EligibilityVerdict& verdict, const std::string& rule) {
    const auto found = std::ranges::find(verdict.reasons, rule, &Reason::rule);
    REQUIRE(found != verdict.reasons.end());
    return *found;
}

const Day asked = *Day::of(2026, 11, 21);

TEST_CASE(
    "luga-mma/2.5: a verdict names the clauses that decide, what was seen, and the day from which it would be met") {
    World world("luga/2024-01-30.toml", "mma");
    world.school(7);
    world.add(FactKind::education, {{"level", "higher"}, {"field", "pedagogical"}});
    FactRow& years =
        world.add(FactKind::experience, {{"kind", "pedagogical"}, {"form", "stated"}}, Day::of(2025, 9, 1));
    years.cells[2] = 3;
    world.add(FactKind::category, {{"level", "first"}}, Day::of(2024, 1, 1));
    const EligibilityVerdict verdict = world.rules.verdict(world.facts, world.around, asked);
    CHECK(verdict.outcome == EligibilityOutcome::not_eligible);
    CHECK(verdict.decisive == std::vector<std::string>{"luga-mma/2.5.c", "luga-mma/2.5.d"});
    REQUIRE(verdict.reasons.size() == 5);
    CHECK(reason(verdict, "mma.employer").outcome == Truth::yes);
    CHECK(reason(verdict, "mma.education").outcome == Truth::yes);
    const Reason& experience = reason(verdict, "mma.experience");
    CHECK(experience.clause == "luga-mma/2.5.c");
    CHECK(experience.cite == "п. 2.5");
    REQUIRE(experience.cure);
    CHECK(experience.cure->what == Cure::What::wait);
    CHECK(experience.cure->from == Day::of(2027, 9, 1));
    REQUIRE(experience.actual_experience.size() == 1);
    CHECK(experience.actual_experience.front().least.months == 50);
    const Reason& category = reason(verdict, "mma.category");
    CHECK(category.outcome == Truth::no);
    REQUIRE(category.parts.size() == 2);
    REQUIRE(category.parts.front().actual.size() == 1);
    CHECK(std::get<Word>(category.parts.front().actual.front().values.front().value).code == "first");
    // The titles are taken as not held because nobody recorded them; that they are missing is told all the same.
    CHECK(category.parts.back().presumed);
    const Reason& contribution = reason(verdict, "mma.contribution");
    CHECK(contribution.outcome == Truth::unknown);
    REQUIRE(contribution.missing.size() == 1);
    CHECK(contribution.missing.front().kind == FactKind::contribution);
}

TEST_CASE("luga-mma/2.5.d: a category that has run out wants a new one; one to come, only waiting") {
    World world("luga/2024-01-30.toml", "mma");
    world.add(FactKind::category, {{"level", "highest"}}, Day::of(2015, 1, 1)).until = Day::of(2020, 1, 1)->number();
    const auto old = world.rules.verdict(world.facts, world.around, asked);
    CHECK(reason(old, "mma.category").parts.front().cure->what == Cure::What::renew);
    world.add(FactKind::category, {{"level", "highest"}}, Day::of(2027, 1, 1));
    const auto later = world.rules.verdict(world.facts, world.around, asked);
    CHECK(reason(later, "mma.category").cure->from == Day::of(2027, 1, 1));
}

TEST_CASE("luga-mma/2.5.a: an organisation without a known kind is what is missing") {
    World world("luga/2024-01-30.toml", "mma");
    world.add(FactKind::post, {{"post", "teacher"}}).cells[0] = 9;
    const auto verdict = world.rules.verdict(world.facts, world.around, asked);
    const Reason& employer = reason(verdict, "mma.employer");
    CHECK(employer.outcome == Truth::unknown);
    const auto gap = std::ranges::find(employer.missing, "organisation.kind", &Missing::column);
    REQUIRE(gap != employer.missing.end());
    CHECK(gap->what == Missing::What::reference);
    CHECK(gap->subject == 9);
}

TEST_CASE("dalnerechensk-mma/3: routes are told each with its own reasons, and one is enough") {
    World world("dalnerechensk/undated.toml", "mma");
    world.add(FactKind::project, {{"project", "project_500"}, {"activity", "management_team_support"}},
              Day::of(2022, 1, 1));
    const auto verdict = world.rules.verdict(world.facts, world.around, asked);
    CHECK(verdict.outcome == EligibilityOutcome::eligible);
    CHECK(verdict.mode == EligibilityMode::routes);
    CHECK(verdict.reasons.size() == 5);
    CHECK(verdict.decisive == std::vector<std::string>{"dalnerechensk-mma/3.e"});
    CHECK(reason(verdict, "mma.stable_results").parts.size() == 5);
    CHECK(reason(verdict, "mma.stable_results").outcome == Truth::unknown);
}

TEST_CASE("a project or an assessment without its preset column is taken with the preset") {
    World world("dalnerechensk/undated.toml", "mma");
    world.add(FactKind::project, {{"project", "project_500"}});
    JudgeMemory memory;
    CHECK(world.rules.outcome(world.facts, world.around, asked, memory) == EligibilityOutcome::eligible);
}

TEST_CASE("the quick answer and the whole verdict agree, and the plan asks for what the conditions need") {
    World world("leningrad/undated.toml", "rma");
    JudgeMemory memory;
    CHECK(world.rules.outcome(world.facts, world.around, asked, memory) == EligibilityOutcome::undetermined);
    CHECK(world.rules.verdict(world.facts, world.around, asked).outcome == EligibilityOutcome::undetermined);
    for (const auto kind : {FactKind::post, FactKind::education, FactKind::experience, FactKind::category,
                            FactKind::organisation_kind, FactKind::organisation_status, FactKind::body_field}) {
        CHECK(world.rules.plan().asks(kind));
    }
    CHECK_FALSE(world.rules.plan().asks(FactKind::contact));
}

TEST_CASE("luga-mma/2.2–2.3: the procedure is told apart from the verdict") {
    const World world("luga/2024-01-30.toml", "mma");
    const FormationProcedure& procedure = world.rules.procedure();
    CHECK(procedure.nomination_required);
    CHECK(procedure.nominators == std::vector<std::string>{"association", "organisation"});
    CHECK(procedure.signed_by == "head");
    CHECK(procedure.diagnostics == "required");
    CHECK(procedure.diagnostics_kinds.size() == 2);
    CHECK(procedure.form_fields.size() == 9);
    CHECK(procedure.inclusion_act == "register_entry");
}

}  // namespace
