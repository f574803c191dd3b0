#include <algorithm>
#include <map>
#include <utility>

#include "base/join.hpp"
#include "domain/law/edition.hpp"
#include "domain/law/leaf_parameters.hpp"

namespace metodist {

namespace {

std::string text_of_wants(const std::vector<Want>& wants) {
    std::vector<std::string> parts;
    for (const auto& want : wants) {
        parts.push_back(want.column + (want.at_least ? " at_least " + std::to_string(*want.at_least)
                                                     : " = " + joined(want.values, "|")));
    }
    return joined(parts, ", ");
}

void state_element(const Element& element, std::vector<Statement>& out) {
    const std::string path = element.path();
    out.push_back({path, element.clause, element.cite, "", false});
    for (const auto& parameter : element.parameters) {
        if (const auto* entries = std::get_if<std::vector<ListItem>>(&parameter.value)) {
            for (const auto& item : *entries) {
                out.push_back(
                    {path + "." + parameter.key + "." + item.key, item.clause, item.cite, item.ru, parameter.local});
            }
            continue;
        }
        out.push_back({path + "." + parameter.key, element.clause_of(parameter.key), element.cite_of(parameter.key),
                       text_of(parameter.value), parameter.local});
    }
}

// An element itself says nothing but that it is there, and where.
const std::string& told(const Statement& statement) { return statement.text.empty() ? statement.cite : statement.text; }

}  // namespace

std::string text_of(const Condition& condition) {
    std::string out;
    switch (condition.kind) {
        case ConditionKind::all: out = "all " + joined(condition.of, ", "); break;
        case ConditionKind::any: out = "any " + joined(condition.of, ", "); break;
        case ConditionKind::none: out = "none " + joined(condition.of, ", "); break;
        case ConditionKind::at_least:
            out = "at_least " + std::to_string(condition.least) + " of " + joined(condition.of, ", ");
            break;
        case ConditionKind::fact:
            out = std::string(fact_schema(condition.fact.fact).key) + " " + text_of_wants(condition.fact.where);
            if (!condition.fact.except.empty()) {
                out += " except " + text_of_wants(condition.fact.except);
            }
            break;
        case ConditionKind::experience:
            out = "experience of " + std::to_string(condition.experience.required_months()) + " months";
            break;
    }
    for (const auto& key : leaf_parameters(condition)) {
        const std::string word = leaf_parameter(condition, key).value_or("");
        if (key != "presume" || condition.presume_no) {
            out += "; " + key + " " + word;
        }
    }
    return condition.instead.empty() ? out : out + "; instead " + condition.instead;
}

std::vector<Statement> statements(const Edition& edition) {
    std::vector<Statement> out;
    out.push_back({"edition.title", "", "", edition.title, false});
    for (const auto& element : edition.elements) {
        state_element(element, out);
    }
    for (const auto& condition : edition.conditions) {
        out.push_back({"condition/" + condition.key, condition.clause, condition.cite, text_of(condition), false});
    }
    for (const auto& reading : edition.readings) {
        const std::string first = reading.clauses.empty() ? "" : reading.clauses.front();
        out.push_back({"reading/" + reading.id, first, "", reading.chosen, reading.local});
    }
    return out;
}

std::vector<Difference> difference(const Edition& before, const Edition& after) {
    const auto old_statements = statements(before);
    const auto new_statements = statements(after);
    std::map<std::string, const Statement*> by_key;
    for (const auto& statement : new_statements) {
        by_key.emplace(statement.key, &statement);
    }
    std::vector<Difference> out;
    for (const auto& was : old_statements) {
        const auto now = by_key.find(was.key);
        if (now == by_key.end()) {
            out.push_back({was.clause, was.key, told(was), ""});
            continue;
        }
        if (told(*now->second) != told(was)) {
            out.push_back({now->second->clause, was.key, told(was), told(*now->second)});
        }
        by_key.erase(now);
    }
    for (const auto& statement : new_statements) {
        if (by_key.contains(statement.key)) {
            out.push_back({statement.clause, statement.key, "", told(statement)});
        }
    }
    return out;
}

}  // namespace metodist
