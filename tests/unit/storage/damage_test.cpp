// What disks, kills, rights and other programs do to the file, and that it then holds either the old state or the new.
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <functional>
#include <random>

#include "storage/backup.hpp"
#include "storage/scratch.hpp"
#include "storage/undo.hpp"
#include "storage/verify.hpp"
#include "support/failing_disk.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;
using metodist::testing::FailingDisk;
using metodist::testing::Failure;

namespace {

namespace fs = std::filesystem;

// Rows and head of a file that must be whole.
using Held = std::pair<std::string, std::multiset<std::string>>;

Held held(const fs::path& file, Store::Mode mode = Store::Mode::changes) {
    auto store = Store::open(file, mode);
    const auto result = verify(store);
    CHECK(result.clean());
    return {result.head, live_rows(store)};
}

// A state of the world that a failed try can be put back to.
class Pristine {
public:
    explicit Pristine(const Scratch& scratch) : scratch_(scratch), copy_(scratch.folder.string() + ".pristine") {
        fs::copy(scratch.folder, copy_, fs::copy_options::recursive);
    }
    ~Pristine() { fs::remove_all(copy_); }
    Pristine(const Pristine&) = delete;
    Pristine& operator=(const Pristine&) = delete;

    void put_back() const {
        fs::remove_all(scratch_.folder);
        fs::copy(copy_, scratch_.folder, fs::copy_options::recursive);
    }

private:
    const Scratch& scratch_;
    fs::path copy_;
};

// Runs `work` with the disk failing at write 1, 2, 3 … (in longer steps later) until it goes through. After each try
// the file is whole and holds the old state or the new, the new one if `work` said that it was done.
void fail_everywhere(const Scratch& scratch, Failure failure, const std::function<void()>& work) {
    const Pristine pristine(scratch);
    const Held before = held(scratch.file);
    work();
    const Held after = held(scratch.file);
    REQUIRE(before != after);
    bool reached = true;
    int tries = 0;
    for (int write = 1; reached; write += 1 + write / 12) {
        CAPTURE(write);
        pristine.put_back();
        bool done = false;
        {
            const FailingDisk disk(write, failure);
            try {
                work();
                done = true;
            } catch (const Error& error) {
                CHECK(error.trouble() == Trouble::world);
            }
            reached = FailingDisk::failed();
        }
        ++tries;
        const Held now = held(scratch.file);
        CHECK((now == after || (now == before && !done)));
        if (failure == Failure::full && !done) {
            CHECK(now == before);
        }
    }
    CHECK(tries > 5);
}

void set_birth(const fs::path& file, std::int64_t educator, int year) {
    auto store = Store::open(file, Store::Mode::changes);
    Operation operation(store, note("mms educator set"));
    for (const auto& row : rows(store, FactKind::birth, educator)) {
        operation.end(FactKind::birth, educator, row.sequence);
    }
    operation.record(FactKind::birth, birth(educator, *Day::of(year, 2, 1)));
    operation.commit();
}

Office furnished(const Scratch& scratch) {
    auto store = scratch.open();
    return furnish(store);
}

template <typename Work>
std::string failure_of(const Work& work, Trouble expected) {
    try {
        work();
    } catch (const Error& error) {
        CHECK(error.trouble() == expected);
        return error.findings().front().code;
    }
    return {};
}

// Root may write everything, so rights are tried as somebody else.
class Nobody {
public:
    explicit Nobody(const fs::path& folder) {
        if (geteuid() != 0) {
            return;
        }
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            REQUIRE(chown(entry.path().c_str(), nobody, nobody) == 0);
        }
        REQUIRE(chown(folder.c_str(), nobody, nobody) == 0);
        REQUIRE(seteuid(nobody) == 0);
        changed_ = true;
    }
    ~Nobody() {
        if (changed_ && seteuid(0) != 0) {
            std::abort();
        }
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool changed_ = false;
};

// Runs `work` in a process of its own, which ends without touching what the test holds.
template <typename Work>
pid_t in_process(const Work& work) {
    const pid_t child = fork();
    if (child == 0) {
        int code = 0;
        try {
            work();
        } catch (...) {
            code = 1;
        }
        _exit(code);
    }
    return child;
}

}  // namespace

TEST_CASE("A disk that fails at any write of a change leaves the old state or the new one") {
    const Scratch scratch;
    const Office office = furnished(scratch);
    set_birth(scratch.file, office.anna, 1970);
    const auto change = [&] { set_birth(scratch.file, office.anna, 1980); };
    SUBCASE("full") { fail_everywhere(scratch, Failure::full, change); }
    SUBCASE("dead") { fail_everywhere(scratch, Failure::dead, change); }
}

TEST_CASE("A disk that fails at any write of an undo leaves the old state or the new one") {
    const Scratch scratch;
    const Office office = furnished(scratch);
    set_birth(scratch.file, office.anna, 1970);
    fail_everywhere(scratch, Failure::dead, [&] {
        auto store = scratch.open();
        Operation operation(store, note("mms undo"));
        undo(operation, 2);
        operation.commit();
    });
}

TEST_CASE("A disk that fails at any write of a restore leaves the old file or the new one") {
    const Scratch scratch;
    const auto backup = scratch.folder / "copy.db";
    const Office office = furnished(scratch);
    {
        auto store = scratch.open();
        back_up(store, backup);
    }
    set_birth(scratch.file, office.anna, 1970);
    const auto put_back = [&] { restore(backup, scratch.file, "2026-11-21T23:05:00Z"); };
    SUBCASE("full") { fail_everywhere(scratch, Failure::full, put_back); }
    SUBCASE("dead") { fail_everywhere(scratch, Failure::dead, put_back); }
}

TEST_CASE("A disk that fails at any write of a backup leaves no file under its name and nothing beside it") {
    const Scratch scratch;
    furnished(scratch);
    const auto backup = scratch.folder / "copy.db";
    bool reached = true;
    for (int write = 1; reached; write += 1 + write / 8) {
        CAPTURE(write);
        bool done = false;
        {
            const FailingDisk disk(write, Failure::full);
            try {
                auto store = scratch.open(Store::Mode::questions);
                back_up(store, backup);
                done = true;
            } catch (const Error& error) {
                CHECK(error.trouble() == Trouble::world);
            }
            reached = FailingDisk::failed();
        }
        CHECK(fs::exists(backup) == done);
        CHECK(std::distance(fs::directory_iterator(scratch.folder), {}) == (done ? 2 : 1));
        if (done) {
            CHECK(held(backup) == held(scratch.file));
        }
        fs::remove(backup);
    }
}

TEST_CASE("A disk that is full when a database is made leaves no file") {
    const Scratch scratch;
    const auto file = scratch.folder / "new.db";
    for (int write = 1; write < 40; write += 3) {
        const FailingDisk disk(write, Failure::full);
        CHECK_FALSE(failure_of([&] { Store::create(file); }, Trouble::world).empty());
        CHECK_FALSE(fs::exists(file));
    }
}

TEST_CASE("A full disk is called by its name") {
    const Scratch scratch;
    const Office office = furnished(scratch);
    const FailingDisk disk(1, Failure::full);
    CHECK(failure_of([&] { set_birth(scratch.file, office.anna, 1980); }, Trouble::world) == "storage.disk_full");
}

TEST_CASE("A process killed at any moment leaves every change that it had reported, and a whole file") {
    const Scratch scratch;
    const Office office = furnished(scratch);
    std::mt19937 random(2026);
    std::int64_t before = 1;
    for (int round = 0; round < 25; ++round) {
        int reports[2];
        REQUIRE(pipe(reports) == 0);
        const pid_t child = in_process([&] {
            for (int year = 1950;; ++year) {
                set_birth(scratch.file, office.anna, 1950 + year % 50);
                if (write(reports[1], "x", 1) != 1) {
                    return;
                }
            }
        });
        REQUIRE(child > 0);
        close(reports[1]);
        usleep(static_cast<useconds_t>(random() % 30'000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        std::int64_t reported = 0;
        char byte = 0;
        while (read(reports[0], &byte, 1) == 1) {
            ++reported;
        }
        close(reports[0]);
        auto store = scratch.open();
        CHECK(verify(store).clean());
        CHECK(store.last_operation() >= before + reported);
        CHECK(store.last_operation() <= before + reported + 1);
        before = store.last_operation();
    }
}

TEST_CASE("Two processes that write at once both succeed, and the chain holds") {
    const Scratch scratch;
    const Office office = furnished(scratch);
    constexpr int each = 30;
    const auto writer = [&](std::int64_t educator) {
        return in_process([&scratch, educator] {
            for (int i = 0; i < each; ++i) {
                set_birth(scratch.file, educator, 1950 + i);
            }
        });
    };
    const pid_t children[] = {writer(office.anna), writer(office.vera)};
    for (const pid_t child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        CHECK(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 0);
    }
    auto store = scratch.open();
    CHECK(store.last_operation() == 1 + 2 * each);
    CHECK(verify(store).clean());
    for (const std::int64_t educator : {office.anna, office.vera}) {
        CHECK(rows(store, FactKind::birth, educator).front().number(0) == Day::of(1950 + each - 1, 2, 1)->number());
        CHECK(history(store, FactKind::birth, educator).size() == each);
    }
}

TEST_CASE("A file or folder that can only be read answers questions and refuses changes") {
    const Scratch scratch;
    const Office office = furnished(scratch);
    const Nobody nobody(scratch.folder);
    SUBCASE("file") { fs::permissions(scratch.file, fs::perms::owner_read); }
    SUBCASE("folder") { fs::permissions(scratch.folder, fs::perms::owner_read | fs::perms::owner_exec); }
    SUBCASE("both") {
        fs::permissions(scratch.file, fs::perms::owner_read);
        fs::permissions(scratch.folder, fs::perms::owner_read | fs::perms::owner_exec);
    }
    const auto before = held(scratch.file, Store::Mode::questions);
    CHECK_FALSE(before.second.empty());
    const auto code = failure_of([&] { set_birth(scratch.file, office.anna, 1980); }, Trouble::world);
    CHECK(code == "storage.read_only");
    CHECK(held(scratch.file, Store::Mode::questions) == before);
    fs::permissions(scratch.folder, fs::perms::owner_all);
}

TEST_CASE("A question after a write that was cut short plays it back and answers, where it may write") {
    const Scratch scratch;
    const Office office = furnished(scratch);
    const auto journal = scratch.file.string() + "-journal";
    bool played = false;
    for (int write = 1; write < 40; ++write) {
        CAPTURE(write);
        {
            const FailingDisk disk(write, Failure::dead);
            failure_of([&] { set_birth(scratch.file, office.anna, 1950 + write); }, Trouble::world);
        }
        const bool left = fs::exists(journal);
        CHECK(failure_of([&] { held(scratch.file, Store::Mode::questions); }, Trouble::world).empty());
        played = played || (left && !fs::exists(journal));
    }
    CHECK(played);
}

TEST_CASE("A write that was cut short in a folder that can only be read now is told to whoever asks") {
    const Scratch scratch;
    const Office office = furnished(scratch);
    bool told = false;
    // Only some of the writes leave a journal that must be played back before anybody may read.
    for (int write = 1; write < 40; ++write) {
        CAPTURE(write);
        {
            const FailingDisk disk(write, Failure::dead);
            failure_of([&] { set_birth(scratch.file, office.anna, 1950 + write); }, Trouble::world);
        }
        {
            const Nobody nobody(scratch.folder);
            fs::permissions(scratch.folder, fs::perms::owner_read | fs::perms::owner_exec);
            const auto code = failure_of([&] { held(scratch.file, Store::Mode::questions); }, Trouble::world);
            CHECK((code.empty() || code == "storage.unfinished_write"));
            told = told || !code.empty();
            fs::permissions(scratch.folder, fs::perms::owner_all);
        }
        held(scratch.file);
    }
    CHECK(told);
}

TEST_CASE("A file that is empty, cut short, of another program or a folder is refused as damaged") {
    const Scratch scratch;
    furnished(scratch);
    const auto opened = [&] {
        return failure_of([&] { held(scratch.file, Store::Mode::questions); }, Trouble::damaged);
    };
    SUBCASE("empty") {
        fs::resize_file(scratch.file, 0);
        CHECK(opened() == "storage.not_a_database");
    }
    SUBCASE("cut in the middle") {
        fs::resize_file(scratch.file, fs::file_size(scratch.file) / 2 / 4096 * 4096);
        CHECK(opened() == "storage.corrupt");
    }
    SUBCASE("cut within the header") {
        fs::resize_file(scratch.file, 50);
        CHECK(opened() == "storage.corrupt");
    }
    SUBCASE("another program") {
        fs::remove(scratch.file);
        SQLite::Database(scratch.file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE books (title)");
        CHECK(opened() == "storage.foreign");
    }
    SUBCASE("a folder") {
        fs::remove(scratch.file);
        fs::create_directory(scratch.file);
        CHECK(opened() == "storage.not_a_database");
    }
}
