#include "mms/import_request.hpp"

#include <utility>

#include "app/intake/import.hpp"
#include "base/text.hpp"
#include "mms/remarks.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

bool ImportRequest::whole_register() const { return files.size() == 1 && fold(files.front()).ends_with(".json"); }

bool ImportRequest::one_by_one() const { return each || all_or_nothing || app::has_folder(files); }

void ImportRequest::refuse_table_options(shell::Faults& faults) const {
    const std::pair<const char*, bool> given[] = {{"--map", mapping.has_value()},
                                                  {"--day", day.has_value()},
                                                  {"--scope", scope.has_value()},
                                                  {"--create-associations", create_associations},
                                                  {"--accept-partial", accept_partial},
                                                  {"--sheet", !sheets.empty()},
                                                  {"--header", header.has_value()},
                                                  {"--encoding", encoding.has_value()},
                                                  {"--each", each},
                                                  {"--all-or-nothing", all_or_nothing},
                                                  {"--remarks", remarks.has_value()},
                                                  {"--show", show != "facts"},
                                                  {"--learn", learn.has_value()}};
    for (const auto& [option, is_given] : given) {
        if (is_given) {
            faults.add("register.import_option_of_tables", {{"option", std::string(option)}});
        }
    }
}

void ImportRequest::check(shell::Faults& faults) const {
    if (files.empty()) {
        faults.add("register.import_no_file");
    }
    if (whole_register()) {
        refuse_table_options(faults);
        return;
    }
    const auto missing = [&](bool given, const char* option) {
        if (!given) {
            faults.add("register.import_option_missing", {{"option", std::string(option)}});
        }
    };
    missing(mapping.has_value(), "--map");
    missing(day.has_value(), "--day");
    missing(scope.has_value(), "--scope");
    if (remarks && !is_remarks_file(*remarks)) {
        faults.add("intake.remarks_ending", {{"file", *remarks}});
    }
    if (header && !read_header_choice(*header)) {
        faults.add("import.bad_header_option", {{"text", *header}});
    }
}

void describe_import(shell::Options& options, ImportRequest& request) {
    options.argument("FILE", request.files, "register.option.import_files")
        .option("--map NAME", request.mapping, "register.option.import_map")
        .option("--day DAY", request.day, "register.option.import_day")
        .option("--scope SCOPE", request.scope, "register.option.import_scope")
        .flag("--create-associations", request.create_associations, "register.option.create_associations")
        .flag("--accept-partial", request.accept_partial, "register.option.accept_partial")
        .option("--sheet SHEET", request.sheets, "import.option.sheet")
        .option("--header ROWS", request.header, "import.option.header")
        .choice("--encoding ENCODING", request.encoding,
                std::vector<std::pair<std::string, Encoding>>{{"utf-8", Encoding::utf_8},
                                                              {"windows-1251", Encoding::windows_1251}},
                "import.option.encoding")
        .flag("--each", request.each, "intake.option.each")
        .flag("--all-or-nothing", request.all_or_nothing, "intake.option.all_or_nothing")
        .option("--remarks FILE", request.remarks, "intake.option.remarks")
        .option("--learn FILE", request.learn, "intake.option.learn")
        .choice<std::string>("--show LIST", request.show,
                             {{"facts", "facts"},
                              {"difference", "difference"},
                              {"consequences", "consequences"},
                              {"findings", "findings"}},
                             "intake.option.show")
        .option("--reason TEXT", request.reason, "register.option.reason")
        .formats(shell::workbook_formats())
        .example("{tool} import organisations.csv --map organisations --day 2026-09-01 --scope all",
                 "register.example.import_organisations")
        .example(
            "{tool} import roster.csv --map educators --day 2026-09-01 --scope all --create-associations "
            "--accept-partial --dry-run",
            "register.example.import_roster")
        .example(
            "{tool} import roster.xlsx --map educators --day 2026-09-01 --scope all --sheet Школы --header 3-4 "
            "--accept-partial --dry-run",
            "import.example.sheet")
        .example(
            "{tool} import roster.csv --map educators --day 2026-09-01 --scope all --accept-partial --dry-run "
            "--remarks back.xlsx --show difference",
            "intake.example.remarks")
        .example("{tool} import schools --map educators --day 2026-09-01 --scope file --dry-run",
                 "intake.example.folder")
        .example("{tool} import register.json --db new.db", "register.example.import_register");
}

}  // namespace metodist::mms
