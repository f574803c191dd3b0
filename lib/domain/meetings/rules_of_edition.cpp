#include "domain/meetings/rules_of_edition.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace metodist::meetings {

namespace {

template <typename T>
Said<T> begin_said(const Element& element, std::string_view key) {
    Said<T> out;
    if (element.find(key) != nullptr) {
        out.place = citation(&element, key);
        out.silent = element.silent(key);
    }
    return out;
}

template <typename T>
Said<T> said(const Element& element, std::string_view key) {
    Said<T> out = begin_said<T>(element, key);
    if (const auto* value = element.get<T>(key)) {
        out.value = *value;
    }
    return out;
}

// Words in the order of the enumeration.
template <typename Enum>
Said<Enum> said_word(const Element& element, std::string_view key, std::span<const std::string_view> words) {
    Said<Enum> out = begin_said<Enum>(element, key);
    const auto found = std::ranges::find(words, element.text(key));
    if (found != words.end()) {
        out.value = static_cast<Enum>(found - words.begin());
    }
    return out;
}

// Of two words: whether it is the second.
Said<bool> said_second(const Element& element, std::string_view key, std::string_view second) {
    Said<bool> out = begin_said<bool>(element, key);
    if (element.get<std::string>(key) != nullptr) {
        out.value = element.text(key) == second;
    }
    return out;
}

constexpr std::array<std::string_view, 2> acting_words{"on_instruction", "automatic"};
constexpr std::array<std::string_view, 3> established_words{"act", "named", "sitting"};
constexpr std::array<std::string_view, 3> required_words{"no", "warn", "error"};
constexpr std::array<std::string_view, 2> proposals_words{"reject", "chair_may_admit"};
constexpr std::array<std::string_view, 3> additional_words{"defer", "supplement", "hear_only"};
constexpr std::array<std::string_view, 2> elected_words{"majority", "most_votes"};

std::vector<Form> forms(const Element& element, std::string_view key) {
    std::vector<Form> out;
    for (const auto& word : element.texts(key)) {
        if (const auto form = form_of(word)) {
            out.push_back(*form);
        }
    }
    return out;
}

// The number that a bound names: exactly so many, else at most, else at least.
std::optional<std::int64_t> bound(const Element& element, std::string_view key) {
    const auto* number = element.get<Number>(key);
    if (number == nullptr) {
        return std::nullopt;
    }
    if (number->exactly) {
        return number->exactly;
    }
    return number->at_most ? number->at_most : number->at_least;
}

OfficeRule office_rule(const Element& element) {
    OfficeRule rule;
    rule.key = element.key;
    rule.office = element.text("office");
    rule.title = element.text("ru");
    rule.place = citation(&element);
    if (const auto* number = element.get<Number>("number")) {
        rule.exactly = number->exactly;
    }
    rule.number_place = citation(&element, "number");
    rule.aliases = element.texts("aliases");
    rule.votes = said<bool>(element, "votes");
    rule.counts = said<bool>(element, "counts_for_quorum");
    rule.acting = said_word<Acting>(element, "acting", acting_words);
    rule.replaced_by = element.text("replaced_by");
    rule.election_quorum = said<Thresholds>(element, "election_quorum");
    rule.election_majority = said<Thresholds>(element, "election_majority");
    rule.elected_by = said_word<ElectedBy>(element, "elected_by", elected_words);
    return rule;
}

// The grounds of membership: the parts of the condition on members where any of them is enough, else it itself.
void read_grounds(const Edition& edition, const Element& membership, CompositionRules& rules) {
    const Condition* whole = edition.condition(membership.text("condition"));
    if (whole == nullptr) {
        return;
    }
    rules.grounds_place = citation(&membership, "condition");
    const auto add = [&](const Condition& condition) {
        rules.grounds.push_back({condition.key, condition.ru, {condition.clause, condition.cite}});
    };
    if (whole->kind != ConditionKind::any) {
        add(*whole);
        return;
    }
    for (const auto& part : whole->of) {
        if (const Condition* condition = edition.condition(part)) {
            add(*condition);
        }
    }
}

CompositionRules composition_rules(const Edition& edition, std::string_view body) {
    CompositionRules rules;
    for (const auto* office : edition.elements_of(body, ElementKind::office)) {
        rules.offices.push_back(office_rule(*office));
    }
    for (const auto* seat : edition.elements_of(body, ElementKind::seat)) {
        SeatRule rule{seat->key, seat->text("office"), seat->text("condition"), {}, citation(seat, "number")};
        if (const auto* number = seat->get<Number>("number")) {
            rule.number = *number;
        }
        rules.seats.push_back(std::move(rule));
        if (seat->find("established_from") != nullptr) {
            rules.established_from = said_word<EstablishedFrom>(*seat, "established_from", established_words);
        }
        if (seat->find("each_ground_required") != nullptr) {
            rules.each_ground_required = said_word<GroundRequired>(*seat, "each_ground_required", required_words);
        }
    }
    if (const auto* membership = edition.element(body, ElementKind::membership)) {
        read_grounds(edition, *membership, rules);
        rules.ex_officio = membership->texts("ex_officio");
        rules.act_place = citation(membership, "inclusion_act");
        rules.change_needs_act = membership->flag("change_needs_act");
    }
    return rules;
}

NoticeRule notice_rule(const Element& element) {
    NoticeRule rule;
    rule.key = element.key;
    rule.title = element.text("ru");
    rule.place = citation(&element);
    if (const auto* term = element.get<Term>("term")) {
        rule.term = *term;
    }
    rule.term_place = citation(&element, "term");
    rule.forms = forms(element, "forms");
    rule.from = element.text("from");
    rule.to = element.text("to");
    const auto content = [&](std::string_view key) {
        return element.texts(element.find(key) == nullptr ? "content" : key);
    };
    rule.content_in_person = content("content_in_person");
    rule.content_absentee = content("content_absentee");
    rule.content_hybrid = content("content_hybrid");
    rule.received = element.text("evidence") == "received";
    rule.late_is_invalid = said_second(element, "late_effect", "invalid");
    rule.dispatch = element.text("dispatch");
    rule.severity = element.text("severity");
    return rule;
}

void read_norm(const Element& meeting, MeetingNorm& norm) {
    if (const auto* number = meeting.get<Number>("norm")) {
        norm.number = *number;
    }
    if (const auto* period = meeting.get<Period>("period")) {
        norm.period = *period;
    }
    norm.place = citation(&meeting, "norm");
    const auto* extraordinary = meeting.get<bool>("count_extraordinary");
    const auto* inquorate = meeting.get<bool>("count_inquorate");
    norm.count_extraordinary = extraordinary == nullptr || *extraordinary;
    norm.count_inquorate = inquorate == nullptr || *inquorate;
}

void read_convening(const Element& meeting, ConveningRules& rules) {
    rules.place = citation(&meeting);
    read_norm(meeting, rules.norm);
    rules.forms = forms(meeting, "forms");
    rules.forms_place = citation(&meeting, "forms");
    rules.form_decided_by = meeting.text("form_decided_by");
    rules.form_decided_place = citation(&meeting, "form_decided_by");
    rules.extraordinary_by = meeting.text("extraordinary_by");
    rules.extraordinary_place = citation(&meeting, "extraordinary_by");
    rules.demand_offices = meeting.texts("demand_offices");
    rules.demand_share = said<Thresholds>(meeting, "demand_share");
    rules.demand_number = said<std::int64_t>(meeting, "demand_number");
    rules.chaired_by = meeting.texts("chaired_by");
    rules.chaired_place = citation(&meeting, "chaired_by");
    // Two words of two acts for one thing: presence by video, participation from afar.
    rules.video_counts =
        said<bool>(meeting, meeting.find("remote_counts") != nullptr ? "remote_counts" : "video_counts_as_present");
    rules.proxy_allowed = said<bool>(meeting, "proxy_allowed");
    rules.acting_in_post = said<bool>(meeting, "acting_in_post_allowed");
    rules.late_proposals = said_word<LateProposals>(meeting, "late_proposals", proposals_words);
    rules.additional_in_absentee = said_word<AdditionalInAbsentee>(meeting, "additional_in_absentee", additional_words);
}

DecisionRule decision_rule(const Element& element) {
    DecisionRule rule;
    rule.key = element.key;
    rule.place = citation(&element);
    rule.topics = element.texts("topics");
    rule.forms = forms(element, "forms");
    rule.forms_place = citation(&element, "forms");
    rule.meeting_quorum = said<Thresholds>(element, "meeting_quorum");
    rule.meeting_quorum_absentee = said<Thresholds>(element, "meeting_quorum_absentee");
    rule.meeting_quorum_hybrid = said<Thresholds>(element, "meeting_quorum_hybrid");
    rule.decision_quorum = said<Thresholds>(element, "decision_quorum");
    rule.decision_quorum_forms = forms(element, "decision_quorum_forms");
    rule.quorum_at_item = said_second(element, "decision_quorum_moment", "item");
    rule.majority = said<Thresholds>(element, "majority");
    rule.tie = said_word<Tie>(element, "tie", tie_words);
    rule.participation = said_word<Participation>(element, "hybrid_participation", participation_words);
    rule.mode_in_person = said_word<VoteMode>(element, "mode_in_person", mode_words);
    rule.mode_absentee = said_word<VoteMode>(element, "mode_absentee", mode_words);
    rule.mode_hybrid = said_word<VoteMode>(element, "mode_hybrid", mode_words);
    rule.counted_offices = said<std::vector<std::string>>(element, "counted_offices");
    rule.voting_offices = said<std::vector<std::string>>(element, "voting_offices");
    rule.ballot = element.text("ballot");
    rule.completed_by = said<std::string>(element, "completed_by");
    rule.veto_by = said<std::string>(element, "veto_by");
    rule.veto_term = said<Term>(element, "veto_term");
    rule.force = said_word<Force>(element, "force", force_words);
    rule.dissent = element.flag("dissent");
    rule.repeat_meeting = element.flag("repeat_meeting");
    return rule;
}

BallotRule ballot_rule(const Element& element) {
    BallotRule rule;
    rule.key = element.key;
    rule.title = element.text("ru");
    rule.place = citation(&element);
    rule.secret = element.text("secrecy") == "secret";
    rule.signed_sheet = said<bool>(element, "signed");
    rule.all_marked = said_second(element, "min_marked", "all");
    rule.closing_stated = said_second(element, "closing", "stated");
    rule.seats = bound(element, "seats");
    rule.marks = bound(element, "marks");
    rule.rounds = std::max<int>(1, static_cast<int>(element.integer("rounds")));
    rule.next_round_of = bound(element, "second_round_of");
    rule.elected_by = said_word<ElectedBy>(element, "elected_by", elected_words);
    rule.majority = said<Thresholds>(element, "majority");
    rule.next_majority = said<Thresholds>(element, "second_round_majority");
    rule.next_elected_by = said_word<ElectedBy>(element, "second_round_elected_by", elected_words);
    return rule;
}

MinutesRule minutes_rule(const Element& element) {
    MinutesRule rule;
    rule.place = citation(&element);
    rule.kept_by = element.text("kept_by");
    rule.signed_by = element.texts("signed_by");
    rule.signed_place = citation(&element, "signed_by");
    if (const auto* term = element.get<Term>("due")) {
        rule.due = *term;
    }
    rule.due_place = citation(&element, "due");
    if (const auto* term = element.get<Term>("copies")) {
        rule.copies = *term;
    }
    rule.copies_place = citation(&element, "copies");
    rule.copies_to = element.texts("copies_to");
    rule.copies_from_closing = element.text("copies_from") == "closing_day";
    rule.voices = element.flag("voices");
    rule.severity = element.text("severity");
    return rule;
}

ConveningRules convening_rules(const Edition& edition, std::string_view body) {
    ConveningRules rules;
    if (const auto* meeting = edition.element(body, ElementKind::meeting)) {
        read_convening(*meeting, rules);
    }
    for (const auto* notice : edition.elements_of(body, ElementKind::notice)) {
        rules.notices.push_back(notice_rule(*notice));
    }
    return rules;
}

std::vector<DecisionRule> decision_rules(const Edition& edition, std::string_view body) {
    std::vector<DecisionRule> rules;
    const Element* whole = edition.element(body, ElementKind::body);
    for (const auto* decision : edition.elements_of(body, ElementKind::decision)) {
        rules.push_back(decision_rule(*decision));
        // What the act says of the body as a whole.
        if (rules.back().force.absent() && whole != nullptr) {
            rules.back().force = said_word<Force>(*whole, "force", force_words);
        }
    }
    return rules;
}

std::vector<BallotRule> ballot_rules(const Edition& edition, std::string_view body) {
    std::vector<BallotRule> rules;
    for (const auto* ballot : edition.elements_of(body, ElementKind::ballot)) {
        rules.push_back(ballot_rule(*ballot));
    }
    return rules;
}

}  // namespace

std::optional<RulePart> rule_part(ElementKind kind) {
    switch (kind) {
        case ElementKind::office:
        case ElementKind::seat:
        case ElementKind::membership: return RulePart::composition;
        case ElementKind::meeting:
        case ElementKind::notice: return RulePart::convening;
        case ElementKind::body:
        case ElementKind::decision: return RulePart::decisions;
        case ElementKind::ballot: return RulePart::ballots;
        case ElementKind::minutes: return RulePart::minutes;
        default: return std::nullopt;
    }
}

void read_rules(const Edition& edition, std::string_view body, RulePart part, MeetingRules& rules) {
    switch (part) {
        case RulePart::composition: rules.composition = composition_rules(edition, body); return;
        case RulePart::convening: rules.convening = convening_rules(edition, body); return;
        case RulePart::decisions: rules.decisions = decision_rules(edition, body); return;
        case RulePart::ballots: rules.ballots = ballot_rules(edition, body); return;
        case RulePart::minutes: {
            const auto* minutes = edition.element(body, ElementKind::minutes);
            rules.minutes = minutes == nullptr ? std::nullopt : std::optional(minutes_rule(*minutes));
            return;
        }
    }
}

MeetingRules rules_of(const Edition& edition, std::string_view body) {
    MeetingRules rules;
    rules.body = body;
    for (const auto part :
         {RulePart::composition, RulePart::convening, RulePart::decisions, RulePart::ballots, RulePart::minutes}) {
        read_rules(edition, body, part, rules);
    }
    return rules;
}

}  // namespace metodist::meetings
