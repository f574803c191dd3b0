// Typed words of meetings: topics, tasks, forms. Inner to this folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/meetings/body.hpp"
#include "app/words.hpp"

namespace metodist::app {

// A word of the list or a finding; empty text stays empty.
std::string word_of(const MeetingBody& body, std::string_view list, const std::string& text,
                    std::vector<Finding>& findings);
// An entry of one of the body's own lists ("tasks"), by key or by its title.
std::string entry_of(const MeetingBody& body, std::string_view list, const std::string& text,
                     std::vector<Finding>& findings);
// The title of that entry; the key where the list has none.
std::string entry_title(const MeetingBody& body, std::string_view list, const std::string& key);
// Where the act has that entry; nothing where the list has none.
std::optional<Citation> entry_place(const MeetingBody& body, std::string_view list, const std::string& key);
// The office of the body that words of the act name ("председатель"); empty where they name none.
std::string office_meant(const MeetingBody& body, const std::string& title);
// The typed text, tidied. Error use where it is empty; `what`: a word of text_wanted.
std::string text_required(const std::string& text, const char* what);
// Throws Error (input) where a finding hinders; the rest stays.
void raise_breaches(std::vector<Finding>& findings);

}  // namespace metodist::app
