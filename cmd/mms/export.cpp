#include <optional>

#include "app/intake/exchange.hpp"
#include "app/intake/form.hpp"
#include "exchange/json.hpp"
#include "mms/verbs.hpp"
#include "shell/frame.hpp"
#include "shell/personal_file.hpp"

namespace metodist::mms {

namespace {

struct Request {
    std::optional<std::string> form;
    std::optional<std::string> mapping;
};

void describe(shell::Options& options, Request& request) {
    options.option("--form ORGANISATION", request.form, "intake.option.form")
        .option("--map NAME", request.mapping, "intake.option.form_map")
        .formats({shell::Format::json, shell::Format::xlsx})
        .example("{tool} export --output register.json", "register.example.export")
        .example("{tool} export --form 'СОШ № 1' --on 2026-09-01 --output form.xlsx", "intake.example.form");
}

BookSheet sheet_of(const app::OrganisationForm& form, const Wording& wording) {
    BookSheet out;
    out.name = form.name;
    const Arguments arguments{{"name", form.name}, {"code", form.code}, {"day", form.day}, {"mark", form.mark}};
    for (const auto* line : {"intake.form.title", "intake.form.advice", "intake.form.mark"}) {
        out.rows.push_back({{wording.text(line, arguments)}, RowLook::title});
    }
    BookRow header{{}, RowLook::header};
    header.cells.assign(form.headers.begin(), form.headers.end());
    out.rows.push_back(std::move(header));
    out.frozen = out.rows.size();
    for (const auto& row : form.rows) {
        out.rows.push_back({row, RowLook::plain});
    }
    out.choices = form.choices;
    out.spare_rows = 200;
    return out;
}

shell::ExitCode export_form(const Request& request, shell::Context& context) {
    if (context.format_given && context.format != shell::Format::xlsx) {
        throw Error(Trouble::use, "intake.form_format");
    }
    std::optional<shell::PersonalFile> file;
    if (const auto name = context.take_output_file(); !name.empty()) {
        file.emplace(name);
    }
    const auto form =
        app::organisation_form(shell::frame(context), *request.form, request.mapping.value_or("educators"));
    const auto book = xlsx_of({sheet_of(form, context.wording())});
    file ? file->write(book) : context.out().write(book);
    context.tell("intake.form.made", {{"name", form.name}, {"count", static_cast<std::int64_t>(form.rows.size())}});
    return shell::ExitCode::done;
}

shell::ExitCode run(const Request& request, shell::Context& context) {
    if (request.form) {
        return export_form(request, context);
    }
    if (context.format == shell::Format::xlsx) {
        throw Error(Trouble::use, "intake.form_only");
    }
    if (request.mapping) {
        throw Error(Trouble::use, "intake.form_map_alone");
    }
    context.out().write(to_json(app::export_register(shell::frame(context)), JsonLayout::lines) + "\n");
    return shell::ExitCode::done;
}

}  // namespace

// `export` is a word of C++.
const shell::Verb export_register = shell::verb<describe, run>("export", "register.verb.export");

}  // namespace metodist::mms
