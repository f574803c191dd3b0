#include "app/intake/exchange.hpp"

#include <doctest/doctest.h>

#include <fstream>

#include "app/scratch.hpp"
#include "exchange/json.hpp"

using namespace metodist;
using namespace metodist::app;
using storage::Identity;
using storage::Ledger;
using storage::Operation;

namespace {

std::string text_of(const Frame& frame) { return to_json(export_register(frame), JsonLayout::lines) + "\n"; }

void fill(Operation& operation) {
    const auto municipality = operation.create(Identity::municipality, "zarechny", {});
    operation.record(Ledger::municipality_entry,
                     {municipality, false, {}, {}, {std::string("Заречный район"), std::string("district"), {}}});
    operation.record(Ledger::municipality_setting,
                     {municipality, false, {}, {}, {std::string("regulation"), std::string("luga")}});
    operation.record(Ledger::signatory, {municipality,
                                         false,
                                         {Day::of(2026, 1, 1), {}},
                                         {},
                                         {std::string("centre_head"), std::string("Орлова Н. П."), {}}});
    const auto paper = operation.create(Identity::paper, std::nullopt, "d");
    operation.record(
        Ledger::paper_entry,
        {paper, false, {}, {}, {std::string("order"), std::string("7"), {}, {}, {}, {}, {}, {}, std::int64_t{0}, {}}});
    const auto school = operation.create(Identity::organisation, std::nullopt, "o");
    operation.record(Ledger::organisation_entry, {school, false, {}, {}, {municipality}});
    operation.record(FactKind::organisation_name, {school, false, {}, {}, {std::string("full"), std::string("СОШ")}});
    const auto body = operation.create(Identity::body, std::nullopt, "b");
    operation.record(Ledger::body_entry,
                     {body, false, {}, {}, {std::string("association"), municipality, {}, std::int64_t{1}}});
    // Its code does not go with its number.
    const auto educator = operation.create(Identity::educator, "e2", {});
    operation.record(Ledger::educator_entry, {educator, false, {}, {}, {municipality, {}}});
    operation.record(FactKind::post, {educator,
                                      false,
                                      {Day::of(2010, 9, 1), {}},
                                      paper,
                                      {school, std::string("teacher"), {}, {}, std::int64_t{1}, std::int64_t{0}}});
    operation.record(FactKind::contribution, {educator, true, {}, {}, {std::string("municipal"), {}, {}}});
    operation.record(FactKind::membership, {educator, false, {}, paper, {body, {}, {}, std::int64_t{1}, {}, {}, {}}});
    operation.record(FactKind::training, {educator, false, {}, {}, {std::string("робототехника"), {}, {}, {}, {}, {}}});
}

}  // namespace

TEST_CASE("A whole register goes out and in again unchanged, byte for byte") {
    const Scratch scratch;
    Session(scratch.frame(), storage::Store::Mode::changes).change({}, {}, fill);
    const std::string out = text_of(scratch.frame());
    const auto file = scratch.folder / "register.json";
    std::ofstream(file) << out;

    Frame other = scratch.frame();
    other.database = scratch.folder / "other.db";
    import_register(other, file.string(), {});
    CHECK(text_of(other) == out);
    CHECK_THROWS_AS(import_register(other, file.string(), {}), Error);

    // A code that is taken is not given again.
    Session session(other, storage::Store::Mode::changes);
    session.change({}, {}, [&](Operation& operation) {
        const auto id = operation.create(Identity::educator, std::nullopt, "e");
        CHECK(storage::code_of(session.store(), Identity::educator, id) == "e3");
        operation.record(Ledger::educator_entry, {id, false, {}, {}, {std::int64_t{1}, {}}});
    });
}

TEST_CASE("A dry run of a whole register leaves no file") {
    const Scratch scratch;
    Session(scratch.frame(), storage::Store::Mode::changes).change({}, {}, fill);
    const auto file = scratch.folder / "register.json";
    std::ofstream(file) << text_of(scratch.frame());
    Frame other = scratch.frame();
    other.database = scratch.folder / "other.db";
    other.dry_run = true;
    import_register(other, file.string(), {});
    CHECK_FALSE(std::filesystem::exists(other.database));
}
