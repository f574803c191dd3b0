#include "answers/reason_tree.hpp"

#include <string>

#include "answers/finding_tree.hpp"
#include "domain/formation/eligibility.hpp"

namespace metodist::answers {

namespace {

std::string_view key_of(ConditionKind kind) {
    switch (kind) {
        case ConditionKind::all: return "all";
        case ConditionKind::any: return "any";
        case ConditionKind::none: return "none";
        case ConditionKind::at_least: return "at_least";
        case ConditionKind::fact: return "fact";
        case ConditionKind::experience: return "experience";
    }
    return {};
}

std::string_view key_of(ExperienceSource source) {
    switch (source) {
        case ExperienceSource::stated: return "stated";
        case ExperienceSource::dated: return "dated";
        case ExperienceSource::posts: return "posts";
        case ExperienceSource::denial: return "denial";
    }
    return {};
}

std::string_view key_of(Missing::What what) {
    switch (what) {
        case Missing::What::fact: return "fact";
        case Missing::What::column: return "column";
        case Missing::What::reference: return "reference";
        case Missing::What::experience: return "experience";
    }
    return {};
}

std::string_view key_of(Cure::What what) {
    switch (what) {
        case Cure::What::wait: return "wait";
        case Cure::What::renew: return "renew";
        case Cure::What::fact: return "fact";
        case Cure::What::instead: return "instead";
    }
    return {};
}

std::string_view key_of(ExperienceGap gap) {
    switch (gap) {
        case ExperienceGap::none: return "none";
        case ExperienceGap::nothing_recorded: return "nothing_recorded";
        case ExperienceGap::no_length: return "no_length";
        case ExperienceGap::still_works: return "still_works";
        case ExperienceGap::worked_before: return "worked_before";
        case ExperienceGap::more_precise: return "more_precise";
        case ExperienceGap::contradiction: return "contradiction";
    }
    return {};
}

Tree wants_tree(const std::vector<Want>& wants) {
    Tree out = Tree::object();
    for (const auto& want : wants) {
        if (want.at_least) {
            Tree least = Tree::object();
            least.set("at_least", *want.at_least);
            out.set(want.column, std::move(least));
            continue;
        }
        Tree values = Tree::list();
        for (const auto& value : want.values) {
            values.push(value);
        }
        out.set(want.column, want.values.size() == 1 ? Tree(want.values.front()) : std::move(values));
    }
    return out;
}

Tree length_tree(const Length& length) {
    Tree out = Tree::object();
    out.set("years", length.months / 12).set("months", length.months % 12).set("days", length.days);
    return out;
}

Tree code_of(const std::map<std::int64_t, Named>& names, std::int64_t number) {
    const auto found = names.find(number);
    return found == names.end() ? Tree(number) : Tree(found->second.code);
}

Tree value_tree(FactKind kind, const SeenValue& seen, const ReasonNames& names) {
    const auto* number = std::get_if<std::int64_t>(&seen.value);
    const auto index = fact_column(fact_schema(kind), seen.column);
    if (number != nullptr && index) {
        const auto type = fact_schema(kind).columns[*index].type;
        if (type == ColumnType::organisation) {
            return code_of(names.organisations, *number);
        }
        if (type == ColumnType::body) {
            return code_of(names.bodies, *number);
        }
    }
    return argument_tree(seen.value);
}

Tree seen_tree(const SeenFact& seen, const ReasonNames& names) {
    Tree out = Tree::object();
    out.set("fact", fact_schema(seen.kind).key).set("sequence", seen.sequence);
    if (seen.denied) {
        out.set("denied", true);
    }
    for (const auto& value : seen.values) {
        out.set(value.column, value_tree(seen.kind, value, names));
    }
    if (seen.valid.since) {
        out.set("since", *seen.valid.since);
    }
    if (seen.valid.until) {
        out.set("until", *seen.valid.until);
    }
    if (const auto paper = seen.paper ? names.papers.find(*seen.paper) : names.papers.end();
        paper != names.papers.end()) {
        out.set("paper", paper->second.code);
    }
    out.set("match", reason_code(seen.match));
    return out;
}

Tree experience_tree(const ExperienceFinding& finding) {
    Tree out = Tree::object();
    out.set("source", key_of(finding.source)).set("length", length_tree(finding.least));
    if (finding.most) {
        out.set("most", length_tree(*finding.most));
    }
    if (finding.stated_on) {
        out.set("stated_on", *finding.stated_on);
    }
    out.set("match", reason_code(finding.outcome));
    return out;
}

Tree actual_tree(const Reason& reason, const ReasonNames& names) {
    Tree out = Tree::list();
    for (const auto& seen : reason.actual) {
        out.push(seen_tree(seen, names));
    }
    for (const auto& finding : reason.actual_experience) {
        out.push(experience_tree(finding));
    }
    return out;
}

Tree required_tree(const Reason& reason) {
    Tree out = Tree::object();
    if (reason.required_fact) {
        out.set("fact", fact_schema(reason.required_fact->fact).key)
            .set("where", wants_tree(reason.required_fact->where));
        if (!reason.required_fact->except.empty()) {
            out.set("except", wants_tree(reason.required_fact->except));
        }
    } else if (reason.required_experience) {
        out.set("experience", reason.required_experience->kind)
            .set("years", reason.required_experience->years)
            .set("months", reason.required_experience->months);
        if (reason.counted) {
            out.set("counted_on", *reason.counted);
        }
    } else {
        out.set(std::string(key_of(reason.kind)), static_cast<std::int64_t>(reason.parts.size()));
        if (reason.kind == ConditionKind::at_least) {
            out.set("least", reason.least);
        }
    }
    return out;
}

Tree missing_tree(const Missing& missing, const ReasonNames& names) {
    Tree out = Tree::object();
    out.set("what", key_of(missing.what));
    switch (missing.what) {
        case Missing::What::fact:
            out.set("fact", fact_schema(missing.kind).key).set("where", wants_tree(missing.where));
            break;
        case Missing::What::column:
            out.set("fact", fact_schema(missing.kind).key)
                .set("sequence", missing.sequence)
                .set("column", missing.column);
            break;
        case Missing::What::reference:
            out.set("column", missing.column)
                .set("of", code_of(missing.column.starts_with("body.") ? names.bodies : names.organisations,
                                   missing.subject));
            break;
        case Missing::What::experience:
            out.set("experience", missing.experience_kind).set("gap", key_of(missing.gap));
            break;
    }
    return out;
}

Tree cure_tree(const Cure& cure) {
    Tree out = Tree::object();
    out.set("what", key_of(cure.what));
    if (cure.what == Cure::What::fact || cure.what == Cure::What::renew) {
        out.set("fact", fact_schema(cure.kind).key);
    }
    if (cure.from) {
        out.set("from", *cure.from);
    }
    return out;
}

}  // namespace

Tree reason_tree(const Reason& reason, const ReasonNames& names) {
    Tree missing = Tree::list();
    // What is settled wants nothing, whatever else is not recorded.
    if (reason.outcome == Truth::unknown) {
        for (const auto& each : reason.missing) {
            missing.push(missing_tree(each, names));
        }
    }
    Tree out = Tree::object();
    out.set("clause", reason.clause)
        .set("cite", reason.cite)
        .set("rule", reason.rule)
        .set("outcome", reason_code(reason.outcome))
        .set("actual", actual_tree(reason, names))
        .set("required", required_tree(reason))
        .set("missing", std::move(missing))
        .set("cure", reason.cure ? cure_tree(*reason.cure) : Tree());
    if (!reason.parts.empty()) {
        Tree parts = Tree::list();
        for (const auto& part : reason.parts) {
            parts.push(reason_tree(part, names));
        }
        out.set("parts", std::move(parts));
    }
    return out;
}

}  // namespace metodist::answers
