#include "regulation/skeleton.hpp"

#include <algorithm>
#include <sstream>

#include "base/finding.hpp"

namespace metodist {

namespace {

constexpr std::string_view mark = "  # сверить с положением";

// Basic strings of TOML.
std::string toml_text(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out + "\"";
}

bool is_code(const std::string& text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

void replace_all(std::string& line, const std::string& from, const std::string& to) {
    for (auto at = line.find(from); at != std::string::npos; at = line.find(from, at + to.size())) {
        line.replace(at, from.size(), to);
    }
}

std::string head(const NewRegulation& wanted, const std::string& acts) {
    std::string out =
        "# Заготовка по образцу другого муниципалитета. Что сделать:\n"
        "# 1. Сверить с текстом положения каждую строку с пометкой «сверить»: номер пункта и то, как его печатают.\n"
        "# 2. Исправить числа, сроки, перечни и названия; чего в положении нет — удалить; о чём оно молчит — "
        "\"silent\".\n"
        "# 3. Если у положения есть дата, назвать файл по ней (2024-01-30.toml) и написать здесь in_force = "
        "2024-01-30.\n"
        "# 4. Проверить: mms regulation check ФАЙЛ. Виды элементов описаны в lib/regulation/KINDS.md.\n"
        "schema = \"metodist.regulation/1\"\n\n[edition]\n";
    out += "municipality = " + toml_text(wanted.municipality) + "\n";
    out += "name = " + toml_text(wanted.name) + "\n";
    out += "name_genitive = " + toml_text(wanted.name_genitive) + "\n";
    out += "municipality_kind = " + toml_text(wanted.municipality_kind) + "\n";
    if (!wanted.region.empty()) {
        out += "region = " + toml_text(wanted.region) + "\n";
    }
    out += "title = " + toml_text(wanted.title) + "\n";
    out += "status = \"unknown\"\n" + acts + "\n";
    return out;
}

}  // namespace

std::string regulation_skeleton(std::string_view template_text, const std::string& template_municipality,
                                const NewRegulation& wanted) {
    if (!is_code(wanted.municipality)) {
        throw Error(Trouble::use, "regulation.bad_code", {{"code", wanted.municipality}});
    }
    std::istringstream lines{std::string(template_text)};
    std::string line;
    std::string acts;
    std::string rest;
    // Before the head, inside it, behind it.
    enum class Part { before, inside, behind } part = Part::before;
    while (std::getline(lines, line)) {
        replace_all(line, "\"" + template_municipality + "-", "\"" + wanted.municipality + "-");
        if (part == Part::before) {
            part = line == "[edition]" ? Part::inside : part;
            continue;
        }
        if (part == Part::inside) {
            if (line.starts_with("acts = ")) {
                acts = line + "\n";
            }
            if (!line.starts_with('[')) {
                continue;
            }
            part = Part::behind;
        }
        if (line.starts_with("clause = ") || line.starts_with("cite = ") || line.starts_with("acting_party = ")) {
            line += mark;
        }
        rest += line + "\n";
    }
    return head(wanted, acts) + rest;
}

}  // namespace metodist
