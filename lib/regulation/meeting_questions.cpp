// Questions of the meetings of cases.toml: the votes, and what has to come out.
#include <algorithm>
#include <array>

#include "base/join.hpp"
#include "regulation/meeting_cases.hpp"

namespace metodist {

namespace {

constexpr std::array<std::string_view, 5> question_outcomes{"adopted", "rejected", "not_put", "tied", "undetermined"};
constexpr std::array<std::string_view, 15> question_reasons{
    "majority",     "form",     "notice",         "meeting_quorum", "decision_quorum",
    "tie_rejected", "tie_cast", "tie_for_person", "tie_open",       "tie_not_cast",
    "silent",       "missing",  "elected",        "not_elected",    "next_round"};
constexpr std::array<std::string_view, 4> question_effects{"now", "awaiting", "may_be_vetoed", "vetoed"};
constexpr std::array<std::string_view, 3> question_truths{"no", "unknown", "yes"};
constexpr std::array<std::string_view, 3> question_checks{"meeting_quorum", "decision_quorum", "majority"};
constexpr std::array<std::string_view, 3> question_numbers{"count", "base", "required"};
constexpr std::array<std::string_view, 6> question_tallies{"for",        "against", "abstained",
                                                           "not_voting", "absent",  "invalid"};

void read_votes(const Settings& table, meetings::Item& item) {
    std::int64_t order = 0;
    for (std::size_t i = 0; i < case_choices.size(); ++i) {
        for (const auto person : read_people(table, case_choices[i])) {
            item.votes.push_back({++order, person, case_choice(i), 0, 1});
        }
    }
    item.candidates = read_people(table, "candidates");
    for (const auto& ballot : table.tables_if("ballot")) {
        const auto candidate = ballot.integer("candidate", 1, most_in_case);
        const auto round = static_cast<int>(ballot.integer_if("round", 1, 9).value_or(1));
        for (const auto person : read_people(ballot, "members")) {
            item.votes.push_back({++order, person, meetings::Choice::in_favour, candidate, round});
        }
    }
    for (const auto& each : table.tables_if("count")) {
        meetings::Count count;
        count.round = static_cast<int>(each.integer_if("round", 1, 9).value_or(1));
        count.candidate = each.integer_if("candidate", 1, most_in_case).value_or(0);
        count.in_favour = each.integer("for", 0, most_in_case);
        count.against = each.integer_if("against", 0, most_in_case).value_or(0);
        count.abstained = each.integer_if("abstained", 0, most_in_case).value_or(0);
        count.issued = each.integer_if("issued", 0, most_in_case);
        count.found = each.integer_if("found", 0, most_in_case);
        count.invalid = each.integer_if("invalid", 0, most_in_case).value_or(0);
        item.counts.push_back(count);
    }
    item.unanimous = table.flag_or("unanimous", false);
    if (const auto casting = table.word_if("casting", case_choices)) {
        item.casting = case_choice(*casting);
    }
}

void read_later_acts(const Settings& table, meetings::Item& item) {
    if (const auto day = table.day_if("approved")) {
        item.completion = meetings::LaterAct{*day, true};
    }
    if (const auto day = table.day_if("refused")) {
        item.completion = meetings::LaterAct{*day, false};
    }
    if (const auto day = table.day_if("vetoed")) {
        item.veto = meetings::LaterAct{*day, false};
    }
}

// Each once: one person may be refused twice for the same.
std::string sorted_list(std::vector<std::string> parts) {
    std::ranges::sort(parts);
    parts.erase(std::ranges::unique(parts).begin(), parts.end());
    return joined(parts);
}

std::string numbers_of(const std::vector<meetings::Person>& people) {
    std::vector<std::string> out;
    std::ranges::transform(people, std::back_inserter(out),
                           [](meetings::Person person) { return std::to_string(person); });
    return joined(out);
}

// The expected things of one table, each under TABLE.KEY.
void expect_check(const Settings& table, std::string_view key, WrittenQuestion& out) {
    const auto check = table.table_if(key);
    if (!check) {
        return;
    }
    const auto name = std::string(key) + ".";
    if (const auto met = check->word_if("met", question_truths)) {
        out.expected.emplace_back(name + "met", question_truths[*met]);
    }
    for (const auto number : question_numbers) {
        if (const auto value = check->integer_if(number, 0, most_in_case)) {
            out.expected.emplace_back(name + std::string(number), std::to_string(*value));
        }
    }
    if (auto clause = check->text_if("clause")) {
        out.expected.emplace_back(name + "clause", *std::move(clause));
    }
}

void expect_all(const Settings& table, WrittenQuestion& out) {
    out.expected.emplace_back("outcome", question_outcomes[table.word("outcome", question_outcomes)]);
    if (const auto because = table.word_if("because", question_reasons)) {
        out.expected.emplace_back("because", question_reasons[*because]);
    }
    if (auto clause = table.text_if("clause")) {
        out.expected.emplace_back("clause", *std::move(clause));
    }
    for (const auto check : question_checks) {
        expect_check(table, check, out);
    }
    if (const auto tally = table.table_if("tally")) {
        for (const auto key : question_tallies) {
            if (const auto value = tally->integer_if(key, 0, most_in_case)) {
                out.expected.emplace_back("tally." + std::string(key), std::to_string(*value));  // no message
            }
        }
    }
    for (const auto* key : {"refusals", "differing"}) {
        auto list = table.texts_if(key);
        if (table.has(key)) {
            out.expected.emplace_back(key, sorted_list(std::move(list)));
        }
    }
    if (const auto effective = table.word_if("effective", question_effects)) {
        out.expected.emplace_back("effective", question_effects[*effective]);
    }
    if (const auto force = table.word_if("force", meetings::force_words)) {
        out.expected.emplace_back("force", meetings::force_words[*force]);
    }
    const auto elected = numbers_of(read_people(table, "elected"));
    if (table.has("elected")) {
        out.expected.emplace_back("elected", elected);
    }
}

std::string number_text(const std::optional<std::int64_t>& number) { return number ? std::to_string(*number) : ""; }

std::string told_of_check(const meetings::Check& check, std::string_view what) {
    const auto* part = check.decisive();
    if (what == "met") {
        const auto met = check.state == meetings::Check::State::silent ? Truth::unknown : check.met;
        return met == Truth::yes ? "yes" : met == Truth::no ? "no" : "unknown";
    }
    if (what == "clause") {
        return check.place.clause;
    }
    if (part == nullptr) {
        return {};
    }
    return what == "count" ? std::to_string(part->count) : number_text(what == "base" ? part->base : part->required);
}

std::string told_of_tally(const meetings::Tally& tally, std::string_view what) {
    const std::array<std::int64_t, 6> values{tally.in_favour,  tally.against, tally.abstained,
                                             tally.not_voting, tally.absent,  tally.invalid};
    return std::to_string(
        values[static_cast<std::size_t>(std::ranges::find(question_tallies, what) - question_tallies.begin())]);
}

std::string told_refusals(const meetings::Tally& tally) {
    std::vector<std::string> out;
    for (const auto& refused : tally.refused) {
        out.push_back(std::to_string(refused.person) + "=" + std::string(code(refused.why)));
    }
    return sorted_list(std::move(out));
}

std::string told_readings(const meetings::ItemVerdict& verdict) {
    std::vector<std::string> out;
    for (const auto& reading : verdict.readings) {
        out.push_back(reading.id + "=" + reading.other + ":" + std::string(code(reading.outcome)));
    }
    return sorted_list(std::move(out));
}

}  // namespace

WrittenQuestion read_question(const Settings& table, int number, Day on, const Vocabularies& words) {
    WrittenQuestion out;
    out.asked = table.day_if("asked").value_or(on);
    auto& item = out.item;
    item.number = number;
    item.topic = read_listed(table, "topic", "decision_kind", words, "ordinary");
    item.office = read_listed(table, "office", "office", words, "");
    item.seats = table.integer_if("seats", 1, most_in_case);
    item.concerned = table.integer_if("concerns", 1, most_in_case).value_or(0);
    item.adoption_favours = table.flag_if("favours");
    read_votes(table, item);
    read_later_acts(table, item);
    expect_all(table, out);
    return out;
}

std::string told(const meetings::ItemVerdict& verdict, std::string_view what) {
    const auto dot = what.find('.');
    const auto key = dot == std::string_view::npos ? std::string_view() : what.substr(dot + 1);
    if (what.starts_with("meeting_quorum.")) {
        return told_of_check(verdict.meeting_quorum, key);
    }
    if (what.starts_with("decision_quorum.")) {
        return told_of_check(verdict.decision_quorum, key);
    }
    if (what.starts_with("majority.")) {
        return told_of_check(verdict.majority, key);
    }
    if (what.starts_with("tally.")) {
        return told_of_tally(verdict.tally, key);
    }
    if (what == "outcome") {
        return std::string(code(verdict.outcome));
    }
    if (what == "because") {
        return std::string(code(verdict.because));
    }
    if (what == "clause") {
        return verdict.decisive.clause;
    }
    if (what == "effective") {
        return verdict.effective ? std::string(code(*verdict.effective)) : std::string();
    }
    if (what == "force") {
        return verdict.force ? std::string(code(*verdict.force)) : std::string();
    }
    if (what == "refusals") {
        return told_refusals(verdict.tally);
    }
    if (what == "elected") {
        return verdict.election ? numbers_of(verdict.election->elected) : std::string();
    }
    return told_readings(verdict);
}

}  // namespace metodist
