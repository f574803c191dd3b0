#include "app/formation/examiner.hpp"

#include <algorithm>

#include "app/formation/eligibility.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Ledger;
using storage::Row;

// Texts and papers do not travel with packed facts; of one person the whole rows are read, kind by kind.
class WholeRows {
public:
    WholeRows(Session& session, std::int64_t educator) : session_(session), educator_(educator) {}

    void complete(Reason& reason) {
        for (auto& seen : reason.actual) {
            complete(seen);
        }
        for (auto& part : reason.parts) {
            complete(part);
        }
    }

private:
    void complete(SeenFact& seen) {
        const auto [place, fresh] = rows_.try_emplace(seen.kind);
        if (fresh) {
            place->second = storage::rows(session_.store(), seen.kind, educator_, session_.snapshot());
        }
        const auto found = std::ranges::find(place->second, seen.sequence, &Row::sequence);
        if (found == place->second.end()) {
            return;
        }
        seen.paper = found->paper;
        const auto& columns = fact_schema(seen.kind).columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].type == ColumnType::text && !found->text(i).empty()) {
                seen.values.push_back({std::string(columns[i].key), found->text(i)});
            }
        }
    }

    Session& session_;
    std::int64_t educator_;
    std::map<FactKind, std::vector<Row>> rows_;
};

// The day on which waiting alone would make the condition hold, of the criteria the last, of the routes the first.
std::optional<Day> waited_for(const EligibilityVerdict& verdict) {
    std::optional<Day> out;
    const bool routes = verdict.mode == EligibilityMode::routes;
    for (const auto& reason : verdict.reasons) {
        const bool waits = reason.cure && reason.cure->what == Cure::What::wait && reason.cure->from;
        if (reason.outcome == Truth::yes || (routes && !waits)) {
            continue;
        }
        if (!waits) {
            return std::nullopt;
        }
        if (!out || (routes ? *reason.cure->from < *out : *reason.cure->from > *out)) {
            out = reason.cure->from;
        }
    }
    return out;
}

answers::OverrideView override_view(Session& session, const Row& row) {
    answers::OverrideView view;
    view.author = row.text(column(Ledger::human_decision, "author"));
    view.reason = row.text(column(Ledger::human_decision, "reason"));
    if (const auto paper = paper_mention(session, row.paper)) {
        view.paper = paper->number.empty() ? paper->code : paper->number;
    }
    view.decided =
        Day::from_number(static_cast<std::int32_t>(row.number(column(Ledger::human_decision, "decided")).value_or(0)));
    return view;
}

}  // namespace

const answers::Named& NameBook::organisation(std::int64_t id) {
    const auto [place, fresh] = known_.organisations.try_emplace(id);
    if (fresh) {
        auto& store = session_.store();
        place->second = {storage::code_of(store, storage::Identity::organisation, id),
                         storage::organisation_name(store, id, session_.asked(), session_.snapshot())};
    }
    return place->second;
}

const answers::Named& NameBook::body(std::int64_t id) {
    const auto [place, fresh] = known_.bodies.try_emplace(id);
    if (fresh) {
        auto& store = session_.store();
        place->second = {storage::code_of(store, storage::Identity::body, id),
                         storage::body_name(store, id, session_.asked(), session_.snapshot())};
    }
    return place->second;
}

const formation::PaperMention& NameBook::paper(std::int64_t id) {
    const auto [place, fresh] = known_.papers.try_emplace(id);
    if (fresh) {
        place->second = paper_mention(session_, id).value_or(formation::PaperMention{});
    }
    return place->second;
}

void NameBook::add(const Reason& reason, answers::ReasonNames& out) {
    for (const auto& seen : reason.actual) {
        for (const auto& value : seen.values) {
            const auto* number = std::get_if<std::int64_t>(&value.value);
            const auto index = fact_column(fact_schema(seen.kind), value.column);
            if (number == nullptr || !index) {
                continue;
            }
            const auto type = fact_schema(seen.kind).columns[*index].type;
            if (type == ColumnType::organisation) {
                out.organisations.emplace(*number, organisation(*number));
            } else if (type == ColumnType::body) {
                out.bodies.emplace(*number, body(*number));
            }
        }
        if (seen.paper) {
            out.papers.emplace(*seen.paper, paper(*seen.paper));
        }
    }
    for (const auto& missing : reason.missing) {
        if (missing.what == Missing::What::reference) {
            if (missing.column.starts_with("body.")) {
                out.bodies.emplace(missing.subject, body(missing.subject));
            } else {
                out.organisations.emplace(missing.subject, organisation(missing.subject));
            }
        }
    }
    for (const auto& part : reason.parts) {
        add(part, out);
    }
}

answers::ReasonNames NameBook::names_for(const EligibilityVerdict& verdict) {
    answers::ReasonNames out;
    for (const auto& reason : verdict.reasons) {
        add(reason, out);
    }
    return out;
}

Examiner::Examiner(Session& session, const CoreGroup& group, const std::optional<formation::Cycle>& cycle)
    : session_(session), group_(group), rules_(eligibility_rules(session, group)), cycle_(cycle), names_(session) {
    read_body();
    if (cycle_) {
        facts_ = cycle_facts(session_, group_, *cycle_);
    }
}

void Examiner::read_body() {
    if (!group_.body) {
        return;
    }
    auto& store = session_.store();
    for (const auto& row :
         storage::rows_where(store, FactKind::membership, "body", *group_.body, session_.snapshot())) {
        if (!row.denied && row.valid.contains(session_.asked())) {
            members_.insert(row.subject);
        }
    }
    for (const auto& row : storage::rows(store, Ledger::human_decision, *group_.body, session_.snapshot())) {
        const auto educator = row.number(column(Ledger::human_decision, "educator"));
        if (educator && row.text(column(Ledger::human_decision, "sort")) == "override") {
            overrides_[*educator] = override_view(session_, row);
        }
    }
}

answers::ProcedureState Examiner::procedure_of(std::int64_t educator) const {
    answers::ProcedureState state;
    state.member = members_.contains(educator);
    if (!cycle_) {
        return state;
    }
    for (const auto& nomination : cycle_->nominations) {
        if (nomination.educator == educator && !nomination.withdrawn()) {
            state.nominations.push_back(nomination.code);
            state.missing_fields = formation::missing_fields(group_.rules, nomination, facts_);
            state.missing_diagnostics = formation::missing_diagnostics(group_.rules, nomination, facts_);
        }
    }
    return state;
}

answers::PersonVerdict Examiner::verdict_on(const SubjectFacts& facts, const Surroundings& around, std::string code) {
    answers::PersonVerdict person;
    person.code = std::move(code);
    person.name = storage::educator_name(session_.store(), facts.subject(), session_.asked(), session_.snapshot());
    person.verdict = rules_.verdict(facts, around, session_.asked());
    person.procedure = procedure_of(facts.subject());
    if (const auto found = overrides_.find(facts.subject()); found != overrides_.end()) {
        person.override = found->second;
    }
    const auto later =
        person.verdict.outcome == EligibilityOutcome::not_eligible ? waited_for(person.verdict) : std::nullopt;
    JudgeMemory memory;
    if (later && rules_.outcome(facts, around, *later, memory) == EligibilityOutcome::eligible) {
        person.eligible_from = later;
    }
    return person;
}

answers::PersonVerdict Examiner::judge(const SubjectFacts& facts, const Surroundings& around, const std::string& code) {
    auto person = verdict_on(facts, around, code);
    person.names = names_.names_for(person.verdict);
    return person;
}

answers::PersonVerdict Examiner::judge(std::int64_t educator) {
    auto& store = session_.store();
    const auto facts = storage::facts_of(store, rules_.plan(), educator, session_.snapshot());
    const auto around = storage::surroundings_of(store, rules_.plan(), facts, session_.snapshot());
    auto person = verdict_on(facts, around, storage::code_of(store, storage::Identity::educator, educator));
    WholeRows whole(session_, educator);
    for (auto& reason : person.verdict.reasons) {
        whole.complete(reason);
    }
    person.names = names_.names_for(person.verdict);
    return person;
}

}  // namespace metodist::app
