#include "app/intake/answering.hpp"

#include <algorithm>

#include "app/intake/questions.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;

std::vector<std::string> codes_in(const std::string& text) {
    std::vector<std::string> out;
    std::size_t from = 0;
    while (from < text.size()) {
        const auto to = std::min(text.find(' ', from), text.size());
        out.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return out;
}

Identity identity_of(const Question& question) {
    return question.sort == "organisation" ? Identity::organisation : Identity::educator;
}

std::string name_of(Session& session, Identity identity, std::int64_t id) {
    return identity == Identity::organisation ? storage::organisation_name(session.store(), id, session.asked())
                                              : storage::educator_name(session.store(), id, session.asked());
}

// The rows of a contradiction: "4:0a1b…" is row 4.
std::vector<std::string> rows_in(const Question& question) {
    auto out = codes_in(question.candidates);
    for (auto& each : out) {
        each.resize(std::min(each.find(':'), each.size()));
    }
    return out;
}

Tree question_tree(Session& session, const Question& question) {
    Tree candidates = Tree::list();
    std::string told;
    const bool rows = question.sort == "fact";
    for (const auto& code : rows ? rows_in(question) : codes_in(question.candidates)) {
        if (rows) {
            candidates.push(code);
            told += (told.empty() ? "" : ", ") + code;
            continue;
        }
        const auto id = storage::find_code(session.store(), identity_of(question), code);
        const auto name = id ? name_of(session, identity_of(question), *id) : std::string();
        Tree each = Tree::object();
        each.set("code", code).set("name", name);
        candidates.push(std::move(each));
        told += (told.empty() ? "" : "; ") + code + " " + name;
    }
    Tree out = Tree::object();
    out.set("code", question.code).set("sort", question.sort).set("doubt", question.doubt);
    out.set("about", question.about).set("candidates", std::move(candidates)).set("may_be", told);
    out.set("file", question.place.file);
    out.set("row", question.place.line == 0 ? Tree() : Tree(question.place.line));
    out.set("asked", question.asked);
    out.set("answer", question.answer ? Tree(question.answer->text) : Tree());
    return out;
}

AnswerGiven meant(Session& session, const Question& question, const AnswerQuestion& request) {
    AnswerGiven out;
    out.text = request.answer;
    out.author = session.frame().actor;
    out.reason = request.reason;
    if (request.answer == "skip" || (request.answer == "new" && question.sort != "fact")) {
        return out;
    }
    if (question.sort == "fact") {
        const auto rows = rows_in(question);
        if (std::ranges::find(rows, request.answer) == rows.end()) {
            std::string told;
            for (const auto& each : rows) {
                told += (told.empty() ? "" : ", ") + each;
            }
            throw Error(Trouble::use, "intake.bad_row_answer",
                        {{"question", question.code}, {"answer", request.answer}, {"rows", told}});
        }
        return out;
    }
    const auto id = storage::find_code(session.store(), identity_of(question), request.answer);
    if (!id) {
        throw Error(Trouble::use, "intake.bad_answer",
                    {{"question", question.code}, {"answer", request.answer}, {"codes", question.candidates}});
    }
    (question.sort == "organisation" ? out.organisation : out.educator) = *id;
    return out;
}

}  // namespace

Answer import_questions(const Frame& frame, bool all) {
    Session session(frame, storage::Store::Mode::questions);
    const Questions questions(session);
    Tree results = Tree::list();
    std::int64_t count = 0;
    for (const auto& each : questions.all()) {
        if (all || !each.answer) {
            results.push(question_tree(session, each));
            ++count;
        }
    }
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.import-questions/1").set("results", std::move(results));
    answer.columns = {{"intake.column.question", "code"},
                      {"intake.column.about", "about"},
                      {"intake.column.doubt", "doubt", CellFormat::word, "import_doubt"},
                      {"intake.column.may_be", "may_be"},
                      {"intake.column.row", "row", CellFormat::number},
                      {"intake.column.file", "file"},
                      {"intake.column.answer", "answer"}};
    answer.closing.push_back({count == 0 ? "intake.no_questions" : "intake.how_to_answer", {{"count", count}}, 0});
    if (count > 0) {
        answer.outcomes.insert("unknown");
    }
    return answer;
}

Answer answer_question(const Frame& frame, const AnswerQuestion& request) {
    Session session(frame, storage::Store::Mode::changes);
    const Questions questions(session);
    const auto* question = questions.with_code(request.question);
    if (question == nullptr) {
        throw Error(Trouble::use, "intake.no_such_question", {{"question", request.question}});
    }
    const auto given = meant(session, *question, request);
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.import-answer/1").set("dry_run", frame.dry_run);
    std::int64_t number = 0;
    const bool known = question->answer && question->answer->text == given.text;
    if (!known) {
        number = session.change(request.reason, {},
                                [&](storage::Operation& operation) { record_answer(operation, *question, given); });
    }
    answer.tree.set("operation", number == 0 ? Tree() : Tree(number));
    answer.tree.set("code", question->code).set("about", question->about).set("answer", given.text);
    const auto id = given.educator ? given.educator : given.organisation;
    answer.lead.push_back({id                     ? "intake.answered"
                           : given.text == "new"  ? "intake.answered_new"
                           : given.text == "skip" ? "intake.answered_skip"
                                                  : "intake.answered_row",
                           {{"question", question->code},
                            {"about", question->about},
                            {"code", given.text},
                            {"name", id ? name_of(session, identity_of(*question), *id) : std::string()}},
                           0});
    return answer;
}

}  // namespace metodist::app
