#include "storage/codes.hpp"

#include <doctest/doctest.h>

#include "storage/scratch.hpp"

using namespace metodist;
using namespace metodist::storage;
using namespace metodist::storage::testing;

TEST_CASE("Codes are found at once; one that nobody has is left out") {
    const Scratch scratch;
    auto store = scratch.open();
    {
        Operation operation(store, note("codes"));
        operation.create(Identity::educator, std::nullopt, "e");
        operation.create(Identity::educator, "ш\"1\\", "e");
        CHECK(operation.commit());
    }
    CHECK(find_codes(store, Identity::educator, {"e1", "ш\"1\\", "e9"}) ==
          std::map<std::string, std::int64_t>{{"e1", 1}, {"ш\"1\\", 2}});
    CHECK(find_codes(store, Identity::educator, {}).empty());
    CHECK(find_codes(store, Identity::educator, {"e1\n"}).empty());
    CHECK(find_codes(store, Identity::educator, {"e1\n", "\x01\x1f", "e1"}) ==
          std::map<std::string, std::int64_t>{{"e1", 1}});
}
