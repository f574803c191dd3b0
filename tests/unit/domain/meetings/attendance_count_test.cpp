#include "domain/meetings/attendance_count.hpp"

#include <doctest/doctest.h>

namespace metodist::meetings {

TEST_CASE("members are counted at the meetings at which they were in office, each once a meeting") {
    const auto counted = count_attendance({{{1, 2}, {1}, {1, 2}}, {{2, 3}, {2, 9}, {}}});
    REQUIRE(counted.size() == 3);
    CHECK(counted[0].meetings == 1);
    CHECK(counted[0].present == 1);
    CHECK(counted[0].by_sheet == 0);
    CHECK(counted[1].meetings == 2);
    CHECK(counted[1].present == 1);
    CHECK(counted[1].by_sheet == 1);
    CHECK(counted[1].absent() == 0);
    CHECK(counted[2].person == 3);
    CHECK(counted[2].absent() == 1);
    CHECK(count_attendance({}).empty());
}

}  // namespace metodist::meetings
