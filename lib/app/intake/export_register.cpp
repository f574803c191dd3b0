#include "app/fact_book.hpp"
#include "app/intake/exchange.hpp"
#include "exchange/dump.hpp"

#include <map>

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;
using storage::Row;

// Codes of everything that rows point to, each sort read once.
class Codes {
public:
    explicit Codes(Session& session) : session_(session) {}

    const std::string& of(Identity identity, std::int64_t id) {
        auto [at, fresh] = known_.try_emplace({identity, id});
        if (fresh) {
            at->second = storage::code_of(session_.store(), identity, id);
        }
        return at->second;
    }
    std::string of_column(const Row& row, Ledger ledger, std::string_view key, Identity identity) {
        const auto id = row.number(storage::column(ledger, key));
        return id ? of(identity, *id) : std::string();
    }

private:
    Session& session_;
    std::map<std::pair<Identity, std::int64_t>, std::string> known_;
};

DumpedFact dumped(FactKind kind, const Row& row, Codes& codes) {
    const auto& schema = fact_schema(kind);
    DumpedFact out{kind, row.denied, row.valid, {}, row.values};
    out.paper = row.paper ? codes.of(Identity::paper, *row.paper) : std::string();
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        const auto id = row.number(i);
        if (id && schema.columns[i].type == ColumnType::organisation) {
            out.values[i] = codes.of(Identity::organisation, *id);
        } else if (id && schema.columns[i].type == ColumnType::body) {
            out.values[i] = codes.of(Identity::body, *id);
        }
    }
    return out;
}

// Facts of all subjects of one sort, kind by kind in the order of recording.
template <typename Dumped>
void put_facts(Session& session, Subject subject, Codes& codes, std::map<std::int64_t, Dumped>& all) {
    for (const auto& schema : fact_schemas()) {
        if (schema.subject != subject) {
            continue;
        }
        storage::each_row(session.store(), schema.kind, session.snapshot(), [&](const Row& row) {
            if (const auto found = all.find(row.subject); found != all.end()) {
                found->second.facts.push_back(dumped(schema.kind, row, codes));
            }
        });
    }
}

template <typename Dumped>
std::vector<Dumped> listed(std::map<std::int64_t, Dumped>&& all) {
    std::vector<Dumped> out;
    for (auto& [id, each] : all) {
        out.push_back(std::move(each));
    }
    return out;
}

std::vector<DumpedMunicipality> municipalities(Session& session, Codes& codes) {
    std::map<std::int64_t, DumpedMunicipality> all;
    const auto each = [&](Ledger ledger, auto&& put) {
        storage::each_row(session.store(), ledger, session.snapshot(),
                          [&](const Row& row) { put(all[row.subject], row); });
    };
    each(Ledger::municipality_entry, [&](DumpedMunicipality& to, const Row& row) {
        to.code = codes.of(Identity::municipality, row.subject);
        to.name = row.text(0);
        to.level = row.text(1);
        to.language = row.text(2);
    });
    each(Ledger::municipality_setting, [](DumpedMunicipality& to, const Row& row) {
        to.settings.push_back({row.text(0), row.text(1)});
    });
    each(Ledger::signatory, [](DumpedMunicipality& to, const Row& row) {
        to.signatories.push_back({row.text(0), row.text(1), row.text(2), row.valid});
    });
    return listed(std::move(all));
}

std::vector<DumpedPaper> papers(Session& session, Codes& codes) {
    std::vector<DumpedPaper> out;
    storage::each_row(session.store(), Ledger::paper_entry, session.snapshot(), [&](const Row& row) {
        const auto text = [&](std::string_view key) { return row.text(storage::column(Ledger::paper_entry, key)); };
        const auto dated = row.number(storage::column(Ledger::paper_entry, "dated"));
        DumpedPaper paper;
        paper.code = codes.of(Identity::paper, row.subject);
        paper.kind = text("kind");
        paper.number = text("number");
        if (dated) {
            paper.dated = Day::from_number(static_cast<std::int32_t>(*dated));
        }
        paper.issuer = text("issuer");
        paper.title = text("title");
        paper.state = text("state");
        paper.file = text("file");
        paper.hash = text("hash");
        paper.taken_over = row.number(storage::column(Ledger::paper_entry, "taken_over")) == 1;
        paper.amends = codes.of_column(row, Ledger::paper_entry, "amends", Identity::paper);
        out.push_back(std::move(paper));
    });
    return out;
}

std::vector<DumpedOrganisation> organisations(Session& session, Codes& codes) {
    std::map<std::int64_t, DumpedOrganisation> all;
    storage::each_row(session.store(), Ledger::organisation_entry, session.snapshot(), [&](const Row& row) {
        auto& to = all[row.subject];
        to.code = codes.of(Identity::organisation, row.subject);
        to.municipality = codes.of_column(row, Ledger::organisation_entry, "municipality", Identity::municipality);
    });
    put_facts(session, Subject::organisation, codes, all);
    return listed(std::move(all));
}

std::vector<DumpedBody> bodies(Session& session, Codes& codes) {
    std::map<std::int64_t, DumpedBody> all;
    storage::each_row(session.store(), Ledger::body_entry, session.snapshot(), [&](const Row& row) {
        auto& to = all[row.subject];
        to.code = codes.of(Identity::body, row.subject);
        to.kind = row.text(storage::column(Ledger::body_entry, "kind"));
        to.municipality = codes.of_column(row, Ledger::body_entry, "municipality", Identity::municipality);
        to.parent = codes.of_column(row, Ledger::body_entry, "parent", Identity::body);
        to.taken_over = row.number(storage::column(Ledger::body_entry, "taken_over")) == 1;
    });
    put_facts(session, Subject::body, codes, all);
    return listed(std::move(all));
}

std::vector<DumpedEducator> educators(Session& session, Codes& codes) {
    std::map<std::int64_t, DumpedEducator> all;
    storage::each_row(session.store(), Ledger::educator_entry, session.snapshot(), [&](const Row& row) {
        auto& to = all[row.subject];
        to.code = codes.of(Identity::educator, row.subject);
        to.municipality = codes.of_column(row, Ledger::educator_entry, "municipality", Identity::municipality);
        to.merged_into = codes.of_column(row, Ledger::educator_entry, "merged_into", Identity::educator);
    });
    put_facts(session, Subject::educator, codes, all);
    return listed(std::move(all));
}

}  // namespace

Tree export_register(const Frame& frame) {
    Session session(frame, storage::Store::Mode::questions);
    Codes codes(session);
    return dump_to_tree({municipalities(session, codes), papers(session, codes), organisations(session, codes),
                         bodies(session, codes), educators(session, codes)});
}

}  // namespace metodist::app
