// The verdict on one item: may the body sit, may it decide, was it adopted, by which clause and which arithmetic.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "base/truth.hpp"
#include "domain/calendar/calendar.hpp"
#include "domain/calendar/terms.hpp"
#include "domain/meetings/composition.hpp"
#include "domain/meetings/meeting.hpp"
#include "domain/meetings/rules.hpp"

namespace metodist::meetings {

// One threshold put to the numbers.
struct ThresholdCheck {
    Threshold threshold;
    Truth met = Truth::unknown;
    std::int64_t count = 0;
    // The number of which the share is taken and the smallest count that passes; nothing where it is not known.
    std::optional<std::int64_t> base = {};
    std::optional<std::int64_t> required = {};
};

// A quorum or a majority: all its thresholds have to be met.
struct Check {
    enum class State : std::uint8_t {
        tested,
        not_asked,  // the act asks for none (in this form)
        silent      // the act asks for one and does not say which
    };

    State state = State::not_asked;
    Truth met = Truth::yes;
    Citation place;
    std::vector<ThresholdCheck> parts;

    // The part that decides: the first one not met, else not known, else the first. Nothing where none was tested.
    [[nodiscard]] const ThresholdCheck* decisive() const;
};

// Why a vote or a sheet does not count.
enum class Refusal : std::uint8_t {
    late,                  // came after the closing
    blank,                 // nothing marked
    partly_marked,         // not every item marked, and the act wants all
    unsigned_sheet,        // without the member's signature
    contradictory,         // two marks for one item
    too_many_marks,        // more candidates than may be marked
    not_member,            // never was one
    former_member,         // was one, not on the day of the meeting
    without_vote,          // a member whose office has no vote
    substitute,            // in another's place, which the act forbids
    not_acting,            // in another's place without acting in the post
    second_vote,           // has voted already; `first` is that vote
    not_present,           // voted by hand and was not there
    named_in_secret,       // a choice beside a name in a secret ballot
    by_hand_not_admitted,  // the act wants sheets
    sheet_not_admitted     // the act wants a vote by hand
};

std::string_view code(Refusal refusal);

struct RefusedVote {
    Refusal why{};
    Person person = 0;
    std::string label;
    // The row or sheet refused (its `order`), and of a second vote the first one with its choice.
    std::int64_t order = 0;
    bool sheet = false;
    std::int64_t first = 0;
    std::optional<Choice> first_choice;
    std::optional<Choice> choice;
    // Of late ones: the day it came, and the last day.
    std::optional<Day> came;
    std::optional<Day> due;
    Citation place;
};

struct Tally {
    std::int64_t in_favour = 0;
    std::int64_t against = 0;
    std::int64_t abstained = 0;
    // Take part and have not voted; voting members who take no part.
    std::int64_t not_voting = 0;
    std::int64_t absent = 0;
    // Of counts without names: ballots that count for nothing.
    std::int64_t invalid = 0;
    bool by_count = false;
    bool unanimous = false;
    std::vector<RefusedVote> refused;
};

// The numbers that shares are taken of.
struct Numbers {
    std::optional<std::int64_t> established;
    std::int64_t in_office = 0;
    // Who count for the quorum: at the meeting, at the item; of sheets, and either way.
    std::int64_t present_at_meeting = 0;
    std::int64_t present_at_item = 0;
    std::int64_t sheets_at_meeting = 0;
    std::int64_t sheets_at_item = 0;
    std::int64_t taking_part_in_meeting = 0;
    std::int64_t taking_part_at_item = 0;
    // Who vote: in office, present at this item, taking part in it.
    std::int64_t voting_in_office = 0;
    std::int64_t voting_present = 0;
    std::int64_t voting_taking_part = 0;
};

enum class Outcome : std::uint8_t {
    adopted,
    rejected,     // also a tie that the act rejects
    not_put,      // no quorum to sit or to decide, or not in this form
    tied,         // left open
    undetermined  // the act is silent, or something is not known
};
enum class Effective : std::uint8_t {
    now,
    awaiting,       // who completes it has not done so yet
    may_be_vetoed,  // complete; a veto may still come
    vetoed          // or refused by who completes it
};

std::string_view code(Outcome outcome);
std::optional<Outcome> outcome_of(std::string_view word);
std::string_view code(Effective effective);

// What decided.
enum class Because : std::uint8_t {
    majority,  // reached or not
    form,      // the act does not let this form decide such questions
    notice,    // a notice left too late, and the act lets that spoil the meeting
    meeting_quorum,
    decision_quorum,
    tie_rejected,
    tie_cast,  // by the vote of chair or presider
    tie_for_person,
    tie_open,
    tie_not_cast,  // who decides a tie did not vote
    silent,        // the act does not say
    missing,       // something is not known
    elected,
    not_elected,
    next_round
};
std::string_view code(Because because);

// Something without which the answer is not known.
enum class Missing : std::uint8_t {
    established_number,
    attendance,
    votes,
    casting_vote,
    person_concerned,     // whether adopting favours the person
    count_record,         // a secret ballot without its count
    count_contradiction,  // a count that cannot be
    next_round,
    notices,         // when they were sent or received
    rule_on_quorum,  // the act is silent: these four
    rule_on_majority,
    rule_on_tie,
    rule_on_participation
};
std::string_view code(Missing missing);

struct CandidateResult {
    Person person = 0;
    std::int64_t in_favour = 0;
    std::int64_t against = 0;
    Check majority;
    bool elected = false;
    bool next_round = false;
};
struct RoundResult {
    int round = 1;
    // Ballots or voters that took part.
    std::int64_t taking_part = 0;
    std::int64_t votes_cast = 0;
    std::vector<CandidateResult> candidates;
};
struct Election {
    std::string office;
    std::int64_t seats = 1;
    ElectedBy by = ElectedBy::majority;
    std::vector<RoundResult> rounds;
    std::vector<Person> elected;
    // Who goes on into a round that is not recorded yet.
    std::vector<Person> next_round;
};

// The outcome under another reading, where it differs.
struct DifferingOutcome {
    std::string id;
    std::vector<std::string> clauses;
    std::string question;
    std::string chosen;
    std::string chosen_meaning;
    std::string other;
    std::string meaning;
    bool local = false;
    Outcome outcome{};
    Because because{};
    std::optional<Effective> effective;
    std::optional<Force> force;
};

struct ItemVerdict {
    int item = 0;
    Form form{};
    // Key of the rule in the edition; empty: the act has none.
    std::string rule;
    Citation rule_place;
    std::optional<VoteMode> mode;
    Citation mode_place;
    Check meeting_quorum;
    Check decision_quorum;
    Numbers numbers;
    Tally tally;
    Check majority;
    // As many votes for as against, and more than none.
    bool tie = false;
    std::optional<Tie> tie_rule;
    Citation tie_place;
    // Who decided the tie.
    Person cast_by = 0;
    std::optional<Election> election;
    Outcome outcome = Outcome::undetermined;
    Because because = Because::missing;
    // The clause that decided.
    Citation decisive;
    std::vector<Missing> missing;
    // Only of what was adopted.
    std::optional<Effective> effective;
    // For whose act it waits or who decided so, and until when a veto may still come.
    std::string effective_by;
    std::optional<DueDay> veto_until;
    Citation effective_place;
    std::optional<Force> force;
    Citation force_place;
    // The body may sit and may not decide: the question can be heard.
    bool may_hear = false;
    std::vector<DifferingOutcome> readings;
};

// May the body sit, whatever is put to the vote.
struct SittingVerdict {
    Check quorum;
    Numbers numbers;
    // Sheets that count for nothing at all.
    std::vector<RefusedVote> refused;
    // Other readings under which the answer differs.
    std::vector<std::pair<std::string, Truth>> readings;
};

// Judges the questions of one meeting, by every reading; what does not hang on the question is counted once. What it is
// made of has to live as long as the object.
class MeetingJudge {
public:
    MeetingJudge(const MeetingLaw& law, const Composition& composition, const Meeting& meeting);
    ~MeetingJudge();
    MeetingJudge(const MeetingJudge&) = delete;
    MeetingJudge& operator=(const MeetingJudge&) = delete;

    // As judge_item.
    ItemVerdict judge(const Item& item, Day asked, const WorkCalendar& calendar);

private:
    class Work;
    std::unique_ptr<Work> work_;
};

// Judges on the day `asked` (for vetoes whose time runs). `composition` is that of the day of the meeting.
ItemVerdict judge_item(const MeetingLaw& law, const Composition& composition, const Meeting& meeting, const Item& item,
                       Day asked, const WorkCalendar& calendar);

// `topic`: whose quorum to sit is asked about; empty: that of ordinary questions.
SittingVerdict judge_sitting(const MeetingLaw& law, const Composition& composition, const Meeting& meeting,
                             std::string_view topic = {});

}  // namespace metodist::meetings
