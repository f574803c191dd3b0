#include "app/intake/import_scope.hpp"

#include <set>

#include "app/intake/form.hpp"
#include "app/intake/references.hpp"
#include "app/naming.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;

struct MarkedFile {
    std::string file = {};
    FormMark mark = {};
};

std::vector<MarkedFile> marks_in(const Tables& tables) {
    std::vector<MarkedFile> out;
    for (const auto& file : tables.files) {
        for (const auto& report : file.tables) {
            for (const auto& line : report.table.title) {
                if (auto mark = find_mark(line.text)) {
                    out.push_back({file.file, std::move(*mark)});
                    break;
                }
            }
        }
    }
    return out;
}

// The only organisation that rows certainly name, or that a form was made for.
std::int64_t told_by_file(Session& session, const Tables& tables, const std::vector<MarkedFile>& marks) {
    std::set<std::int64_t> found;
    for (const auto& each : marks) {
        if (const auto id = storage::find_code(session.store(), Identity::organisation, each.mark.organisation)) {
            found.insert(*id);
        }
    }
    if (found.empty()) {
        const References references(session, tables.mapping);
        for (const auto& each : tables.educators.names().organisations) {
            if (const auto id = references.find_organisation(each.spelling)) {
                found.insert(*id);
            }
        }
    }
    if (found.size() == 1) {
        return *found.begin();
    }
    std::string names;
    for (const auto id : found) {
        names += (names.empty() ? "" : ", ") +
                 storage::organisation_name(session.store(), id, session.asked(), session.snapshot());
    }
    throw Error(Trouble::input, found.empty() ? "intake.scope_unknown" : "intake.scope_several", {{"names", names}},
                {.file = tables.files.empty() ? std::string() : tables.files.front().file});
}

Finding about(const std::string& code, const MarkedFile& marked, Severity severity, Arguments arguments) {
    Finding out;
    out.code = code;
    out.severity = severity;
    out.place.file = marked.file;
    out.arguments = std::move(arguments);
    return out;
}

}  // namespace

std::optional<std::int64_t> scope_of(Session& session, const ImportTables& request, Tables& tables) {
    const auto marks = marks_in(tables);
    const auto scope = request.scope == "all" ? std::nullopt
                       : request.scope == "file"
                           ? std::optional(told_by_file(session, tables, marks))
                           : std::optional(static_cast<std::int64_t>(resolve_organisation(session, request.scope)));
    for (const auto& each : marks) {
        // The lists that a form of ours chooses from.
        std::erase_if(tables.findings, [&](const Finding& finding) {
            return finding.code == "import.sheet_hidden" && finding.place.file == each.file &&
                   finding.place.sheet == choice_sheet;
        });
        if (!tables.mapping_hash.starts_with(each.mark.mapping_hash)) {
            tables.findings.push_back(
                about("intake.old_form", each, Severity::gap, {{"organisation", each.mark.organisation}}));
        }
        const auto id = storage::find_code(session.store(), Identity::organisation, each.mark.organisation);
        if (scope && id != scope) {
            tables.findings.push_back(about(
                "intake.form_of_another", each, Severity::breach,
                {{"organisation", each.mark.organisation},
                 {"name", id ? storage::organisation_name(session.store(), *id, session.asked()) : std::string()}}));
        }
    }
    return scope;
}

}  // namespace metodist::app
