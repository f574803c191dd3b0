#include <memory>

#include "app/intake/exchange.hpp"
#include "app/intake/import.hpp"
#include "base/text.hpp"
#include "exchange/foreign_file.hpp"
#include "mms/learn.hpp"
#include "mms/remarks.hpp"
#include "mms/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::vector<std::string> files;
    std::optional<std::string> mapping;
    std::optional<Day> day;
    std::optional<std::string> scope;
    bool create_associations = false;
    bool accept_partial = false;
    bool each = false;
    bool all_or_nothing = false;
    std::optional<std::string> remarks;
    std::optional<std::string> learn;
    std::string show = "facts";
    std::string reason;
    std::vector<std::string> sheets;
    std::optional<std::string> header;
    std::optional<Encoding> encoding;

    [[nodiscard]] bool whole_register() const { return files.size() == 1 && fold(files.front()).ends_with(".json"); }
    // A folder is taken file by file.
    [[nodiscard]] bool one_by_one() const { return each || all_or_nothing || app::has_folder(files); }

    void check(shell::Faults& faults) const {
        if (files.empty()) {
            faults.add("register.import_no_file");
        }
        if (whole_register()) {
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
};

void describe(shell::Options& options, Request& request) {
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

// What was repaired is told in full only where it was asked for; it is counted in any case.
shell::ExitCode shown(Answer& answer, bool folder, shell::Context& context) {
    if (!context.verbose) {
        std::erase_if(answer.findings, [](const Finding& each) { return each.severity == Severity::note; });
    }
    if (*answer.tree.find("refused")->as_bool()) {
        shell::show(answer, context);
        return shell::ExitCode::input;
    }
    return folder ? shell::show(answer, context) : shell::show_change(answer, context, "register.next.import");
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    if (request.whole_register()) {
        auto frame = shell::frame_without_database(context);
        frame.database = context.new_database();
        return shell::show_change(app::import_register(frame, request.files.front(), request.reason), context);
    }
    const FileChoices choices{
        request.sheets, request.header ? read_header_choice(*request.header) : std::nullopt, request.encoding, {}};
    app::ImportTables tables{
        request.files,          *request.mapping, *request.day, *request.scope, request.create_associations,
        request.accept_partial, request.reason,   choices};
    tables.learn = request.learn.has_value();
    const auto remarks = request.remarks ? std::make_unique<RemarksFile>(*request.remarks) : nullptr;
    const auto learned =
        request.learn ? std::make_unique<LearnedFile>(*request.mapping, *request.learn, context) : nullptr;
    const bool folder = request.one_by_one();
    auto answer = folder ? app::import_folder(shell::frame(context), {request.files, request.all_or_nothing, tables})
                         : app::import_tables(shell::frame(context), tables);
    if (!folder) {
        app::choose_rows(answer, request.show);
    }
    if (learned) {
        learned->tell(answer);
    }
    auto code = shown(answer, folder, context);
    code = remarks ? remarks->write(answer, choices, code, context) : code;
    return learned ? learned->write(code, context) : code;
}

}  // namespace

// `import` is nearly a word of C++.
const shell::Verb import_files = shell::verb<describe, run>("import", "register.verb.import");

}  // namespace metodist::mms
