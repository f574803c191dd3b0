#include "domain/meetings/roll.hpp"

#include <algorithm>

namespace metodist::meetings {

namespace {

bool contradict(std::span<const Mark* const> marks) {
    for (std::size_t i = 1; i < marks.size(); ++i) {
        const Mark& mark = *marks[i];
        if (std::ranges::any_of(marks.first(i), [&](const Mark* other) {
                return other->candidate == mark.candidate && other->round == mark.round && other->choice != mark.choice;
            })) {
            return true;
        }
    }
    return false;
}

}  // namespace

MarkedSheet::MarkedSheet(const Sheet& sheet) : sheet_(&sheet) {
    for (const auto& mark : sheet.marks) {
        if (mark.choice != Choice::not_voting) {
            marks_.push_back(&mark);
        }
    }
    const auto item = [](const Mark* mark) { return mark->item; };
    if (!std::ranges::is_sorted(marks_, {}, item)) {
        std::ranges::stable_sort(marks_, {}, item);
    }
    for (std::size_t first = 0; first < marks_.size();) {
        std::size_t end = first + 1;
        while (end < marks_.size() && marks_[end]->item == marks_[first]->item) {
            ++end;
        }
        lines_.push_back({marks_[first]->item, contradict(std::span(marks_).subspan(first, end - first)), first, end});
        first = end;
    }
}

Marking MarkedSheet::on(int item) const {
    const auto found = std::ranges::lower_bound(lines_, item, {}, &Line::item);
    if (found == lines_.end() || found->item != item) {
        return {};
    }
    return {true, found->contradictory, std::span(marks_).subspan(found->first, found->end - found->first)};
}

Roll::Roll(const Composition& composition, const Meeting& meeting) : composition_(composition), meeting_(meeting) {
    places_.reserve(composition.members.size());
    for (MemberPlace place = 0; place < composition.members.size(); ++place) {
        places_.emplace(composition.members[place].person, place);
    }
    stays_.reserve(meeting.presences.size());
    for (const auto& presence : meeting.presences) {
        stays_.push_back({&presence, place_of(presence.in_place_of != 0 ? presence.in_place_of : presence.person)});
    }
    sheets_.reserve(meeting.sheets.size());
    for (const auto& sheet : meeting.sheets) {
        sheets_.emplace_back(sheet);
    }
    std::ranges::stable_sort(sheets_, {}, [](const MarkedSheet& each) { return each.sheet().order; });
}

MemberPlace Roll::place_of(Person person) const {
    const auto found = places_.find(person);
    return found == places_.end() ? no_member : found->second;
}

std::vector<MemberPlace> Roll::voters(const Item& item) const {
    std::vector<MemberPlace> out;
    out.reserve(item.votes.size());
    for (const auto& vote : item.votes) {
        out.push_back(place_of(vote.person));
    }
    return out;
}

}  // namespace metodist::meetings
