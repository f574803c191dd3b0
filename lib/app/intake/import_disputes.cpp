#include <algorithm>
#include <map>
#include <sstream>

#include "app/intake/import_run.hpp"
#include "app/intake/people.hpp"
#include "base/text.hpp"
#include "domain/register/organisation_names.hpp"
#include "storage/digest.hpp"

namespace metodist::app {

using storage::Operation;

namespace {

// Equal marks are equal facts, whatever rows they stand in.
std::string mark_of(const ProposedFact& fact) {
    std::string said = fact.denied ? "no" : "yes";
    for (const auto& end : {fact.valid.since, fact.valid.until}) {
        said += "|" + (end ? end->iso() : std::string());
    }
    for (const auto& value : fact.values) {
        said += "|";
        if (const auto* text = std::get_if<std::string>(&value)) {
            said += *text;
        } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
            said += std::to_string(*number);
        }
    }
    said += "|" + organisation_key(fact.organisation) + "|" + organisation_key(fact.body);
    storage::Sha256 sha;
    sha.add(said);
    return storage::hex(sha.finish()).substr(0, 12);
}

std::int64_t row_of(const ProposedFact& fact) { return fact.places.empty() ? 0 : fact.places.front().line; }

// The mark that the row of the answer had when it was asked: "4:0a1b… 9:77c2…".
std::string mark_at(const std::string& candidates, const std::string& row) {
    std::istringstream in(candidates);
    for (std::string each; in >> each;) {
        const auto colon = each.find(':');
        if (each.substr(0, colon) == row) {
            return colon == std::string::npos ? std::string() : each.substr(colon + 1);
        }
    }
    return {};
}

}  // namespace

// Rows of one person that cannot both be right: the row that somebody named is taken, the others are passed over.
std::vector<ProposedFact> Import::undisputed(Operation& operation, const ProposedEducator& row) {
    std::map<std::size_t, std::vector<const ProposedFact*>> groups;
    for (const auto& fact : row.facts) {
        if (fact.disputed && fact.source) {
            groups[*fact.source].push_back(&fact);
        }
    }
    std::vector<ProposedFact> out = row.facts;
    for (const auto& [source, facts] : groups) {
        Question question;
        question.sort = "fact";
        question.doubt = "contradict";
        question.about = full_name(row.name);
        question.born = row.born;
        question.place = facts.front()->places.empty() ? Place{} : facts.front()->places.front();
        question.intake = intake_;
        question.asked = request_.day;
        std::set<std::string> marks;
        for (const auto* fact : facts) {
            marks.insert(mark_of(*fact));
            question.candidates +=
                (question.candidates.empty() ? "" : " ") + std::to_string(row_of(*fact)) + ":" + mark_of(*fact);
        }
        question.sign = "fact|" + name_key(row.name) + "|" + (row.born ? row.born->iso() : std::string()) + "|" +
                        tables_.mapping.facts[source].id;
        for (const auto& mark : marks) {
            question.sign += "|" + mark;
        }
        const auto* answered = questions_.answered(question.sign);
        const auto right = answered == nullptr ? std::string() : mark_at(answered->candidates, answered->answer->text);
        if (right.empty()) {
            questions_.ask(operation, question);
            continue;
        }
        std::erase_if(out, [&](const ProposedFact& each) {
            return each.disputed && each.source == source && mark_of(each) != right;
        });
        for (auto& each : out) {
            each.disputed = each.disputed && each.source != source;
        }
        std::erase_if(tables_.findings, [&](const Finding& finding) {
            return finding.code == "import.rows_contradict" && std::ranges::any_of(facts, [&](const auto* fact) {
                       return std::ranges::find(fact->places, finding.place) != fact->places.end();
                   });
        });
    }
    return out;
}

}  // namespace metodist::app
