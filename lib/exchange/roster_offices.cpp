// Offices in associations: read when all associations of the row are known.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "domain/register/organisation_names.hpp"
#include "exchange/roster_work.hpp"

namespace metodist {

void RowWork::settle_offices() {
    for (index_ = 0; index_ < mapping_.columns.size(); ++index_) {
        if (column().read == CellRead::office && table_.cell(index_) && !column().facts.empty()) {
            settle_office(index_);
        }
    }
}

void RowWork::settle_office(std::size_t index) {
    const std::string text = cyrillic_look_alikes(*table_.cell(index)).value_or(std::string(*table_.cell(index)));
    const std::string key = spelling_key(text);
    const std::size_t fact = column().facts.front();
    const auto& words = mapping_.words;
    if (key.empty() || std::ranges::find(words.no, key) != words.no.end()) {
        if (key.empty() ? column().blank_denies : column().no == NoMeans::denial) {
            settle_body_of_office(fact, {});
        }
        return;
    }
    if (std::ranges::find(words.not_known, key) != words.not_known.end()) {
        return;
    }
    std::string named = tidy(text);
    const bool yes = std::ranges::find(words.yes, key) != words.yes.end();
    const auto role = std::ranges::find_if(column().role_words,
                                           [&](const std::string& word) { return begins_with_word(named, {word}); });
    if (role != column().role_words.end()) {
        named = tidy(std::string_view(named).substr(role->size()));
    }
    if (!yes && !named.empty() && !begins_with_word(named, column().begins)) {
        tell({"import.not_yes_or_no", {{"text", tidy(text)}}, Severity::gap});
        return;
    }
    drafts_[fact].asserted = true;
    drafts_[fact].places.push_back(table_.place(index));
    settle_body_of_office(fact, yes ? std::string_view() : named);
}

// Which of the row's associations the office is in. Not asserted: it is in none of them.
void RowWork::settle_body_of_office(std::size_t fact, std::string_view named) {
    FactDraft& office = drafts_[fact];
    std::vector<std::string> bodies;
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
        for (const auto& piece :
             mapping_.facts[i].kind == FactKind::membership ? drafts_[i].pieces : decltype(office.pieces){}) {
            bodies.push_back(piece.body);
        }
    }
    if (!office.asserted) {
        office.denied = true;
        office.places.push_back(table_.place(index_));
        for (const auto& body : bodies) {
            office.pieces.push_back({.body = body});
        }
        return;
    }
    if (!named.empty()) {
        const auto own = std::ranges::find_if(
            bodies, [&](const std::string& body) { return organisation_key(body) == organisation_key(named); });
        office.pieces.push_back({.body = own == bodies.end() ? std::string(named) : *own});
        if (own == bodies.end()) {
            tell({"import.head_not_member", {{"body", std::string(named)}}, Severity::gap});
        }
        return;
    }
    if (bodies.size() == 1) {
        office.pieces.push_back({.body = bodies.front()});
        return;
    }
    office.asserted = false;
    office.places.clear();
    if (bodies.empty()) {
        tell({"import.head_of_what", {{"text", written_}}, Severity::gap});
    } else {
        tell({"import.head_of_which", {{"bodies", quoted_list(bodies)}}, Severity::gap});
    }
}

}  // namespace metodist
