#include <map>
#include <set>

#include "app/intake/exchange.hpp"
#include "app/words.hpp"
#include "exchange/dump.hpp"
#include "exchange/json.hpp"
#include "regulation/files.hpp"
#include "storage/digest.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;
using storage::NewRow;
using storage::Operation;

// A dump into an empty register: identities first, so that rows may point to any of them.
class Writer {
public:
    // `present`: municipalities that `mms init` entered; they stay as they are.
    Writer(Operation& operation, const RegisterDump& dump, const std::map<std::string, std::int64_t>& present)
        : operation_(operation), dump_(dump), present_(present) {}

    void run() {
        for (const auto& each : dump_.municipalities) {
            const auto found = present_.find(each.code);
            ids_[{Identity::municipality, each.code}] =
                found != present_.end() ? found->second : operation_.create(Identity::municipality, each.code, {});
        }
        create(Identity::paper, dump_.papers);
        create(Identity::organisation, dump_.organisations);
        create(Identity::body, dump_.bodies);
        create(Identity::educator, dump_.educators);
        municipalities();
        papers();
        for (const auto& each : dump_.organisations) {
            const auto id = *of(Identity::organisation, each.code);
            operation_.record(Ledger::organisation_entry,
                              {id, false, {}, {}, {reference(Identity::municipality, each.municipality)}});
            facts(id, each.facts);
        }
        for (const auto& each : dump_.bodies) {
            const auto id = *of(Identity::body, each.code);
            operation_.record(Ledger::body_entry,
                              {id,
                               false,
                               {},
                               {},
                               {each.kind, reference(Identity::municipality, each.municipality),
                                reference(Identity::body, each.parent), std::int64_t{each.taken_over ? 1 : 0}}});
            facts(id, each.facts);
        }
        for (const auto& each : dump_.educators) {
            const auto id = *of(Identity::educator, each.code);
            operation_.record(Ledger::educator_entry, {id,
                                                       false,
                                                       {},
                                                       {},
                                                       {reference(Identity::municipality, each.municipality),
                                                        reference(Identity::educator, each.merged_into)}});
            facts(id, each.facts);
        }
    }

private:
    template <typename Dumped>
    void create(Identity identity, const std::vector<Dumped>& all) {
        for (const auto& each : all) {
            ids_[{identity, each.code}] = operation_.create(identity, each.code, {});
        }
    }
    std::optional<std::int64_t> of(Identity identity, const std::string& code) const {
        const auto found = ids_.find({identity, code});
        return found == ids_.end() ? std::nullopt : std::optional(found->second);
    }
    Field reference(Identity identity, const std::string& code) const {
        const auto id = of(identity, code);
        return id ? Field(*id) : Field();
    }

    void municipalities() {
        for (const auto& each : dump_.municipalities) {
            if (present_.contains(each.code)) {
                continue;
            }
            const auto id = *of(Identity::municipality, each.code);
            operation_.record(Ledger::municipality_entry,
                              {id, false, {}, {}, {each.name, or_nothing(each.level), or_nothing(each.language)}});
            for (const auto& setting : each.settings) {
                operation_.record(Ledger::municipality_setting, {id, false, {}, {}, {setting.setting, setting.value}});
            }
            for (const auto& one : each.signatories) {
                operation_.record(Ledger::signatory,
                                  {id, false, one.valid, {}, {one.role, one.name, or_nothing(one.post)}});
            }
        }
    }
    void papers() {
        for (const auto& each : dump_.papers) {
            const Field dated = each.dated ? Field(std::int64_t{each.dated->number()}) : Field();
            operation_.record(
                Ledger::paper_entry,
                {*of(Identity::paper, each.code),
                 false,
                 {},
                 {},
                 {each.kind, or_nothing(each.number), dated, or_nothing(each.issuer), or_nothing(each.title),
                  or_nothing(each.state), or_nothing(each.file), or_nothing(each.hash),
                  std::int64_t{each.taken_over ? 1 : 0}, reference(Identity::paper, each.amends)}});
        }
    }
    void facts(std::int64_t subject, const std::vector<DumpedFact>& all) {
        for (const auto& each : all) {
            NewRow row{subject, each.denied, each.valid, of(Identity::paper, each.paper), each.values};
            const auto& columns = fact_schema(each.kind).columns;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const auto* code = std::get_if<std::string>(&each.values[i]);
                if (code != nullptr && columns[i].type == ColumnType::organisation) {
                    row.values[i] = reference(Identity::organisation, *code);
                } else if (code != nullptr && columns[i].type == ColumnType::body) {
                    row.values[i] = reference(Identity::body, *code);
                }
            }
            operation_.record(each.kind, row);
        }
    }

    Operation& operation_;
    const RegisterDump& dump_;
    const std::map<std::string, std::int64_t>& present_;
    std::map<std::pair<Identity, std::string>, std::int64_t> ids_;
};

// The municipalities of a register that holds nothing else. Error refused where it holds more, or a municipality that
// the file does not know.
std::map<std::string, std::int64_t> municipalities_alone(Session& session, const RegisterDump& dump) {
    std::map<std::string, std::int64_t> out;
    storage::each_row(session.store(), Ledger::municipality_entry, {}, [&](const storage::Row& row) {
        out[storage::code_of(session.store(), Identity::municipality, row.subject)] = row.subject;
    });
    bool filled = false;
    for (const auto ledger :
         {Ledger::organisation_entry, Ledger::body_entry, Ledger::educator_entry, Ledger::paper_entry}) {
        storage::each_row(session.store(), ledger, {}, [&](const storage::Row&) { filled = true; });
    }
    std::set<std::string> known;
    for (const auto& each : dump.municipalities) {
        known.insert(each.code);
    }
    for (const auto& [code, id] : out) {
        if (filled || !known.contains(code)) {
            throw Error(Trouble::refused, filled ? "register.not_empty" : "register.other_municipality",
                        {{"code", code}});
        }
    }
    return out;
}

Answer answer_of(const RegisterDump& dump, const std::string& file, const std::string& hash) {
    const auto size = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.register_import/1");
    answer.tree.set("file", file);
    answer.tree.set("sha256", hash);
    answer.tree.set("municipalities", size(dump.municipalities));
    answer.tree.set("papers", size(dump.papers));
    answer.tree.set("organisations", size(dump.organisations));
    answer.tree.set("bodies", size(dump.bodies));
    answer.tree.set("educators", size(dump.educators));
    answer.lead.push_back({"register.import_register_done",
                           {{"file", file},
                            {"organisations", size(dump.organisations)},
                            {"bodies", size(dump.bodies)},
                            {"educators", size(dump.educators)},
                            {"papers", size(dump.papers)}},
                           0});
    return answer;
}

// A file that this import made goes again unless it is kept.
class MadeFile {
public:
    explicit MadeFile(const std::filesystem::path& file) {
        std::error_code none;
        if (!std::filesystem::exists(file, none)) {
            storage::Store::create(file);
            made_ = file;
        }
    }
    ~MadeFile() {
        std::error_code ignored;
        if (!made_.empty()) {
            std::filesystem::remove(made_, ignored);
        }
    }
    MadeFile(const MadeFile&) = delete;
    MadeFile& operator=(const MadeFile&) = delete;
    void keep() { made_.clear(); }

private:
    std::filesystem::path made_;
};

}  // namespace

Answer import_register(const Frame& frame, const std::string& file, const std::string& reason) {
    const std::string bytes = read_bytes(file);
    const auto dump = dump_from_tree(parse_json(bytes, file), file, vocabularies(frame));
    storage::Sha256 sha;
    const std::string hash = storage::hex(sha.of(bytes));
    MadeFile made(frame.database);
    Session session(frame, storage::Store::Mode::changes);
    const auto present = municipalities_alone(session, dump);
    const std::string why = file + " sha256:" + hash + (reason.empty() ? "" : "; " + reason);
    session.expect_large_operation();
    const auto number = session.change(why, {}, [&](Operation& operation) { Writer(operation, dump, present).run(); });
    if (!frame.dry_run) {
        made.keep();
    }
    auto answer = answer_of(dump, file, hash);
    answer.tree.set("operation", number == 0 ? Tree() : Tree(number));
    answer.tree.set("dry_run", frame.dry_run);
    for (const auto& [code, id] : present) {
        answer.lead.push_back({"register.municipality_kept", {{"code", code}}, 0});
    }
    return answer;
}

}  // namespace metodist::app
