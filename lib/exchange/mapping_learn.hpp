// A mapping file with what people answered about headers and spellings that it did not know, the rest of its text as it
// was.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace metodist {

struct MappingLesson {
    // A header, or a spelling in the column of a header.
    bool is_header = false;
    // Of spellings: the header of the column, as some table had it.
    std::string header = {};
    std::string text = {};
    // The header or spelling of the mapping that means the same.
    std::string like = {};
};

struct LearnedLine {
    // From 1.
    std::int64_t line = 0;
    std::string before = {};
    std::string after = {};
};

struct LearnedMapping {
    std::string text = {};
    std::vector<LearnedLine> lines = {};
    // Lessons for which the file has no place any more.
    std::vector<MappingLesson> without_place = {};
};

// `toml`: a mapping that can be read. What it knows already is passed over.
LearnedMapping learned(std::string_view toml, const std::vector<MappingLesson>& lessons);

}  // namespace metodist
