#include "app/register/municipality.hpp"

#include <algorithm>
#include <set>

#include "app/editions.hpp"
#include "app/fact_text.hpp"
#include "app/words.hpp"
#include "base/join.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using storage::Identity;
using storage::Ledger;

// Codes stand in commands, files and folders.
bool is_code(const std::string& text) {
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == std::string::npos;
}

void check_regulation(const Frame& frame, const std::string& name, std::vector<Finding>& findings) {
    const auto known = known_regulations(frame);
    if (name.empty() || std::ranges::find(known, name) != known.end()) {
        return;
    }
    const auto near = nearest(name, known);
    findings.push_back(finding_of(known.empty()  ? "register.no_regulations"
                                  : near.empty() ? "register.no_regulation"
                                                 : "register.no_regulation_near",
                                  {{"name", name}, {"near", joined(near)}, {"known", joined(known)}}));
}

// The same request with words as codes. Throws all faults.
InitRegister checked(const Frame& frame, InitRegister request) {
    const auto lists = vocabularies(frame);
    std::vector<Finding> findings;
    if (!is_code(request.code)) {
        findings.push_back(finding_of("register.bad_code", {{"code", request.code}}));
    }
    request.name = tidy(request.name);
    if (request.name.empty()) {
        findings.push_back(finding_of("register.municipality_without_name", {}));
    }
    request.level = read_word(lists, "municipality_kind", request.level, findings).value_or("");
    check_regulation(frame, request.regulation, findings);
    for (auto& each : request.signatories) {
        each.role = read_word(lists, "signatory_role", each.role, findings).value_or("");
        each.name = tidy(each.name);
        each.post = tidy(each.post);
        if (each.name.empty()) {
            findings.push_back(finding_of("register.signatory_without_name", {{"role", each.role}}));
        }
    }
    if (has_breach(findings)) {
        throw Error(Trouble::input, std::move(findings));
    }
    return request;
}

void write(storage::Operation& operation, const InitRegister& request) {
    const auto id = operation.create(Identity::municipality, request.code, {});
    operation.record(Ledger::municipality_entry, {id, false, {}, {}, {request.name, request.level, request.language}});
    if (!request.regulation.empty()) {
        operation.record(Ledger::municipality_setting,
                         {id, false, {}, {}, {std::string("regulation"), request.regulation}});
    }
    for (const auto& each : request.signatories) {
        operation.record(Ledger::signatory, {id, false, {}, {}, {each.role, each.name, or_nothing(each.post)}});
    }
}

// The edition in force is kept from the start. Where none is in force yet, the first step that needs one will say so.
void adopt_first(Session& session, storage::Operation& operation, const InitRegister& request,
                 std::vector<Finding>& findings) {
    if (request.regulation.empty()) {
        return;
    }
    try {
        auto law = edition_on(session, session.asked());
        adopt(session, operation, law);
    } catch (const Error& error) {
        if (error.findings().front().code != "regulation.none_on_day") {
            throw;
        }
        findings = error.findings();
        findings.front().severity = Severity::gap;
    }
}

// A new file that goes again unless it is kept.
class NewFile {
public:
    explicit NewFile(std::filesystem::path file) : file_(std::move(file)) { storage::Store::create(file_); }
    ~NewFile() {
        if (!kept_) {
            std::error_code ignored;
            std::filesystem::remove(file_, ignored);
        }
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    void keep() { kept_ = true; }

private:
    std::filesystem::path file_;
    bool kept_ = false;
};

Answer answer_of(const Frame& frame, const InitRegister& request, std::int64_t operation) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.init/1");
    answer.tree.set("file", frame.database.string());
    answer.tree.set("operation", operation == 0 ? Tree() : Tree(operation));
    answer.tree.set("dry_run", frame.dry_run);
    answer.tree.set("municipality", request.code);
    answer.tree.set("name", request.name);
    answer.tree.set("level", request.level);
    answer.tree.set("regulation", request.regulation.empty() ? Tree() : Tree(request.regulation));
    answer.tree.set("language", request.language);
    Tree signatories = Tree::list();
    for (const auto& each : request.signatories) {
        Tree row = Tree::object();
        row.set("role", each.role).set("name", each.name).set("post", each.post);
        signatories.push(std::move(row));
    }
    answer.rows = "signatories";
    answer.tree.set(answer.rows, std::move(signatories));
    answer.lead.push_back({frame.dry_run ? "register.init_would" : "register.init_done",
                           {{"file", frame.database.string()},
                            {"name", request.name},
                            {"code", request.code},
                            {"level", Word{"municipality_kind", request.level}}},
                           0});
    answer.lead.push_back({request.regulation.empty() ? "register.init_no_regulation" : "register.init_regulation",
                           {{"regulation", request.regulation}},
                           0});
    if (!request.signatories.empty()) {
        answer.columns = {{"register.column.role", "role", CellFormat::word, "signatory_role"},
                          {"register.column.name", "name", CellFormat::text, {}},
                          {"register.column.signatory_post", "post", CellFormat::text, {}}};
    }
    return answer;
}

}  // namespace

std::vector<std::string> known_regulations(const Frame& frame) {
    std::set<std::string> names;
    for (const auto& folder : frame.config) {
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(folder / "regulations", none)) {
            if (entry.is_directory()) {
                names.insert(entry.path().filename().string());
            }
        }
    }
    return {names.begin(), names.end()};
}

Answer init_register(const Frame& frame, const InitRegister& given) {
    const auto request = checked(frame, given);
    NewFile file(frame.database);
    Session session(frame, storage::Store::Mode::changes);
    std::vector<Finding> findings;
    const auto operation = session.change({}, {}, [&](storage::Operation& made) {
        write(made, request);
        adopt_first(session, made, request, findings);
    });
    if (!frame.dry_run) {
        file.keep();
    }
    auto answer = answer_of(frame, request, operation);
    answer.findings = std::move(findings);
    return answer;
}

}  // namespace metodist::app
