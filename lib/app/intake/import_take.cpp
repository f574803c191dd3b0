#include <algorithm>

#include "app/intake/import_run.hpp"
#include "app/intake/people.hpp"
#include "base/years.hpp"
#include "storage/names.hpp"

namespace metodist::app {

using storage::column;
using storage::Identity;
using storage::Operation;

namespace {

bool is_state(FactKind kind) {
    return kind == FactKind::post || kind == FactKind::membership || kind == FactKind::office;
}

// Two spellings of one name.
bool same_name(const Fact& a, const Fact& b) {
    const auto parts = [](const Fact& fact) {
        const auto text = [&](std::size_t i) {
            const auto* found = std::get_if<std::string>(&fact.values[i]);
            return found == nullptr ? std::string() : *found;
        };
        return folded_name({text(0), text(1), text(2)});
    };
    return a.kind == FactKind::name && b.kind == FactKind::name && parts(a) == parts(b);
}

}  // namespace

// What is not said again of these is for other tables, or for people, to end.
bool Import::in_reach(const Fact& fact) const {
    switch (fact.kind) {
        case FactKind::post: return !scope_ || fact.values[0] == Field(*scope_);
        case FactKind::membership:
        case FactKind::office: {
            const auto* body = std::get_if<std::int64_t>(&fact.values[0]);
            return body != nullptr && references_.associations().contains(*body);
        }
        default: return true;
    }
}

// What the last table said of this sort and this one says no more, ends.
void Import::make_room(Operation& operation, Spoken& spoken, std::size_t index) {
    const auto& person = spoken.person;
    auto& statement = spoken.statements[index];
    const bool replaces = statement.whole() && (statement.one_at_a_time() || is_state(statement.kind));
    if (!replaces) {
        return;
    }
    const auto still_said = [&](const Fact& old) {
        return std::ranges::any_of(statement.parts, [&](const Statement::Part& part) {
            return !part.fact.denied && (ledger_->says_it(old, part.fact) || same_name(old, part.fact));
        });
    };
    // A length of work as it was stated for its day stays true of that day.
    const auto of_its_day = [&](const Fact& old) {
        return statement.mapped != nullptr && statement.mapped->on_table_day && old.valid.since &&
               *old.valid.since < request_.day;
    };
    const auto ended = ledger_->supersede(operation, statement.kind, person.id, [&](const Fact& old) {
        return !old.denied && statement.concerns(old) && in_reach(old) && !still_said(old) && !of_its_day(old);
    });
    // What a later table says for the first time, or otherwise, holds from its day.
    const auto* told = told_->of(person.id);
    const auto* then = told == nullptr ? nullptr : intakes_.by_id(told->intake);
    const auto last = then != nullptr ? std::optional(then->day) : before_ ? std::optional(before_->day) : std::nullopt;
    const bool news = told == nullptr ? is_state(statement.kind) : spoken.spoken[index] || !ended.empty();
    std::optional<Day> since;
    if (last && *last < request_.day && news) {
        since = request_.day;
    } else if (!ended.empty()) {
        // A correction of the same day's table.
        since = ended.front().valid.since;
    }
    const auto held_before = [&](const Fact& fact) {
        return std::ranges::any_of(ledger_->live(fact.kind, fact.subject),
                                   [&](const Fact& old) { return ledger_->says_it(old, fact); });
    };
    for (auto& part : statement.parts) {
        if (since && changes_with_time(statement.kind) && !part.fact.denied && !part.fact.valid.since &&
            !held_before(part.fact) && !ended_before(part.fact, *since)) {
            part.fact.valid.since = since;
        }
    }
}

void Import::take(Operation& operation, Spoken& spoken, bool denials) {
    for (std::size_t i = 0; i < spoken.statements.size(); ++i) {
        const auto& statement = spoken.statements[i];
        if (!denials) {
            ledger_->leave_out(statement.kind, statement.left_out);
        }
        if (!spoken.same[i] && !denials) {
            make_room(operation, spoken, i);
        }
        for (const auto& part : statement.parts) {
            if (part.fact.denied != denials) {
                continue;
            }
            if (spoken.same[i]) {
                ledger_->know(statement.kind);
            } else if (!take_fact(operation, spoken, statement, part)) {
                spoken.not_taken.insert(statement.source);
            }
        }
    }
}

// Experience that is only as long as it has grown to since it was stated is nothing new.
bool Import::grown_to(const Fact& stated) const {
    if (stated.kind != FactKind::experience || stated.denied || !stated.valid.since) {
        return false;
    }
    const auto years = column(FactKind::experience, "years");
    const auto* now = std::get_if<std::int64_t>(&stated.values[years]);
    return std::ranges::any_of(ledger_->live(stated.kind, stated.subject), [&](const Fact& old) {
        const auto* then = std::get_if<std::int64_t>(&old.values[years]);
        const bool alike = !old.denied && old.values[0] == stated.values[0] && old.values[1] == stated.values[1] &&
                           old.valid.since && *old.valid.since < *stated.valid.since;
        return alike && now != nullptr && then != nullptr &&
               *then + whole_years(*old.valid.since, *stated.valid.since) == *now;
    });
}

// A fact that a person entered and that says otherwise: the table does not overrule it.
const Fact* Import::hand_made(const Statement& statement, const Fact& fact) const {
    if (!statement.one_at_a_time() || statement.kind == FactKind::name || fact.denied) {
        return nullptr;
    }
    for (const auto& old : ledger_->live(fact.kind, fact.subject)) {
        if (!old.denied && statement.concerns(old) && old.valid.contains(request_.day) && !ledger_->by_table(old) &&
            !ledger_->says_it(old, fact)) {
            return &old;
        }
    }
    return nullptr;
}

bool Import::take_fact(Operation& operation, const Spoken& spoken, const Statement& statement,
                       const Statement::Part& part) {
    if (statement.kind == FactKind::name) {
        return take_name(operation, spoken, part);
    }
    if (grown_to(part.fact)) {
        ledger_->know(statement.kind);
        return true;
    }
    if (const auto* old = hand_made(statement, part.fact)) {
        ledger_->leave_out(statement.kind);
        tell("intake.hand_differs", Severity::gap, part.place,
             {{"code", storage::code_of(session_.store(), storage::table_schema(old->kind).subject, spoken.person.id)},
              {"name", spoken.row.name.family.empty() ? std::string() : full_name(spoken.row.name)},
              {"kind", Word{"fact_kind", std::string(fact_schema(old->kind).key)}},
              {"fact", fact_name(*old)}});
        return false;
    }
    const auto before = findings_.size();
    if (statement.kind == FactKind::office && !part.fact.denied) {
        ledger_->put_office(operation, part.fact, part.place, findings_);
    } else {
        ledger_->put(operation, part.fact, part.place, findings_);
    }
    // Left out with a reason told.
    return std::none_of(findings_.begin() + static_cast<std::ptrdiff_t>(before), findings_.end(),
                        [](const Finding& each) { return each.severity != Severity::note; });
}

// A spelling of the same name is no other name; another family name is, from the table's day on.
bool Import::take_name(Operation& operation, const Spoken& spoken, const Statement::Part& part) {
    const auto& names = ledger_->live(FactKind::name, spoken.person.id);
    const auto key = names.empty() ? std::string() : name_key(spoken.row.name);
    for (const auto& old : names) {
        const auto text = [&](std::size_t i) {
            const auto* found = std::get_if<std::string>(&old.values[i]);
            return found == nullptr ? std::string() : *found;
        };
        if (!old.denied && name_key({text(0), text(1), text(2)}) == key && old.valid.contains(request_.day)) {
            ledger_->know(FactKind::name);
            return true;
        }
    }
    ledger_->put(operation, part.fact, part.place, findings_);
    return true;
}

// What this table said, for the next one.
void Import::remember(Operation& operation, const Spoken& spoken) {
    const auto* old = told_->of(spoken.person.id);
    ToldBook::Told told = old == nullptr ? ToldBook::Told{} : *old;
    told.intake = intake_;
    std::set<std::int64_t> organisations;
    bool posts = false;
    for (std::size_t i = 0; i < spoken.statements.size(); ++i) {
        const auto& statement = spoken.statements[i];
        if (statement.whole() && !spoken.not_taken.contains(statement.source)) {
            told.marks.put(statement.source, spoken.said[i]);
        } else {
            told.marks.drop(statement.source);
        }
        posts = posts || (statement.kind == FactKind::post && statement.whole());
        for (const auto& part : statement.parts) {
            if (statement.kind == FactKind::post && !part.fact.denied) {
                organisations.insert(std::get<std::int64_t>(part.fact.values[0]));
            }
        }
    }
    for (const auto organisation : told.organisations) {
        if (!posts || (scope_ && organisation != *scope_)) {
            organisations.insert(organisation);
        }
    }
    told.organisations.assign(organisations.begin(), organisations.end());
    told_->put(operation, spoken.person.id, std::move(told));
}

// Whether somebody left the school where the register has her is not for the table of another school to say.
void Import::tell_other_posts(const Spoken& spoken) {
    const auto& person = spoken.person;
    if (ledger_->live(FactKind::post, person.id).empty()) {
        return;
    }
    std::set<std::int64_t> told;
    for (const auto& statement : spoken.statements) {
        for (const auto& part : statement.parts) {
            if (statement.kind == FactKind::post && !part.fact.denied) {
                told.insert(std::get<std::int64_t>(part.fact.values[0]));
            }
        }
    }
    for (const auto& old : ledger_->live(FactKind::post, person.id)) {
        const auto* organisation = std::get_if<std::int64_t>(&old.values[0]);
        if (told.empty() || old.denied || organisation == nullptr || told.contains(*organisation) ||
            !old.valid.contains(request_.day) || (ledger_->by_table(old) && in_reach(old))) {
            continue;
        }
        tell("register.import_other_post", Severity::gap, spoken.row.rows.empty() ? Place{} : spoken.row.rows.front(),
             {{"code", storage::code_of(session_.store(), Identity::educator, person.id)},
              {"fact", fact_name(old)},
              {"day", request_.day.plus_days(-1)}});
    }
}

}  // namespace metodist::app
