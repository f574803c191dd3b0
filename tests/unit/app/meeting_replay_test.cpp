// Each verdict that the cases of the rules come to is what `council vote --format json` prints of the same meeting.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "app/meeting_replay.hpp"
#include "domain/meetings/cases.hpp"
#include "exchange/json.hpp"

using namespace metodist;
using namespace metodist::app;

namespace {

struct Asked {
    meetings::Held held;
    Day day;
    meetings::ItemVerdict verdict;
    std::set<std::string> covers;
};

// Each act with each verdict once, however often and by however many votes a case asks for it; `covers`: of all cases
// that ask for it.
std::vector<Asked> asked_by(const std::vector<meetings::Case>& cases) {
    std::vector<Asked> out;
    std::map<std::string, std::size_t> seen;
    for (const auto& each : cases) {
        meetings::on_verdict = [&](const meetings::Held& held, Day day, const meetings::ItemVerdict& verdict) {
            answers::VerdictView view;
            view.verdict = verdict;
            const std::string told = to_json(answers::verdict_tree(view, {}), JsonLayout::one_line);
            if (held.toml.empty()) {
                return;
            }
            const auto [place, fresh] = seen.try_emplace(held.toml + told + day.iso(), out.size());
            if (fresh) {
                out.push_back({held, day, verdict, {}});
            }
            out[place->second].covers.insert(each.covers.begin(), each.covers.end());
        };
        each.one_side();
        each.other_side();
    }
    meetings::on_verdict = nullptr;
    return out;
}

// What the commands refuse to record at all, and why the rules would not have counted it.
const std::map<std::string, meetings::Refusal> refused_at_the_door{
    {"meetings.by_sheets_only", meetings::Refusal::by_hand_not_admitted},
    {"meetings.secret_by_name", meetings::Refusal::named_in_secret},
    {"meetings.no_substitutes", meetings::Refusal::substitute},
    {"meetings.sheet_known", meetings::Refusal::second_vote}};

bool refuses_too(const meetings::ItemVerdict& verdict, const std::string& code) {
    const auto found = refused_at_the_door.find(code);
    return found != refused_at_the_door.end() &&
           std::ranges::any_of(verdict.tally.refused,
                               [&](const meetings::RefusedVote& each) { return each.why == found->second; });
}

void replay(const std::vector<meetings::Case>& cases) {
#ifdef __SANITIZE_ADDRESS__
    constexpr int every = 5;  // a meeting takes a third of a second here
#else
    constexpr int every = 1;
#endif
    int at = 0;
    std::set<std::string> covers;
    std::set<std::string> compared;
    for (const auto& each : asked_by(cases)) {
        covers.insert(each.covers.begin(), each.covers.end());
        // One that covers something new is never left out.
        if (at++ % every != 0 && std::ranges::includes(compared, each.covers)) {
            continue;
        }
        CAPTURE(each.covers.empty() ? std::string() : *each.covers.begin());
        CAPTURE(each.held.toml);
        try {
            const MeetingReplay meeting(each.held);
            const Tree asked = meeting.ask(each.day);
            const Tree told = meeting.print(each.verdict);
            for (const auto& [key, value] : *told.as_object()) {
                CAPTURE(key);
                CHECK(to_json(*asked.at_path(key), JsonLayout::one_line) == to_json(value, JsonLayout::one_line));
            }
            compared.insert(each.covers.begin(), each.covers.end());
        } catch (const Error& error) {
            const std::string refusal = error.findings().front().code;
            CAPTURE(refusal);
            CHECK(refuses_too(each.verdict, refusal));
        }
    }
    CHECK_FALSE(compared.empty());
    // Nothing that the cases cover is left to refusals alone.
    for (const auto& each : covers) {
        CHECK_MESSAGE(compared.contains(each), each);
    }
}

}  // namespace

TEST_CASE("The verdicts on thresholds are those that the command prints") { replay(meetings::threshold_cases()); }
TEST_CASE("The verdicts on votes are those that the command prints") { replay(meetings::voting_cases()); }
TEST_CASE("The verdicts on sheets are those that the command prints") { replay(meetings::sheet_cases()); }
TEST_CASE("The verdicts on elections are those that the command prints") { replay(meetings::election_cases()); }
TEST_CASE("The verdicts on late notices are those that the command prints") { replay(meetings::convening_cases()); }
TEST_CASE("The verdicts on compositions are those that the command prints") { replay(meetings::composition_cases()); }
