#include "domain/law/coverage.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "domain/law/coverage_services.hpp"

namespace metodist {

namespace {

void add_new(std::vector<std::string>& list, std::string value) {
    if (std::ranges::find(list, value) == list.end()) {
        list.push_back(std::move(value));
    }
}

constexpr std::array programs{std::string_view("mms"), std::string_view("mma"), std::string_view("council"),
                              std::string_view("rmo")};

void add_commands(ClauseCoverage& row, const Service& service, std::string_view tool) {
    std::string_view rest = service.commands;
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        const std::string command(rest.substr(0, comma));
        const bool named = std::ranges::any_of(
            programs, [&](std::string_view each) { return command.starts_with(std::string(each) + " "); });
        add_new(row.commands, named ? command : std::string(tool) + " " + command);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
}

// One thing that the edition says, and where.
struct Said {
    std::string clause;
    std::string body;
    std::string_view kind;
    // The parameter, the name of the element, LIST.ENTRY: whatever a service may name it by.
    std::vector<std::string> names;
    std::string ref;
};

class Counter {
public:
    explicit Counter(const Edition& edition) : edition_(edition) {
        for (const auto& clause : edition.clauses) {
            row(clause);
        }
    }

    void say(const Said& said) {
        if (!said.clause.empty()) {
            note(said.clause, said.kind, said.ref, said.kind == "context" ? "context" : "not_used");
            serve(said.clause, said.kind, said);
        }
    }

    // Lets whatever serves the thing said serve the clause; `kind` is what the clause is then shown as.
    void serve(const std::string& clause, std::string_view kind, const Said& said) {
        const auto* element = edition_.element(said.body, ElementKind::body);
        if (element == nullptr) {
            return;
        }
        const auto tool = element->text("tool");
        auto& mine = row(clause);
        for (const auto& service : services()) {
            if (!serves(service, tool, said.kind, said.names)) {
                continue;
            }
            // The strongest service counts; the first of the enumeration is the strongest.
            if (service.served < mine.served) {
                mine.served = service.served;
                mine.kind = kind;
            }
            mine.reason.clear();
            add_commands(mine, service, tool);
        }
    }

    // Says of the clause what serves nobody yet, and why.
    void note(const std::string& clause, std::string_view kind, const std::string& ref, const char* why) {
        auto& mine = row(clause);
        add_new(mine.refs, ref);
        if (mine.kind.empty()) {
            mine.kind = kind;
            mine.reason = why;
        } else if (mine.reason == "context" || mine.reason == "reading_only") {
            mine.reason = why;
        }
    }

    std::vector<ClauseCoverage> take() { return std::move(rows_); }

private:
    ClauseCoverage& row(const std::string& clause) {
        const auto [found, added] = index_.try_emplace(clause, rows_.size());
        if (added) {
            ClauseCoverage fresh;
            fresh.clause = clause;
            fresh.reason = "not_described";
            rows_.push_back(std::move(fresh));
        }
        return rows_[found->second];
    }

    const Edition& edition_;
    std::vector<ClauseCoverage> rows_;
    std::map<std::string, std::size_t> index_;
};

void count_element(const Element& element, Counter& counter) {
    const auto kind = element_schema(element.kind).key;
    const auto path = element.path();
    Said whole{element.clause, element.body, kind, {element.key}, path};
    for (const auto& parameter : element.parameters) {
        if (const auto* items = std::get_if<std::vector<ListItem>>(&parameter.value)) {
            for (const auto& item : *items) {
                counter.say({item.clause,
                             element.body,
                             kind,
                             {element.key, parameter.key, element.key + "." + item.key},
                             path + "." + parameter.key + "." + item.key});
            }
        } else if (!parameter.clause.empty()) {
            counter.say(
                {parameter.clause, element.body, kind, {element.key, parameter.key}, path + "." + parameter.key});
        } else if (!parameter.local) {
            // What the municipality chose itself stands in no clause.
            whole.names.push_back(parameter.key);
        }
    }
    counter.say(whole);
}

std::string body_in(const std::string& path) { return path.substr(0, path.find('.')); }

// What one setting of a reading changes, with the clause of it.
Said changed_by(const Edition& edition, const Setting& setting) {
    if (setting.what != Setting::What::element_parameter) {
        const auto* condition = edition.condition(setting.target);
        return {condition == nullptr ? std::string() : condition->clause, body_in(setting.target), "condition", {}, {}};
    }
    const auto* element = edition.element_at(setting.target);
    if (element == nullptr) {
        return {};
    }
    return {element->clause_of(setting.parameter),
            element->body,
            element_schema(element->kind).key,
            {element->key, setting.parameter},
            {}};
}

std::string_view act_of(std::string_view clause) { return clause.substr(0, clause.find('/')); }

// A reading is as much worth to a clause as what it changes: its options are told beside the answers that rest on it.
// What has its own clause among those of the reading serves that one only.
void count_reading(const Edition& edition, const ClauseReading& reading, Counter& counter) {
    const bool decides =
        std::ranges::any_of(reading.options, [](const ReadingOption& option) { return !option.set.empty(); });
    for (const auto& clause : reading.clauses) {
        counter.note(clause, "reading", "reading/" + reading.id, decides ? "not_used" : "reading_only");
    }
    for (const auto& option : reading.options) {
        for (const auto& setting : option.set) {
            const auto changed = changed_by(edition, setting);
            const bool own = std::ranges::find(reading.clauses, changed.clause) != reading.clauses.end();
            for (const auto& clause : reading.clauses) {
                if (own ? clause == changed.clause : act_of(clause) == act_of(changed.clause)) {
                    counter.serve(clause, "reading", changed);
                }
            }
        }
    }
}

}  // namespace

std::string_view served_key(Served served) {
    switch (served) {
        case Served::rule: return "rule";
        case Served::record: return "record";
        case Served::output: return "output";
        case Served::text_only: return "text_only";
    }
    return {};
}

bool is_within(const std::string& clause, const std::string& named) {
    return clause == named ||
           (clause.starts_with(named) && (clause[named.size()] == '.' || clause[named.size()] == '/'));
}

std::vector<ClauseCoverage> coverage(const Edition& edition) {
    Counter counter(edition);
    for (const auto& element : edition.elements) {
        count_element(element, counter);
    }
    for (const auto& condition : edition.conditions) {
        counter.say({condition.clause, body_in(condition.key), "condition", {}, "condition/" + condition.key});
    }
    for (const auto& reading : edition.readings) {
        count_reading(edition, reading, counter);
    }
    return counter.take();
}

}  // namespace metodist
