// The papers of a core group: values in, a tree of blocks out. All their sentences stand in the catalogue (paper.*).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "answers/requirements.hpp"
#include "documents/document.hpp"
#include "wording/wording.hpp"

namespace metodist::documents {

// Who issues the paper and who signs it. What is empty becomes a blank to be filled in by hand.
struct Office {
    std::string name;
    std::string city;
    std::string phone;
    std::string email;
    std::string address;
    std::string signatory;
    std::string signatory_post;
};

// The act on which the paper rests.
struct ActMention {
    std::string kind;
    std::string number;
    std::optional<Day> day;
    std::string by;
};

struct CompositionMember {
    std::string name;
    // Word of the vocabulary post.
    std::string post;
    std::string workplace;
    // The clause as it is printed, where a listed ground is known; else the number of the entry.
    std::string ground;
    std::string entry_number;
    // Included against the verdict: by whom, why, on which paper, on which day.
    bool overridden = false;
    std::string override_author;
    std::string override_reason;
    std::string override_paper;
    std::optional<Day> override_day;
    // Entered as found when the database was begun; by which paper, where it is known.
    bool taken_over = false;
    std::string paper_number;
    std::optional<Day> paper_day;
};

struct CompositionOrder {
    Office office;
    std::string number;
    std::optional<Day> day;
    // In place of the heading that is made otherwise.
    std::string title;
    // "2026/2027"; empty where the body has no such year.
    std::string year;
    std::string body_genitive;
    std::optional<ActMention> act;
    std::string inclusion_cite;
    std::string criteria_cite;
    // Where members are entered in a register: by whom.
    std::string registrar;
    // Where the composition is to be published: by whom, in which channels (words of publication_channel), by which
    // clause.
    std::string publisher;
    std::vector<std::string> channels;
    std::string publication_cite;
    // Who controls the order; empty: the one who signs.
    std::string control;
    std::vector<CompositionMember> members;
};
Document composition_order(const CompositionOrder& order, const Wording& wording);

struct RequestLetter {
    Office office;
    std::string number;
    std::optional<Day> day;
    // The organisation or association.
    std::string addressee;
    // The head: as stored in the dative, else her plain name. Declension is never guessed.
    std::string head_dative;
    std::string head_name;
    std::string year;
    std::string body_genitive;
    std::string coordinator;
    std::optional<ActMention> act;
    std::string request_cite;
    std::string criteria_cite;
    // What the act wants of a member.
    std::vector<answers::Requirement> criteria;
    // Whether one of them is enough.
    bool routes = false;
    // Words of the vocabulary nomination_field.
    std::vector<std::string> fields;
    std::string form_cite;
    bool signed_by_head = false;
    std::optional<Day> reply_by;
};
Document request_letter(const RequestLetter& letter, const Wording& wording);

// With a stop where the text does not end in one.
std::string with_stop(std::string text);
// "п. 2.5" with no-break spaces.
std::string bound(const std::string& cite);
// "И. О. Фамилия" with no-break spaces, as it stands in signatures. A name that is no surname with a given name stays
// as it is.
std::string initials_first(const std::string& name);

}  // namespace metodist::documents
