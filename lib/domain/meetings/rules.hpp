// How a body meets and decides by its regulation. Filled from an edition; nothing here is a default.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/law/carriers.hpp"
#include "domain/law/citation.hpp"

namespace metodist::meetings {

using metodist::Citation;

// What an act says about one thing, and where.
template <typename T>
struct Said {
    std::optional<T> value;
    // The act is expressly recorded as silent.
    bool silent = false;
    Citation place;

    [[nodiscard]] bool absent() const { return !value && !silent; }
    [[nodiscard]] T value_or(T other) const { return value ? *value : other; }
    friend bool operator==(const Said&, const Said&) = default;
};

// The order of these is that of their words.
enum class Form : std::uint8_t { in_person, absentee, hybrid };
enum class VoteMode : std::uint8_t {
    open,     // by hand, of those present
    secret,   // counted without names
    ballots,  // by sheets alone
    mixed     // those present by hand, the others by sheets
};
enum class Tie : std::uint8_t {
    rejected,             // not adopted
    chair_casting,        // the chair's vote decides, or that of who acts as chair
    presider_casting,     // the vote of who presides decides
    in_favour_of_person,  // what is better for the person concerned
    open                  // left open
};
enum class Participation : std::uint8_t {
    ballots_only,        // those whose sheet counts
    ballots_or_presence  // and those present, each person once
};
enum class Force : std::uint8_t { advisory, binding, internal };
enum class Acting : std::uint8_t { on_instruction, automatic };
enum class EstablishedFrom : std::uint8_t { act, named, sitting };
enum class GroundRequired : std::uint8_t { no, warn, error };
enum class LateProposals : std::uint8_t { reject, chair_may_admit };
enum class AdditionalInAbsentee : std::uint8_t { defer, supplement, hear_only };
enum class ElectedBy : std::uint8_t {
    majority,   // who reaches the majority
    most_votes  // who has more votes than others
};

// Words of the vocabularies and of the TOML, in the order of the enumerators.
inline constexpr std::array<std::string_view, 4> mode_words{"open", "secret", "ballots", "mixed"};
inline constexpr std::array<std::string_view, 5> tie_words{"rejected", "chair_casting", "presider_casting",
                                                           "in_favour_of_person", "open"};
inline constexpr std::array<std::string_view, 2> participation_words{"ballots_only", "ballots_or_presence"};
inline constexpr std::array<std::string_view, 3> force_words{"advisory", "binding", "internal"};
std::string_view code(Form form);
std::string_view code(VoteMode mode);
std::string_view code(Tie tie);
std::string_view code(Participation participation);
std::string_view code(Force force);
std::optional<Form> form_of(std::string_view word);

using Thresholds = std::vector<Threshold>;

struct OfficeRule {
    // Its name in the edition and the word of the vocabulary "office".
    std::string key;
    std::string office;
    std::string title;
    Citation place;
    std::optional<std::int64_t> exactly;
    Citation number_place;
    std::vector<std::string> aliases;
    // Whether who holds it votes and counts for the quorum; absent: as a member.
    Said<bool> votes;
    Said<bool> counts;
    // How who holds it acts in the chair's absence; absent: not at all.
    Said<Acting> acting;
    // The office whose holder acts in absence of this one's.
    std::string replaced_by;
    Said<Thresholds> election_quorum;
    Said<Thresholds> election_majority;
    Said<ElectedBy> elected_by;

    friend bool operator==(const OfficeRule&, const OfficeRule&) = default;
};

// A ground of membership; the condition of the edition that says who has it.
struct GroundRule {
    std::string condition;
    std::string title;
    Citation place;

    friend bool operator==(const GroundRule&, const GroundRule&) = default;
};

struct SeatRule {
    std::string key;
    std::string office;
    std::string condition;
    Number number;
    Citation place;

    friend bool operator==(const SeatRule&, const SeatRule&) = default;
};

struct CompositionRules {
    std::vector<OfficeRule> offices;
    std::vector<SeatRule> seats;
    Said<EstablishedFrom> established_from;
    Said<GroundRequired> each_ground_required;
    std::vector<GroundRule> grounds;
    Citation grounds_place;
    // Offices of other bodies whose holders are members by office ("rmo_head").
    std::vector<std::string> ex_officio;
    Citation act_place;
    // Every change needs an act of its own.
    bool change_needs_act = false;

    // The rule on the office, by its word or an alias of it; nothing where the edition has none.
    [[nodiscard]] const OfficeRule* office(std::string_view word) const;
    friend bool operator==(const CompositionRules&, const CompositionRules&) = default;
};

struct NoticeRule {
    std::string key;
    std::string title;
    Citation place;
    Term term;
    Citation term_place;
    // Meetings to which it applies; empty: all.
    std::vector<Form> forms;
    std::string from;
    std::string to;
    // What it has to hold, by form.
    std::vector<std::string> content_in_person;
    std::vector<std::string> content_absentee;
    std::vector<std::string> content_hybrid;
    // The day of receipt counts, else that of sending.
    bool received = false;
    // One that came too late to anybody leaves the meeting without power to decide; else it is a finding.
    Said<bool> late_is_invalid;
    // A word of the vocabulary "dispatch_kind"; empty: it goes to the secretary (proposals of members).
    std::string dispatch;
    std::string severity;

    [[nodiscard]] bool applies(Form form) const;
    [[nodiscard]] const std::vector<std::string>& content(Form form) const;
    friend bool operator==(const NoticeRule&, const NoticeRule&) = default;
};

struct MeetingNorm {
    // At least so many in each period.
    std::optional<Number> number;
    std::optional<Period> period;
    Citation place;
    bool count_extraordinary = true;
    bool count_inquorate = true;

    friend bool operator==(const MeetingNorm&, const MeetingNorm&) = default;
};

struct ConveningRules {
    Citation place;
    MeetingNorm norm;
    // Empty: the act names no forms, any is admitted.
    std::vector<Form> forms;
    Citation forms_place;
    std::string form_decided_by;
    Citation form_decided_place;
    // Who may demand an extraordinary meeting: in words, by office, by a share or a number of members.
    std::string extraordinary_by;
    std::vector<std::string> demand_offices;
    Said<Thresholds> demand_share;
    Said<std::int64_t> demand_number;
    Citation extraordinary_place;
    // Offices that may preside, the first one before the next. Empty: the act does not say.
    std::vector<std::string> chaired_by;
    Citation chaired_place;
    Said<bool> video_counts;
    Said<bool> proxy_allowed;
    // Who acts in the post of a member may come in the member's place.
    Said<bool> acting_in_post;
    Said<LateProposals> late_proposals;
    Said<AdditionalInAbsentee> additional_in_absentee;
    std::vector<NoticeRule> notices;

    friend bool operator==(const ConveningRules&, const ConveningRules&) = default;
};

struct BallotRule {
    std::string key;
    std::string title;
    Citation place;
    bool secret = false;
    // Only sheets signed by the member count.
    Said<bool> signed_sheet;
    // Every item has to be marked, else one is enough.
    Said<bool> all_marked;
    // Sheets count that came by the end stated in the notice, else by the day of the meeting.
    Said<bool> closing_stated;
    // Elections: seats, most marks on a sheet, rounds, how many go on into the next round.
    std::optional<std::int64_t> seats;
    std::optional<std::int64_t> marks;
    int rounds = 1;
    std::optional<std::int64_t> next_round_of;
    Said<ElectedBy> elected_by;
    Said<Thresholds> majority;
    // Of rounds after the first; absent: as in the first.
    Said<Thresholds> next_majority;
    Said<ElectedBy> next_elected_by;

    friend bool operator==(const BallotRule&, const BallotRule&) = default;
};

struct DecisionRule {
    // Empty: the act has no rule on decisions.
    std::string key;
    Citation place;
    // Empty: all that no other rule has.
    std::vector<std::string> topics;
    // Forms of meetings that may decide so; empty: all.
    std::vector<Form> forms;
    Citation forms_place;
    // By form: to sit. Absent: none is asked.
    Said<Thresholds> meeting_quorum;
    Said<Thresholds> meeting_quorum_absentee;
    Said<Thresholds> meeting_quorum_hybrid;
    Said<Thresholds> decision_quorum;
    // Empty: all.
    std::vector<Form> decision_quorum_forms;
    // Counted at each item, else over the whole meeting.
    Said<bool> quorum_at_item;
    Said<Thresholds> majority;
    Said<Tie> tie;
    Said<Participation> participation;
    Said<VoteMode> mode_in_person;
    Said<VoteMode> mode_absentee;
    Said<VoteMode> mode_hybrid;
    // Offices that count and vote, "member" for members without one; absent: as the offices themselves say.
    Said<std::vector<std::string>> counted_offices;
    Said<std::vector<std::string>> voting_offices;
    std::string ballot;
    Said<std::string> completed_by;
    Said<std::string> veto_by;
    Said<Term> veto_term;
    Said<Force> force;
    bool dissent = false;
    bool repeat_meeting = false;

    [[nodiscard]] const Said<Thresholds>& quorum_to_sit(Form form) const;
    [[nodiscard]] const Said<VoteMode>& mode(Form form) const;
    friend bool operator==(const DecisionRule&, const DecisionRule&) = default;
};

struct MinutesRule {
    Citation place;
    std::string kept_by;
    std::vector<std::string> signed_by;
    Citation signed_place;
    std::optional<Term> due;
    Citation due_place;
    std::optional<Term> copies;
    Citation copies_place;
    std::vector<std::string> copies_to;
    bool copies_from_closing = false;
    bool voices = false;
    std::string severity;

    friend bool operator==(const MinutesRule&, const MinutesRule&) = default;
};

struct MeetingRules {
    // Key of the body in the edition.
    std::string body;
    CompositionRules composition;
    ConveningRules convening;
    std::vector<DecisionRule> decisions;
    std::vector<BallotRule> ballots;
    std::optional<MinutesRule> minutes;

    // The rule that names the topic, else the one that names none; a rule without a key where there is neither.
    [[nodiscard]] const DecisionRule& decision(std::string_view topic) const;
    // The ballot of the rule: the one it names, else the only one there is.
    [[nodiscard]] const BallotRule* ballot(const DecisionRule& rule) const;
    [[nodiscard]] const NoticeRule* notice(std::string_view key) const;
    friend bool operator==(const MeetingRules&, const MeetingRules&) = default;
};

// Another reading of the text, with the rules as they stand under it alone.
struct OtherReading {
    std::string id;
    std::vector<std::string> clauses;
    std::string question;
    std::string chosen;
    std::string chosen_meaning;
    std::string other;
    std::string meaning;
    // The chosen one was chosen by the municipality itself.
    bool local = false;
    MeetingRules rules;
};

// The rules of a body on meetings as the edition is read, and as it would be under each other reading alone. Readings
// that leave the rules as they are, are left out.
struct MeetingLaw {
    MeetingRules rules;
    std::vector<OtherReading> others;
};

}  // namespace metodist::meetings
