#include "app/intake/legal_picture.hpp"

#include <algorithm>

#include "app/entry_days.hpp"
#include "domain/formation/eligibility.hpp"
#include "storage/cycles.hpp"
#include "storage/stream.hpp"

namespace metodist::app {

namespace {

using intake::Role;
using intake::Standing;
using storage::column;
using storage::Ledger;
using storage::Row;

Truth truth_of(EligibilityOutcome outcome) {
    switch (outcome) {
        case EligibilityOutcome::not_eligible: return Truth::no;
        case EligibilityOutcome::undetermined: return Truth::unknown;
        case EligibilityOutcome::eligible: return Truth::yes;
    }
    return Truth::unknown;
}

bool holds(const Row& row, Day day) { return !row.denied && row.valid.contains(day); }

}  // namespace

LawOfBodies::LawOfBodies(Session& session, Day day)
    : session_(session), day_(day), municipality_(session.municipality()) {
    try {
        law_ = edition_on(session, day);
    } catch (const Error& error) {
        // A municipality may keep its register before it has a regulation.
        if (error.trouble() != Trouble::use) {
            throw;
        }
    }
}

void LawOfBodies::read_bodies() {
    bodies_.clear();
    organisations_.clear();
    open_.clear();
    auto& store = session_.store();
    storage::each_row(store, Ledger::body_entry, {}, [&](const Row& row) {
        if (row.number(column(Ledger::body_entry, "municipality")) == municipality_) {
            bodies_[row.subject] = row.text(column(Ledger::body_entry, "kind"));
        }
    });
    storage::each_row(store, Ledger::organisation_entry, {}, [&](const Row& row) {
        if (row.number(column(Ledger::organisation_entry, "municipality")) == municipality_) {
            organisations_.insert(row.subject);
        }
    });
}

const Element* LawOfBodies::element_of(std::int64_t body) const {
    const auto found = bodies_.find(body);
    if (!law_ || found == bodies_.end()) {
        return nullptr;
    }
    for (const auto& element : law_->edition.elements) {
        if (element.kind == ElementKind::body && element.text("kind") == found->second) {
            return &element;
        }
    }
    return nullptr;
}

void LawOfBodies::read_members(Standings& out) {
    storage::each_row(session_.store(), FactKind::membership, {}, [&](const Row& row) {
        const auto body = row.number(0);
        if (body && holds(row, day_) && element_of(*body) != nullptr) {
            out.push_back({*body, row.subject, Role::member, {}, row.text(1)});
        }
    });
}

void LawOfBodies::read_holders(Standings& out) {
    storage::each_row(session_.store(), FactKind::office, {}, [&](const Row& row) {
        const auto body = row.number(0);
        if (body && holds(row, day_) && element_of(*body) != nullptr) {
            out.push_back({*body, row.subject, Role::holder, row.text(1)});
        }
    });
}

// Nominees of open cycles who are not decided against.
void LawOfBodies::read_candidates(Standings& out) {
    for (const auto& [body, kind] : bodies_) {
        if (kind != "core_group" || element_of(body) == nullptr) {
            continue;
        }
        for (const auto& cycle : storage::cycles_of(session_.store(), body)) {
            auto whole = cycle.closed ? std::nullopt : storage::load_cycle(session_.store(), cycle.id);
            for (const auto& nomination : whole ? whole->nominations : std::vector<formation::Nomination>{}) {
                if (!nomination.withdrawn()) {
                    out.push_back({body, nomination.educator, Role::candidate});
                }
            }
            if (whole) {
                open_[body] = std::move(whole);
            }
        }
    }
}

// Who works where, and how many in each subject.
void LawOfBodies::read_work(intake::LegalPicture& picture) {
    std::set<std::int64_t> working;
    std::map<std::string, std::set<std::int64_t>> by_subject;
    storage::each_row(session_.store(), FactKind::post, {}, [&](const Row& row) {
        const auto organisation = row.number(0);
        if (organisation && holds(row, day_) && organisations_.contains(*organisation)) {
            working.insert(row.subject);
            by_subject[row.text(column(FactKind::post, "subject"))].insert(row.subject);
        }
    });
    std::map<std::int64_t, std::string> subjects;
    storage::each_row(session_.store(), FactKind::body_field, {}, [&](const Row& row) {
        if (holds(row, day_)) {
            subjects[row.subject] = row.text(0);
        }
    });
    std::map<std::int64_t, std::int64_t> members;
    for (auto& standing : picture.standings) {
        standing.works = working.contains(standing.educator);
        members[standing.body] += standing.role == Role::member ? 1 : 0;
    }
    for (const auto& [body, kind] : bodies_) {
        const auto* element = element_of(body);
        if (element == nullptr || element->get<Number>("founding") == nullptr) {
            continue;
        }
        intake::Strength strength{body, members[body]};
        if (const auto& subject = subjects[body]; !subject.empty()) {
            strength.staff = static_cast<std::int64_t>(by_subject[subject].size());
        }
        picture.strengths.push_back(strength);
    }
}

// Nothing where the act has no condition.
std::optional<LawOfBodies::Asked> LawOfBodies::condition_of(const Standing& standing) const {
    const auto& key = element_of(standing.body)->body;
    const auto& edition = law_->edition;
    if (standing.role == Role::holder) {
        for (const auto* office : edition.elements_of(key, ElementKind::office)) {
            if (office->text("office") == standing.office && office->find("condition") != nullptr) {
                return Asked{key, {}, {office->path(), "condition", {}}};
            }
        }
        return std::nullopt;
    }
    if (edition.element(key, ElementKind::eligibility) != nullptr) {
        return Asked{key, standing.body, {}};
    }
    const auto* membership = edition.element(key, ElementKind::membership);
    if (membership == nullptr || membership->find("condition") == nullptr) {
        return std::nullopt;
    }
    // A seat given on one ground is lost with it, whatever others there are.
    if (edition.condition(standing.ground) != nullptr) {
        return Asked{key, {}, {{}, {}, standing.ground}};
    }
    return Asked{key, {}, {membership->path(), "condition", {}}};
}

void LawOfBodies::judge(const Asked& what, const std::vector<std::size_t>& places, Standings& standings) {
    const storage::StoredWords words(session_.store());
    std::optional<EligibilityRules> rules;
    std::optional<Judge> asked;
    if (what.entry) {
        rules.emplace(law_->edition, what.body, law_->words, words);
    } else {
        asked.emplace(law_->edition, std::vector<Judge::Question>{what.question}, law_->words, words);
    }
    const auto& plan = rules ? rules->plan() : asked->plan();
    std::map<std::int64_t, std::vector<std::size_t>> wanted;
    for (const auto place : places) {
        wanted[standings[place].educator].push_back(place);
    }
    auto around = storage::all_surroundings(session_.store(), plan);
    if (what.entry) {
        around.entry = entry_days(session_.store(), *what.entry, day_, open_[*what.entry]);
    }
    JudgeMemory memory;
    std::vector<const std::string*> decisive;
    storage::each_educator(session_.store(), plan, municipality_, {}, std::nullopt,
                           [&](const storage::Passing& passing) {
                               const auto found = wanted.find(passing.facts.subject());
                               if (found == wanted.end()) {
                                   return;
                               }
                               decisive.clear();
                               Truth outcome = Truth::unknown;
                               if (rules) {
                                   outcome = truth_of(rules->outcome(passing.facts, around, day_, memory));
                                   rules->decisive(memory, decisive);
                               } else {
                                   asked->judge(passing.facts, around, day_, memory);
                                   outcome = asked->answer(0, memory);
                                   asked->decisive(0, false, memory, decisive);
                               }
                               for (const auto place : found->second) {
                                   standings[place].condition = outcome;
                                   for (const auto* clause : decisive) {
                                       standings[place].clauses.push_back(*clause);
                                   }
                               }
                           });
}

intake::LegalPicture LawOfBodies::picture() {
    intake::LegalPicture out;
    if (!law_) {
        return out;
    }
    read_bodies();
    read_members(out.standings);
    read_holders(out.standings);
    read_candidates(out.standings);
    read_work(out);
    std::map<Asked, std::vector<std::size_t>> questions;
    for (std::size_t i = 0; i < out.standings.size(); ++i) {
        if (auto asked = condition_of(out.standings[i])) {
            questions[std::move(*asked)].push_back(i);
        }
    }
    for (const auto& [asked, places] : questions) {
        judge(asked, places, out.standings);
    }
    return out;
}

std::vector<intake::NumberRule> LawOfBodies::number_rules() const {
    std::vector<intake::NumberRule> out;
    for (const auto& [body, kind] : bodies_) {
        const auto* element = element_of(body);
        const auto* number = element == nullptr ? nullptr : element->get<Number>("founding");
        if (number == nullptr || !number->at_least) {
            continue;
        }
        const auto sets_scope = [&](const Setting& setting) {
            return setting.target == element->path() && setting.parameter == "founding_scope";
        };
        const bool other = std::ranges::any_of(law_->edition.readings, [&](const ClauseReading& reading) {
            return std::ranges::any_of(reading.options, [&](const ReadingOption& option) {
                return std::ranges::any_of(option.set, sets_scope);
            });
        });
        out.push_back({body, *number->at_least, element->text("founding_scope") == "district_staff", other});
    }
    return out;
}

}  // namespace metodist::app
