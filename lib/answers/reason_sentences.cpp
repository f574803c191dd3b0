#include "answers/reason_sentences.hpp"

#include <algorithm>
#include <string>

#include "answers/leaf_sentences.hpp"

namespace metodist::answers {

namespace {

// Whether the part belongs to why the whole is as it is: of what holds, that which makes it hold; of what fails, that
// which makes it fail and what is still open; of what is open, that which may still settle it.
bool decides(const Reason& whole, const Reason& part) {
    switch (whole.kind) {
        case ConditionKind::all:
            return part.outcome == whole.outcome || (whole.outcome == Truth::no && part.outcome == Truth::unknown);
        case ConditionKind::any:
        case ConditionKind::at_least:
            return whole.outcome == Truth::yes ? part.outcome == Truth::yes : part.outcome != Truth::yes;
        case ConditionKind::none: return whole.outcome == Truth::yes || part.outcome != Truth::no;
        case ConditionKind::fact:
        case ConditionKind::experience: break;
    }
    return true;
}

std::vector<const Reason*> deciding(const Reason& reason) {
    std::vector<const Reason*> out;
    for (const auto& part : reason.parts) {
        if (decides(reason, part)) {
            out.push_back(&part);
        }
    }
    return out;
}

// The condition itself, or the only one of its parts that decides where that says the same clause more closely, or
// where the condition says nothing of its own.
const Reason& closest(const Reason& reason) {
    const Reason* at = &reason;
    while (!at->presumed) {
        const auto parts = deciding(*at);
        const bool bare_choice = at->kind == ConditionKind::any && at->title.empty();
        if (parts.size() != 1 || (parts.front()->clause != at->clause && !bare_choice)) {
            break;
        }
        at = parts.front();
    }
    return *at;
}

// What is asked for, by the names that the act has for it where it has some.
void add_names(const Reason& reason, std::vector<Word>& out) {
    if (!reason.title.empty() && (reason.parts.empty() || reason.kind != ConditionKind::any)) {
        out.push_back({{}, reason.title});
    } else if (reason.parts.empty()) {
        std::ranges::move(asked_words(reason), std::back_inserter(out));
    } else {
        const auto before = out.size();
        for (const auto& part : reason.parts) {
            add_names(part, out);
        }
        const bool several_words = out.size() > before + 1;
        if (!reason.title.empty() && several_words && reason.parts.front().title.empty()) {
            out.resize(before);
            out.push_back({{}, reason.title});
        }
    }
}

std::string joined_code(ConditionKind kind) {
    switch (kind) {
        case ConditionKind::all: return "eligibility.all";
        case ConditionKind::any: return "eligibility.any";
        case ConditionKind::none: return "eligibility.none";
        case ConditionKind::at_least: return "eligibility.at_least";
        case ConditionKind::fact:
        case ConditionKind::experience: break;
    }
    return "eligibility.condition";
}

Sentence opening(const Reason& reason, int depth) {
    if (reason.parts.empty() && reason.title.empty()) {
        return leaf_opening(reason, depth);
    }
    auto arguments = opening_arguments(reason);
    if (!reason.title.empty()) {
        arguments.push_back({"title", reason.title});
        return {"eligibility.titled", std::move(arguments), depth};
    }
    arguments.push_back({"least", std::int64_t{reason.least}});
    return {joined_code(reason.kind), std::move(arguments), depth};
}

}  // namespace

void tell_reason(const Reason& outer, int depth, const ReasonNames& names, std::vector<Sentence>& out) {
    const Reason& reason = closest(outer);
    if (reason.presumed) {
        std::vector<Word> asked;
        add_names(reason, asked);
        auto arguments = opening_arguments(reason);
        arguments.push_back({"asked", asked});
        out.push_back({"eligibility.presumed", std::move(arguments), depth});
        return;
    }
    out.push_back(opening(reason, depth));
    if (reason.parts.empty()) {
        tell_leaf(reason, depth + 1, names, out);
    }
    for (const Reason* part : deciding(reason)) {
        tell_reason(*part, depth + 1, names, out);
    }
}

}  // namespace metodist::answers
