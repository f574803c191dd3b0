#include <algorithm>
#include <set>

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

// Takes out of the words of each name that she has no patronymic ("patronymic=нет"); the numbers of these orders.
std::set<std::size_t> take_denied_patronymics(std::vector<std::string>& words) {
    std::set<std::size_t> out;
    std::size_t orders = 0;
    std::erase_if(words, [&](const std::string& word) {
        const auto equals = word.find('=');
        if (equals == std::string::npos) {
            orders += word == "not" || word == "ends" || word == "drop" ? 0U : 1U;
            return false;
        }
        const auto value = fold(word.substr(equals + 1));
        const bool denied =
            word.substr(0, equals) == "patronymic" && (value == "нет" || value == "none" || value == "-");
        if (denied) {
            out.insert(orders);
        }
        return denied;
    });
    return out;
}

// A name without a patronymic where the one before it has one: perhaps only forgotten.
void tell_dropped_patronymics(Session& session, std::int64_t educator, const std::vector<FactOrder>& orders,
                              const std::set<std::size_t>& denied, std::vector<Finding>& notes) {
    constexpr std::size_t patronymic = 2;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const auto& fact = orders[i].fact;
        const bool names = orders[i].sort == FactOrder::Sort::record && fact.kind == FactKind::name && !fact.denied;
        if (!names || denied.contains(i + 1) || fact.values[patronymic] != Field()) {
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
    auto typed = request.words;
    const auto denied = take_denied_patronymics(typed);
    auto read = read_orders(FactReader(session, words, Subject::educator), typed, paper, notes);
    if (known) {
        tell_dropped_patronymics(session, *known, read, denied, notes);
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
