#include <algorithm>

#include "answers/regulation.hpp"
#include "app/editions.hpp"
#include "app/regulations/regulations.hpp"
#include "app/words.hpp"
#include "regulation/files.hpp"

namespace metodist::app {

namespace {

using answers::EditionLine;

void describe(EditionLine& line, const Edition& edition) {
    line.name = edition.name;
    line.title = edition.title;
    line.status = edition.status;
}

EditionLine line_of(const EditionFile& file, const Vocabularies& words) {
    EditionLine line;
    line.municipality = file.municipality;
    line.code = file.municipality + "/" + file.file.stem().string();
    line.in_force = file.in_force;
    line.file = file.file.string();
    try {
        describe(line, load_edition(file.file, words).edition);
    } catch (const Error& error) {
        // The list goes on; `regulation check` tells all faults of the file.
        line.status = "faulty";
        Finding finding = error.findings().front();
        finding.severity = Severity::gap;
        line.findings.push_back(std::move(finding));
    }
    return line;
}

// The code of an edition that two municipalities of a file share bears the municipality behind it.
std::string plain_code(const AdoptedEdition& adopted) { return adopted.code.substr(0, adopted.code.find('@')); }

// An edition that only the database still has.
EditionLine line_of(const AdoptedEdition& adopted, const Vocabularies& words) {
    EditionLine line;
    line.code = plain_code(adopted);
    line.municipality = line.code.substr(0, line.code.find('/'));
    line.in_force = adopted.dated;
    try {
        describe(line, load_edition(adopted.text, adopted.code, adopted.local_text, words).edition);
    } catch (const Error& error) {
        line.status = "faulty";
        line.findings = error.findings();
    }
    return line;
}

void compare(EditionLine& line, const AdoptedEdition& adopted) {
    line.adopted = true;
    if (line.file.empty()) {
        return;
    }
    const auto local = std::filesystem::path(line.file).parent_path() / "local.toml";
    std::error_code ignored;
    const auto local_text = std::filesystem::exists(local, ignored) ? read_bytes(local) : std::string();
    line.changed = line.changed || read_bytes(line.file) != adopted.text || local_text != adopted.local_text;
}

void add_adopted(const Frame& frame, const Vocabularies& words, std::vector<EditionLine>& lines) {
    Session session(frame, storage::Store::Mode::questions);
    for (auto& line : lines) {
        line.adopted = false;
    }
    for (const auto& adopted : adopted_editions(session)) {
        auto line = std::ranges::find(lines, plain_code(adopted), &EditionLine::code);
        if (line == lines.end()) {
            lines.push_back(line_of(adopted, words));
            line = lines.end() - 1;
        }
        compare(*line, adopted);
    }
}

}  // namespace

Answer list_regulations(const Frame& frame) {
    const auto words = vocabularies(frame);
    std::vector<EditionLine> lines;
    for (const auto& file : configured_editions(frame)) {
        lines.push_back(line_of(file, words));
    }
    if (!frame.database.empty()) {
        add_adopted(frame, words, lines);
    }
    return answers::editions(lines);
}

}  // namespace metodist::app
