#include "app/formation/nomination.hpp"

#include <algorithm>

#include "answers/formation.hpp"
#include "app/fact_book.hpp"
#include "app/formation/eligibility.hpp"
#include "app/formation/examiner.hpp"
#include "app/formation/heads.hpp"
#include "app/formation/nomination_place.hpp"
#include "app/formation/request.hpp"
#include "app/formation/verdicts.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "domain/formation/remarks.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using formation::Party;
using storage::Store;

// The kind of party that nominates, as the act's list has it; of a body that no act lists its own kind.
std::string nominator_of(Session& session, const CoreGroup& group, const std::optional<Party>& party) {
    if (!party) {
        return "self";
    }
    std::string sort = "organisation";
    if (party->sort == Party::Sort::body) {
        for (const auto& row :
             storage::rows(session.store(), storage::Ledger::body_entry, party->id, session.snapshot())) {
            sort = row.text(storage::column(storage::Ledger::body_entry, "kind"));
        }
    }
    // Where the act names subjects of a support system, organisations and associations are such subjects.
    const auto& allowed = group.rules.nominators;
    const bool listed = sort == "organisation" || sort == "association";
    return listed && std::ranges::find(allowed, "support_system_subject") != allowed.end() ? "support_system_subject"
                                                                                           : sort;
}

// "key=value" pairs; the keys are words of the list of form fields.
std::map<std::string, std::string> read_fields(const CoreGroup& group, const std::vector<std::string>& pairs) {
    std::map<std::string, std::string> out;
    std::vector<Finding> findings;
    for (const auto& pair : pairs) {
        const auto sign = pair.find('=');
        if (sign == std::string::npos) {
            findings.push_back({"formation.field_form", {{"field", pair}}, {}, Severity::breach, {}, {}});
            continue;
        }
        const auto* list = group.law.words.find("nomination_field");
        if (const auto key = list == nullptr ? std::optional(pair.substr(0, sign))
                                             : read_word(*list, pair.substr(0, sign), findings)) {
            out[*key] = tidy(pair.substr(sign + 1));
        }
    }
    if (!findings.empty() &&
        std::ranges::any_of(findings, [](const Finding& each) { return each.severity == Severity::breach; })) {
        throw Error(Trouble::use, std::move(findings));
    }
    return out;
}

Truth nominates_herself(Session& session, const formation::Nomination& nomination, const std::string& nominee) {
    if (!nomination.by) {
        return Truth::yes;
    }
    const auto head = head_of(session, *nomination.by, nomination.submitted);
    const auto educator = educator_who_heads(session, head, nomination.submitted);
    const auto is_nominee = educator ? std::optional(*educator == nomination.educator) : std::nullopt;
    return formation::signed_by_nominee(nomination.signed_by, nominee, head.name, is_nominee);
}

formation::Nominator who_nominates(Session& session, const CoreGroup& group, const formation::Nomination& nomination,
                                   const std::string& nominee) {
    formation::Nominator out;
    out.self = nominates_herself(session, nomination, nominee);
    if (nomination.by && nomination.by->sort == Party::Sort::organisation) {
        out.organisation_kinds = kinds_of_organisation(session, nomination.by->id, nomination.submitted);
    } else if (nomination.by) {
        out.gone = body_gone(session, group, nomination.by->id, nomination.submitted);
    }
    return out;
}

std::vector<Word> field_words(const std::vector<std::string>& fields) {
    std::vector<Word> out;
    for (const auto& field : fields) {
        out.push_back({"nomination_field", field});
    }
    return out;
}

std::vector<Sentence> lacking(const CoreGroup& group, const formation::Nomination& nomination,
                              const std::vector<std::string>& missing) {
    if (missing.empty()) {
        return {};
    }
    return {{"formation.fields_missing",
             {{"nomination", nomination.code}, {"fields", field_words(missing)}, {"cite", group.rules.form_place.cite}},
             0}};
}

}  // namespace

Answer nominate(const Frame& frame, const Nominate& request) {
    Session session(frame, Store::Mode::changes);
    const auto present = core_group(session, request.tool, session.asked());
    require_cycle(present);
    const auto cycle = named_cycle(session, present, request.cycle);
    const auto group = core_group_of(session, request.tool, cycle);
    formation::Nomination nomination;
    nomination.cycle = cycle.id;
    nomination.educator = static_cast<std::int64_t>(resolve_educator(session, request.who));
    if (!request.by.empty()) {
        nomination.by = resolve_party(session, request.by);
    }
    nomination.nominator = nominator_of(session, group, nomination.by);
    nomination.submitted = session.asked();
    nomination.signed_by = tidy(request.signed_by);
    nomination.signer_post = tidy(request.signer_post);
    if (const auto act = named_act(session, request.paper)) {
        nomination.paper = act->paper;
    }
    nomination.fields = read_fields(group, request.fields);
    const std::string by = nomination.by ? party_name(session, *nomination.by) : std::string{};
    const auto nominee = storage::educator_name(session.store(), nomination.educator, nomination.submitted);
    const auto nominator = who_nominates(session, group, nomination, nominee);
    if (nominator.self == Truth::yes) {
        nomination.nominator = "self";
    }
    auto against = formation::why_not_nominate(group.rules, &cycle, nomination, nominator);
    for (auto& finding : against) {
        finding.arguments.push_back({"party", by});
        finding.arguments.push_back({"nominee", nominee});
    }
    refuse_if(against);
    session.set_edition_code(group.law.edition.code());
    auto change = change_in(frame, group, "nominate");
    if (nomination.by && group.rules.signed_by_head) {
        const auto head = head_of(session, *nomination.by, nomination.submitted).name;
        if (auto remark = formation::signer_is_not_head(group.rules.signature_place, nomination.signed_by, head, by)) {
            change.findings.push_back(*std::move(remark));
        }
    }
    change.operation = session.change({}, request.paper, [&](storage::Operation& operation) {
        nomination.id = storage::record_nomination(operation, nomination);
        nomination.code = storage::code_of(session.store(), storage::Identity::nomination, nomination.id);
    });
    const auto missing = formation::missing_fields(
        group.rules, nomination, known_fields(session, group, nomination.educator, nomination.submitted));
    change.results.push_back(nomination_row(session, nomination, missing));
    change.done.push_back({nomination.by ? "formation.nominated" : "formation.nominated_self",
                           {{"nomination", nomination.code},
                            {"name", storage::educator_name(session.store(), nomination.educator, session.asked())},
                            {"by", by},
                            {"day", nomination.submitted},
                            {"cite", group.rules.nomination_place.cite}},
                           0});
    change.next = lacking(group, nomination, missing);
    return answers::change(change);
}

Answer complete_nomination(const Frame& frame, const CompleteNomination& request) {
    Session session(frame, Store::Mode::changes);
    auto [nomination, cycle, group, facts] = nomination_place(session, request.tool, request.nomination);
    const auto fields = read_fields(group, request.fields);
    refuse_if(formation::why_not_complete(group.rules, cycle, nomination));
    session.set_edition_code(group.law.edition.code());
    auto change = change_in(frame, group, "nomination_complete");
    change.operation = session.change({}, {}, [&, &nomination = nomination](storage::Operation& operation) {
        for (const auto& [key, value] : fields) {
            storage::record_field(operation, nomination.id, key, value);
        }
    });
    for (const auto& [key, value] : fields) {
        nomination.fields[key] = value;
    }
    const auto missing = formation::missing_fields(group.rules, nomination, facts);
    change.results.push_back(nomination_row(session, nomination, missing));
    change.done.push_back({"formation.nomination_completed", {{"nomination", nomination.code}}, 0});
    change.next = lacking(group, nomination, missing);
    return answers::change(change);
}

Answer withdraw_nomination(const Frame& frame, const WithdrawNomination& request) {
    Session session(frame, Store::Mode::changes);
    auto [nomination, cycle, group, facts] = nomination_place(session, request.tool, request.nomination);
    refuse_if(formation::why_not_withdraw(group.rules, cycle, facts, nomination, session.asked()));
    session.set_edition_code(group.law.edition.code());
    auto change = change_in(frame, group, "nomination_withdraw");
    change.operation = session.change(request.reason, {}, [&, &nomination = nomination](storage::Operation& operation) {
        storage::record_mark(operation, nomination.id, {"withdrawn", session.asked(), request.reason});
    });
    Tree row = Tree::object();
    row.set("nomination", nomination.code).set("mark", "withdrawn").set("day", session.asked());
    change.results.push_back(std::move(row));
    change.done.push_back(
        {"formation.nomination_is_withdrawn", {{"nomination", nomination.code}, {"day", session.asked()}}, 0});
    return answers::change(change);
}

}  // namespace metodist::app
