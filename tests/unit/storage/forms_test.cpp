#include "storage/forms.hpp"

#include <doctest/doctest.h>

#include "storage/scratch.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;

namespace {

void keep(const Scratch& scratch, std::string_view mark, std::string_view form) {
    auto store = scratch.open();
    const Office office = furnish(store);
    run(store, "mms regulation adopt", [&](Operation& operation) {
        operation.record(FactKind::birth, birth(office.anna, *Day::of(1980, 2, 1)));
        keep_form(operation, 7, 3, {mark}, form);
    });
}

std::optional<std::string> kept(Store& store, std::int64_t operation, std::string_view mark) {
    std::optional<std::string> out;
    const bool found = with_kept_form(store, 7, operation, {mark}, [&](std::string_view form) { out = form; });
    CHECK(found == out.has_value());
    return out;
}
std::optional<std::string> kept(const Scratch& scratch, std::int64_t operation, std::string_view mark) {
    auto store = scratch.open(Store::Mode::questions);
    return kept(store, operation, mark);
}

}  // namespace

TEST_CASE("A compiled form is found for its texts, under its mark") {
    const Scratch scratch;
    keep(scratch, "mark", std::string_view("a\0form", 6));
    CHECK(kept(scratch, 3, "mark") == std::string("a\0form", 6));
    CHECK(!kept(scratch, 4, "mark"));
    CHECK(!kept(scratch, 3, "another mark"));
    CHECK(!kept(scratch, 3, "marka"));
}

TEST_CASE("A compiled form takes the place of the one before") {
    const Scratch scratch;
    keep(scratch, "old", "one");
    auto store = scratch.open();
    run(store, "mms educator set", [&](Operation& operation) {
        operation.record(FactKind::birth, birth(1, *Day::of(1980, 2, 2)));
        keep_form(operation, 7, 3, {"new"}, "two");
    });
    CHECK(kept(store, 3, "new") == "two");
    CHECK(!kept(store, 3, "old"));
}

TEST_CASE("A compiled form that was changed outside the program is none") {
    const Scratch scratch;
    keep(scratch, "mark", "form");
    scratch.vandalise("UPDATE compiled_edition SET form = x'666f726e'");
    CHECK(!kept(scratch, 3, "mark"));
}

TEST_CASE("A compiled form goes with an operation that is taken back") {
    const Scratch scratch;
    {
        auto store = scratch.open();
        const Office office = furnish(store);
        Operation operation(store, OperationNote{});
        operation.record(FactKind::birth, birth(office.anna, *Day::of(1980, 2, 1)));
        keep_form(operation, 7, 3, {"mark"}, "form");
        operation.roll_back();
    }
    CHECK(!kept(scratch, 3, "mark"));
}
