// The minutes of a meeting: values in, a tree of blocks out. All sentences stand in the catalogue (minutes.*).
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answers/verdict.hpp"
#include "documents/document.hpp"
#include "wording/wording.hpp"

namespace metodist::documents {

struct MinutesSpeech {
    // "heard" or "spoke".
    std::string kind;
    std::string who;
    std::string content;
};

struct MinutesResolution {
    std::int64_t number = 0;
    std::string content;
    std::string executor;
    std::string addressee;
    std::optional<Day> due;
};

struct MinutesItem {
    std::int64_t item = 0;
    std::string title;
    std::string speaker;
    std::string draft;
    // Taken off the agenda, and why.
    bool removed = false;
    std::string reason;
    std::vector<MinutesSpeech> speeches;
    std::vector<MinutesResolution> resolutions;
    // Where it was put to the vote.
    std::optional<answers::VerdictView> verdict;
    // Who voted how, where the vote was open: name and word of vote_choice.
    std::vector<std::pair<std::string, std::string>> voices;
};

struct MinutesCorrection {
    std::int64_t number = 0;
    Day day;
    std::string content;
    std::string by;
};

struct Minutes {
    std::string office;
    std::string body;
    std::string number;
    Day day;
    std::optional<Day> closing;
    std::string hour;
    std::string place;
    std::string city;
    std::string form;
    std::string kind;
    std::string demanded_by;
    std::string presider;
    std::string presider_office;
    std::string secretary;
    std::vector<std::string> present;
    std::vector<std::string> absent;
    std::vector<std::string> sheets;
    std::vector<std::string> guests;
    std::int64_t in_office = 0;
    std::optional<std::int64_t> established;
    meetings::Check quorum;
    std::vector<MinutesItem> items;
    // Late notices and the like.
    std::vector<Finding> findings;
    std::vector<MinutesCorrection> corrections;
    answers::VerdictPeople people;
};
Document minutes(const Minutes& minutes, const Wording& wording);

}  // namespace metodist::documents
