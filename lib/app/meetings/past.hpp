// A meeting as it was known when votes were closed. Inner to this folder.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "app/meetings/meeting_case.hpp"
#include "app/meetings/verdicts.hpp"

namespace metodist::app {

// What was recorded about a meeting, so that verdicts of different moments can share what did not change between them.
class MeetingChanges {
public:
    MeetingChanges(Session& session, const MeetingCase& present);

    // How often what all questions rest on had changed by then: two moments with the same number see the same.
    [[nodiscard]] std::size_t changes_by(std::int64_t known) const;
    [[nodiscard]] bool changed_since(std::int64_t known) const { return changes_by(known) < operations_.size(); }
    [[nodiscard]] bool item_changed_since(std::int64_t item, std::int64_t known) const;

private:
    std::set<std::int64_t> operations_;
    std::map<std::int64_t, std::int64_t> last_of_item_;
};

class Past {
public:
    Past(Session& session, const std::string& tool, const MeetingCase& present);

    meetings::ItemVerdict now(const storage::MeetingItem& item) { return present_.verdicts.on(present_.meeting, item); }
    // As it was known at the operation `known`.
    meetings::ItemVerdict then(const storage::MeetingItem& item, std::int64_t known);

private:
    struct State {
        State(Session& session, const MeetingCase& present) : meeting(present), verdicts(session, meeting) {}
        State(Session& session, std::unique_ptr<MeetingCase> as_known)
            : own(std::move(as_known)), meeting(*own), verdicts(session, meeting) {}

        std::unique_ptr<MeetingCase> own;
        const MeetingCase& meeting;
        MeetingVerdicts verdicts;
    };

    State& read(std::unique_ptr<State>& slot, std::int64_t known);

    Session& session_;
    const std::string& tool_;
    State present_;
    std::int64_t last_;
    // Read when the first one is asked about that is not as it was.
    std::optional<MeetingChanges> changes_;
    // By the number of changes; of questions that were themselves changed since, by the operation.
    std::map<std::size_t, std::unique_ptr<State>> by_changes_;
    std::map<std::int64_t, std::unique_ptr<State>> by_operation_;
};

}  // namespace metodist::app
