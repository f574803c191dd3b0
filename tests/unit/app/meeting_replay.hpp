// A meeting that a test of the rules made up, held again by the use cases behind the commands, on a file of its own.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "answers/verdict.hpp"
#include "app/scratch.hpp"
#include "domain/meetings/council.hpp"

namespace metodist::app {

class MeetingReplay {
public:
    // Errors: as the use cases, where they refuse what the meeting contains.
    explicit MeetingReplay(const meetings::Held& held);

    // What `council vote replay ITEM --format json` prints on the day.
    [[nodiscard]] Tree ask(Day day) const;
    // What it would print of this verdict.
    [[nodiscard]] Tree print(const meetings::ItemVerdict& verdict) const;

private:
    void enter_people(const meetings::Held& held);
    void compose(const meetings::Held& held) const;
    void call(const meetings::Held& held) const;
    void give_notice(const meetings::Held& held) const;
    void meet(const meetings::Held& held) const;
    void return_sheets(const meetings::Held& held) const;
    void vote_by_hand(const meetings::Held& held) const;
    void count_ballots(const meetings::Held& held) const;
    void complete(const meetings::Held& held) const;
    [[nodiscard]] Frame on(Day day) const;
    [[nodiscard]] const std::string& code(meetings::Person person) const { return people_.at(person).code; }

    Scratch scratch_;
    std::string item_;
    answers::VerdictPeople people_;
};

}  // namespace metodist::app
