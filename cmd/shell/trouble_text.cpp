#include "shell/trouble_text.hpp"

#include <cstdio>

#include "answers/finding_tree.hpp"

#include "exchange/json.hpp"
#include "shell/exit_code.hpp"

namespace metodist::shell {

namespace {

std::string remedy_text(const Finding& finding, const Wording& wording) {
    if (!finding.remedy.empty()) {
        return wording.text(finding.remedy, finding.arguments);
    }
    return wording.find(finding.code + ".remedy", finding.arguments).value_or("");
}

std::string_view severity_word(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::gap: return "gap";
        case Severity::breach: return "breach";
    }
    return "breach";
}

std::string_view trouble_word(Trouble trouble) {
    switch (trouble) {
        case Trouble::refused: return "refused";
        case Trouble::use: return "use";
        case Trouble::input: return "input";
        case Trouble::world: return "world";
        case Trouble::damaged: return "damaged";
        case Trouble::missing: return "missing";
    }
    return "world";
}

Tree place_tree(const Place& place) {
    Tree out = Tree::object();
    if (!place.file.empty()) {
        out.set("file", place.file);
    }
    if (place.line > 0) {
        out.set("line", place.line);
    }
    if (place.column > 0) {
        out.set("column", place.column);
    }
    if (!place.sheet.empty()) {
        out.set("sheet", place.sheet);
    }
    if (!place.cell.empty()) {
        out.set("cell", place.cell);
    }
    return out;
}

}  // namespace

std::string place_text(const Place& place, const Wording& wording) {
    std::string out = place.file;
    const auto add = [&](std::string_view code, Argument::Value value) {
        out += (out.empty() ? "" : ", ") + wording.text(code, {{"value", std::move(value)}});
    };
    if (!place.sheet.empty()) {
        add("shell.place.sheet", place.sheet);
    }
    if (!place.cell.empty()) {
        add("shell.place.cell", place.cell);
    }
    // A cell says the row and the column already.
    if (place.line > 0 && place.cell.empty()) {
        add("shell.place.line", std::to_string(place.line));
    }
    if (place.column > 0 && place.cell.empty()) {
        add("shell.place.column", std::to_string(place.column));
    }
    return out;
}

std::string finding_text(const Finding& finding, const Wording& wording) {
    std::string out = place_text(finding.place, wording);
    out += (out.empty() ? "" : ": ") + wording.text(finding.code, finding.arguments) + "\n";
    if (!finding.clause.empty()) {
        out += "  " + wording.text("shell.clause", {{"clause", finding.clause}}) + "\n";
    }
    if (const auto remedy = remedy_text(finding, wording); !remedy.empty()) {
        out += "  " + remedy + "\n";
    }
    return out;
}

Tree finding_tree(const Finding& finding, const Wording& wording) {
    Tree out = Tree::object();
    out.set("code", finding.code);
    out.set("message", wording.text(finding.code, finding.arguments));
    out.set("severity", severity_word(finding.severity));
    if (finding.place != Place{}) {
        out.set("place", place_tree(finding.place));
    }
    if (!finding.clause.empty()) {
        out.set("clause", finding.clause);
    }
    if (const auto remedy = remedy_text(finding, wording); !remedy.empty()) {
        out.set("remedy", remedy);
    }
    Tree arguments = Tree::object();
    for (const auto& argument : finding.arguments) {
        arguments.set(argument.name, answers::argument_tree(argument.value));
    }
    out.set("arguments", std::move(arguments));
    return out;
}

std::string error_text(const Error& error, std::string_view tool, const Wording& wording) {
    std::string out;
    for (const auto& finding : error.findings()) {
        out += std::string(tool) + ": " + finding_text(finding, wording);
    }
    return out;
}

void tell_beside(const Error& error, std::string_view tool, const Wording& wording) {
    std::fputs(error_text(error, tool, wording).c_str(), stderr);
}

std::string error_json(const Error& error, const Wording& wording) {
    Tree out = Tree::object();
    out.set("schema", "metodist.error/1");
    out.set("trouble", trouble_word(error.trouble()));
    out.set("exit_code", static_cast<int>(exit_code(error.trouble())));
    Tree results = Tree::list();
    for (const auto& finding : error.findings()) {
        results.push(finding_tree(finding, wording));
    }
    out.set("results", std::move(results));
    return to_json(out, JsonLayout::one_line) + "\n";
}

}  // namespace metodist::shell
