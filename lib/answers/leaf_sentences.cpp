#include "answers/leaf_sentences.hpp"

#include <algorithm>
#include <string>

#include "answers/want_words.hpp"
#include "domain/formation/eligibility.hpp"

namespace metodist::answers {

namespace {

std::vector<Word> words_of(FactKind fact, const Want& want) {
    std::vector<Word> out;
    const auto vocabulary = vocabulary_of(fact, want.column);
    for (const auto& value : want.values) {
        out.push_back({vocabulary, value});
    }
    if (want.at_least) {
        out.push_back({{}, std::to_string(*want.at_least)});
    }
    return out;
}

Word fact_word(FactKind fact) { return {"fact_kind", std::string(fact_schema(fact).key)}; }

// "{wanted}", "{wanted}; {wanted2}" …: alternatives of one column stand together.
Sentence fact_opening(const Reason& reason, int depth) {
    const FactLeaf& leaf = *reason.required_fact;
    Sentence out{"eligibility.fact", opening_arguments(reason), depth};
    out.arguments.push_back({"fact", fact_word(leaf.fact)});
    constexpr std::size_t most_parted = 4;
    std::vector<std::vector<Word>> groups;
    for (const auto& want : leaf.where) {
        if (groups.size() < most_parted) {
            groups.push_back(words_of(leaf.fact, want));
        } else {
            std::ranges::move(words_of(leaf.fact, want), std::back_inserter(groups.back()));
        }
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        out.arguments.push_back({i == 0 ? std::string("wanted") : "wanted" + std::to_string(i + 1), groups[i]});
    }
    switch (groups.size()) {
        case 0: out.code = "eligibility.fact_any"; break;
        case 1: break;
        case 2: out.code = "eligibility.fact_2"; break;
        case 3: out.code = "eligibility.fact_3"; break;
        default: out.code = "eligibility.fact_4"; break;
    }
    return out;
}

Word named(const std::map<std::int64_t, Named>& names, std::int64_t number) {
    const auto found = names.find(number);
    return {{}, found == names.end() ? std::to_string(number) : found->second.name};
}

Word shown(FactKind kind, const SeenValue& seen, const ReasonNames& names) {
    struct Visitor {
        FactKind kind;
        const std::string& column;
        const ReasonNames& names;
        Word operator()(std::int64_t number) const {
            const auto& schema = fact_schema(kind);
            const auto index = fact_column(schema, column);
            const auto type = index ? schema.columns[*index].type : ColumnType::number;
            if (type == ColumnType::organisation) {
                return named(names.organisations, number);
            }
            return type == ColumnType::body ? named(names.bodies, number) : Word{{}, std::to_string(number)};
        }
        Word operator()(const std::string& text) const { return {{}, text}; }
        Word operator()(Day day) const { return {{}, day.iso()}; }
        Word operator()(const Word& word) const { return word; }
        Word operator()(const std::vector<Word>&) const { return {}; }
    };
    return std::visit(Visitor{kind, seen.column, names}, seen.value);
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

void tell_paper(const SeenFact& seen, int depth, const ReasonNames& names, std::vector<Sentence>& out) {
    const auto found = seen.paper ? names.papers.find(*seen.paper) : names.papers.end();
    if (found == names.papers.end()) {
        return;
    }
    const auto& paper = found->second;
    if (paper.number.empty() || !paper.dated) {
        out.push_back({"eligibility.on_paper", {{"code", paper.code}}, depth});
    } else {
        out.push_back({"eligibility.on_numbered_paper",
                       {{"code", paper.code}, {"number", paper.number}, {"dated", *paper.dated}},
                       depth});
    }
}

void tell_seen(const SeenFact& seen, int depth, const ReasonNames& names, std::vector<Sentence>& out) {
    std::vector<Word> values;
    for (const auto& value : seen.values) {
        const auto* word = std::get_if<Word>(&value.value);
        if (word == nullptr || word->vocabulary != "yes_no") {
            values.push_back(shown(seen.kind, value, names));
        }
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
    tell_paper(seen, depth + 1, names, out);
}

void tell_experience(const ExperienceFinding& finding, int depth, std::vector<Sentence>& out) {
    if (finding.source == ExperienceSource::denial) {
        out.push_back({"eligibility.no_experience", {}, depth});
        return;
    }
    Arguments arguments{
        {"years", finding.least.months / 12}, {"months", finding.least.months % 12}, {"days", finding.least.days}};
    if (finding.stated_on) {
        arguments.push_back({"day", *finding.stated_on});
        out.push_back({"eligibility.length_stated", arguments, depth});
    } else {
        out.push_back({finding.source == ExperienceSource::posts ? "eligibility.length_posts" : "eligibility.length",
                       arguments, depth});
    }
}

std::string counted_code(ExperienceDay as_of) {
    switch (as_of) {
        case ExperienceDay::evaluation:
        case ExperienceDay::fixed: return "eligibility.counted";
        case ExperienceDay::nomination: return "eligibility.counted.nomination";
        case ExperienceDay::inclusion: return "eligibility.counted.inclusion";
    }
    return {};
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

void tell_missing(const Missing& missing, int depth, const ReasonNames& names, std::vector<Sentence>& out) {
    switch (missing.what) {
        case Missing::What::fact: out.push_back({"eligibility.missing.fact", {}, depth}); return;
        case Missing::What::column:
            out.push_back({"eligibility.missing.column",
                           {{"fact", fact_word(missing.kind)}, {"column", Word{"fact_column", missing.column}}},
                           depth});
            return;
        case Missing::What::reference: {
            const bool body = missing.column.starts_with("body.");
            out.push_back({"eligibility.missing.reference",
                           {{"whose", named(body ? names.bodies : names.organisations, missing.subject)},
                            {"column", Word{"fact_column", missing.column}}},
                           depth});
            return;
        }
        case Missing::What::experience: out.push_back({gap_code(missing.gap), {}, depth}); return;
    }
}

void tell_cure(const Cure& cure, int depth, std::vector<Sentence>& out) {
    const Argument fact{"fact", fact_word(cure.kind)};
    switch (cure.what) {
        case Cure::What::wait:
            if (cure.from) {
                out.push_back({"eligibility.cure.wait", {{"from", *cure.from}}, depth});
            }
            return;
        case Cure::What::renew: out.push_back({"eligibility.cure.renew", {fact}, depth}); return;
        case Cure::What::fact: out.push_back({"eligibility.cure.fact", {fact}, depth}); return;
        case Cure::What::instead: out.push_back({"eligibility.cure.instead", {}, depth}); return;
    }
}

// Of what holds only that which makes it hold; of the rest all that is there.
bool worth_telling(const Reason& reason, const SeenFact& seen) {
    switch (reason.outcome) {
        case Truth::yes: return seen.match == Truth::yes;
        case Truth::unknown: return seen.match == Truth::unknown || seen.denied;
        case Truth::no: return true;
    }
    return true;
}

}  // namespace

Arguments opening_arguments(const Reason& reason) {
    return {{"outcome", Word{"reason_outcome", std::string(reason_code(reason.outcome))}},
            {"cite", reason.cite},
            {"clause", reason.clause}};
}

std::vector<Word> asked_words(const Reason& leaf) {
    std::vector<Word> out;
    if (leaf.required_fact) {
        for (const auto& want : leaf.required_fact->where) {
            std::ranges::move(words_of(leaf.required_fact->fact, want), std::back_inserter(out));
        }
    }
    if (leaf.required_experience) {
        out.push_back({"experience_kind", leaf.required_experience->kind});
    }
    return out;
}

Sentence leaf_opening(const Reason& reason, int depth) {
    if (reason.required_fact) {
        return fact_opening(reason, depth);
    }
    auto arguments = opening_arguments(reason);
    if (!reason.required_experience) {
        return {"eligibility.condition", std::move(arguments), depth};
    }
    const auto& leaf = *reason.required_experience;
    arguments.push_back({"kind", Word{"experience_kind", leaf.kind}});
    arguments.push_back({"years", std::int64_t{leaf.years}});
    arguments.push_back({"months", std::int64_t{leaf.months}});
    return {leaf.months == 0 ? "eligibility.experience" : "eligibility.experience_months", std::move(arguments), depth};
}

void tell_leaf(const Reason& reason, int depth, const ReasonNames& names, std::vector<Sentence>& out) {
    if (reason.required_fact && reason.outcome != Truth::yes) {
        for (const auto& want : reason.required_fact->except) {
            out.push_back({"eligibility.except", {{"values", words_of(reason.required_fact->fact, want)}}, depth});
        }
    }
    for (const auto& seen : reason.actual) {
        if (worth_telling(reason, seen)) {
            tell_seen(seen, depth, names, out);
        }
    }
    for (const auto& finding : reason.actual_experience) {
        tell_experience(finding, depth, out);
    }
    if (reason.counted && reason.required_experience) {
        out.push_back({counted_code(reason.required_experience->as_of), {{"day", *reason.counted}}, depth});
    }
    if (reason.outcome == Truth::unknown) {
        for (const auto& missing : reason.missing) {
            tell_missing(missing, depth, names, out);
        }
    }
    if (reason.outcome == Truth::no) {
        if (reason.actual.empty() && reason.actual_experience.empty()) {
            out.push_back({"eligibility.nothing_seen", {}, depth});
        }
        if (reason.cure) {
            tell_cure(*reason.cure, depth, out);
        }
    }
}

}  // namespace metodist::answers
