// The minutes: what was heard, said and decided; drafted, signed, locked, corrected by new acts.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "app/meetings/convene.hpp"
#include "documents/minutes.hpp"

namespace metodist::app {

struct PutSpeech {
    std::string tool;
    std::string meeting;
    std::int64_t item = 0;
    // Educators, or anybody in words.
    std::string who;
    bool spoke = false;
    std::string content;
};
Answer put_speech(const Frame& frame, const PutSpeech& request);

struct PutResolution {
    std::string tool;
    std::string meeting;
    std::int64_t item = 0;
    std::string content;
    // To whom it is sent; who carries it out (an educator, or anybody in words); by when.
    std::string addressee;
    std::string executor;
    std::optional<Day> due;
};
Answer put_resolution(const Frame& frame, const PutResolution& request);

struct DraftMinutes {
    std::string tool;
    std::string meeting;
    // Left out: the one after the last of the year.
    std::optional<std::int64_t> number;
};
Answer draft_minutes(const Frame& frame, const DraftMinutes& request);

// Makes the text of minutes in the language of the office ("ru", "en").
using WriteMinutes = std::function<std::string(const documents::Minutes&, const std::string& language)>;

struct SignMinutes {
    std::string tool;
    std::string meeting;
    std::string by;
};
Answer sign_minutes(const Frame& frame, const SignMinutes& request, const WriteMinutes& write);

struct CorrectMinutes {
    std::string tool;
    std::string meeting;
    std::string content;
    std::string by;
    std::string paper;
    std::string reason;
};
Answer correct_minutes(const Frame& frame, const CorrectMinutes& request);

struct MinutesPaper {
    documents::Minutes minutes;
    std::string language;
    // Of signed ones: the text as it was signed, and its hash.
    std::string locked;
    std::string hash;
    std::vector<Finding> findings;
};
MinutesPaper minutes_paper(const Frame& frame, const AskMeeting& request);

}  // namespace metodist::app
