#include "storage/migrations.hpp"

#include <doctest/doctest.h>

#include <array>
#include <fstream>

#include "storage/scratch.hpp"
#include "storage/verify.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;

namespace {

// The released steps and three later ones, such as may come: a table, a rebuilt table to which others refer, an index.
std::vector<std::string_view> future_steps() {
    std::vector<std::string_view> out(migrations().begin(), migrations().end());
    out.emplace_back("CREATE TABLE first_later (id INTEGER PRIMARY KEY) STRICT;");
    out.emplace_back(
        "CREATE TABLE rebuilt (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE,"
        " recorded INTEGER NOT NULL REFERENCES operation (id)) STRICT;"
        "INSERT INTO rebuilt SELECT * FROM municipality; DROP TABLE municipality;"
        "ALTER TABLE rebuilt RENAME TO municipality;");
    out.emplace_back("CREATE INDEX birth_by_day ON birth (born);");
    return out;
}

std::filesystem::path kept(const Scratch& scratch, std::size_t version) {
    return scratch.file.string() + ".version-" + std::to_string(version) + ".bak";
}

// A file of the given version with an office in it.
void make(const Scratch& scratch, Migrations steps) {
    std::filesystem::remove(scratch.file);
    Store::create(scratch.file, steps);
    auto store = Store::open(scratch.file, Store::Mode::changes, steps);
    furnish(store);
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

template <typename Work>
std::string failure(const Work& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.findings().front().code;
    }
    return {};
}

}  // namespace

TEST_CASE("A file of every earlier version comes to the present one with all its rows, its old form kept beside") {
    const auto steps = future_steps();
    for (std::size_t version = migrations().size(); version < steps.size(); ++version) {
        CAPTURE(version);
        const Scratch scratch;
        make(scratch, Migrations(steps).first(version));
        const auto before = bytes_of(scratch.file);
        std::multiset<std::string> rows;
        {
            auto store = Store::open(scratch.file, Store::Mode::questions, Migrations(steps).first(version));
            rows = live_rows(store);
        }
        auto store = Store::open(scratch.file, Store::Mode::changes, steps);
        CHECK(live_rows(store) == rows);
        CHECK(verify(store).clean());
        auto old = Store::open(kept(scratch, version), Store::Mode::questions, Migrations(steps).first(version));
        CHECK(live_rows(old) == rows);
        CHECK(head_of_chain(old) == head_of_chain(store));
    }
}

TEST_CASE("A file made at once is the same as one that came step by step") {
    const auto steps = future_steps();
    const Scratch scratch;
    make(scratch, Migrations(steps).first(1));
    for (std::size_t version = 2; version <= steps.size(); ++version) {
        Store::open(scratch.file, Store::Mode::changes, Migrations(steps).first(version));
    }
    auto store = Store::open(scratch.file, Store::Mode::questions, steps);
    CHECK(verify(store).clean());
}

TEST_CASE("A question does not migrate, and says that the file is older") {
    const auto steps = future_steps();
    const Scratch scratch;
    make(scratch, migrations());
    const auto before = bytes_of(scratch.file);
    CHECK(failure([&] { Store::open(scratch.file, Store::Mode::questions, steps); }) == "storage.older");
    CHECK(bytes_of(scratch.file) == before);
}

TEST_CASE("A newer file is refused, whether asked or changed") {
    const auto steps = future_steps();
    const Scratch scratch;
    make(scratch, steps);
    CHECK(failure([&] { Store::open(scratch.file, Store::Mode::questions); }) == "storage.newer");
    CHECK(failure([&] { Store::open(scratch.file, Store::Mode::changes); }) == "storage.newer");
}

TEST_CASE("A step that fails leaves the file as it was, and the next try finds another name for the kept one") {
    auto steps = future_steps();
    const Scratch scratch;
    make(scratch, migrations());
    auto broken = steps;
    broken.back() = "CREATE INDEX birth_by_day ON birth (no_such_column);";
    CHECK_FALSE(failure([&] { Store::open(scratch.file, Store::Mode::changes, broken); }).empty());
    {
        auto store = scratch.open(Store::Mode::questions);
        CHECK(verify(store).clean());
    }
    Store::open(scratch.file, Store::Mode::changes, steps);
    CHECK(std::filesystem::exists(kept(scratch, migrations().size())));
    CHECK(std::filesystem::exists(kept(scratch, migrations().size()).string() + "-2"));
}

TEST_CASE("A step that breaks references is taken back") {
    auto steps = future_steps();
    steps.back() = "DROP TABLE municipality; CREATE TABLE municipality (id INTEGER PRIMARY KEY, code TEXT) STRICT;";
    const Scratch scratch;
    make(scratch, migrations());
    CHECK(failure([&] { Store::open(scratch.file, Store::Mode::changes, steps); }) == "storage.migration_failed");
    auto store = scratch.open();
    CHECK(verify(store).clean());
}
