// What the records of a meeting say by every reading of the rules alike: for which member each stay is, what each sheet
// marks. Found once, however many questions and readings there are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <unordered_map>
#include <vector>

#include "domain/meetings/composition.hpp"
#include "domain/meetings/meeting.hpp"

namespace metodist::meetings {

// A place in the composition; `no_member` of those who are none.
using MemberPlace = std::size_t;
inline constexpr MemberPlace no_member = std::numeric_limits<MemberPlace>::max();

struct Stay {
    const Presence* presence = nullptr;
    // Who came, or in whose place.
    MemberPlace member = no_member;
};

// What a sheet says about one item. Marks for different candidates or rounds do not contradict each other.
struct Marking {
    bool marked = false;
    bool contradictory = false;
    std::span<const Mark* const> marks = {};

    [[nodiscard]] bool counts() const { return marked && !contradictory; }
};

class MarkedSheet {
public:
    explicit MarkedSheet(const Sheet& sheet);

    [[nodiscard]] const Sheet& sheet() const { return *sheet_; }
    [[nodiscard]] Marking on(int item) const;

private:
    struct Line {
        int item = 0;
        bool contradictory = false;
        std::size_t first = 0;
        std::size_t end = 0;
    };

    const Sheet* sheet_;
    // By item, each in the order of the sheet, without those that choose nothing.
    std::vector<const Mark*> marks_;
    std::vector<Line> lines_;
};

// The references have to live as long as the object.
class Roll {
public:
    Roll(const Composition& composition, const Meeting& meeting);

    [[nodiscard]] const Composition& composition() const { return composition_; }
    [[nodiscard]] const Meeting& meeting() const { return meeting_; }
    // A person entered twice stands in the first place.
    [[nodiscard]] MemberPlace place_of(Person person) const;
    [[nodiscard]] const std::vector<Stay>& stays() const { return stays_; }
    // In their order.
    [[nodiscard]] const std::vector<MarkedSheet>& sheets() const { return sheets_; }
    // Who cast each vote on the item, in the order of the votes.
    [[nodiscard]] std::vector<MemberPlace> voters(const Item& item) const;

private:
    const Composition& composition_;
    const Meeting& meeting_;
    std::unordered_map<Person, MemberPlace> places_;
    std::vector<Stay> stays_;
    std::vector<MarkedSheet> sheets_;
};

}  // namespace metodist::meetings
