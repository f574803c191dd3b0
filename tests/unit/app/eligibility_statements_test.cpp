#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <string>

#include "app/formation/eligibility.hpp"
#include "app/scratch.hpp"
#include "app/statements.hpp"

using namespace metodist;
using namespace metodist::app;
using storage::Identity;
using storage::Ledger;
using storage::Operation;

namespace {

class CountingSink : public RowSink {
public:
    void begin(const Answer& /*head*/) override {}
    void row(const Tree& row) override {
        ++rows;
        if (const auto* name = row.find("name")) {
            names.insert(*name->as_text());
        }
    }
    void end(const Answer& /*close*/) override {}

    int rows = 0;
    std::set<std::string> names;
};

void add(Operation& operation, storage::TableId table, std::int64_t subject, std::vector<Field> values) {
    operation.record(table, {subject, false, {}, {}, std::move(values)});
}

// Everybody works in a school of her own, heads an association of her own and has a name of the same beginning.
void furnish(const Scratch& scratch, int people) {
    Session session(scratch.frame(), storage::Store::Mode::changes);
    session.change({}, {}, [&](Operation& operation) {
        const auto municipality = operation.create(Identity::municipality, std::string("luga"), "m");
        add(operation, Ledger::municipality_entry, municipality,
            {std::string("Пример"), std::string("municipal"), std::string("ru")});
        std::string family = "Иванова";
        for (int i = 1; i <= people; ++i) {
            family += "а";
            const auto order = operation.create(Identity::paper, std::nullopt, "d");
            const auto school = operation.create(Identity::organisation, std::nullopt, "o");
            add(operation, Ledger::organisation_entry, school, {municipality});
            add(operation, FactKind::organisation_name, school,
                {std::string("full"), "МОУ «СОШ № " + std::to_string(i) + "»"});
            add(operation, FactKind::organisation_kind, school, {std::string("general")});
            const auto circle = operation.create(Identity::body, std::nullopt, "b");
            add(operation, Ledger::body_entry, circle, {std::string("association"), municipality, {}, std::int64_t{0}});
            const auto person = operation.create(Identity::educator, std::nullopt, "e");
            add(operation, Ledger::educator_entry, person, {municipality, {}});
            add(operation, FactKind::name, person, {family, std::string("Анна"), {}, {}, {}});
            add(operation, FactKind::post, person, {school, std::string("teacher"), {}, {}, {}, {}});
            add(operation, FactKind::office, person, {circle, std::string("head"), {}, std::int64_t{0}, {}});
            operation.record(FactKind::category, {person, false, {}, order, {std::string("highest"), {}, {}}});
        }
    });
}

template <typename Ask>
int statements_of(int people, const Ask& ask) {
    const Scratch scratch;
    furnish(scratch, people);
    const Statements counted;
    ask(scratch, people);
    return Statements::count;
}

AskEligibility about(std::vector<std::string> who, std::string file = {}) {
    AskEligibility request;
    request.tool = "mma";
    request.who = std::move(who);
    request.file = std::move(file);
    return request;
}

}  // namespace

TEST_CASE("The eligibility of one is asked with as many statements in a large register as in a small one") {
    const auto asked = [](const Scratch& scratch, int) {
        CHECK(eligibility(scratch.frame(), about({"e2"})).tree.find("results")->as_list()->size() == 1);
    };
    const int small = statements_of(2, asked);
    CHECK(small > 5);
    CHECK(statements_of(20, asked) == small);
    CHECK(statements_of(200, asked) == small);
}

TEST_CASE("The eligibility of those in a file is asked with as many statements in a large register as in a small one") {
    const auto asked = [](const Scratch& scratch, int) {
        const auto file = scratch.folder / "names.csv";
        std::ofstream(file) << "e2\nИвановаа Анна\n";
        CHECK(eligibility(scratch.frame(), about({}, file.string())).tree.find("results")->as_list()->size() == 2);
    };
    const int small = statements_of(2, asked);
    CHECK(statements_of(20, asked) == small);
    CHECK(statements_of(200, asked) == small);
}

TEST_CASE("Many are judged with as many statements as one; only finding each by code needs its own") {
    const auto judged = [](const Scratch& scratch, int people) {
        std::vector<std::string> who;
        for (int i = 1; i <= people; ++i) {
            who.push_back("e" + std::to_string(i));
        }
        CHECK(eligibility(scratch.frame(), about(who)).tree.find("results")->as_list()->size() == who.size());
    };
    constexpr int of_one_name = 3;
    const int few = statements_of(2, judged);
    CHECK(statements_of(20, judged) == few + 18 * of_one_name);
    CHECK(statements_of(200, judged) == few + 198 * of_one_name);
}

TEST_CASE("The eligibility of everybody is asked with as many statements in a large register as in a small one") {
    for (const bool brief : {false, true}) {
        const auto asked = [brief](const Scratch& scratch, int people) {
            CountingSink sink;
            AskEverybody request;
            request.tool = "mma";
            request.brief = brief;
            eligibility_of_everybody(scratch.frame(), request, sink);
            CHECK(sink.rows == people);
            CHECK(sink.names.size() == (brief ? 0U : static_cast<std::size_t>(people)));
        };
        const int small = statements_of(2, asked);
        CHECK(small > 5);
        CHECK(statements_of(20, asked) == small);
        CHECK(statements_of(200, asked) == small);
    }
}
