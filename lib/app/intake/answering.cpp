#include "app/intake/answering.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "app/intake/learning.hpp"
#include "app/intake/questions.hpp"
#include "app/naming.hpp"
#include "base/join.hpp"
#include "base/text.hpp"
#include "storage/codes.hpp"
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

// The numbers of those whom the codes mean; who was merged is the one that stayed.
std::map<std::string, std::int64_t> coded(Session& session, Identity identity, const std::vector<std::string>& codes) {
    auto found = storage::find_codes(session.store(), identity, codes);
    if (identity != Identity::educator) {
        return found;
    }
    std::vector<std::int64_t> ids;
    std::ranges::transform(found, std::back_inserter(ids), [](const auto& each) { return each.second; });
    const auto stayed = followed(session, ids);
    for (auto& [code, id] : found) {
        const auto other = stayed.find(id);
        id = other == stayed.end() ? id : other->second;
    }
    return found;
}

// The rows of a contradiction: "4:0a1b…" is row 4.
std::vector<std::string> rows_in(const Question& question) {
    auto out = codes_in(question.candidates);
    for (auto& each : out) {
        each.resize(std::min(each.find(':'), each.size()));
    }
    return out;
}

// Whom and what questions name by code, read at once. Who was merged is told as the one that stayed.
class Candidates {
public:
    Candidates(Session& session, const std::vector<const Question*>& questions) {
        std::map<Identity, std::vector<std::string>> wanted;
        for (const auto* question : questions) {
            if (question->sort == "person" || question->sort == "organisation") {
                std::ranges::move(codes_in(question->candidates), std::back_inserter(wanted[identity_of(*question)]));
            }
        }
        auto& store = session.store();
        for (const auto& [identity, codes] : wanted) {
            auto& found = found_[identity];
            found = coded(session, identity, codes);
            std::vector<std::int64_t> ids;
            std::ranges::transform(found, std::back_inserter(ids), [](const auto& each) { return each.second; });
            auto& called = called_[identity];
            if (identity == Identity::organisation) {
                called = storage::organisations_called(store, session.asked(), {}, &ids);
                continue;
            }
            const auto names = storage::educator_names(store, ids, session.asked());
            for (auto& [id, code] : storage::codes_of(store, identity, ids)) {
                const auto name = names.find(id);
                called[id] = {code, name == names.end() ? std::string() : name->second};
            }
        }
    }

    // Each once, in the order of the question.
    [[nodiscard]] std::vector<storage::CodeAndName> of(const Question& question) const {
        std::vector<storage::CodeAndName> out;
        const auto all = found_.find(identity_of(question));
        if (all == found_.end()) {
            return out;
        }
        std::set<std::int64_t> seen;
        for (const auto& code : codes_in(question.candidates)) {
            const auto found = all->second.find(code);
            if (found != all->second.end() && seen.insert(found->second).second) {
                out.push_back(called_.at(all->first).at(found->second));
            }
        }
        return out;
    }

private:
    std::map<Identity, std::map<std::string, std::int64_t>> found_;
    std::map<Identity, std::map<std::int64_t, storage::CodeAndName>> called_;
};

Tree question_tree(const Question& question, const Candidates& all) {
    Tree candidates = Tree::list();
    std::vector<std::string> told;
    if (question.sort == "fact") {
        told = rows_in(question);
        std::ranges::for_each(told, [&](const std::string& row) { candidates.push(row); });
    } else if (!is_about_word(question)) {
        for (const auto& [code, name] : all.of(question)) {
            Tree each = Tree::object();
            each.set("code", code).set("name", name);
            candidates.push(std::move(each));
            told.push_back(code + " " + name);
        }
    }
    Tree out = Tree::object();
    out.set("code", question.code).set("sort", question.sort).set("doubt", question.doubt);
    out.set("about", question.about).set("born", question.born);
    out.set("candidates", std::move(candidates));
    out.set("may_be", joined(told, question.sort == "fact" ? ", " : "; "));
    out.set("header", is_about_word(question) ? question.candidates : std::string());
    out.set("file", question.place.file);
    out.set("row", question.place.line == 0 ? Tree() : Tree(question.place.line));
    out.set("asked", question.asked);
    out.set("answer", question.answer ? Tree(question.answer->text) : Tree());
    return out;
}

// One sentence for each sort of these questions.
void tell_how_to_answer(const std::vector<const Question*>& shown, std::vector<Sentence>& out) {
    std::set<std::string> codes;
    for (const auto* each : shown) {
        codes.insert(is_about_word(*each)   ? "intake.how_to_answer.word"
                     : each->sort == "fact" ? "intake.how_to_answer.row"
                                            : "intake.how_to_answer.code");
    }
    std::ranges::transform(codes, std::back_inserter(out), [](const std::string& code) {
        return Sentence{code, {}, 1};
    });
}

Error not_understood(const Question& question, const std::string& answer, const char* code,
                     const std::vector<std::string>& choices) {
    auto finding = finding_of(code, {{"question", question.code}, {"answer", answer}, {"choices", joined(choices)}});
    if (choices.empty()) {
        finding.remedy = "intake.answer_free";
    }
    return {Trouble::use, {std::move(finding)}};
}

AnswerGiven meant(Session& session, const Question& question, const AnswerQuestion& request) {
    AnswerGiven out;
    out.text = request.answer;
    out.author = session.frame().actor;
    out.reason = request.reason;
    const bool whole = question.sort == "person" || question.sort == "organisation";
    if (request.answer == "skip" || (request.answer == "new" && whole)) {
        return out;
    }
    if (question.sort == "fact") {
        const auto rows = rows_in(question);
        if (std::ranges::find(rows, request.answer) == rows.end()) {
            throw not_understood(question, request.answer, "intake.bad_row_answer", rows);
        }
        return out;
    }
    if (is_about_word(question)) {
        if (!is_known_word(session, question, request.answer)) {
            constexpr std::size_t few = 10;
            const auto words = known_words(session, question);
            const auto near = nearest(request.answer, words);
            throw not_understood(question, request.answer, "intake.bad_word_answer",
                                 near.empty() || words.size() <= few ? words : near);
        }
        return out;
    }
    const auto identity = identity_of(question);
    const auto found = coded(session, identity, {request.answer});
    if (found.empty()) {
        std::vector<std::string> codes;
        for (const auto& each : Candidates(session, {&question}).of(question)) {
            codes.push_back(each.code);
        }
        throw not_understood(question, request.answer, "intake.bad_answer", codes);
    }
    const auto id = found.begin()->second;
    out.text = storage::code_of(session.store(), identity, id);
    (identity == Identity::organisation ? out.organisation : out.educator) = id;
    return out;
}

}  // namespace

Answer import_questions(const Frame& frame, bool all) {
    Session session(frame, storage::Store::Mode::questions);
    const Questions questions(session);
    std::vector<const Question*> shown;
    for (const auto& each : questions.all()) {
        if (all || !each.answer) {
            shown.push_back(&each);
        }
    }
    const Candidates candidates(session, shown);
    Tree results = Tree::list();
    for (const auto* each : shown) {
        results.push(question_tree(*each, candidates));
    }
    const auto count = static_cast<std::int64_t>(shown.size());
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.import-questions/1").set("results", std::move(results));
    answer.columns = {{"intake.column.question", "code"},
                      {"intake.column.about", "about"},
                      {"intake.column.born", "born", CellFormat::day},
                      {"intake.column.doubt", "doubt", CellFormat::word, "import_doubt"},
                      {"intake.column.may_be", "may_be"},
                      {"intake.column.header", "header"},
                      {"intake.column.row", "row", CellFormat::number},
                      {"intake.column.file", "file"},
                      {"intake.column.answer", "answer"}};
    answer.closing.push_back({count == 0 ? "intake.no_questions" : "intake.questions", {{"count", count}}, 0});
    tell_how_to_answer(shown, answer.closing);
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
    answer.tree.set("code", question->code).set("about", question->about).set("born", question->born);
    answer.tree.set("answer", given.text).set("sort", question->sort);
    const auto id = given.educator ? given.educator : given.organisation;
    answer.lead.push_back({id                         ? "intake.answered"
                           : given.text == "new"      ? "intake.answered_new"
                           : given.text == "skip"     ? "intake.answered_skip"
                           : is_about_word(*question) ? "intake.answered_word"
                                                      : "intake.answered_row",
                           {{"question", question->code},
                            {"about", question->about},
                            {"code", given.text},
                            {"name", id ? name_of(session, identity_of(*question), *id) : std::string()}},
                           0});
    return answer;
}

}  // namespace metodist::app
