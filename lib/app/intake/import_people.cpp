#include <algorithm>
#include <iterator>

#include "app/intake/import_run.hpp"
#include "app/intake/learning.hpp"
#include "app/intake/people.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

// Whom and what the rows mean: for certain, as somebody answered, or open.
namespace metodist::app {

using storage::Identity;
using storage::Ledger;
using storage::Operation;

std::int64_t Import::new_person(Operation& operation, KnownPeople& known, std::size_t row) {
    ++counts_.created;
    const auto id = operation.create(Identity::educator, std::nullopt, "e");
    operation.record(Ledger::educator_entry, {id, false, {}, {}, {municipality_, {}}});
    known.matcher().created(row, id);
    people_.push_back({row, id, true});
    return id;
}

bool Import::decided(Operation& operation, KnownPeople& known, std::size_t row, const MatchedPerson& match) {
    auto question = known.question(session_, row, match);
    const auto* answered = questions_.answered(question.sign);
    if (answered != nullptr && answered->answer->educator) {
        ++counts_.known;
        people_.push_back({row, *answered->answer->educator});
        // Who answers that this is her says that the table writes her name wrong; only a new family name is news.
        people_.back().misnamed = match.doubt != Likeness::renamed;
        return true;
    }
    if (answered != nullptr && answered->answer->text == "new") {
        // Kept with whom was made of it: the same row must not make a second one.
        auto made = *answered->answer;
        made.educator = new_person(operation, known, row);
        record_answer(operation, *answered, made);
        return true;
    }
    question.intake = intake_;
    question.asked = request_.day;
    const auto code = questions_.ask(operation, question);
    if (answered == nullptr) {
        std::ranges::move(known.findings(session_, row, match, code), std::back_inserter(findings_));
    }
    return false;
}

void Import::people(Operation& operation) {
    KnownPeople known(session_, references_, tables_.educators, request_.day);
    note_intake(operation);
    std::optional<Place> table;
    std::set<std::int64_t>* named = nullptr;
    for (std::size_t i = 0; i < tables_.educators.size(); ++i) {
        stop_if_wished();
        const auto& sought = known.sought()[i];
        covered_.insert(sought.organisations.begin(), sought.organisations.end());
        for (const auto& place : tables_.educators.head(i).rows) {
            if (!table || table->file != place.file || table->sheet != place.sheet) {
                table = place;
                named = &named_by_[{place.file, place.sheet}];
            }
            named->insert(sought.organisations.begin(), sought.organisations.end());
        }
        const auto match = known.matcher().match(i);
        if (match.id) {
            ++counts_.known;
            people_.push_back({i, *match.id});
        } else if (match.fresh()) {
            std::ranges::move(known.findings(session_, i, match, {}), std::back_inserter(findings_));
            new_person(operation, known, i);
        } else if (!decided(operation, known, i, match)) {
            ++counts_.undecided;
            in_question_.insert(match.candidates.begin(), match.candidates.end());
        }
    }
}

ProposedEducator Import::proposal_of(const Person& person) const {
    return person.joined != nullptr ? *person.joined : tables_.educators[person.row];
}

void Import::join_rows() {
    std::vector<std::int64_t> ids;
    std::ranges::transform(people_, std::back_inserter(ids), &Person::id);
    std::ranges::sort(ids);
    if (std::ranges::adjacent_find(ids) == ids.end()) {
        return;
    }
    std::vector<std::pair<std::int64_t, std::size_t>> order;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        order.emplace_back(people_[i].id, i);
    }
    std::ranges::sort(order);
    std::set<std::size_t> gone;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (order[i].first != order[i - 1].first) {
            continue;
        }
        auto& own = people_[order[i - 1].second];
        auto& other = people_[order[i].second];
        // She is called as the row has it that writes her name right.
        const bool other_name = own.misnamed && !other.misnamed;
        auto& row = joined_.emplace_back(proposal_of(other_name ? other : own));
        join_people(row, proposal_of(other_name ? own : other), tables_.mapping, tables_.findings);
        own = {own.row, own.id, own.created || other.created, own.misnamed && other.misnamed, &row};
        gone.insert(order[i].second);
        order[i].second = order[i - 1].second;
    }
    std::vector<Person> left;
    for (std::size_t i = 0; i < people_.size(); ++i) {
        if (!gone.contains(i)) {
            left.push_back(people_[i]);
        }
    }
    people_ = std::move(left);
    counts_.known -= static_cast<std::int64_t>(gone.size());
}

// Organisations that people named in answers become known under the spelling of the table.
void Import::settle_organisations(Operation& operation) {
    for (const auto& [name, near, place] : references_.unknown_organisations(tables_.educators)) {
        Question question;
        question.sort = "organisation";
        question.doubt = near.empty() ? "unknown" : "near";
        question.about = name;
        for (const auto id : near) {
            question.candidates += (question.candidates.empty() ? "" : " ") +
                                   storage::code_of(session_.store(), Identity::organisation, id);
        }
        question.sign = "organisation|" + organisation_key(name);
        question.place = place;
        note_intake(operation);
        question.intake = intake_;
        question.asked = request_.day;
        const auto* answered = questions_.answered(question.sign);
        const auto* given = answered == nullptr ? nullptr : &*answered->answer;
        if (given != nullptr && given->organisation) {
            operation.record(FactKind::organisation_name,
                             {*given->organisation, false, {}, {}, {std::string("synonym"), tidy(name)}});
            references_.add_organisation(name, *given->organisation);
        } else if (given != nullptr && given->text == "new") {
            const auto id = operation.create(Identity::organisation, std::nullopt, "o");
            operation.record(Ledger::organisation_entry, {id, false, {}, {}, {municipality_}});
            operation.record(FactKind::organisation_name, {id, false, {}, {}, {std::string("full"), tidy(name)}});
            references_.add_organisation(name, id);
        } else {
            questions_.ask(operation, question);
        }
    }
}

void Import::ask_about_words(Operation& operation) {
    std::set<std::string> asked;
    for (const auto& finding : request_.learn ? tables_.findings : std::vector<Finding>{}) {
        auto question = question_about_word(finding, tables_.mapping.subject);
        if (question && asked.insert(question->sign).second) {
            question->intake = intake_;
            question->asked = request_.day;
            questions_.ask(operation, std::move(*question));
        }
    }
}

void Import::close_questions(Operation& operation) {
    std::set<std::int64_t> own{intake_};
    for (const auto& each : intakes_.all()) {
        if (each.municipality == municipality_ && each.subject == tables_.mapping.subject && each.scope == scope_) {
            own.insert(each.id);
        }
    }
    questions_.close(operation, own, [&](const Question& each) { return request_.learn || !is_about_word(each); });
}

}  // namespace metodist::app
