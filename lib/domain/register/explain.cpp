// The slow path of the judgement: what was seen, what is missing, what would change a "no".
#include <algorithm>

#include "domain/register/judge.hpp"

namespace metodist {

namespace {

DayRange range_of(const FactRow& row) {
    DayRange range;
    if (row.since != open_since) {
        range.since = Day::from_number(row.since);
    }
    if (row.until != open_until) {
        range.until = Day::from_number(row.until);
    }
    return range;
}

// The cure of a joined condition: alternatives by the one that needs only waiting, soonest first; all of several by the
// last of them, where waiting is enough for each.
std::optional<Cure> joined_cure(const Reason& reason) {
    const bool any = reason.kind == ConditionKind::any;
    std::optional<Cure> best;
    for (const auto& part : reason.parts) {
        if (part.outcome == Truth::yes) {
            continue;
        }
        const bool waits = part.cure && part.cure->what == Cure::What::wait && part.cure->from;
        if (!waits) {
            if (any) {
                continue;
            }
            return std::nullopt;
        }
        if (!best || (any ? *part.cure->from < *best->from : *part.cure->from > *best->from)) {
            best = part.cure;
        }
    }
    return best;
}

// What is not known of the posts that somebody holds: which there are, or what they are.
void name_held_posts(std::span<const FactRow> posts, std::size_t column, Day day, Reason& reason) {
    Missing missing;
    missing.kind = FactKind::post;
    if (posts.empty()) {
        reason.missing.push_back(missing);
    }
    for (const auto& row : posts) {
        if (!row.denied && row.valid_on(day) && row.cells[column] == no_value) {
            missing.what = Missing::What::column;
            missing.column = fact_schema(FactKind::post).columns[column].key;
            missing.sequence = row.sequence;
            reason.missing.push_back(missing);
        }
    }
}

}  // namespace

std::string Judge::code_of(std::int64_t number) const {
    const auto found = codes_.find(number);
    return found == codes_.end() ? std::string() : found->second;
}

std::optional<Argument::Value> Judge::shown(const FactColumn& column, std::int64_t cell) const {
    if (cell == no_value) {
        return std::nullopt;
    }
    switch (column.type) {
        case ColumnType::word: {
            // A word of an office's own is in no list that this judge knows.
            auto code = code_of(cell);
            return code.empty() ? std::optional<Argument::Value>()
                                : Word{std::string(column.vocabulary), std::move(code)};
        }
        case ColumnType::flag: return Word{"yes_no", cell == 1 ? "yes" : "no"};
        case ColumnType::day: return Day::from_number(static_cast<std::int32_t>(cell));
        case ColumnType::text: return std::nullopt;
        case ColumnType::number:
        case ColumnType::organisation:
        case ColumnType::body: return cell;
    }
    return std::nullopt;
}

SeenFact Judge::seen(const Leaf& leaf, const FactRow& row, const Surroundings& around, Day day) const {
    const FactSchema& schema = fact_schema(leaf.condition.fact.fact);
    SeenFact out;
    out.kind = schema.kind;
    out.sequence = row.sequence;
    out.denied = row.denied;
    out.valid = range_of(row);
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        if (auto value = shown(schema.columns[i], row.cells[i])) {
            out.values.push_back({std::string(schema.columns[i].key), std::move(*value)});
        }
    }
    for (const auto& want : leaf.where) {
        if (want.path == Path::organisation_kind && row.cells[want.column] != no_value) {
            const auto found = around.organisations.find(row.cells[want.column]);
            if (found == around.organisations.end()) {
                continue;
            }
            for (const auto& kind : found->second.of(FactKind::organisation_kind)) {
                if (!kind.denied && kind.valid_on(day)) {
                    out.values.push_back({"organisation.kind", Word{"organisation_kind", code_of(kind.cells[0])}});
                }
            }
        }
    }
    return out;
}

void Judge::name_gaps(const Leaf& leaf, const FactRow& row, const SubjectFacts& facts, const Surroundings& around,
                      Day day, Reason& reason) const {
    const FactSchema& schema = fact_schema(leaf.condition.fact.fact);
    for (const auto& want : leaf.where) {
        if (match(want, row, facts, around, day) != Truth::unknown) {
            continue;
        }
        if (want.path == Path::post_held && row.cells[want.column] != no_value) {
            name_held_posts(facts.of(FactKind::post), want.inner_column, day, reason);
            continue;
        }
        const bool pointed = want.path != Path::own && row.cells[want.column] != no_value;
        Missing missing;
        missing.what = pointed ? Missing::What::reference : Missing::What::column;
        missing.kind = schema.kind;
        missing.column = pointed ? want.name : std::string(schema.columns[want.column].key);
        missing.sequence = row.sequence;
        missing.subject = pointed ? row.cells[want.column] : 0;
        reason.missing.push_back(std::move(missing));
    }
}

void Judge::explain_fact(const Leaf& leaf, const SubjectFacts& facts, const Surroundings& around, Day day,
                         Reason& reason) const {
    const FactLeaf& wanted = leaf.condition.fact;
    reason.required_fact = wanted;
    std::optional<Day> later;
    bool ran_out = false;
    for (const auto& row : facts.of(wanted.fact)) {
        SeenFact fact = seen(leaf, row, around, day);
        const bool relevant = wanted.valid == FactValidity::ever ||
                              (wanted.valid == FactValidity::began ? row.since <= day.number() : row.valid_on(day));
        if (!row.denied) {
            const Truth matched = match(leaf, row, facts, around, day);
            fact.match = relevant ? matched : Truth::no;
            if (!relevant && matched == Truth::yes) {
                ran_out = ran_out || row.until < day.number();
                if (row.since > day.number() && (!later || row.since < later->number())) {
                    later = Day::from_number(row.since);
                }
            }
            if (relevant && matched == Truth::unknown && reason.outcome == Truth::unknown) {
                name_gaps(leaf, row, facts, around, day, reason);
            }
        }
        reason.actual.push_back(std::move(fact));
    }
    if (reason.outcome == Truth::unknown && reason.missing.empty()) {
        Missing missing;
        missing.kind = wanted.fact;
        missing.where = wanted.where;
        reason.missing.push_back(std::move(missing));
    }
    if (reason.outcome == Truth::no) {
        reason.cure = later ? Cure{Cure::What::wait, wanted.fact, later}
                            : Cure{ran_out ? Cure::What::renew : Cure::What::fact, wanted.fact, std::nullopt};
    }
}

void Judge::explain_experience(const Leaf& leaf, const SubjectFacts& facts, const Surroundings& around, Day day,
                               JudgeMemory& memory, Reason& reason) const {
    const auto experience = facts.of(FactKind::experience);
    const auto posts = facts.of(FactKind::post);
    const ExperienceLeaf& wanted = leaf.condition.experience;
    const Day counted = counted_on(wanted, facts.subject(), around, day);
    const auto result = memory.experience.judge(wanted, leaf.words, experience, posts, counted);
    reason.required_experience = wanted;
    if (const Day fixed = fixed_day(wanted, counted); fixed != day) {
        reason.counted = fixed;
    }
    const auto findings = memory.experience.findings();
    reason.actual_experience.assign(findings.begin(), findings.end());
    if (result.outcome == Truth::unknown) {
        Missing missing;
        missing.what = Missing::What::experience;
        missing.kind = FactKind::experience;
        missing.experience_kind = wanted.kind;
        missing.gap = result.gap;
        reason.missing.push_back(std::move(missing));
    }
    if (result.outcome == Truth::no) {
        // Counted on a day that is past, waiting no longer helps.
        const auto from =
            counted == day ? memory.experience.reached_after(wanted, leaf.words, experience, posts, day) : std::nullopt;
        reason.cure = Cure{from ? Cure::What::wait : Cure::What::fact, FactKind::experience, from};
    }
}

Reason Judge::explain_node(NodeId id, const SubjectFacts& facts, const Surroundings& around, Day day,
                           JudgeMemory& memory) const {
    const Node& node = nodes_[id];
    Reason reason;
    reason.rule = node.condition.key;
    reason.clause = node.condition.clause;
    reason.cite = node.condition.cite;
    reason.title = node.condition.ru;
    reason.kind = node.condition.kind;
    reason.least = node.condition.least;
    reason.outcome = memory.nodes[id];
    for (const auto part : node.parts) {
        reason.parts.push_back(explain_node(part, facts, around, day, memory));
    }
    switch (node.condition.kind) {
        case ConditionKind::fact:
            // Told as it stands before a presumption, so that what is missing is named all the same.
            reason.outcome = memory.leaves[node.leaf];
            explain_fact(leaves_[node.leaf], facts, around, day, reason);
            break;
        case ConditionKind::experience:
            reason.outcome = memory.leaves[node.leaf];
            explain_experience(leaves_[node.leaf], facts, around, day, memory, reason);
            break;
        case ConditionKind::all:
        case ConditionKind::any:
        case ConditionKind::at_least:
            if (reason.outcome == Truth::no) {
                reason.cure = joined_cure(reason);
            }
            break;
        case ConditionKind::none:
            if (reason.outcome == Truth::no) {
                reason.cure = Cure{Cure::What::instead, {}, std::nullopt};
            }
            break;
    }
    for (const auto& part : reason.parts) {
        if (part.outcome == Truth::unknown || part.presumed) {
            reason.missing.insert(reason.missing.end(), part.missing.begin(), part.missing.end());
        }
    }
    reason.presumed = memory.nodes[id] == Truth::no && reason.outcome == Truth::unknown;
    reason.outcome = memory.nodes[id];
    if (node.condition.presume_no && reason.outcome == Truth::no && !reason.missing.empty()) {
        reason.presumed = true;
    }
    return reason;
}

Reason Judge::explain(std::size_t question, const SubjectFacts& facts, const Surroundings& around, Day day) const {
    JudgeMemory memory;
    judge(facts, around, day, memory);
    return explain_node(roots_[question], facts, around, day, memory);
}

}  // namespace metodist
