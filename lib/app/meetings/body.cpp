#include "app/meetings/body.hpp"

#include <algorithm>
#include <set>

#include "app/naming.hpp"
#include "domain/meetings/rules_of_edition.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Ledger;
using storage::Row;

// Links of the same tool: the name picks the words, the regulation picks the body.
std::string served(const std::string& tool) { return tool == "rma" ? "mma" : tool == "mmo" ? "rmo" : tool; }

MeetingBody body_in(const std::string& tool, EditionInForce law) {
    MeetingBody out;
    out.law = std::move(law);
    out.element = out.law.edition.body_of_tool(served(tool));
    if (out.element == nullptr) {
        throw Error(Trouble::input, "meetings.no_such_body", {{"tool", tool}, {"edition", out.law.edition.code()}});
    }
    out.rules = meetings::law_of(out.law.edition, out.element->body);
    out.name = out.element->text("name");
    return out;
}

std::string read_key(const char* table, const Row& row) {
    return std::string(table) + ":" + std::to_string(row.subject) + ":" + std::to_string(row.sequence);
}

void put_members(const BodyRows& rows, Day day, BodyOnDay& out) {
    auto& composition = out.composition;
    std::set<std::int64_t> named;
    bool by_act = false;
    for (const auto& row : rows.memberships) {
        if (row.denied || (row.valid.since && day < *row.valid.since)) {
            continue;
        }
        out.reads.push_back(read_key("membership", row));
        by_act = by_act || row.paper.has_value();
        const bool released = !row.text(column(FactKind::membership, "leaving_paper")).empty();
        if (row.valid.contains(day)) {
            const auto ground = row.text(column(FactKind::membership, "ground"));
            if (composition.find(row.subject) == nullptr) {
                meetings::Member member;
                member.person = row.subject;
                member.ground = ground;
                composition.members.push_back(std::move(member));
            }
            out.seats[row.subject] = {row.valid, ground, row.paper,
                                      row.number(column(FactKind::membership, "taken_over")) == 1};
            named.insert(row.subject);
        } else {
            composition.former.push_back(row.subject);
            if (!released) {
                named.insert(row.subject);
            }
        }
    }
    std::erase_if(composition.former, [&](std::int64_t person) { return out.seats.contains(person); });
    if (by_act) {
        composition.named = static_cast<std::int64_t>(named.size());
    }
}

void put_offices(const BodyRows& rows, Day day, BodyOnDay& out) {
    for (const auto& row : rows.offices) {
        if (row.denied || !row.valid.contains(day)) {
            continue;
        }
        out.reads.push_back(read_key("office", row));
        const auto found = std::ranges::find(out.composition.members, row.subject, &meetings::Member::person);
        if (found != out.composition.members.end()) {
            found->offices.push_back(row.text(column(FactKind::office, "office")));
        }
    }
}

}  // namespace

std::vector<std::int64_t> bodies_of_kind(Session& session, const std::string& kind) {
    const auto municipality = session.municipality();
    std::vector<std::int64_t> out;
    storage::each_row(session.store(), Ledger::body_entry, session.snapshot(), [&](const Row& row) {
        if (row.text(column(Ledger::body_entry, "kind")) == kind &&
            row.number(column(Ledger::body_entry, "municipality")) == municipality) {
            out.push_back(row.subject);
        }
    });
    return out;
}

MeetingBody meeting_body(Session& session, const std::string& tool, const std::string& named, Day day) {
    auto out = body_in(tool, edition_on(session, day));
    const auto kind = out.element->text("kind");
    if (!named.empty()) {
        out.body = static_cast<std::int64_t>(resolve_body(session, named, kind));
    } else {
        const auto bodies = bodies_of_kind(session, kind);
        if (bodies.size() > 1) {
            throw Error(Trouble::use, "meetings.which_body", {{"count", static_cast<std::int64_t>(bodies.size())}});
        }
        if (!bodies.empty()) {
            out.body = bodies.front();
        }
    }
    if (out.body) {
        out.name = storage::body_name(session.store(), *out.body, day, session.snapshot());
    }
    return out;
}

MeetingBody body_of_meeting(Session& session, const std::string& tool, const storage::MeetingHead& meeting) {
    auto law =
        meeting.edition ? edition_of(session, *meeting.edition, {meeting.operation}) : edition_on(session, meeting.day);
    auto out = body_in(tool, std::move(law));
    for (const auto& row : storage::rows(session.store(), Ledger::body_entry, meeting.body)) {
        if (row.text(column(Ledger::body_entry, "kind")) != out.element->text("kind")) {
            throw Error(Trouble::input, "meetings.no_such_meeting", {{"code", meeting.code}, {"tool", tool}});
        }
    }
    out.body = meeting.body;
    out.name = storage::body_name(session.store(), meeting.body, meeting.day, session.snapshot());
    return out;
}

void require_composition(const MeetingBody& body, const meetings::Composition& composition, Day day) {
    if (composition.members.empty()) {
        Finding finding;
        finding.code = "meetings.no_composition";
        finding.arguments = {{"body", body.name}, {"day", day}, {"cite", body.rules.rules.composition.act_place.cite}};
        finding.clause = body.rules.rules.composition.act_place.clause;
        throw Error(Trouble::refused, {std::move(finding)});
    }
}

std::int64_t ensure_body(Session& session, storage::Operation& operation, MeetingBody& body, bool taken_over) {
    if (body.body) {
        return *body.body;
    }
    const auto municipality = session.municipality();
    const auto id =
        operation.create(storage::Identity::body, body.element->body + "-" + session.municipality_code(), {});
    storage::NewRow row;
    row.subject = id;
    row.values = {body.element->text("kind"), municipality, {}, std::int64_t{taken_over ? 1 : 0}};
    operation.record(Ledger::body_entry, row);
    row.values = {std::string("full"), body.element->text("name")};
    operation.record(FactKind::body_name, row);
    row.values = {std::string("short"), body.element->text("short")};
    operation.record(FactKind::body_name, row);
    body.body = id;
    return id;
}

BodyRows body_rows(Session& session, const MeetingBody& body, storage::Snapshot snapshot) {
    if (!body.body) {
        return {};
    }
    auto& store = session.store();
    return {storage::rows_where(store, FactKind::membership, "body", *body.body, snapshot),
            storage::rows_where(store, FactKind::office, "body", *body.body, snapshot),
            storage::rows(store, FactKind::body_number, *body.body, snapshot)};
}

BodyOnDay composition_on(const BodyRows& rows, Day day) {
    BodyOnDay out;
    put_members(rows, day, out);
    put_offices(rows, day, out);
    for (const auto& row : rows.numbers) {
        if (!row.denied && row.valid.contains(day)) {
            out.composition.established = row.number(0);
            out.reads.push_back(read_key("body_number", row));
        }
    }
    std::set<std::int64_t> known;
    for (const auto* list : {&rows.memberships, &rows.offices}) {
        for (const auto& row : *list) {
            known.insert(row.subject);
        }
    }
    out.known.assign(known.begin(), known.end());
    return out;
}

BodyOnDay composition_on(Session& session, const MeetingBody& body, Day day, storage::Snapshot snapshot) {
    return composition_on(body_rows(session, body, snapshot), day);
}

People people(Session& session, std::vector<std::int64_t> who, Day day) {
    std::ranges::sort(who);
    who.erase(std::ranges::unique(who).begin(), who.end());
    People out;
    for (auto& [id, code] : storage::codes_of(session.store(), storage::Identity::educator, who)) {
        out[id].code = std::move(code);
    }
    for (auto& [id, name] : storage::educator_names(session.store(), who, day, session.snapshot())) {
        out[id].name = std::move(name);
    }
    return out;
}

std::vector<std::int64_t> educators_named(Session& session, const std::vector<std::string>& texts) {
    std::vector<std::int64_t> out;
    std::vector<Finding> findings;
    for (const auto& text : texts) {
        auto meant = meant_educator(session, text);
        if (meant.id && std::ranges::find(out, *meant.id) == out.end()) {
            out.push_back(*meant.id);
        }
        std::ranges::move(meant.findings, std::back_inserter(findings));
    }
    if (!findings.empty()) {
        throw Error(Trouble::input, std::move(findings));
    }
    return out;
}

}  // namespace metodist::app
