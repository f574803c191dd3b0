#include "app/formation/office.hpp"

#include <algorithm>
#include <set>

#include "app/formation/heads.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "domain/formation/remarks.hpp"
#include "storage/cycles.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Ledger;
using storage::Row;

std::optional<Row> last_entry(Session& session, Ledger ledger) {
    auto entries = storage::rows(session.store(), ledger, session.municipality(), session.snapshot());
    return entries.empty() ? std::nullopt : std::optional(std::move(entries.back()));
}

std::string setting(const CoreGroup& group, const std::string& key) {
    const auto found = group.law.local.office.find(key);
    return found == group.law.local.office.end() ? std::string() : found->second;
}

// The body's own act belongs to the municipality of its edition; others that work by it have acts of their own.
bool own_edition(Session& session, const CoreGroup& group) {
    return group.law.edition.municipality == session.municipality_code();
}

std::string role_asked(const CoreGroup& group, const std::string& role) {
    if (role.empty()) {
        return {};
    }
    std::vector<Finding> findings;
    const auto word = read_word(group.law.words, "signatory_role", role, findings);
    if (!word) {
        throw Error(Trouble::use, std::move(findings));
    }
    return *word;
}

// The entry of the first of the roles that somebody holds.
std::optional<Row> signatory_of(Session& session, const std::vector<std::string>& roles) {
    auto people = storage::rows(session.store(), Ledger::signatory, session.municipality(), session.snapshot());
    for (const auto& role : roles) {
        for (auto& row : people) {
            if (row.text(column(Ledger::signatory, "role")) == role) {
                return std::move(row);
            }
        }
    }
    return std::nullopt;
}

// The organisation in whose name a role signs: the one called like the office, else the only one of its kind.
std::optional<std::int64_t> signing_organisation(Session& session, const CoreGroup& group, const std::string& office,
                                                 const std::string& role) {
    for (const auto& named : storage::organisation_names(session.store(), session.snapshot())) {
        if (fold(named.name) == fold(office)) {
            return named.subject;
        }
    }
    const auto* word = group.law.words.find("signatory_role")->find(role);
    if (word == nullptr || word->organisation_kind.empty()) {
        return std::nullopt;
    }
    std::set<std::int64_t> found;
    storage::each_row(session.store(), FactKind::organisation_kind, session.snapshot(), [&](const Row& row) {
        if (!row.denied && row.valid.contains(session.asked()) &&
            row.text(column(FactKind::organisation_kind, "kind")) == word->organisation_kind) {
            found.insert(row.subject);
        }
    });
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

// "2026/2027" or "2026".
bool is_year(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '/'; });
}

}  // namespace

documents::Office office_of(Session& session, const CoreGroup& group, const std::string& role,
                            const std::vector<std::string>& roles) {
    documents::Office office;
    office.name = setting(group, "name");
    if (office.name.empty() && own_edition(session, group) && group.law.edition.act) {
        office.name = group.law.edition.act->by;
    }
    if (const auto entry = last_entry(session, Ledger::municipality_entry); entry && office.name.empty()) {
        office.name = entry->text(column(Ledger::municipality_entry, "name"));
    }
    office.city = setting(group, "city");
    office.phone = setting(group, "phone");
    office.email = setting(group, "email");
    office.address = setting(group, "address");
    office.signatory = setting(group, "signatory");
    office.signatory_post = setting(group, "signatory_post");
    const auto asked = role_asked(group, role);
    if (const auto entry = signatory_of(session, asked.empty() ? roles : std::vector{asked})) {
        office.signatory = entry->text(column(Ledger::signatory, "name"));
        office.signatory_post = entry->text(column(Ledger::signatory, "post"));
    } else if (!asked.empty()) {
        throw Error(Trouble::input, "papers.no_signatory", {{"role", Word{"signatory_role", asked}}});
    }
    return office;
}

std::optional<Finding> signer_remark(Session& session, const CoreGroup& group, const documents::Office& office,
                                     const std::string& role, const std::vector<std::string>& roles) {
    const auto asked = role_asked(group, role);
    const auto entry = signatory_of(session, asked.empty() ? roles : std::vector{asked});
    const auto signing =
        entry ? signing_organisation(session, group, office.name, entry->text(column(Ledger::signatory, "role")))
              : std::nullopt;
    if (!signing) {
        return std::nullopt;
    }
    const formation::Party party{formation::Party::Sort::organisation, *signing};
    return formation::signer_is_not_head(group.rules.approval_place, office.signatory,
                                         head_of(session, party, session.asked()).name, party_name(session, party));
}

std::string office_language(Session& session) {
    const auto entry = last_entry(session, Ledger::municipality_entry);
    return entry ? entry->text(column(Ledger::municipality_entry, "language")) : std::string();
}

std::optional<documents::ActMention> own_act(Session& session, const CoreGroup& group) {
    const auto& act = group.law.edition.act;
    if (!act || !own_edition(session, group)) {
        return std::nullopt;
    }
    return documents::ActMention{act->kind, act->number, act->day, act->by};
}

std::string year_of(const formation::Cycle& cycle) { return is_year(cycle.title) ? cycle.title : std::string(); }

std::optional<formation::Cycle> cycle_for_papers(Session& session, const CoreGroup& group, const std::string& code) {
    if (!code.empty()) {
        return named_cycle(session, group, code);
    }
    if (auto open = open_cycle(session, group)) {
        return open;
    }
    if (!group.body) {
        return std::nullopt;
    }
    const auto cycles = storage::cycles_of(session.store(), *group.body, session.snapshot());
    return cycles.empty() ? std::nullopt : storage::load_cycle(session.store(), cycles.back().id, session.snapshot());
}

}  // namespace metodist::app
