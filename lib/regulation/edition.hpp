// Editions of regulations: config/regulations/MUNICIPALITY/DATE.toml (undated.toml where the text bears no date), with
// local.toml beside them for what the municipality chooses itself. A wrong file is refused with all its faults at once.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "domain/law/edition.hpp"
#include "domain/law/vocabulary.hpp"

namespace metodist {

// Strict reading of one edition. `name` is what places show; where it ends in a date or "undated.toml" the edition has
// to agree with it. Throws Error(Trouble::input) with all faults.
Edition read_edition(std::string_view bytes, const std::string& name, const Vocabularies& words);

// What a municipality sets itself.
struct LocalChoices {
    // Of the office: what its papers and messages are made with. Keys: name, short_name, city, language, signatory,
    // signatory_post, phone, email, address, numbering.
    std::map<std::string, std::string> office;
    // Address of the page for each publication channel.
    std::map<std::string, std::string> sites;
    // Addresses for each recipient named in the edition.
    std::map<std::string, std::vector<std::string>> recipients;
    // Days before a due day on which `mms remind` speaks, by obligation ("mma.deadline.analysis"); "*" for all others.
    std::map<std::string, std::vector<std::int64_t>> lead_days;
};

// Adds the words of local.toml to the vocabularies. To be called before the edition is read. Throws Error(input).
void add_local_words(std::string_view bytes, const std::string& name, Vocabularies& words);
// Lays the choices of local.toml over the edition: readings and values. Throws Error(Trouble::input) with all faults.
LocalChoices apply_local(std::string_view bytes, const std::string& name, const Vocabularies& words, Edition& edition);

// An edition with everything that is read beside it.
struct LoadedEdition {
    Edition edition;
    Vocabularies words;
    LocalChoices local;
    // The bytes as they were read, for the hash and for keeping; `local_text` is empty where there is no local.toml.
    std::string text;
    std::string local_text;
};
// Throws Error(Trouble::input) with all faults of the files, Error(Trouble::world) where one cannot be read.
LoadedEdition load_edition(const std::filesystem::path& file, const Vocabularies& words);
// The same from texts that were kept: nothing is read from the disk.
LoadedEdition load_edition(std::string text, const std::string& name, std::string local_text,
                           const Vocabularies& words);

struct EditionFile {
    std::string municipality;
    // Absent for undated.toml.
    std::optional<Day> in_force;
    std::filesystem::path file;
};
// All editions below DIR/regulations, by municipality and day. Names that are no dates are left out.
std::vector<EditionFile> list_editions(const std::filesystem::path& config);
// The dated edition with the last day not after `day`, else the undated one, else nothing.
std::optional<EditionFile> edition_on(const std::vector<EditionFile>& editions, std::string_view municipality, Day day);

}  // namespace metodist
