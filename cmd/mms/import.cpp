#include <memory>

#include "app/intake/exchange.hpp"
#include "app/intake/import.hpp"
#include "exchange/foreign_file.hpp"
#include "mms/import_request.hpp"
#include "mms/learn.hpp"
#include "mms/remarks.hpp"
#include "mms/verbs.hpp"
#include "shell/change.hpp"
#include "shell/frame.hpp"
#include "shell/show.hpp"

namespace metodist::mms {

namespace {

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

shell::ExitCode run(const ImportRequest& request, shell::Context& context) {
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
const shell::Verb import_files = shell::verb<describe_import, run>("import", "register.verb.import");

}  // namespace metodist::mms
