#include "app/intake/consequence_answer.hpp"

#include <algorithm>

#include "storage/names.hpp"

namespace metodist::app {

namespace {

using intake::Consequence;
using intake::Role;
using intake::Sort;
using storage::Identity;

// A place of the act.
struct Cited {
    std::string clause = {};
    std::string cite = {};
};

Cited at(const Element* element, std::string_view parameter) {
    return element == nullptr ? Cited{} : Cited{element->clause_of(parameter), element->cite_of(parameter)};
}

Cited of_clause(const Edition& edition, const std::string& clause) {
    const auto found = std::ranges::find(edition.conditions, clause, &Condition::clause);
    return {clause, found == edition.conditions.end() ? clause : found->cite};
}

const Element* office_of(const Edition& edition, const std::string& body, const std::string& office) {
    for (const auto* each : edition.elements_of(body, ElementKind::office)) {
        if (each->text("office") == office) {
            return each;
        }
    }
    return nullptr;
}

// What decides, and what people have to sign then.
struct TitledGround {
    std::vector<Cited> places;
    // Code of the sentence about the act to come, and where the act says so.
    std::string sign;
    Cited sign_place;
    // Code of the sentence on what the act itself makes of it, where nothing is signed.
    std::string outcome;
    // What the act can be read to mean here.
    std::vector<const ClauseReading*> readings;
};

std::vector<const ClauseReading*> readings_of(const Edition& edition, const Element& element,
                                              std::string_view parameter) {
    const auto path = element.path();
    std::vector<const ClauseReading*> out;
    for (const auto& reading : edition.readings) {
        const auto sets = [&](const Setting& each) { return each.target == path && each.parameter == parameter; };
        if (std::ranges::any_of(reading.options,
                                [&](const ReadingOption& each) { return std::ranges::any_of(each.set, sets); })) {
            out.push_back(&reading);
        }
    }
    return out;
}

// A body that has fewer than its act wants.
void add_drop(const Edition& edition, const Element& body, TitledGround& out) {
    out.readings = readings_of(edition, body, "on_drop");
    const auto* drop = body.find("on_drop");
    out.sign_place = at(&body, drop != nullptr && !drop->clause.empty() ? "on_drop" : "founding");
    const auto way = body.text("on_drop");
    out.outcome = way == "refuse" ? "drop_refused" : way == "warn" ? "drop_remark" : "drop_silent";
}

// A member whose ground is gone.
void add_recheck(const Edition& edition, const Element& membership, Sort sort, TitledGround& out) {
    if (membership.flag("change_needs_act")) {
        out.sign = membership.text("inclusion_act");
        out.sign_place = at(&membership, "change_needs_act");
        return;
    }
    const auto way = membership.text("recheck");
    out.sign_place = at(&membership, "recheck");
    if (way == "report") {
        out.sign = "decision";
    } else {
        out.outcome = way.empty() ? "recheck_silent" : "suspended";
    }
    if (sort == Sort::ground_lost) {
        out.readings = readings_of(edition, membership, "recheck");
    }
}

TitledGround ground_of(const Edition& edition, const Element& body, const Consequence& each) {
    TitledGround out;
    for (const auto& clause : each.clauses) {
        out.places.push_back(of_clause(edition, clause));
    }
    const auto* membership = edition.element(body.body, ElementKind::membership);
    switch (each.sort) {
        case Sort::ground_lost:
        case Sort::ground_in_doubt:
        case Sort::ground_gained:
        case Sort::member_left:
            if (each.role == Role::candidate) {
                out.sign = "selection";
                out.sign_place = at(edition.element(body.body, ElementKind::formation), "selection_after");
            } else if (membership != nullptr) {
                add_recheck(edition, *membership, each.sort, out);
            }
            break;
        case Sort::holder_left:
        case Sort::holder_lacks:
        case Sort::holder_in_doubt:
        case Sort::holder_new: {
            const auto* office = office_of(edition, body.body, each.office);
            if (each.sort == Sort::holder_lacks || each.sort == Sort::holder_in_doubt) {
                out.places = {at(office, "condition")};
            }
            out.sign = office == nullptr ? std::string() : office->text("way");
            out.sign_place = at(office, office != nullptr && office->find("approval") != nullptr ? "approval" : "way");
            break;
        }
        case Sort::below_number:
        case Sort::above_number:
        case Sort::number_unknown:
            out.places = {at(&body, "founding")};
            if (each.sort == Sort::below_number) {
                add_drop(edition, body, out);
            }
            break;
    }
    return out;
}

class Teller {
public:
    Teller(Session& session, const LawOfBodies& law) : session_(session), law_(law) {}

    Tree tree(const Consequence& each, const TitledGround& ground) {
        Tree out = Tree::object();
        out.set("consequence", code(each.sort)).set("body", named(Identity::body, each.body));
        out.set("educator", each.educator == 0 ? Tree() : named(Identity::educator, each.educator));
        out.set("body_name", name(Identity::body, each.body));
        out.set("code", each.educator == 0 ? Tree() : Tree(code_of(Identity::educator, each.educator)));
        out.set("name", each.educator == 0 ? Tree() : Tree(name(Identity::educator, each.educator)));
        out.set("office", each.office.empty() ? Tree() : Tree(each.office));
        Tree clauses = Tree::list();
        Tree cites = Tree::list();
        for (const auto& place : ground.places) {
            clauses.push(place.clause);
            cites.push(place.cite);
        }
        out.set("clauses", std::move(clauses)).set("cites", std::move(cites)).set("day", law_.day());
        out.set("before", each.before).set("after", each.after);
        out.set("required", each.required == 0 ? Tree() : Tree(each.required));
        out.set("other_reading", each.differs || each.other_only);
        out.set("sign", ground.sign.empty() ? Tree() : Tree(ground.sign));
        out.set("sign_clause", ground.sign.empty() ? Tree() : Tree(ground.sign_place.clause));
        Tree readings = Tree::list();
        for (const auto* reading : ground.readings) {
            Tree row = Tree::object();
            row.set("reading", reading->id).set("chosen", reading->chosen);
            readings.push(std::move(row));
        }
        out.set("readings", std::move(readings));
        return out;
    }

    void sentences(const Consequence& each, const TitledGround& ground, std::vector<Sentence>& out) {
        const Arguments arguments{{"body", name(Identity::body, each.body)},
                                  {"name", each.educator == 0 ? "" : name(Identity::educator, each.educator)},
                                  {"code", each.educator == 0 ? "" : code_of(Identity::educator, each.educator)},
                                  {"office", Word{"office", each.office}},
                                  {"before", each.before.value_or(0)},
                                  {"after", each.after.value_or(0)},
                                  {"required", each.required},
                                  {"cites", cites(ground)},
                                  {"cite", ground.sign_place.cite},
                                  {"day", law_.day()}};
        std::string ending(code(each.sort));
        if (each.role == Role::candidate) {
            ending = "candidate_" + ending;
        } else if (each.sort == Sort::below_number && !each.before) {
            ending = "few_from_the_first";
        }
        out.push_back({"intake.law." + ending, arguments, 1});
        if (each.other_only) {
            out.push_back({each.staff ? "intake.law.only_staff" : "intake.law.only_members", arguments, 2});
        } else if (each.differs) {
            out.push_back({each.staff ? "intake.law.members_differ" : "intake.law.staff_differs", arguments, 2});
        }
        if (!ground.sign.empty()) {
            out.push_back({"intake.sign." + ground.sign, arguments, 2});
        } else if (!ground.outcome.empty()) {
            out.push_back({"intake.outcome." + ground.outcome, arguments, 2});
        }
        for (const auto* reading : ground.readings) {
            tell_reading(*reading, out);
        }
    }

private:
    static void tell_reading(const ClauseReading& reading, std::vector<Sentence>& out) {
        for (const auto& option : reading.options) {
            if (option.key != reading.chosen) {
                const auto* chosen = reading.option(reading.chosen);
                out.push_back({"intake.law.reading",
                               {{"id", reading.id},
                                {"question", reading.question},
                                {"chosen", chosen == nullptr ? reading.chosen : chosen->meaning},
                                {"meaning", option.meaning}},
                               2});
            }
        }
    }
    std::string code_of(Identity identity, std::int64_t id) { return storage::code_of(session_.store(), identity, id); }
    std::string name(Identity identity, std::int64_t id) {
        return identity == Identity::body ? storage::body_name(session_.store(), id, law_.day())
                                          : storage::educator_name(session_.store(), id, law_.day());
    }
    Tree named(Identity identity, std::int64_t id) {
        Tree out = Tree::object();
        out.set("code", code_of(identity, id)).set("name", name(identity, id));
        return out;
    }
    static std::string cites(const TitledGround& ground) {
        std::vector<std::string> all;
        for (const auto& place : ground.places) {
            if (std::ranges::find(all, place.cite) == all.end()) {
                all.push_back(place.cite);
            }
        }
        std::string out;
        for (const auto& each : all) {
            out += (out.empty() ? "" : ", ") + each;
        }
        return out;
    }

    Session& session_;
    const LawOfBodies& law_;
};

}  // namespace

void tell_consequences(Session& session, const LawOfBodies& law, const std::vector<Consequence>& consequences,
                       Answer& answer) {
    Tree rows = Tree::list();
    if (!law.law()) {
        answer.tree.set("regulation", nullptr);
        answer.tree.set("consequences", std::move(rows));
        return;
    }
    const auto& edition = law.law()->edition;
    answer.tree.set("regulation", edition.code());
    if (!consequences.empty()) {
        answer.closing.push_back({"intake.law", {{"edition", edition.code()}, {"day", law.day()}}, 0});
    }
    Teller teller(session, law);
    for (const auto& each : consequences) {
        const auto* body = law.element_of(each.body);
        const auto ground = ground_of(edition, *body, each);
        rows.push(teller.tree(each, ground));
        teller.sentences(each, ground, answer.closing);
        const bool gain = each.sort == Sort::ground_gained || each.sort == Sort::above_number;
        const bool open = each.sort == Sort::ground_in_doubt || each.sort == Sort::holder_in_doubt ||
                          each.sort == Sort::number_unknown;
        if (!gain) {
            answer.outcomes.insert(open ? "unknown" : "no");
        }
    }
    answer.tree.set("consequences", std::move(rows));
}

}  // namespace metodist::app
