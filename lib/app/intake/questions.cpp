#include "app/intake/questions.hpp"

#include <algorithm>

namespace metodist::app {

namespace {

using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Row;

Question question_of(const Row& row, const std::map<std::int64_t, std::string>& codes) {
    const auto text = [&](std::string_view key) { return row.text(column(Ledger::question_entry, key)); };
    const auto number = [&](std::string_view key) {
        return row.number(column(Ledger::question_entry, key)).value_or(0);
    };
    Question out;
    out.id = row.subject;
    out.code = codes.at(row.subject);
    out.sequence = row.sequence;
    out.intake = number("intake");
    out.sort = text("sort");
    out.doubt = text("doubt");
    out.sign = text("sign");
    out.about = text("about");
    if (const auto born = row.number(column(Ledger::question_entry, "born"))) {
        out.born = Day::from_number(static_cast<std::int32_t>(*born));
    }
    out.candidates = text("candidates");
    out.place = {text("file"), number("line"), 0, text("sheet"), text("cell")};
    out.asked = Day::from_number(static_cast<std::int32_t>(number("asked")));
    return out;
}

}  // namespace

Questions::Questions(Session& session, const std::optional<std::set<std::int64_t>>& intakes) {
    std::map<std::int64_t, AnswerGiven> answers;
    storage::each_row(session.store(), Ledger::question_answer, {}, [&](const Row& row) {
        const auto at = [](std::string_view key) { return column(Ledger::question_answer, key); };
        answers[row.subject] = {row.text(at("answer")), row.number(at("educator")), row.number(at("organisation")),
                                row.text(at("author")), row.text(at("reason"))};
    });
    const auto codes = storage::codes_of(session.store(), Identity::question);
    storage::each_row(session.store(), Ledger::question_entry, {}, [&](const Row& row) {
        auto question = question_of(row, codes);
        if (intakes && !intakes->contains(question.intake)) {
            return;
        }
        if (const auto found = answers.find(row.subject); found != answers.end()) {
            question.answer = found->second;
        }
        add(std::move(question));
    });
}

const Question* Questions::with_code(const std::string& code) const {
    const auto found = std::ranges::find(all_, code, &Question::code);
    return found == all_.end() ? nullptr : &*found;
}

void Questions::add(Question question) {
    by_sign_.try_emplace(question.sign, all_.size());
    all_.push_back(std::move(question));
}

const Question* Questions::with_sign(const std::string& sign) const {
    const auto found = by_sign_.find(sign);
    return found == by_sign_.end() ? nullptr : &all_[found->second];
}

const Question* Questions::answered(const std::string& sign) const {
    const auto* found = with_sign(sign);
    return found == nullptr || !found->answer ? nullptr : found;
}

std::string Questions::ask(storage::Operation& operation, Question question) {
    asked_.insert(question.sign);
    if (const auto* found = with_sign(question.sign)) {
        open_ += found->answer ? 0 : 1;
        return found->code;
    }
    ++open_;
    question.id = operation.create(Identity::question, std::nullopt, "q");
    question.code = storage::code_of(operation.store(), Identity::question, question.id);
    question.sequence = operation.record(
        Ledger::question_entry,
        {question.id,
         false,
         {},
         {},
         {question.intake, question.sort, question.doubt, question.sign, question.about,
          question.born ? Field(std::int64_t{question.born->number()}) : Field(), or_nothing(question.candidates),
          or_nothing(question.place.file), or_nothing(question.place.sheet),
          question.place.line == 0 ? Field() : Field(question.place.line), or_nothing(question.place.cell),
          std::int64_t{question.asked.number()}}});
    add(std::move(question));
    return all_.back().code;
}

void Questions::close(storage::Operation& operation, const std::set<std::int64_t>& intakes,
                      const std::function<bool(const Question&)>& sort) {
    const auto settled = [&](const Question& each) {
        return !each.answer && !asked_.contains(each.sign) && intakes.contains(each.intake) && sort(each);
    };
    for (const auto& each : all_) {
        if (settled(each)) {
            operation.end(Ledger::question_entry, each.id, each.sequence);
        }
    }
    auto left = std::move(all_);
    std::erase_if(left, settled);
    all_.clear();
    by_sign_.clear();
    for (auto& each : left) {
        add(std::move(each));
    }
}

void record_answer(storage::Operation& operation, const Question& question, const AnswerGiven& answer) {
    for (const auto& row : storage::rows(operation.store(), Ledger::question_answer, question.id)) {
        operation.end(Ledger::question_answer, question.id, row.sequence);
    }
    const auto reference = [](const std::optional<std::int64_t>& id) { return id ? Field(*id) : Field(); };
    operation.record(Ledger::question_answer, {question.id,
                                               false,
                                               {},
                                               {},
                                               {answer.text, reference(answer.educator), reference(answer.organisation),
                                                or_nothing(answer.author), or_nothing(answer.reason)}});
}

}  // namespace metodist::app
