#include "app/naming.hpp"

#include <doctest/doctest.h>

#include "app/scratch.hpp"

using namespace metodist;
using namespace metodist::app;
using storage::Identity;
using storage::Ledger;
using storage::Operation;

namespace {

std::int64_t add_educator(Operation& operation, const char* family, const char* given, const char* patronymic) {
    const auto id = operation.create(Identity::educator, std::nullopt, "e");
    operation.record(Ledger::educator_entry, {id, false, {}, {}, {{}, {}}});
    operation.record(FactKind::name,
                     {id, false, {}, {}, {std::string(family), std::string(given), std::string(patronymic), {}, {}}});
    return id;
}

std::int64_t add_organisation(Operation& operation, const char* name) {
    const auto id = operation.create(Identity::organisation, std::nullopt, "o");
    operation.record(Ledger::organisation_entry, {id, false, {}, {}, {{}}});
    operation.record(FactKind::organisation_name, {id, false, {}, {}, {std::string("full"), std::string(name)}});
    return id;
}

std::string code_of_fault(Session& session, const std::string& text) {
    const auto meant = meant_educator(session, text);
    return meant.id ? "" : meant.findings.front().code;
}

}  // namespace

TEST_CASE("A person is named by code or by any piece of the name that fits nobody else") {
    const Scratch scratch;
    Session session(scratch.frame(), storage::Store::Mode::changes);
    session.change({}, {}, [](Operation& operation) {
        add_educator(operation, "Иванова", "Анна", "Петровна");
        add_educator(operation, "Ивановская", "Ольга", "Юрьевна");
        add_educator(operation, "Фёдорова", "Анна", "Ильинична");
    });
    CHECK(resolve_educator(session, "e2") == EducatorId{2});
    CHECK(resolve_educator(session, "иванова") == EducatorId{1});
    CHECK(resolve_educator(session, "Федорова А.И.") == EducatorId{3});
    CHECK(resolve_educator(session, "ская") == EducatorId{2});
    CHECK(code_of_fault(session, "Анна") == "register.ambiguous");
    CHECK(code_of_fault(session, "Иваонва Анна") == "register.nobody_near");
    CHECK(code_of_fault(session, "Щукин") == "register.nobody");
    CHECK(code_of_fault(session, "e17") == "register.nobody");
    CHECK(code_of_fault(session, "№ ?") == "register.nobody");
}

TEST_CASE("Two people of one name are told apart by year of birth and place of work, and nothing is decided") {
    const Scratch scratch;
    Session session(scratch.frame(), storage::Store::Mode::changes);
    session.change({}, {}, [](Operation& operation) {
        const auto school = add_organisation(operation, "МОУ «СОШ № 1»");
        const auto first = add_educator(operation, "Белова", "Елена", "Павловна");
        operation.record(FactKind::birth, {first, false, {}, {}, {std::int64_t{Day::of(1980, 2, 1)->number()}}});
        operation.record(FactKind::post, {first, false, {}, {}, {school, std::string("teacher"), {}, {}, {}, {}}});
        add_educator(operation, "Белова", "Елена", "Павловна");
    });
    const auto meant = meant_educator(session, "Белова Елена Павловна");
    REQUIRE(!meant.id);
    REQUIRE(meant.findings.size() == 3);
    CHECK(meant.findings[1].code == "register.candidate_born_at");
    CHECK(std::get<std::string>(meant.findings[1].arguments[2].value) == "1980");
    CHECK(meant.findings[2].code == "register.candidate");
    CHECK_THROWS_AS(resolve_educator(session, "Белова"), Error);
}

TEST_CASE("A school is named as people write it: quotes, the sign of number and its blank do not count") {
    const Scratch scratch;
    Session session(scratch.frame(), storage::Store::Mode::changes);
    session.change({}, {}, [](Operation& operation) {
        add_organisation(operation, "МОУ «СОШ № 1»");
        add_organisation(operation, "МОУ «СОШ № 12»");
    });
    CHECK(resolve_organisation(session, "МОУ \"СОШ №1\"") == OrganisationId{1});
    CHECK(resolve_organisation(session, "сош 1") == OrganisationId{1});
    CHECK(resolve_organisation(session, "12") == OrganisationId{2});
    CHECK(resolve_organisation(session, "моу сош 12") == OrganisationId{2});
    CHECK_FALSE(meant_organisation(session, "СОШ 2").id);
    CHECK(meant_organisation(session, "СОШ").findings.front().code == "register.ambiguous");
}

TEST_CASE("A paper is named by its number, and by its day where the number is not enough") {
    const Scratch scratch;
    Session session(scratch.frame(), storage::Store::Mode::changes);
    session.change({}, {}, [](Operation& operation) {
        for (const int month : {9, 10}) {
            const auto id = operation.create(Identity::paper, std::nullopt, "d");
            operation.record(Ledger::paper_entry, {id,
                                                   false,
                                                   {},
                                                   {},
                                                   {std::string("order"),
                                                    std::string("114"),
                                                    std::int64_t{Day::of(2026, month, 1)->number()},
                                                    {},
                                                    {},
                                                    {},
                                                    {},
                                                    {},
                                                    {},
                                                    {}}});
        }
    });
    CHECK(meant_paper(session, "№ 114").findings.front().code == "register.ambiguous");
    CHECK(resolve_paper(session, "114 от 01.10.2026") == PaperId{2});
    CHECK(resolve_paper(session, "d1") == PaperId{1});
}

TEST_CASE("Finding a person by code runs as many statements in a large register as in a small one") {
    const auto statements = [](int people) {
        const Scratch scratch;
        Session session(scratch.frame(), storage::Store::Mode::changes);
        session.change({}, {}, [&](Operation& operation) {
            for (int i = 0; i < people; ++i) {
                add_educator(operation, "Иванова", "Анна", "Петровна");
            }
        });
        const auto before = session.store().statements();
        CHECK(resolve_educator(session, "e2") == EducatorId{2});
        return session.store().statements() - before;
    };
    CHECK(statements(3) == statements(60));
}
