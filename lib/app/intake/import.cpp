#include "app/intake/import.hpp"

#include <algorithm>
#include <set>

#include "answers/finding_tree.hpp"
#include "app/bodies.hpp"
#include "app/fact_text.hpp"
#include "app/intake/ledger.hpp"
#include "app/intake/people.hpp"
#include "app/intake/references.hpp"
#include "app/intake/tables.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Operation;

struct Counts {
    std::int64_t known = 0;
    std::int64_t created = 0;
    std::int64_t undecided = 0;
    std::int64_t associations = 0;
};

Place place_of(const ProposedFact& fact) { return fact.places.empty() ? Place{} : fact.places.front(); }

// One import on its way: values in, rows out, everything told.
class Import {
public:
    Import(Session& session, const ImportTables& request, Tables& tables, std::optional<std::int64_t> scope)
        : session_(session),
          request_(request),
          tables_(tables),
          scope_(scope),
          municipality_(session.municipality()),
          references_(session, tables.mapping) {}

    void educators(Operation& operation);
    void organisations(Operation& operation);
    std::vector<Finding> findings() const;
    const Counts& counts() const { return counts_; }
    const std::map<FactKind, KindCount>& kinds() const { return ledger_->counts(); }

private:
    struct Row {
        const ProposedEducator* person = nullptr;
        std::int64_t id = 0;
    };
    std::vector<Row> people(Operation& operation);
    void facts(Operation& operation, const Row& row, bool denials);
    std::optional<Fact> resolved(const ProposedFact& proposed, std::int64_t subject);
    void name_fact(Operation& operation, const Row& row, const ProposedFact& proposed);
    void tell_other_posts(const Row& row);
    void make_associations(Operation& operation);
    std::int64_t organisation_of(Operation& operation, const ProposedOrganisation& proposed);

    Session& session_;
    const ImportTables& request_;
    Tables& tables_;
    std::optional<std::int64_t> scope_;
    std::int64_t municipality_;
    References references_;
    std::optional<ImportLedger> ledger_;
    Counts counts_;
    std::vector<Finding> findings_;
};

template <typename Proposed>
std::set<FactKind> kinds_of(const std::vector<Proposed>& proposed) {
    std::set<FactKind> kinds;
    for (const auto& each : proposed) {
        for (const auto& fact : each.facts) {
            kinds.insert(fact.kind);
        }
    }
    return kinds;
}

std::vector<Import::Row> Import::people(Operation& operation) {
    const People known(session_, tables_.educators);
    std::vector<Row> rows;
    for (const auto& person : tables_.educators) {
        auto match = known.match(person);
        std::ranges::move(match.findings, std::back_inserter(findings_));
        switch (match.sort) {
            case PersonMatch::Sort::known:
                ++counts_.known;
                rows.push_back({&person, match.id});
                break;
            case PersonMatch::Sort::undecided: ++counts_.undecided; break;
            case PersonMatch::Sort::fresh: {
                ++counts_.created;
                const auto id = operation.create(Identity::educator, std::nullopt, "e");
                operation.record(Ledger::educator_entry, {id, false, {}, {}, {municipality_, {}}});
                rows.push_back({&person, id});
                break;
            }
        }
    }
    return rows;
}

void Import::educators(Operation& operation) {
    if (request_.create_associations) {
        make_associations(operation);
    }
    const auto rows = people(operation);
    std::set<std::int64_t> subjects;
    for (const auto& row : rows) {
        subjects.insert(row.id);
    }
    ledger_.emplace(session_, kinds_of(tables_.educators), subjects, request_.day);
    for (const auto& row : rows) {
        tell_other_posts(row);
    }
    // What holds first: what is denied may have been ended by it.
    for (const bool denials : {false, true}) {
        for (const auto& row : rows) {
            facts(operation, row, denials);
        }
    }
}

void Import::facts(Operation& operation, const Row& row, bool denials) {
    for (const auto& proposed : row.person->facts) {
        if (proposed.denied != denials) {
            continue;
        }
        if (proposed.kind == FactKind::name) {
            name_fact(operation, row, proposed);
            continue;
        }
        const auto fact = proposed.disputed ? std::nullopt : resolved(proposed, row.id);
        if (!fact) {
            ledger_->leave_out(proposed.kind);
        } else if (fact->kind == FactKind::office && !fact->denied) {
            ledger_->put_office(operation, *fact, place_of(proposed), findings_);
        } else {
            ledger_->put(operation, *fact, place_of(proposed), findings_);
        }
    }
}

// A spelling of the same name is no other name; another family name is, from the table's day on.
void Import::name_fact(Operation& operation, const Row& row, const ProposedFact& proposed) {
    const auto key = name_key(row.person->name);
    for (const auto& old : ledger_->live(FactKind::name, row.id)) {
        const auto part = [&](std::size_t i) {
            const auto* text = std::get_if<std::string>(&old.values[i]);
            return text == nullptr ? std::string() : *text;
        };
        if (!old.denied && name_key({part(0), part(1), part(2)}) == key && old.valid.contains(request_.day)) {
            ledger_->know(FactKind::name);
            return;
        }
    }
    Fact fact{FactKind::name, row.id, 0, false, proposed.valid, {}, proposed.values};
    ledger_->put(operation, std::move(fact), place_of(proposed), findings_);
}

std::optional<Fact> Import::resolved(const ProposedFact& proposed, std::int64_t subject) {
    Fact fact{proposed.kind, subject, 0, proposed.denied, proposed.valid, {}, proposed.values};
    if (!proposed.organisation.empty()) {
        const auto id = references_.organisation(proposed.organisation, proposed.places);
        if (!id) {
            return std::nullopt;
        }
        if (scope_ && id != scope_) {
            Finding finding;
            finding.code = "register.import_outside_scope";
            finding.place = place_of(proposed);
            finding.arguments = {{"name", proposed.organisation}};
            findings_.push_back(std::move(finding));
            return std::nullopt;
        }
        fact.values[column(fact.kind, "organisation")] = *id;
    }
    if (!proposed.body.empty()) {
        const auto id = references_.association(proposed.body, proposed.places);
        if (!id) {
            return std::nullopt;
        }
        fact.values[column(fact.kind, "body")] = *id;
        if (!fact.denied) {
            // A table tells what is, not the procedure behind it.
            fact.values[column(fact.kind, "taken_over")] = std::int64_t{1};
        }
    }
    return fact;
}

// Whether somebody left the school where the register has her is not for the table of another school to say.
void Import::tell_other_posts(const Row& row) {
    std::set<std::int64_t> told;
    for (const auto& proposed : row.person->facts) {
        if (proposed.kind == FactKind::post && !proposed.denied) {
            told.insert(references_.find_organisation(proposed.organisation).value_or(0));
        }
    }
    for (const auto& old : ledger_->live(FactKind::post, row.id)) {
        const auto* organisation = std::get_if<std::int64_t>(&old.values[0]);
        if (told.empty() || old.denied || organisation == nullptr || told.contains(*organisation) ||
            !old.valid.contains(request_.day)) {
            continue;
        }
        Finding finding;
        finding.code = "register.import_other_post";
        finding.severity = Severity::gap;
        finding.place = row.person->rows.empty() ? Place{} : row.person->rows.front();
        finding.arguments = {{"code", storage::code_of(session_.store(), Identity::educator, row.id)},
                             {"fact", fact_name(old)},
                             {"day", request_.day.plus_days(-1)}};
        findings_.push_back(std::move(finding));
    }
}

void Import::make_associations(Operation& operation) {
    for (const auto& name : references_.unknown_associations(tables_.educators)) {
        NewBody body;
        body.kind = "association";
        body.name = name;
        body.taken_over = true;
        references_.add_association(name, make_body(operation, municipality_, body).id);
        ++counts_.associations;
    }
}

std::int64_t Import::organisation_of(Operation& operation, const ProposedOrganisation& proposed) {
    const auto id = operation.create(Identity::organisation, std::nullopt, "o");
    operation.record(Ledger::organisation_entry, {id, false, {}, {}, {municipality_}});
    operation.record(FactKind::organisation_name, {id, false, {}, {}, {std::string("full"), tidy(proposed.name)}});
    ++counts_.created;
    return id;
}

void Import::organisations(Operation& operation) {
    OrganisationNames names(tables_.mapping.legal_forms);
    for (const auto& each : storage::organisation_names(session_.store())) {
        names.add(OrganisationId{each.subject}, each.name);
    }
    std::vector<std::pair<std::int64_t, const ProposedOrganisation*>> rows;
    std::set<std::int64_t> subjects;
    for (const auto& each : tables_.organisations) {
        const auto match = names.find(each.name);
        counts_.known += match.id ? 1 : 0;
        const auto id = match.id ? static_cast<std::int64_t>(*match.id) : organisation_of(operation, each);
        names.add(OrganisationId{id}, each.name);
        rows.emplace_back(id, &each);
        subjects.insert(id);
    }
    ledger_.emplace(session_, kinds_of(tables_.organisations), subjects, request_.day);
    for (const auto& [id, organisation] : rows) {
        for (const auto& proposed : organisation->facts) {
            const bool own_name = proposed.kind == FactKind::organisation_name && proposed.values[0] == Field("full");
            if (proposed.disputed) {
                ledger_->leave_out(proposed.kind);
            } else if (!own_name) {
                Fact fact{proposed.kind, id, 0, proposed.denied, proposed.valid, {}, proposed.values};
                ledger_->put(operation, std::move(fact), place_of(proposed), findings_);
            }
        }
    }
}

std::vector<Finding> Import::findings() const {
    std::vector<Finding> out = tables_.findings;
    std::ranges::copy(findings_, std::back_inserter(out));
    std::ranges::move(references_.findings(), std::back_inserter(out));
    std::ranges::stable_sort(out, {}, [](const Finding& each) { return each.place.line; });
    return out;
}

std::string journal_reason(const ImportTables& request, const Tables& tables) {
    std::string out;
    for (const auto& each : tables.files) {
        out += each.file + " sha256:" + each.hash + ", ";
    }
    out += "map:" + request.mapping + ", scope:" + request.scope + ", day:" + request.day.iso();
    return request.reason.empty() ? out : out + "; " + request.reason;
}

Tree files_tree(const Tables& tables) {
    Tree out = Tree::list();
    for (const auto& each : tables.files) {
        Tree file = Tree::object();
        file.set("file", each.file);
        file.set("sha256", each.hash);
        if (each.report.dialect) {
            file.set("encoding", encoding_name(each.report.dialect->encoding.encoding));
            file.set("separator", std::string(1, each.report.dialect->separator));
        }
        file.set("header_row", each.report.table.header_row);
        file.set("rows", each.report.table.rows);
        file.set("rows_joined", each.report.rows_joined);
        file.set("rows_without_name", each.report.rows_without_name);
        Tree unknown = Tree::list();
        for (const auto& header : each.report.table.unknown_headers) {
            unknown.push(header);
        }
        file.set("unknown_headers", std::move(unknown));
        out.push(std::move(file));
    }
    return out;
}

std::int64_t count_of(const std::vector<Finding>& findings, Severity severity) {
    return std::ranges::count(findings, severity, &Finding::severity);
}

Answer answer_of(const ImportTables& request, const Tables& tables, const Import& import, bool refused) {
    Answer answer;
    answer.findings = import.findings();
    const auto& counts = import.counts();
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.import/1");
    answer.tree.set("operation", nullptr);
    answer.tree.set("refused", refused);
    answer.tree.set("mapping", request.mapping);
    answer.tree.set("scope", request.scope);
    answer.tree.set("day", request.day);
    answer.tree.set("files", files_tree(tables));
    answer.tree.set("known", counts.known);
    answer.tree.set("created", counts.created);
    answer.tree.set("undecided", counts.undecided);
    answer.tree.set("associations_created", counts.associations);
    Tree results = Tree::list();
    for (const auto& [kind, count] : import.kinds()) {
        Tree row = Tree::object();
        row.set("kind", fact_schema(kind).key);
        row.set("recorded", count.recorded).set("known", count.known).set("left_out", count.left_out);
        results.push(std::move(row));
    }
    answer.tree.set("results", std::move(results));
    answer.tree.set("findings", answers::finding_list(answer.findings));
    for (const auto& each : tables.files) {
        answer.lead.push_back({"register.import_file",
                               {{"file", each.file},
                                {"rows", each.report.table.rows},
                                {"header", each.report.table.header_row},
                                {"day", request.day}},
                               0});
    }
    const bool organisations = tables.mapping.subject == Subject::organisation;
    answer.lead.push_back({organisations ? "register.import_organisations" : "register.import_people",
                           {{"known", counts.known}, {"created", counts.created}, {"undecided", counts.undecided}},
                           0});
    answer.lead.push_back({"register.import_findings",
                           {{"breaches", count_of(answer.findings, Severity::breach)},
                            {"gaps", count_of(answer.findings, Severity::gap)},
                            {"notes", count_of(answer.findings, Severity::note)}},
                           0});
    if (refused) {
        answer.closing.push_back({"register.import_refused", {}, 0});
    }
    answer.columns = {{"register.column.kind", "kind", CellFormat::word, "fact_kind"},
                      {"register.column.recorded", "recorded", CellFormat::number, {}},
                      {"register.column.known", "known", CellFormat::number, {}},
                      {"register.column.left_out", "left_out", CellFormat::number, {}}};
    return answer;
}

// Thrown through the operation so that it takes all back.
struct Refused {};

}  // namespace

Answer import_tables(const Frame& frame, const ImportTables& request) {
    Session session(frame, storage::Store::Mode::changes);
    const auto scope = request.scope == "all"
                           ? std::nullopt
                           : std::optional(static_cast<std::int64_t>(resolve_organisation(session, request.scope)));
    auto tables = read_tables(frame, request);
    Import import(session, request, tables, scope);
    Answer answer;
    std::int64_t number = 0;
    try {
        number = session.change(journal_reason(request, tables), {}, [&](Operation& operation) {
            tables.mapping.subject == Subject::organisation ? import.organisations(operation)
                                                            : import.educators(operation);
            const bool refused = has_breach(import.findings()) && !request.accept_partial;
            answer = answer_of(request, tables, import, refused);
            if (refused) {
                throw Refused{};
            }
        });
    } catch (const Refused&) {
        // The answer tells; nothing was written.
    }
    answer.tree.set("operation", number == 0 ? Tree() : Tree(number));
    answer.tree.set("dry_run", frame.dry_run);
    return answer;
}

}  // namespace metodist::app
