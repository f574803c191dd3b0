// Headers of tables out of the catalogue, in all languages of the program: a table may be filled in by anybody.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "app/meetings/spellings.hpp"
#include "shell/paper.hpp"

namespace metodist::meeting {

// A message of the catalogue holds the spellings of one language, parted by "; ".
inline app::Spellings spellings(const shell::Context& context) {
    return [&context](const char* code) {
        std::vector<std::string> out;
        for (const char* language : {"ru", "en"}) {
            auto rest = shell::office_wording(context, language).text(code);
            for (auto at = rest.find("; "); at != std::string::npos; at = rest.find("; ")) {
                out.push_back(rest.substr(0, at));
                rest.erase(0, at + 2);
            }
            out.push_back(std::move(rest));
        }
        return out;
    };
}

}  // namespace metodist::meeting
