#include "domain/law/coverage.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace metodist {

namespace {

// What the programs do with a kind of elements today; whoever teaches them more adds a row. `tool` is that of the body.
struct Service {
    std::string_view tool;
    std::string_view kind;
    Served served;
    // Separated by commas; "mms" in front where it is not the tool of the body.
    std::string_view commands;
};

constexpr std::array services{
    Service{"mma", "body", Served::record, "cycle open, roster, order"},
    Service{"mma", "membership", Served::rule, "approve, exclude, roster, check"},
    Service{"mma", "eligibility", Served::rule, "eligibility, nomination decide, check"},
    Service{"mma", "condition", Served::rule, "eligibility, nomination decide, check"},
    Service{"mma", "reading", Served::rule, "eligibility"},
    Service{"mma", "formation", Served::rule, "nominate, diagnose, nomination decide, approve"},
    Service{"mma", "stage", Served::rule, "cycle stage, request send, cycle show"},
    Service{"mma", "nomination_form", Served::rule, "nominate, nomination complete"},
    Service{"mma", "publication", Served::output, "order"},
    Service{"mma", "capacity", Served::record, "capacity"},
    Service{"rmo", "body", Served::record, "create, dissolve, roster"},
    Service{"rmo", "office", Served::record, "elect, roster"},
    Service{"rmo", "membership", Served::record, "join, leave, roster"},
};

const Service* service_of(std::string_view tool, std::string_view kind) {
    const auto* found =
        std::ranges::find_if(services, [&](const Service& each) { return each.tool == tool && each.kind == kind; });
    return found == services.end() ? nullptr : found;
}

void add_new(std::vector<std::string>& list, std::string value) {
    if (std::ranges::find(list, value) == list.end()) {
        list.push_back(std::move(value));
    }
}

void add_commands(ClauseCoverage& row, const Service& service) {
    std::string_view rest = service.commands;
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        add_new(row.commands, std::string(service.tool) + " " + std::string(rest.substr(0, comma)));
        rest.remove_prefix(std::min(comma + 2, rest.size()));
    }
}

class Counter {
public:
    explicit Counter(const Edition& edition) : edition_(edition) {
        for (const auto& clause : edition.clauses) {
            row(clause);
        }
    }

    void say(const std::string& clause, const std::string& body, std::string_view kind, const std::string& ref) {
        if (clause.empty()) {
            return;
        }
        auto& mine = note(clause, kind, ref, kind == "context" ? "context" : "not_used");
        const auto* element = edition_.element(body, ElementKind::body);
        const auto* service = element == nullptr ? nullptr : service_of(element->text("tool"), kind);
        if (service == nullptr) {
            return;
        }
        // The strongest service counts; the first of the enumeration is the strongest.
        mine.served = std::min(mine.served, service->served);
        mine.reason.clear();
        add_commands(mine, *service);
    }

    // Says of the clause what serves nobody yet, and why.
    ClauseCoverage& note(const std::string& clause, std::string_view kind, const std::string& ref, const char* why) {
        auto& mine = row(clause);
        add_new(mine.refs, ref);
        if (mine.kind.empty()) {
            mine.kind = kind;
            mine.reason = why;
        } else if (mine.reason == "context" || mine.reason == "reading_only") {
            mine.reason = why;
        }
        return mine;
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
    counter.say(element.clause, element.body, kind, element.path());
    for (const auto& parameter : element.parameters) {
        if (const auto* items = std::get_if<std::vector<ListItem>>(&parameter.value)) {
            for (const auto& item : *items) {
                counter.say(item.clause, element.body, kind, element.path() + "." + parameter.key + "." + item.key);
            }
        } else if (!parameter.clause.empty()) {
            counter.say(parameter.clause, element.body, kind, element.path() + "." + parameter.key);
        }
    }
}

// The body whose act the clause is of; the first one where the act has several or none.
std::string body_of(const Edition& edition, const std::string& clause) {
    const auto act = clause.substr(0, clause.find('/'));
    for (const auto& body : edition.bodies()) {
        if (edition.element(body, ElementKind::body)->text("regulation") == act) {
            return body;
        }
    }
    return {};
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
        counter.say(condition.clause, condition.key.substr(0, condition.key.find('.')), "condition",
                    "condition/" + condition.key);
    }
    for (const auto& reading : edition.readings) {
        const bool decides =
            std::ranges::any_of(reading.options, [](const ReadingOption& option) { return !option.set.empty(); });
        for (const auto& clause : reading.clauses) {
            const auto ref = "reading/" + reading.id;
            if (decides) {
                counter.say(clause, body_of(edition, clause), "reading", ref);
            } else {
                counter.note(clause, "reading", ref, "reading_only");
            }
        }
    }
    return counter.take();
}

}  // namespace metodist
