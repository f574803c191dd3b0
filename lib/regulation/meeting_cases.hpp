// The meetings of cases.toml: who is in office, who came and voted how, and what has to come out. Inner to this room.
#pragma once

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "domain/meetings/verdict.hpp"
#include "regulation/cases.hpp"
#include "settings/settings.hpp"

namespace metodist {

// How cases write a vote, and what each means; sheets have no "not_voting".
inline constexpr std::array<std::string_view, 4> case_choices{"for", "against", "abstained", "not_voting"};
inline meetings::Choice case_choice(std::size_t index) {
    using enum meetings::Choice;
    constexpr std::array all{in_favour, against, abstained, not_voting};
    return all.at(index);
}
// No body is larger.
inline constexpr std::int64_t most_in_case = 100'000;

// A question with all that has to come out of it: "majority.required", "7".
struct WrittenQuestion {
    meetings::Item item;
    Day asked;
    std::vector<std::pair<std::string, std::string>> expected;
};

// One meeting as written.
struct WrittenMeeting {
    std::string name;
    Place place;
    std::string body;
    meetings::Composition composition;
    meetings::Meeting meeting;
    std::vector<WrittenQuestion> questions;
    std::vector<std::pair<std::string, std::string>> chosen;
};

class MeetingCases {
public:
    MeetingCases(const Settings& root, const std::string& about, const Edition& edition, const Vocabularies& words);

    [[nodiscard]] bool empty() const { return meetings_.empty(); }
    [[nodiscard]] std::vector<CaseResult> run() const;

private:
    WrittenMeeting read_meeting(const Settings& table);
    void read_compositions(const Settings& root);

    const Edition& edition_;
    const Vocabularies& words_;
    std::string about_;
    std::map<std::string, meetings::Composition> compositions_;
    std::vector<WrittenMeeting> meetings_;
};

// One question of a meeting; `table` is its own table or, of a meeting with one question, that of the meeting.
WrittenQuestion read_question(const Settings& table, int number, Day on, const Vocabularies& words);
// Members by their numbers, "1-8, 11".
std::vector<meetings::Person> read_people(const Settings& table, std::string_view key);
// A word of a vocabulary; `preset` where the key is absent.
std::string read_listed(const Settings& table, std::string_view key, std::string_view list, const Vocabularies& words,
                        std::string_view preset);
// "READING", "OPTION" of the table `reading`.
std::vector<std::pair<std::string, std::string>> read_chosen(const Settings& table, const Edition& edition);
// What came of a question, by the names that cases use; empty where there is no such thing to tell.
std::string told(const meetings::ItemVerdict& verdict, std::string_view what);

}  // namespace metodist
