#include "mms/remarks.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "base/text.hpp"
#include "mms/remarked_sheet.hpp"
#include "shell/trouble_text.hpp"

namespace metodist::mms {

namespace {

// The trees of the files of an import, or of all imports of a folder; each file once, however often it was named.
std::vector<const Tree*> files_of(const Answer& answer) {
    std::vector<const Tree*> out;
    std::set<std::string> names;
    const auto add = [&](const Tree& tree) {
        for (const auto& each : *tree.find("files")->as_list()) {
            if (names.insert(*each.find("file")->as_text()).second) {
                out.push_back(&each);
            }
        }
    };
    const Tree* imports = answer.tree.find("imports");
    if (imports == nullptr) {
        add(answer.tree);
        return out;
    }
    for (const auto& each : *imports->as_list()) {
        add(each);
    }
    return out;
}

// What has to be looked at, by sheet and row; of workbooks with the letters of the cell.
std::map<std::string, Remarks> remarks_of(const Answer& answer, const std::string& file, const Wording& wording) {
    std::map<std::string, Remarks> out;
    for (const auto& finding : answer.findings) {
        if (finding.severity == Severity::note || finding.place.file != file || finding.place.line == 0) {
            continue;
        }
        // What the program advises by itself is for who runs it, not for the school.
        const auto remark = wording.text(finding.code, finding.arguments) +
                            (finding.remedy.empty() ? "" : " " + wording.text(finding.remedy, finding.arguments));
        auto& text = out[finding.place.sheet][finding.place.line];
        if (("\n" + text + "\n").find("\n" + remark + "\n") == std::string::npos) {
            text += (text.empty() ? "" : "\n") + remark;
        }
    }
    return out;
}

std::map<std::string, HeaderRows> headers_of(const Answer& answer, const std::string& file) {
    std::map<std::string, HeaderRows> out;
    for (const auto* each : files_of(answer)) {
        if (*each->find("file")->as_text() != file) {
            continue;
        }
        const auto add = [&](const Tree& table, const std::string& sheet) {
            out[sheet] = {*table.find("header_row")->as_number(), *table.find("header_end")->as_number()};
        };
        if (const Tree* sheets = each->find("sheets")) {
            for (const auto& sheet : *sheets->as_list()) {
                add(sheet, *sheet.find("sheet")->as_text());
            }
        } else {
            add(*each, {});
        }
    }
    return out;
}

bool is_csv(const std::string& file) { return fold(file).ends_with(".csv"); }

}  // namespace

bool is_remarks_file(const std::string& file) { return is_csv(file) || fold(file).ends_with(".xlsx"); }

void RemarksFile::write(const Answer& answer, const FileChoices& choices, shell::Context& context) {
    std::vector<BookSheet> sheets;
    for (const auto* each : files_of(answer)) {
        const std::string& table = *each->find("file")->as_text();
        const auto remarks = remarks_of(answer, table, context.wording());
        const auto headers = headers_of(answer, table);
        ForeignFile source(table, table, choices);
        const auto names = source.sheets();
        for (const auto index : remarks.empty() ? std::vector<std::size_t>{} : source.chosen()) {
            const std::string sheet = names.empty() ? std::string() : names[index].name;
            const auto own = remarks.find(sheet);
            const auto header = headers.find(sheet);
            if (own != remarks.end() && header != headers.end()) {
                const auto rows = source.open(index);
                sheets.push_back(
                    with_remarks(*rows, header->second, own->second, context.wording().text("intake.column.remark")));
                sheets.back().name = sheet.empty() ? std::filesystem::path(table).stem().string() : sheet;
            }
        }
    }
    if (sheets.empty()) {
        context.tell("intake.no_remarks", {{"file", name_}});
        return;
    }
    file_.write(is_csv(name_) ? csv_of(sheets) : xlsx_of(sheets));
    context.tell("intake.remarks_written", {{"file", name_}});
}

shell::ExitCode RemarksFile::write(const Answer& answer, const FileChoices& choices, shell::ExitCode code,
                                   shell::Context& context) {
    context.out().finish();
    try {
        write(answer, choices, context);
    } catch (const Error& error) {
        if (code == shell::ExitCode::done) {
            throw;
        }
        shell::tell_beside(error, context.tool.name, context.wording());
    }
    return code;
}

}  // namespace metodist::mms
