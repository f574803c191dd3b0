#include "domain/register/judge.hpp"

#include <algorithm>
#include <set>

namespace metodist {

namespace {

// Equal to the cell of no row.
constexpr std::int64_t in_no_row = no_value + 1;
constexpr int deepest = 64;

std::int64_t number_of(const WordNumbers& numbers, const std::string& word) {
    return numbers.number(word).value_or(in_no_row);
}

// The row of a kind of which there is one at a time.
const FactRow* row_on(std::span<const FactRow> rows, Day day) {
    for (const auto& row : rows) {
        if (!row.denied && row.valid_on(day)) {
            return &row;
        }
    }
    return nullptr;
}

Truth among(std::int64_t cell, std::span<const std::int64_t> values) {
    return cell == no_value ? Truth::unknown : truth(std::ranges::find(values, cell) != values.end());
}

template <typename Map>
const typename Map::mapped_type* find_in(const Map& map, std::int64_t key) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

constexpr std::size_t status_column = 0;
constexpr std::size_t level_column = 1;

// Whether denials on the day cover every admitted status at every admitted level.
bool status_denied(std::span<const std::int64_t> statuses, std::span<const std::int64_t> levels,
                   std::span<const FactRow> rows, Day day) {
    const auto covered = [&](std::int64_t status, std::int64_t level) {
        return std::ranges::any_of(rows, [&](const FactRow& row) {
            const std::int64_t of_status = row.cells[status_column];
            const std::int64_t of_level = row.cells[level_column];
            return row.denied && row.valid_on(day) && (of_status == no_value || of_status == status) &&
                   (of_level == no_value || of_level == level);
        });
    };
    constexpr std::int64_t any[] = {no_value};
    const auto asked_statuses = statuses.empty() ? std::span<const std::int64_t>(any) : statuses;
    const auto asked_levels = levels.empty() ? std::span<const std::int64_t>(any) : levels;
    return std::ranges::all_of(asked_statuses, [&](std::int64_t status) {
        return std::ranges::all_of(asked_levels, [&](std::int64_t level) { return covered(status, level); });
    });
}

Truth status_matches(std::span<const std::int64_t> statuses, std::span<const std::int64_t> levels,
                     const SubjectFacts& organisation, Day day) {
    const auto among_or_any = [](std::int64_t cell, std::span<const std::int64_t> values) {
        return values.empty() ? Truth::yes : among(cell, values);
    };
    const auto rows = organisation.of(FactKind::organisation_status);
    Truth best = Truth::no;
    for (const auto& row : rows) {
        if (!row.denied && row.valid_on(day)) {
            best = either(best, both(among_or_any(row.cells[status_column], statuses),
                                     among_or_any(row.cells[level_column], levels)));
        }
    }
    return best == Truth::no && !status_denied(statuses, levels, rows, day) ? Truth::unknown : best;
}

// Whether the person holds such a post; not known where nothing is recorded of her posts, or not what a post is.
Truth held(std::span<const FactRow> posts, std::size_t column, std::int64_t post, Day day) {
    Truth out = posts.empty() ? Truth::unknown : Truth::no;
    for (const auto& row : posts) {
        if (row.denied || !row.valid_on(day)) {
            continue;
        }
        if (row.cells[column] == post) {
            return Truth::yes;
        }
        out = row.cells[column] == no_value ? Truth::unknown : out;
    }
    return out;
}

bool began(const FactRow& row, Day day) { return row.since <= day.number(); }

bool looked_at(FactValidity valid, const FactRow& row, Day day) {
    switch (valid) {
        case FactValidity::on_day: return row.valid_on(day);
        case FactValidity::began: return began(row, day);
        case FactValidity::ever: return true;
    }
    return false;
}

// The condition, those it is made of and those that stand in the place of one of them.
void conditions_under(const Edition& edition, const std::string& key, std::set<std::string>& out) {
    const Condition* condition = edition.condition(key);
    if (condition == nullptr || !out.insert(key).second) {
        return;
    }
    for (const auto& part : condition->of) {
        conditions_under(edition, part, out);
    }
    if (!condition->instead.empty()) {
        conditions_under(edition, condition->instead, out);
    }
}

}  // namespace

Judge::Judge(const Edition& edition, const std::vector<Question>& questions, const Vocabularies& vocabularies,
             const WordNumbers& numbers) {
    for (const auto& list : vocabularies.all()) {
        for (const auto& word : list.words) {
            if (const auto number = numbers.number(word.code)) {
                codes_.emplace(*number, word.code);
            }
        }
    }
    const auto root = [&](const Edition& of, const Question& question) {
        if (!question.condition.empty()) {
            return question.condition;
        }
        const Element* element = of.element_at(question.element);
        return element == nullptr ? std::string() : element->text(question.parameter);
    };
    for (const auto& question : questions) {
        roots_.push_back(compile(edition, root(edition, question), numbers, {}, 0));
    }
    // A reading changes conditions, or which condition is asked; nothing else of the edition is needed for it.
    Edition bare;
    bare.municipality = edition.municipality;
    bare.conditions = edition.conditions;
    for (const auto& question : questions) {
        if (const Element* element = edition.element_at(question.element)) {
            bare.elements.push_back(*element);
        }
    }
    std::set<std::string> asked;
    for (const auto& question : questions) {
        conditions_under(edition, root(edition, question), asked);
    }
    const auto concerns = [&](const Setting& setting) {
        return setting.what == Setting::What::element_parameter ? bare.element_at(setting.target) != nullptr
                                                                : asked.contains(setting.target);
    };
    for (const auto& reading : edition.readings) {
        for (const auto& option : reading.options) {
            if (std::ranges::none_of(option.set, concerns)) {
                continue;
            }
            Edition other = bare;
            bool touched = false;
            for (const auto& setting : option.set) {
                touched = apply(other, setting) || touched;
            }
            for (std::size_t i = 0; touched && i < questions.size(); ++i) {
                const NodeId node = compile(other, root(other, questions[i]), numbers, {}, 0);
                if (node != roots_[i]) {
                    flips_.push_back({reading.id, option.key, i, node});
                }
            }
        }
    }
}

// Nodes stand behind their parts, so that one pass over them answers all.
Judge::NodeId Judge::compile(const Edition& edition, const std::string& key, const WordNumbers& numbers,
                             std::vector<std::string> replaced, int depth) {
    const Condition* condition = edition.condition(key);
    if (depth > deepest || condition == nullptr) {
        throw Error(Trouble::damaged, depth > deepest ? "regulation.cycle" : "regulation.no_condition",
                    {{"condition", key}});
    }
    if (!condition->instead.empty() && std::ranges::find(replaced, key) == replaced.end()) {
        replaced.push_back(key);
        return compile(edition, condition->instead, numbers, std::move(replaced), depth + 1);
    }
    Node node;
    for (const auto& part : condition->of) {
        node.parts.push_back(compile(edition, part, numbers, replaced, depth + 1));
    }
    if (condition->kind == ConditionKind::fact || condition->kind == ConditionKind::experience) {
        node.leaf = compile_leaf(*condition, edition.municipality, numbers);
    }
    const auto same = std::ranges::find_if(nodes_, [&](const Node& other) {
        return other.condition.key == key && other.parts == node.parts && other.leaf == node.leaf &&
               other.condition.kind == condition->kind && other.condition.least == condition->least &&
               other.condition.presume_no == condition->presume_no;
    });
    if (same != nodes_.end()) {
        return static_cast<NodeId>(same - nodes_.begin());
    }
    node.condition = *condition;
    nodes_.push_back(std::move(node));
    return nodes_.size() - 1;
}

std::size_t Judge::compile_leaf(const Condition& condition, const std::string& municipality,
                                const WordNumbers& numbers) {
    const auto same = std::ranges::find_if(leaves_, [&](const Leaf& leaf) {
        return leaf.condition.kind == condition.kind && leaf.condition.fact == condition.fact &&
               leaf.condition.experience == condition.experience;
    });
    if (same != leaves_.end()) {
        return static_cast<std::size_t>(same - leaves_.begin());
    }
    Leaf leaf;
    leaf.condition = condition;
    const auto as_of = condition.experience.as_of;
    if (condition.kind == ConditionKind::experience &&
        (as_of == ExperienceDay::nomination || as_of == ExperienceDay::inclusion)) {
        Condition today = condition;
        today.experience.as_of = ExperienceDay::evaluation;
        leaf.on_asked_day = compile_leaf(today, municipality, numbers);
    }
    if (condition.kind == ConditionKind::experience) {
        plan_.ask(FactKind::experience);
        plan_.ask(FactKind::post);
        const auto word = [&](const char* code) { return numbers.number(code).value_or(in_no_row); };
        leaf.words = {.kind = numbers.number(condition.experience.kind).value_or(no_value),
                      .stated = word("stated"),
                      .start = word("start"),
                      .period = word("period"),
                      .gap = word("gap"),
                      .post_flag = fact_column(fact_schema(FactKind::post), "counts_" + condition.experience.kind)};
    } else {
        plan_.ask(condition.fact.fact);
        leaf.where = compile_wants(condition.fact.fact, condition.fact.where, municipality, numbers);
        leaf.except = compile_wants(condition.fact.fact, condition.fact.except, municipality, numbers);
    }
    leaves_.push_back(std::move(leaf));
    return leaves_.size() - 1;
}

std::vector<Judge::CompiledWant> Judge::compile_wants(FactKind fact, const std::vector<Want>& wants,
                                                      const std::string& municipality, const WordNumbers& numbers) {
    std::vector<CompiledWant> out;
    for (const auto& want : wants) {
        out.push_back(compile_want(fact, want, municipality, numbers));
    }
    // Status and its level are asked of one and the same row of the organisation.
    const auto is_status = [](const CompiledWant& w) { return w.path == Path::organisation_status; };
    const auto of_level = std::ranges::find_if(out, [&](const auto& w) { return is_status(w) && w.inner_column == 1; });
    const auto of_status =
        std::ranges::find_if(out, [&](const auto& w) { return is_status(w) && w.inner_column == 0; });
    if (of_level != out.end()) {
        auto levels = std::move(of_level->values);
        of_level->values.clear();
        (of_status != out.end() ? of_status : of_level)->levels = std::move(levels);
        if (of_status != out.end()) {
            out.erase(of_level);
        }
    }
    return out;
}

Judge::CompiledWant Judge::compile_want(FactKind fact, const Want& want, const std::string& municipality,
                                        const WordNumbers& numbers) {
    CompiledWant out;
    out.name = want.column;
    out.at_least = want.at_least;
    const FactSchema& schema = fact_schema(fact);
    const auto dot = want.column.find('.');
    const std::string own = want.column.substr(0, dot);
    out.column = fact_column(schema, own).value_or(0);
    if (dot == std::string::npos) {
        const FactColumn& column = schema.columns[out.column];
        if (!column.preset.empty()) {
            out.preset = number_of(numbers, std::string(column.preset));
        }
    } else {
        const std::string inner = want.column.substr(dot + 1);
        if (own == "post") {
            out.path = Path::post_held;
            out.inner_column = fact_column(fact_schema(FactKind::post), "post").value_or(0);
            plan_.ask(FactKind::post);
        } else if (own == "organisation" && inner == "kind") {
            out.path = Path::organisation_kind;
            plan_.ask(FactKind::organisation_kind);
        } else if (own == "organisation" && inner != "municipality") {
            out.path = Path::organisation_status;
            out.inner_column = inner == "status_level" ? 1 : 0;
            plan_.ask(FactKind::organisation_status);
        } else if (own == "organisation") {
            out.path = Path::organisation_municipality;
        } else if (inner == "kind") {
            out.path = Path::body_kind;
        } else if (inner == "municipality") {
            out.path = Path::body_municipality;
        } else {
            out.path = Path::body_field;
            out.inner_column = fact_column(fact_schema(FactKind::body_field), inner).value_or(0);
            plan_.ask(FactKind::body_field);
        }
    }
    const bool place = out.path == Path::organisation_municipality || out.path == Path::body_municipality;
    for (const auto& value : want.values) {
        if (value == "true" || value == "false") {
            out.values.push_back(value == "true" ? 1 : 0);
        } else {
            out.values.push_back(place ? numbers.municipality(value == "own" ? municipality : value).value_or(in_no_row)
                                       : number_of(numbers, value));
        }
    }
    return out;
}

void Judge::judge(const SubjectFacts& facts, const Surroundings& around, Day day, JudgeMemory& memory) const {
    memory.leaves.resize(leaves_.size());
    memory.nodes.resize(nodes_.size());
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
        const auto& leaf = leaves_[i];
        if (leaf.on_asked_day && counted_on(leaf.condition.experience, facts.subject(), around, day) == day) {
            memory.leaves[i] = memory.leaves[*leaf.on_asked_day];
            continue;
        }
        memory.leaves[i] = ask(leaf, facts, around, day, memory.experience);
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        memory.nodes[i] = join(nodes_[i], memory.nodes, leaves_.empty() ? Truth::no : memory.leaves[nodes_[i].leaf]);
    }
}

Truth Judge::join(const Node& node, const std::vector<Truth>& nodes, Truth of_leaf) {
    Truth value = Truth::unknown;
    std::size_t yes = 0;
    std::size_t open = 0;
    for (const auto part : node.parts) {
        yes += nodes[part] == Truth::yes ? 1U : 0U;
        open += nodes[part] == Truth::unknown ? 1U : 0U;
    }
    const auto at_least = [&](std::size_t least) {
        return yes >= least ? Truth::yes : yes + open >= least ? Truth::unknown : Truth::no;
    };
    switch (node.condition.kind) {
        case ConditionKind::all: value = at_least(node.parts.size()); break;
        case ConditionKind::any: value = at_least(1); break;
        case ConditionKind::none: value = !at_least(1); break;
        case ConditionKind::at_least: value = at_least(static_cast<std::size_t>(node.condition.least)); break;
        case ConditionKind::fact:
        case ConditionKind::experience: value = of_leaf; break;
    }
    return value == Truth::unknown && node.condition.presume_no ? Truth::no : value;
}

Truth Judge::ask(const Leaf& leaf, const SubjectFacts& facts, const Surroundings& around, Day day,
                 ExperienceCounter& counter) const {
    if (leaf.condition.kind == ConditionKind::experience) {
        return counter
            .judge(leaf.condition.experience, leaf.words, facts.of(FactKind::experience), facts.of(FactKind::post),
                   counted_on(leaf.condition.experience, facts.subject(), around, day))
            .outcome;
    }
    const FactLeaf& wanted = leaf.condition.fact;
    const auto rows = facts.of(wanted.fact);
    Truth best = Truth::no;
    for (const auto& row : rows) {
        if (row.denied || !looked_at(wanted.valid, row, day)) {
            continue;
        }
        best = either(best, match(leaf, row, facts, around, day));
        if (best == Truth::yes) {
            return best;
        }
    }
    if (best == Truth::unknown) {
        return best;
    }
    const bool settled = fact_schema(wanted.fact).absence == Absence::settled && !rows.empty();
    return settled || denied(leaf, rows, day) ? Truth::no : Truth::unknown;
}

Day Judge::counted_on(const ExperienceLeaf& leaf, std::int64_t subject, const Surroundings& around, Day day) {
    const bool nomination = leaf.as_of == ExperienceDay::nomination;
    if ((!nomination && leaf.as_of != ExperienceDay::inclusion) || around.entry.empty()) {
        return day;
    }
    const auto* known = find_in(around.entry, subject);
    const auto at = known == nullptr ? std::optional<Day>() : nomination ? known->nominated : known->included;
    return at && *at < day ? *at : day;
}

Truth Judge::match(const Leaf& leaf, const FactRow& row, const SubjectFacts& facts, const Surroundings& around,
                   Day day) {
    for (const auto& except : leaf.except) {
        if (match(except, row, facts, around, day) == Truth::yes) {
            return Truth::no;
        }
    }
    Truth value = Truth::yes;
    for (const auto& want : leaf.where) {
        value = both(value, match(want, row, facts, around, day));
        if (value == Truth::no) {
            break;
        }
    }
    return value;
}

Truth Judge::match(const CompiledWant& want, const FactRow& row, const SubjectFacts& facts, const Surroundings& around,
                   Day day) {
    std::int64_t cell = row.cells[want.column];
    if (want.path == Path::own) {
        cell = cell == no_value ? want.preset : cell;
        return want.at_least && cell != no_value ? truth(cell >= *want.at_least) : among(cell, want.values);
    }
    if (cell == no_value) {
        return Truth::unknown;
    }
    switch (want.path) {
        case Path::own: break;
        case Path::post_held: {
            const auto found = held(facts.of(FactKind::post), want.inner_column, cell, day);
            return found == Truth::unknown ? found : among(found == Truth::yes ? 1 : 0, want.values);
        }
        case Path::organisation_kind: {
            const auto* organisation = find_in(around.organisations, cell);
            const auto* kind =
                organisation == nullptr ? nullptr : row_on(organisation->of(FactKind::organisation_kind), day);
            return kind == nullptr ? Truth::unknown : among(kind->cells[0], want.values);
        }
        case Path::organisation_status: {
            const auto* organisation = find_in(around.organisations, cell);
            return organisation == nullptr ? Truth::unknown
                                           : status_matches(want.values, want.levels, *organisation, day);
        }
        case Path::organisation_municipality: {
            const auto* place = find_in(around.organisation_municipality, cell);
            return place == nullptr ? Truth::unknown : among(*place, want.values);
        }
        case Path::body_kind: {
            const auto* traits = find_in(around.body_traits, cell);
            return traits == nullptr ? Truth::unknown : among(traits->kind, want.values);
        }
        case Path::body_municipality: {
            const auto* traits = find_in(around.body_traits, cell);
            return traits == nullptr ? Truth::unknown : among(traits->municipality, want.values);
        }
        case Path::body_field: {
            const auto* body = find_in(around.bodies, cell);
            const auto* field = body == nullptr ? nullptr : row_on(body->of(FactKind::body_field), day);
            return field == nullptr ? Truth::unknown : among(field->cells[want.inner_column], want.values);
        }
    }
    return Truth::unknown;
}

// Whether denials valid on the day cover every combination of the wanted values.
bool Judge::denied(const Leaf& leaf, std::span<const FactRow> rows, Day day) {
    const std::size_t columns = fact_schema(leaf.condition.fact.fact).columns.size();
    std::array<std::size_t, most_wants> turn{};
    const auto covers = [&](const FactRow& row) {
        for (std::size_t column = 0; column < columns; ++column) {
            if (row.cells[column] == no_value) {
                continue;
            }
            bool agrees = false;
            for (std::size_t i = 0; i < leaf.where.size(); ++i) {
                const CompiledWant& want = leaf.where[i];
                agrees = agrees || (want.path == Path::own && want.column == column && !want.values.empty() &&
                                    want.values[turn[i]] == row.cells[column]);
            }
            if (!agrees) {
                return false;
            }
        }
        return true;
    };
    while (true) {
        if (std::ranges::none_of(rows, [&](const FactRow& r) { return r.denied && r.valid_on(day) && covers(r); })) {
            return false;
        }
        std::size_t place = 0;
        while (place < leaf.where.size() && ++turn[place] >= leaf.where[place].values.size()) {
            turn[place++] = 0;
        }
        if (place == leaf.where.size()) {
            return true;
        }
    }
}

void Judge::decisive(std::size_t question, bool inside, const JudgeMemory& memory,
                     std::vector<const std::string*>& clauses) const {
    const Truth answer = memory.nodes[roots_[question]];
    const auto add = [&](NodeId id) {
        const std::string& clause = nodes_[id].condition.clause;
        const bool told = std::ranges::any_of(clauses, [&](const std::string* each) { return *each == clause; });
        if (!clause.empty() && !told) {
            clauses.push_back(&clause);
        }
    };
    const auto add_with_parts = [&](NodeId id) {
        const auto& parts = nodes_[id].parts;
        const auto agrees = [&](NodeId part) { return memory.nodes[part] == answer; };
        if (!inside || answer == Truth::yes || std::ranges::none_of(parts, agrees)) {
            add(id);
            return;
        }
        for (const NodeId part : parts) {
            if (agrees(part)) {
                add(part);
            }
        }
    };
    const auto& parts = nodes_[roots_[question]].parts;
    if (parts.empty()) {
        add_with_parts(roots_[question]);
    }
    for (const NodeId part : parts) {
        if (memory.nodes[part] == answer) {
            add_with_parts(part);
        }
    }
}

}  // namespace metodist
