// Ctrl-C in the middle of a change, before it is kept, and when it is kept already.
#include <doctest/doctest.h>

#include "app/scratch.hpp"

using namespace metodist;
using namespace metodist::app;
using storage::Identity;
using storage::Operation;

namespace {

std::int64_t operations(const Scratch& scratch) {
    return storage::Store::open(scratch.file, storage::Store::Mode::questions).last_operation();
}

std::string failure(const Scratch& scratch, Stop& stop, const std::function<void(Operation&)>& work) {
    auto frame = scratch.frame();
    frame.stop = &stop;
    try {
        Session session(frame, storage::Store::Mode::changes);
        session.change({}, {}, work);
    } catch (const Error& error) {
        CHECK(error.trouble() == Trouble::world);
        return error.findings().front().code;
    }
    return {};
}

}  // namespace

TEST_CASE("A wish to stop that comes before a change is kept leaves the file as it was") {
    const Scratch scratch;
    Stop stop;
    CHECK(failure(scratch, stop, [&](Operation& operation) {
              operation.create(Identity::educator, std::nullopt, "e");
              stop.wished = true;
          }) == "storage.interrupted");
    CHECK_FALSE(stop.too_late);
    CHECK(operations(scratch) == 0);
}

TEST_CASE("A long statement ends when stopping is wished") {
    const Scratch scratch;
    Stop stop;
    CHECK(failure(scratch, stop, [&](Operation& operation) {
              stop.wished = true;
              for (int i = 0; i < 100'000; ++i) {
                  operation.create(Identity::educator, std::nullopt, "e");
              }
              FAIL("nobody looked");
          }) == "storage.interrupted");
    CHECK(operations(scratch) == 0);
}

TEST_CASE("A wish to stop that comes when the change is kept is too late and hides nothing") {
    const Scratch scratch;
    Stop stop;
    CHECK(failure(scratch, stop, [](Operation& operation) {
              operation.create(Identity::educator, std::nullopt, "e");
          }).empty());
    CHECK(stop.too_late);
    stop.wished = true;
    CHECK_FALSE(stop.now());
    CHECK(operations(scratch) == 1);
}
