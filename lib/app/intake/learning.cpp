#include "app/intake/learning.hpp"

#include <algorithm>

#include "app/intake/tables.hpp"
#include "app/intake/told.hpp"
#include "app/words.hpp"
#include "exchange/mapping.hpp"
#include "exchange/spellings.hpp"
#include "exchange/table.hpp"

namespace metodist::app {

namespace {

std::string text_in(const Finding& finding, std::string_view name) {
    for (const auto& argument : finding.arguments) {
        const auto* text = std::get_if<std::string>(&argument.value);
        if (argument.name == name && text != nullptr) {
            return *text;
        }
    }
    return {};
}

bool has_header(const WantedColumn& column, const std::string& header) {
    return std::ranges::any_of(column.headers,
                               [&](const std::string& each) { return header_key(each) == header_key(header); });
}

Mapping mapping_of(Session& session, const Question& question) {
    const Intakes intakes(session);
    const auto* intake = intakes.by_id(question.intake);
    return intake == nullptr ? Mapping{} : read_mapping_named(session.frame(), intake->mapping).mapping;
}

// The spellings of the column in which the word stands.
const Spellings* spellings_for(const Mapping& mapping, const Question& question) {
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const auto& column = mapping.columns[i];
        if (column.spellings && has_header(mapping.table.columns[i], question.candidates)) {
            return &mapping.spellings[*column.spellings];
        }
    }
    return nullptr;
}

}  // namespace

bool is_about_word(const Question& question) { return question.sort == "header" || question.sort == "spelling"; }

std::optional<Question> question_about_word(const Finding& finding, Subject subject) {
    const bool header = finding.code.starts_with("import.unknown_header");      // no message
    const bool spelling = finding.code.starts_with("import.unknown_spelling");  // no message
    if (!header && !spelling) {
        return std::nullopt;
    }
    Question out;
    out.sort = header ? "header" : "spelling";
    out.doubt = header ? "unknown_header" : "unknown_spelling";
    out.about = text_in(finding, header ? "header" : "text");
    out.candidates = header ? std::string() : text_in(finding, "header");
    out.sign = out.sort + "|" + std::string(subject_key(subject)) + "|" + header_key(out.candidates) + "|" +
               (header ? header_key(out.about) : spelling_key(out.about));
    out.place = finding.place;
    return out;
}

std::vector<std::string> known_words(Session& session, const Question& question) {
    const auto mapping = mapping_of(session, question);
    if (question.sort == "spelling") {
        const auto* spellings = spellings_for(mapping, question);
        return spellings == nullptr ? std::vector<std::string>{} : spellings->one_of_each();
    }
    std::vector<std::string> out;
    std::ranges::transform(mapping.columns, std::back_inserter(out), &MappedColumn::header);
    return out;
}

bool is_known_word(Session& session, const Question& question, const std::string& word) {
    const auto mapping = mapping_of(session, question);
    if (question.sort == "spelling") {
        const auto* spellings = spellings_for(mapping, question);
        const auto* meaning = spellings == nullptr ? nullptr : spellings->find(word);
        return meaning != nullptr && meaning->unclear.empty();
    }
    return std::ranges::any_of(mapping.table.columns, [&](const auto& each) { return has_header(each, word); });
}

LearnedWords learn_mapping(const Frame& frame, const std::string& mapping) {
    Session session(frame, storage::Store::Mode::questions);
    const auto known_mapping = read_mapping_named(frame, mapping);
    std::set<std::int64_t> intakes;
    const Intakes tables(session);
    for (const auto& each : tables.all()) {
        if (each.subject == known_mapping.mapping.subject) {
            intakes.insert(each.id);
        }
    }
    std::vector<MappingLesson> lessons;
    const Questions questions(session, intakes);
    for (const auto& each : questions.all()) {
        if (is_about_word(each) && each.answer && each.answer->text != "skip") {
            lessons.push_back({each.sort == "header", each.candidates, each.about, each.answer->text});
        }
    }
    auto known = learned(known_mapping.text, lessons);
    LearnedWords out;
    out.tree = Tree::list();
    for (const auto& line : known.lines) {
        Tree row = Tree::object();
        row.set("line", line.line).set("before", line.before).set("after", line.after);
        out.tree.push(std::move(row));
        out.sentences.push_back({"intake.learn.line", {{"line", line.line}}, 0});
        out.sentences.push_back({"intake.learn.before", {{"text", line.before}}, 1});
        out.sentences.push_back({"intake.learn.after", {{"text", line.after}}, 1});
    }
    if (!known.lines.empty()) {
        // Whoever takes it must be able to read it.
        read_mapping(known.text, mapping, vocabularies(frame));
        out.text = std::move(known.text);
    }
    for (const auto& lesson : known.without_place) {
        out.sentences.push_back({"intake.learn.no_place", {{"text", lesson.text}, {"like", lesson.like}}, 0});
    }
    return out;
}

}  // namespace metodist::app
