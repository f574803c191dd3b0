// What one edition says: all of it, one clause, its readings.
#include <algorithm>

#include "answers/edition_head.hpp"
#include "answers/statement_titles.hpp"
#include "answers/tree_parts.hpp"
#include "base/join.hpp"
#include "domain/law/coverage.hpp"

namespace metodist::answers {

namespace {

Tree parameters_of(const Element& element) {
    Tree out = Tree::object();
    for (const auto& parameter : element.parameters) {
        Tree value = Tree::object();
        value.set("value", text_of(parameter.value))
            .set("clause", element.clause_of(parameter.key))
            .set("cite", element.cite_of(parameter.key))
            .set("local", parameter.local);
        out.set(parameter.key, std::move(value));
    }
    return out;
}

Tree option_tree(const ReadingOption& option) {
    Tree out = Tree::object();
    out.set("option", option.key).set("meaning", option.meaning);
    return out;
}

bool about_body(const ClauseReading& reading, const Edition& edition, const std::string& body) {
    const auto* element = body.empty() ? nullptr : edition.element(body, ElementKind::body);
    if (element == nullptr) {
        return true;
    }
    const auto act = element->text("regulation");
    return std::ranges::any_of(reading.clauses, [&](const std::string& clause) { return is_within(clause, act); });
}

}  // namespace

Answer edition(const Edition& edition, const EditionSource& source, const std::string& body) {
    auto answer = edition_head("regulation", edition, source);
    Tree::List results;
    for (const auto& element : edition.elements) {
        if (!body.empty() && element.body != body) {
            continue;
        }
        Tree row = Tree::object();
        row.set("element", element.path())
            .set("kind", std::string(element_schema(element.kind).key))
            .set("clause", element.clause)
            .set("cite", element.cite)
            .set("title", text_or_null(title_of(element)))
            .set("parameters", parameters_of(element));
        results.push_back(std::move(row));
    }
    for (const auto& key : edition.bodies()) {
        const auto* element = edition.element(key, ElementKind::body);
        const auto own = std::ranges::count(edition.elements, key, &Element::body);
        answer.lead.push_back({"regulation.body",
                               {{"body", key},
                                {"name", element->text("name")},
                                {"cite", element->cite},
                                {"act", element->text("regulation")},
                                {"count", static_cast<std::int64_t>(own)}},
                               1});
    }
    answer.tree.set("bodies", words(edition.bodies())).set("results", Tree(std::move(results)));
    answer.columns = {{"regulation.column.cite", "cite"},
                      {"regulation.column.element", "element"},
                      {"coverage.column.kind", "kind", CellFormat::word, "element_kind"},
                      {"regulation.column.title", "title"},
                      {"regulation.column.clause", "clause"}};
    return answer;
}

Answer edition_clause(const Edition& edition, const EditionSource& source, const std::string& clause) {
    auto answer = edition_head("regulation_clause", edition, source);
    Tree::List results;
    for (const auto& statement : statements(edition)) {
        if (!is_within(statement.clause, clause)) {
            continue;
        }
        const auto named = title_of(edition, statement.key);
        Tree row = Tree::object();
        row.set("clause", statement.clause)
            .set("cite", text_or_null(statement.cite))
            .set("kind", text_or_null(named.kind))
            .set("title", text_or_null(named.title))
            .set("key", statement.key)
            .set("value", text_or_null(statement.text))
            .set("local", statement.local);
        results.push_back(std::move(row));
    }
    answer.tree.set("clause", clause).set("results", Tree(std::move(results)));
    answer.columns = {
        {"regulation.column.cite", "cite"},   {"coverage.column.kind", "kind", CellFormat::word, "element_kind"},
        {"regulation.column.title", "title"}, {"regulation.column.key", "key"},
        {"regulation.column.value", "value"}, {"regulation.column.local", "local", CellFormat::yes_no}};
    return answer;
}

Answer edition_readings(const Edition& edition, const EditionSource& source, const std::string& body) {
    auto answer = edition_head("regulation_readings", edition, source);
    Tree::List results;
    for (const auto& reading : edition.readings) {
        if (!about_body(reading, edition, body)) {
            continue;
        }
        Tree others = Tree::list();
        Tree row = Tree::object();
        answer.lead.push_back(
            {"regulation.reading",
             {{"id", reading.id}, {"clauses", joined(reading.clauses)}, {"question", reading.question}},
             0});
        row.set("id", reading.id).set("clauses", words(reading.clauses)).set("question", reading.question);
        if (const auto* chosen = reading.option(reading.chosen)) {
            row.set("chosen", option_tree(*chosen));
            answer.lead.push_back({reading.local ? "regulation.reading_local" : "regulation.reading_chosen",
                                   {{"option", chosen->key}, {"meaning", chosen->meaning}},
                                   1});
        }
        for (const auto& option : reading.options) {
            if (option.key != reading.chosen) {
                others.push(option_tree(option));
                answer.lead.push_back(
                    {option.for_people ? "regulation.reading_for_people_only" : "regulation.reading_other",
                     {{"option", option.key}, {"meaning", option.meaning}},
                     1});
            }
        }
        row.set("local", reading.local).set("others", std::move(others));
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    return answer;
}

}  // namespace metodist::answers
