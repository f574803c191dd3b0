#include "storage/backup.hpp"

#include <doctest/doctest.h>

#include <fstream>

#include "storage/scratch.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;

namespace {

constexpr auto moment = "2026-11-21T23:05:00Z";

std::filesystem::perms permissions(const std::filesystem::path& file) {
    return std::filesystem::status(file).permissions() & std::filesystem::perms::all;
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// The names in the folder of the test, so that nothing is left over unseen.
std::set<std::string> names(const Scratch& scratch) {
    std::set<std::string> out;
    for (const auto& entry : std::filesystem::directory_iterator(scratch.folder)) {
        out.insert(entry.path().filename().string());
    }
    return out;
}

template <typename Work>
std::string failure(const Work& work, Trouble expected) {
    try {
        work();
    } catch (const Error& error) {
        CHECK(error.trouble() == expected);
        return error.findings().front().code;
    }
    return {};
}

void one_more_operation(const Scratch& scratch) {
    auto store = scratch.open();
    run(store, "mms educator set",
        [&](Operation& operation) { operation.record(FactKind::birth, birth(1, *Day::of(1980, 2, 1))); });
}

}  // namespace

TEST_CASE("A backup has the head, the counts and the rows of the file, and only its owner reads it") {
    const Scratch scratch;
    auto store = scratch.open();
    furnish(store);
    const auto target = scratch.folder / "copy.db";
    const auto copy = back_up(store, target);
    CHECK(copy.file == target);
    CHECK(copy.head == head_of_chain(store));
    CHECK(copy.operations == 1);
    CHECK(copy.counts == verify(store).counts);
    CHECK(permissions(target) == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    auto opened = Store::open(target, Store::Mode::questions);
    CHECK(live_rows(opened) == live_rows(store));
    CHECK(names(scratch) == std::set<std::string>{"metodist.db", "copy.db"});
}

TEST_CASE("A backup is made of a file that can only be read, and while another process holds it for writing") {
    const Scratch scratch;
    {
        auto store = scratch.open();
        furnish(store);
    }
    auto writer = scratch.open();
    Operation unfinished(writer, note("mms educator set"));
    unfinished.record(FactKind::birth, birth(1, *Day::of(1980, 2, 1)));
    auto reader = scratch.open(Store::Mode::questions);
    CHECK(back_up(reader, scratch.folder / "copy.db").operations == 1);
}

TEST_CASE("A backup never writes over a file") {
    const Scratch scratch;
    auto store = scratch.open();
    const auto target = scratch.folder / "copy.db";
    std::ofstream(target) << "план работы";
    CHECK(failure([&] { back_up(store, target); }, Trouble::world) == "storage.exists");
    CHECK(bytes_of(target) == "план работы");
    CHECK(failure([&] { back_up(store, scratch.folder / "no" / "copy.db"); }, Trouble::world) ==
          "storage.cannot_create");
}

TEST_CASE("A file that is not whole is not backed up, and what is wrong is told of the file itself") {
    const Scratch scratch;
    {
        auto store = scratch.open();
        furnish(store);
    }
    scratch.vandalise("UPDATE name SET genitive = 'Ивановой'");
    auto store = scratch.open();
    try {
        back_up(store, scratch.folder / "copy.db");
        FAIL("copied");
    } catch (const Error& error) {
        CHECK(error.trouble() == Trouble::damaged);
        CHECK(error.findings().front().code == "storage.operation_changed");
        CHECK(error.findings().front().place.file == scratch.file.string());
    }
    CHECK(names(scratch) == std::set<std::string>{"metodist.db"});
}

TEST_CASE("A restore puts the backup in place and keeps the replaced file under a name that says when") {
    const Scratch scratch;
    const auto backup = scratch.folder / "copy.db";
    {
        auto store = scratch.open();
        furnish(store);
        back_up(store, backup);
    }
    one_more_operation(scratch);
    const auto replaced = bytes_of(scratch.file);
    const auto copy = restore(backup, scratch.file, moment);
    CHECK(copy.operations == 1);
    REQUIRE(copy.kept);
    CHECK(copy.kept->filename() == "metodist.db.replaced-20261121T230500Z");
    CHECK(bytes_of(*copy.kept) == replaced);
    CHECK(scratch.open().last_operation() == 1);
    CHECK(permissions(scratch.file) == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    SUBCASE("a second restore at the same moment keeps that one too") {
        CHECK(restore(backup, scratch.file, moment).kept->filename() == "metodist.db.replaced-20261121T230500Z-2");
    }
    SUBCASE("a link keeps pointing to the file") {
        const auto link = scratch.folder / "link.db";
        std::filesystem::create_symlink(scratch.file, link);
        restore(backup, link, "2026-11-21T23:06:00Z");
        CHECK(std::filesystem::is_symlink(link));
        CHECK_FALSE(std::filesystem::is_symlink(scratch.file));
    }
}

TEST_CASE("A restore works where the file is gone or cannot be read, and an old journal does not spoil the new file") {
    const Scratch scratch;
    const auto backup = scratch.folder / "copy.db";
    std::multiset<std::string> rows;
    {
        auto store = scratch.open();
        furnish(store);
        back_up(store, backup);
        rows = live_rows(store);
    }
    SUBCASE("gone") {
        std::filesystem::remove(scratch.file);
        CHECK_FALSE(restore(backup, scratch.file, moment).kept);
    }
    SUBCASE("noise") {
        std::ofstream(scratch.file, std::ios::trunc) << std::string(8192, 'x');
        std::ofstream(scratch.file.string() + "-journal") << std::string(8192, 'y');
        const auto copy = restore(backup, scratch.file, moment);
        CHECK(std::filesystem::exists(*copy.kept));
        CHECK_FALSE(std::filesystem::exists(scratch.file.string() + "-journal"));
    }
    auto store = scratch.open();
    CHECK(live_rows(store) == rows);
    CHECK(verify(store).clean());
}

TEST_CASE("A restore refuses what is no whole backup of ours, and the file stays as it was") {
    const Scratch scratch;
    const auto backup = scratch.folder / "copy.db";
    {
        auto store = scratch.open();
        furnish(store);
        back_up(store, backup);
    }
    const auto before = bytes_of(scratch.file);
    const auto refused = [&](Trouble trouble) {
        return failure([&] { restore(backup, scratch.file, moment); }, trouble);
    };
    const auto change = [&](const std::string& sql) {
        SQLite::Database(backup.string(), SQLite::OPEN_READWRITE).exec(sql);
    };
    SUBCASE("missing") {
        std::filesystem::remove(backup);
        CHECK(refused(Trouble::world) == "storage.no_such_backup");
    }
    SUBCASE("of another program") {
        change("PRAGMA application_id = 1");
        CHECK(refused(Trouble::damaged) == "storage.foreign");
    }
    SUBCASE("newer") {
        change("PRAGMA user_version = 99");
        CHECK(refused(Trouble::damaged) == "storage.newer");
    }
    SUBCASE("not a database") {
        std::ofstream(backup, std::ios::trunc) << std::string(8192, 'x');
        CHECK(refused(Trouble::damaged) == "storage.not_a_database");
    }
    SUBCASE("cut short") {
        std::filesystem::resize_file(backup, std::filesystem::file_size(backup) / 2);
        CHECK_FALSE(refused(Trouble::damaged).empty());
    }
    SUBCASE("changed by hand") {
        change("DROP TRIGGER category_is_fixed; UPDATE category SET level = level + 1");
        CHECK_FALSE(refused(Trouble::damaged).empty());
    }
    CHECK(bytes_of(scratch.file) == before);
    CHECK(names(scratch).size() <= 2);
}

TEST_CASE("A file is not restored from itself") {
    const Scratch scratch;
    CHECK(failure([&] { restore(scratch.file, scratch.file, moment); }, Trouble::use) == "storage.same_file");
}

TEST_CASE("Who held the file open while it was replaced cannot write to the old one unawares") {
    const Scratch scratch;
    const auto backup = scratch.folder / "copy.db";
    auto store = scratch.open();
    furnish(store);
    back_up(store, backup);
    restore(backup, scratch.file, moment);
    const auto code = failure(
        [&] {
            Operation operation(store, note("mms educator set"));
            operation.record(FactKind::birth, birth(1, *Day::of(1980, 2, 1)));
            operation.commit();
        },
        Trouble::world);
    CHECK(code == "storage.replaced");
}
