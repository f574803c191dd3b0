#include "answers/reason_sentences.hpp"

#include <string>

#include "domain/formation/eligibility.hpp"

namespace metodist::answers {

namespace {

// The vocabulary of a wanted column, own or reached through a reference.
std::string vocabulary_of(FactKind fact, const std::string& column) {
    if (column == "organisation.kind") {
        return "organisation_kind";
    }
    if (column == "organisation.status") {
        return "organisation_status";
    }
    if (column == "body.kind") {
        return "body_kind";
    }
    if (column.ends_with("level") && column.find('.') != std::string::npos) {
        return "level";
    }
    if (column == "body.subject_based") {
        return "subject_based";
    }
    const auto& schema = fact_schema(fact);
    const auto index = fact_column(schema, column);
    if (!index) {
        return "want";
    }
    return schema.columns[*index].type == ColumnType::flag ? std::string("yes_no")
                                                           : std::string(schema.columns[*index].vocabulary);
}

std::vector<Word> wanted_words(FactKind fact, const std::vector<Want>& wants) {
    std::vector<Word> out;
    for (const auto& want : wants) {
        for (const auto& value : want.values) {
            out.push_back({vocabulary_of(fact, want.column), value});
        }
    }
    return out;
}

Word shown(const SeenValue& seen) {
    struct Visitor {
        Word operator()(std::int64_t number) const { return {{}, std::to_string(number)}; }
        Word operator()(const std::string& text) const { return {{}, text}; }
        Word operator()(Day day) const { return {{}, day.iso()}; }
        Word operator()(const Word& word) const { return word; }
        Word operator()(const std::vector<Word>&) const { return {}; }
    };
    return std::visit(Visitor{}, seen.value);
}

std::string validity_suffix(const DayRange& valid) {
    if (valid.since && valid.until) {
        return "_between";
    }
    if (valid.until) {
        return "_until";
    }
    return valid.since ? "_since" : "";
}

void tell_seen(const SeenFact& seen, int depth, std::vector<Sentence>& out) {
    std::vector<Word> values;
    for (const auto& value : seen.values) {
        values.push_back(shown(value));
    }
    Arguments arguments{{"values", values}};
    if (seen.valid.since) {
        arguments.push_back({"since", *seen.valid.since});
    }
    if (seen.valid.until) {
        arguments.push_back({"until", *seen.valid.until});
    }
    if (seen.denied) {
        out.push_back({values.empty() ? "eligibility.denied_all" : "eligibility.denied", arguments, depth});
    } else {
        out.push_back({"eligibility.seen" + validity_suffix(seen.valid), arguments, depth});
    }
}

Arguments length_arguments(const Length& length) {
    return {{"years", length.months / 12}, {"months", length.months % 12}, {"days", length.days}};
}

void tell_experience(const ExperienceFinding& finding, int depth, std::vector<Sentence>& out) {
    if (finding.source == ExperienceSource::denial) {
        out.push_back({"eligibility.no_experience", {}, depth});
        return;
    }
    auto arguments = length_arguments(finding.least);
    if (finding.stated_on) {
        arguments.push_back({"day", *finding.stated_on});
        out.push_back({"eligibility.length_stated", arguments, depth});
    } else {
        out.push_back({finding.source == ExperienceSource::posts ? "eligibility.length_posts" : "eligibility.length",
                       arguments, depth});
    }
}

std::string gap_code(ExperienceGap gap) {
    switch (gap) {
        case ExperienceGap::none: return "eligibility.gap.none";
        case ExperienceGap::nothing_recorded: return "eligibility.gap.nothing_recorded";
        case ExperienceGap::no_length: return "eligibility.gap.no_length";
        case ExperienceGap::still_works: return "eligibility.gap.still_works";
        case ExperienceGap::worked_before: return "eligibility.gap.worked_before";
        case ExperienceGap::more_precise: return "eligibility.gap.more_precise";
        case ExperienceGap::contradiction: return "eligibility.gap.contradiction";
    }
    return {};
}

void tell_missing(const Missing& missing, int depth, std::vector<Sentence>& out) {
    const Word fact{"fact", std::string(fact_schema(missing.kind).key)};
    switch (missing.what) {
        case Missing::What::fact:
            out.push_back({"eligibility.missing.fact",
                           {{"fact", fact}, {"wanted", wanted_words(missing.kind, missing.where)}},
                           depth});
            return;
        case Missing::What::column:
            out.push_back(
                {"eligibility.missing.column", {{"fact", fact}, {"column", Word{"column", missing.column}}}, depth});
            return;
        case Missing::What::reference:
            out.push_back({"eligibility.missing.reference", {{"column", Word{"column", missing.column}}}, depth});
            return;
        case Missing::What::experience: out.push_back({gap_code(missing.gap), {}, depth}); return;
    }
}

void tell_cure(const Cure& cure, int depth, std::vector<Sentence>& out) {
    const Word fact{"fact", std::string(fact_schema(cure.kind).key)};
    switch (cure.what) {
        case Cure::What::wait:
            if (cure.from) {
                out.push_back({"eligibility.cure.wait", {{"from", *cure.from}}, depth});
            }
            return;
        case Cure::What::renew: out.push_back({"eligibility.cure.renew", {{"fact", fact}}, depth}); return;
        case Cure::What::fact: out.push_back({"eligibility.cure.fact", {{"fact", fact}}, depth}); return;
        case Cure::What::instead: out.push_back({"eligibility.cure.instead", {}, depth}); return;
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
    return {};
}

Sentence opening(const Reason& reason, int depth) {
    const Argument cite{"cite", reason.cite};
    const Argument outcome{"outcome", Word{"reason_outcome", std::string(reason_code(reason.outcome))}};
    if (reason.required_fact) {
        const auto& leaf = *reason.required_fact;
        return {"eligibility.fact",
                {cite,
                 outcome,
                 {"fact", Word{"fact", std::string(fact_schema(leaf.fact).key)}},
                 {"wanted", wanted_words(leaf.fact, leaf.where)}},
                depth};
    }
    if (reason.required_experience) {
        const auto& leaf = *reason.required_experience;
        return {leaf.months == 0 ? "eligibility.experience" : "eligibility.experience_months",
                {cite,
                 outcome,
                 {"kind", Word{"experience_kind", leaf.kind}},
                 {"years", std::int64_t{leaf.years}},
                 {"months", std::int64_t{leaf.months}}},
                depth};
    }
    return {joined_code(reason.kind), {cite, outcome, {"least", std::int64_t{reason.least}}}, depth};
}

}  // namespace

void tell_reason(const Reason& reason, int depth, std::vector<Sentence>& out) {
    out.push_back(opening(reason, depth));
    for (const auto& seen : reason.actual) {
        tell_seen(seen, depth + 1, out);
    }
    for (const auto& finding : reason.actual_experience) {
        tell_experience(finding, depth + 1, out);
    }
    for (const auto& missing : reason.missing) {
        tell_missing(missing, depth + 1, out);
    }
    if (reason.cure && reason.outcome == Truth::no) {
        tell_cure(*reason.cure, depth + 1, out);
    }
    for (const auto& part : reason.parts) {
        tell_reason(part, depth + 1, out);
    }
}

}  // namespace metodist::answers
