#include "answers/regulation.hpp"

#include <algorithm>

#include "answers/finding_tree.hpp"

namespace metodist::answers {

namespace {

Tree head(const std::string& name) {
    Tree tree = Tree::object();
    tree.set("schema", std::string{"metodist"} + "." + name + "/1");
    return tree;
}

Tree text_or_null(const std::string& text) { return text.empty() ? Tree() : Tree(text); }

Tree words(const std::vector<std::string>& list) {
    Tree out = Tree::list();
    for (const auto& each : list) {
        out.push(each);
    }
    return out;
}

std::int64_t count(const auto& list) { return static_cast<std::int64_t>(list.size()); }

// What people call the element: its Russian name, the name of a body, the question that a person answers.
std::string title_of(const Element& element) {
    for (const auto* key : {"ru", "name", "question"}) {
        if (auto text = element.text(key); !text.empty()) {
            return text;
        }
    }
    return {};
}

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

Tree act_of(const Edition& edition) {
    if (!edition.act) {
        return {};
    }
    Tree act = Tree::object();
    act.set("kind", edition.act->kind)
        .set("number", edition.act->number)
        .set("date", Tree(edition.act->day))
        .set("by", text_or_null(edition.act->by));
    return act;
}

// The keys and sentences that every answer about one edition begins with.
Answer edition_head(const std::string& schema, const Edition& edition, const EditionSource& source) {
    Answer answer;
    answer.tree = head(schema);
    answer.tree.set("edition", edition.code())
        .set("municipality", edition.municipality)
        .set("name", edition.name)
        .set("title", edition.title)
        .set("status", edition.status)
        .set("in_force", Tree(edition.in_force))
        .set("act", act_of(edition))
        .set("file", text_or_null(source.file))
        .set("adopted", Tree(source.adopted))
        .set("hash", text_or_null(edition.hash));
    answer.lead.push_back({"regulation.is", {{"name", edition.name}, {"title", edition.title}}, 0});
    answer.lead.push_back({edition.in_force ? "regulation.is_dated" : "regulation.is_undated",
                           {{"edition", edition.code()},
                            {"status", Word{"edition_status", edition.status}},
                            {"day", edition.in_force.value_or(Day())}},
                           0});
    if (edition.act) {
        answer.lead.push_back({edition.act->day ? "regulation.act" : "regulation.act_undated",
                               {{"kind", edition.act->kind},
                                {"number", edition.act->number},
                                {"day", edition.act->day.value_or(Day())},
                                {"by", edition.act->by}},
                               0});
    }
    if (source.adopted) {
        answer.lead.push_back({*source.adopted ? "regulation.is_adopted" : "regulation.is_not_adopted", {}, 0});
    }
    answer.findings = source.findings;
    return answer;
}

// Whether a clause is the one asked for or lies below it: "luga-mma/2.5.c" below "luga-mma/2.5" and "luga-mma".
bool within(const std::string& clause, const std::string& asked) {
    return clause == asked ||
           (clause.starts_with(asked) && (clause[asked.size()] == '.' || clause[asked.size()] == '/'));
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
    return std::ranges::any_of(reading.clauses, [&](const std::string& clause) { return within(clause, act); });
}

std::string listed(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts) {
        out += (out.empty() ? "" : ", ") + part;
    }
    return out;
}

// Headings are told by the sentence before; `changes` names the list of them in an answer about something else.
void add_differences(Answer& answer, const std::vector<Difference>& differences) {
    Tree::List results;
    for (const auto& each : differences) {
        Tree row = Tree::object();
        row.set("clause", text_or_null(each.clause))
            .set("key", each.key)
            .set("before", text_or_null(each.before))
            .set("after", text_or_null(each.after));
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {{"regulation.column.clause", "clause"},
                      {"regulation.column.key", "key"},
                      {"regulation.column.before", "before"},
                      {"regulation.column.after", "after"}};
}

}  // namespace

Answer editions(const std::vector<EditionLine>& lines) {
    Answer answer;
    answer.tree = head("regulations");
    Tree::List results;
    for (const auto& line : lines) {
        Tree row = Tree::object();
        row.set("municipality", line.municipality)
            .set("edition", line.code)
            .set("name", text_or_null(line.name))
            .set("title", text_or_null(line.title))
            .set("in_force", Tree(line.in_force))
            .set("status", line.status)
            .set("file", text_or_null(line.file))
            .set("adopted", Tree(line.adopted))
            .set("changed", line.changed);
        results.push_back(std::move(row));
        answer.findings.insert(answer.findings.end(), line.findings.begin(), line.findings.end());
    }
    answer.tree.set("results", Tree(std::move(results)));
    answer.columns = {{"regulation.column.edition", "edition"},
                      {"regulation.column.name", "name"},
                      {"regulation.column.in_force", "in_force", CellFormat::day},
                      {"regulation.column.status", "status", CellFormat::word, "edition_status"}};
    if (std::ranges::any_of(lines, [](const EditionLine& line) { return line.adopted.has_value(); })) {
        answer.columns.push_back({"regulation.column.adopted", "adopted", CellFormat::yes_no});
        answer.columns.push_back({"regulation.column.changed", "changed", CellFormat::yes_no});
    }
    if (lines.empty()) {
        answer.closing.push_back({"regulation.no_editions", {}, 0});
    }
    return answer;
}

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
                      {"regulation.column.title", "title"},
                      {"regulation.column.clause", "clause"}};
    return answer;
}

Answer edition_clause(const Edition& edition, const EditionSource& source, const std::string& clause) {
    auto answer = edition_head("regulation_clause", edition, source);
    Tree::List results;
    for (const auto& statement : statements(edition)) {
        if (!within(statement.clause, clause)) {
            continue;
        }
        Tree row = Tree::object();
        row.set("clause", statement.clause)
            .set("cite", text_or_null(statement.cite))
            .set("key", statement.key)
            .set("value", text_or_null(statement.text))
            .set("local", statement.local);
        results.push_back(std::move(row));
    }
    answer.tree.set("clause", clause).set("results", Tree(std::move(results)));
    answer.columns = {{"regulation.column.cite", "cite"},
                      {"regulation.column.key", "key"},
                      {"regulation.column.value", "value"},
                      {"regulation.column.local", "local", CellFormat::yes_no}};
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
             {{"id", reading.id}, {"clauses", listed(reading.clauses)}, {"question", reading.question}},
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
                    {"regulation.reading_other", {{"option", option.key}, {"meaning", option.meaning}}, 1});
            }
        }
        row.set("local", reading.local).set("others", std::move(others));
        results.push_back(std::move(row));
    }
    answer.tree.set("results", Tree(std::move(results)));
    return answer;
}

Answer edition_difference(const std::string& before, const std::string& after,
                          const std::vector<Difference>& differences) {
    Answer answer;
    answer.tree = head("regulation_difference");
    answer.tree.set("before", before).set("after", after);
    answer.lead.push_back({differences.empty() ? "regulation.no_difference" : "regulation.differences",
                           {{"before", before}, {"after", after}, {"count", count(differences)}},
                           0});
    add_differences(answer, differences);
    return answer;
}

Answer adoption(const AdoptionView& view) {
    Answer answer;
    answer.tree = head("regulation_adoption");
    answer.tree.set("edition", view.edition)
        .set("file", text_or_null(view.file))
        .set("operation", view.operation == 0 ? Tree() : Tree(view.operation))
        .set("dry_run", view.dry_run)
        .set("again", view.again)
        .set("text_changed", view.text_changed)
        .set("local_changed", view.local_changed);
    const bool something = !view.again || view.text_changed || view.local_changed;
    const char* code = !something          ? "regulation.adopted_before"
                       : !view.again       ? "regulation.adopted"
                       : view.text_changed ? "regulation.adopted_correction"
                                           : "regulation.adopted_again";
    answer.lead.push_back({code, {{"edition", view.edition}, {"file", view.file}}, 0});
    if (view.again && something) {
        add_differences(answer, view.differences);
    } else {
        answer.tree.set("results", Tree::list());
    }
    return answer;
}

}  // namespace metodist::answers
