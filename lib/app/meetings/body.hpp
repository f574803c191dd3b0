// What every use case of a body that meets starts from: the body, its edition, its rules on meetings, its composition.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/editions.hpp"
#include "app/session.hpp"
#include "domain/meetings/composition.hpp"
#include "domain/meetings/rules.hpp"
#include "storage/meeting_record.hpp"

namespace metodist::app {

struct MeetingBody {
    EditionInForce law;
    // The body's element in the edition.
    const Element* element = nullptr;
    meetings::MeetingLaw rules;
    // Nothing before the body was entered.
    std::optional<std::int64_t> body;
    std::string name;
};

// Bodies of the kind (a word of body_kind) that the municipality has.
std::vector<std::int64_t> bodies_of_kind(Session& session, const std::string& kind);
// The body of the tool ("council", "rmo", "mmo", "mma", "rma") that `named` means; where it is empty, the only one.
// Errors: input where the edition has no such body; use where several could be meant.
MeetingBody meeting_body(Session& session, const std::string& tool, const std::string& named, Day day);
// The body of a meeting, with the edition with which it was called as it then stood.
MeetingBody body_of_meeting(Session& session, const std::string& tool, const storage::MeetingHead& meeting);
// Throws Error (refused) where nobody was ever a member.
void require_composition(const MeetingBody& body, const meetings::Composition& composition, Day day);
// The number of the body, which is entered where it is not there yet.
std::int64_t ensure_body(Session& session, storage::Operation& operation, MeetingBody& body, bool taken_over);

// How somebody came into the body.
struct Seat {
    DayRange valid;
    // A condition of the edition ("council.heads_association"); empty: none named.
    std::string ground;
    std::optional<std::int64_t> paper;
    bool taken_over = false;
};

struct BodyOnDay {
    meetings::Composition composition;
    // Of those in office.
    std::map<meetings::Person, Seat> seats;
    // Of everybody who ever had a seat or an office.
    std::vector<meetings::Person> known;
    // Rows by which this was told: "membership:12:3".
    std::vector<std::string> reads;
};

// Of all days, for compositions of many.
struct BodyRows {
    std::vector<storage::Row> memberships;
    std::vector<storage::Row> offices;
    std::vector<storage::Row> numbers;
};
BodyRows body_rows(Session& session, const MeetingBody& body, storage::Snapshot snapshot);
BodyOnDay composition_on(const BodyRows& rows, Day day);
// Grounds are not judged. Three statements.
BodyOnDay composition_on(Session& session, const MeetingBody& body, Day day, storage::Snapshot snapshot);
// The same with the grounds of the members looked up in the register.
BodyOnDay composition_with_grounds(Session& session, const MeetingBody& body, Day day);

// Codes and names, read together.
struct NamedPerson {
    std::string code;
    std::string name;
};
using People = std::map<std::int64_t, NamedPerson>;
People people(Session& session, std::vector<std::int64_t> who, Day day);

// All that are named, each once, or everything that is wrong with the names, as Error (input).
std::vector<std::int64_t> educators_named(Session& session, const std::vector<std::string>& texts);

}  // namespace metodist::app
