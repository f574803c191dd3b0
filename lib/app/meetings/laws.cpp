#include "app/meetings/laws.hpp"

#include "storage/meetings.hpp"

namespace metodist::app {

std::size_t LawsOfMeetings::texts_of(std::int64_t edition) {
    const auto [place, fresh] = texts_.try_emplace(edition, 0);
    if (fresh) {
        place->second = storage::history(session_.store(), storage::Ledger::edition_entry, edition).size();
    }
    return place->second;
}

const MeetingBody& LawsOfMeetings::of(const storage::MeetingHead& meeting) {
    const auto edition = meeting.edition.value_or(0);
    const bool one_text = meeting.edition && texts_of(edition) == 1;
    if (one_text && now_.law.id == meeting.edition) {
        return now_;
    }
    const auto [place, fresh] = bodies_.try_emplace({edition, one_text ? 0 : meeting.id});
    if (fresh) {
        auto head = meeting;
        if (!one_text) {
            head.operation = storage::entries_of(session_.store(), meeting.id, session_.snapshot()).front().operation;
        }
        place->second = body_of_meeting(session_, now_.element->text("tool"), head);
    }
    return place->second;
}

}  // namespace metodist::app
