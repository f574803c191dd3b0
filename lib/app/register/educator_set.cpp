#include <algorithm>

#include "app/naming.hpp"
#include "app/register/educators.hpp"
#include "app/subject_show.hpp"
#include "base/text.hpp"
#include "exchange/cell_name.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;

constexpr std::size_t most_namesakes = 20;

// Ends of patronymics that are words of their own.
const std::vector<std::string> patronymic_ends{"оглы", "кызы", "оглу", "гызы"};

FactOrder name_order(const std::string& text, std::vector<Finding>& notes) {
    const auto read = read_name(text, {patronymic_ends});
    for (const auto& remark : read.remarks) {
        Finding finding;
        finding.code = remark.code;
        finding.arguments = remark.arguments;
        finding.severity = remark.severity;
        notes.push_back(std::move(finding));
    }
    if (!read.value || read.value->name.given.empty()) {
        for (auto& note : notes) {
            note.severity = Severity::breach;
        }
        Finding finding;
        finding.code = "register.name_not_read";
        finding.arguments = {{"text", text}};
        notes.insert(notes.begin(), std::move(finding));
        throw Error(Trouble::input, notes);
    }
    const auto& name = read.value->name;
    FactOrder order;
    order.fact.kind = FactKind::name;
    order.fact.values = {name.family, name.given, {}, {}, {}};
    if (!name.patronymic.empty()) {
        order.fact.values[2] = name.patronymic;
    }
    return order;
}

// Somebody of the same name is either the same person or must be told apart by whoever knows.
void refuse_namesakes(Session& session, const std::string& text) {
    const auto found = storage::educators_named(session.store(), text, most_namesakes);
    const auto same = std::ranges::count_if(found, [&](std::int64_t id) {
        return folded_words(storage::educator_name(session.store(), id, session.asked())) == folded_words(text);
    });
    if (same == 0) {
        return;
    }
    auto meant = meant_educator(session, text);
    Finding finding;
    finding.code = "register.namesake";
    finding.arguments = {{"name", text}, {"code", std::string()}};
    if (meant.id) {
        finding.arguments[1].value = storage::code_of(session.store(), Identity::educator, *meant.id);
        meant.findings.push_back(finding);
    } else {
        finding.code = "register.namesakes";
        meant.findings.front() = finding;
    }
    throw Error(Trouble::refused, meant.findings);
}

// A name without a patronymic where the one before it has one: perhaps only forgotten.
void tell_dropped_patronymics(Session& session, std::int64_t educator, const std::vector<FactOrder>& orders,
                              std::vector<Finding>& notes) {
    const auto patronymic = storage::column(FactKind::name, "patronymic");
    for (const auto& order : orders) {
        const auto& fact = order.fact;
        const bool names = order.sort == FactOrder::Sort::record && fact.kind == FactKind::name && !fact.denied;
        const bool said = std::ranges::find(order.absent, patronymic) != order.absent.end();
        if (!names || said || fact.values[patronymic] != Field()) {
            continue;
        }
        const Day since = fact.valid.since.value_or(session.asked());
        for (const auto& row : storage::rows(session.store(), FactKind::name, educator, session.snapshot())) {
            const auto known = row.text(patronymic);
            if (!row.denied && row.valid.contains(since) && !known.empty()) {
                Finding finding;
                finding.code = "register.patronymic_dropped";
                finding.severity = Severity::gap;
                finding.arguments = {{"name", tidy(row.text(0) + ' ' + row.text(1) + ' ' + known)},
                                     {"patronymic", known}};
                notes.push_back(std::move(finding));
                break;
            }
        }
    }
}

}  // namespace

Answer set_educator(const Frame& frame, const SetEducator& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto words = vocabularies(frame);
    std::vector<Finding> notes;
    std::vector<FactOrder> orders;
    std::optional<std::int64_t> known;
    if (request.fresh) {
        orders.push_back(name_order(*request.fresh, notes));
        if (!request.namesake) {
            refuse_namesakes(session, *request.fresh);
        }
    } else {
        known = static_cast<std::int64_t>(resolve_educator(session, request.who));
    }
    const auto paper = paper_of(session, request.ground);
    auto read = read_orders(FactReader(session, words, Subject::educator), request.words, paper, notes);
    if (known) {
        tell_dropped_patronymics(session, *known, read, notes);
    }
    std::ranges::move(read, std::back_inserter(orders));
    if (orders.empty()) {
        throw Error(Trouble::use, "register.no_facts_given");
    }
    const std::int64_t municipality = known ? 0 : session.municipality();
    auto answer = change_subject(session, Subject::educator, orders, request.ground, [&](storage::Operation& made) {
        if (known) {
            return *known;
        }
        const auto id = made.create(Identity::educator, std::nullopt, "e");
        made.record(Ledger::educator_entry, {id, false, {}, {}, {municipality, {}}});
        return id;
    });
    answer.findings = std::move(notes);
    return answer;
}

Answer show_educator(const Frame& frame, const ShowSubject& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto id = resolve_educator(session, request.who);
    return show_subject(session, Subject::educator, static_cast<std::int64_t>(id), request.history);
}

}  // namespace metodist::app
