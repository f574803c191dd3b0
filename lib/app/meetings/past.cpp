#include "app/meetings/past.hpp"

#include <algorithm>

#include "storage/changes.hpp"

namespace metodist::app {

using storage::Change;
using storage::Ledger;

MeetingChanges::MeetingChanges(Session& session, const MeetingCase& present) {
    auto& store = session.store();
    const auto snapshot = session.snapshot();
    const auto meeting = present.record.id;
    // The agenda belongs to all: an act may want every question of a sheet marked.
    for (const auto ledger : {Ledger::meeting_entry, Ledger::meeting_item, Ledger::meeting_dispatch, Ledger::attendance,
                              Ledger::presider, Ledger::sheet}) {
        for (const auto& each : storage::changes_where(store, ledger, "meeting", meeting, snapshot)) {
            operations_.insert(each.operation);
        }
    }
    for (const auto kind : {FactKind::membership, FactKind::office, FactKind::body_number}) {
        for (const auto& each : storage::changes_where(store, kind, "body", *present.body.body, snapshot)) {
            operations_.insert(each.operation);
        }
    }
    const auto put = [&](std::int64_t item, std::int64_t operation) {
        auto& last = last_of_item_[item];
        last = std::max(last, operation);
    };
    for (const auto ledger : {Ledger::item_candidate, Ledger::vote_count}) {
        for (const auto& each : storage::changes_where(store, ledger, "meeting", meeting, snapshot)) {
            put(each.item, each.operation);
        }
    }
    // By far the most rows: those that stand are at hand.
    for (const auto& each :
         storage::changes_where(store, Ledger::voice, "meeting", meeting, snapshot, storage::Changed::ended)) {
        put(each.item, each.operation);
    }
    for (const auto& each : present.record.voices) {
        put(each.item, each.operation);
    }
}

std::size_t MeetingChanges::changes_by(std::int64_t known) const {
    return static_cast<std::size_t>(std::distance(operations_.begin(), operations_.upper_bound(known)));
}

bool MeetingChanges::item_changed_since(std::int64_t item, std::int64_t known) const {
    const auto found = last_of_item_.find(item);
    return found != last_of_item_.end() && found->second > known;
}

Past::Past(Session& session, const std::string& tool, const MeetingCase& present)
    : session_(session), tool_(tool), present_(session, present), last_(session.store().last_operation()) {}

Past::State& Past::read(std::unique_ptr<State>& slot, std::int64_t known) {
    if (!slot) {
        auto then = std::make_unique<MeetingCase>(meeting_case(session_, tool_, present_.meeting.record.code, {known}));
        // What others did about the decision comes after its vote.
        then->record.marks = present_.meeting.record.marks;
        slot = std::make_unique<State>(session_, std::move(then));
    }
    return *slot;
}

meetings::ItemVerdict Past::then(const storage::MeetingItem& item, std::int64_t known) {
    // Nothing was recorded since.
    if (last_ <= known) {
        return now(item);
    }
    if (!changes_) {
        changes_.emplace(session_, present_.meeting);
    }
    if (changes_->item_changed_since(item.item, known)) {
        auto& state = read(by_operation_[known], known);
        const auto* as_known = state.meeting.record.item(item.item);
        return state.verdicts.on(state.meeting, as_known == nullptr ? item : *as_known);
    }
    if (!changes_->changed_since(known)) {
        return now(item);
    }
    // The votes on it are as they were; what they rest on is not.
    auto& state = read(by_changes_[changes_->changes_by(known)], known);
    const auto* as_known = state.meeting.record.item(item.item);
    return state.verdicts.on(present_.meeting, as_known == nullptr ? item : *as_known);
}

}  // namespace metodist::app
