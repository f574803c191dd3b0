#include "app/editions.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "app/words.hpp"
#include "regulation/compiled.hpp"
#include "regulation/edition.hpp"
#include "regulation/files.hpp"
#include "regulation/vocabulary.hpp"
#include "storage/digest.hpp"
#include "storage/forms.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Row;

AdoptedEdition adopted_from(Session& session, const Row& row) {
    AdoptedEdition out;
    out.id = row.subject;
    out.code = storage::code_of(session.store(), Identity::edition, row.subject);
    out.municipality = row.number(column(Ledger::edition_entry, "municipality")).value_or(0);
    if (const auto dated = row.number(column(Ledger::edition_entry, "dated"))) {
        out.dated = Day::from_number(static_cast<std::int32_t>(*dated));
    }
    out.text = row.text(column(Ledger::edition_entry, "text"));
    out.local_text = row.text(column(Ledger::edition_entry, "local_text"));
    out.operation = row.recorded;
    return out;
}

std::vector<AdoptedEdition> own_adopted_editions(Session& session) {
    std::vector<AdoptedEdition> out;
    for (const auto& row : storage::rows_where(session.store(), Ledger::edition_entry, "municipality",
                                               session.municipality(), session.snapshot())) {
        out.push_back(adopted_from(session, row));
    }
    return out;
}

// The regulation that the municipality works by: its setting, else its own code.
std::string regulation_key(Session& session) {
    for (const auto& row :
         storage::rows(session.store(), Ledger::municipality_setting, session.municipality(), session.snapshot())) {
        if (row.text(column(Ledger::municipality_setting, "setting")) == "regulation") {
            return row.text(column(Ledger::municipality_setting, "value"));
        }
    }
    return session.municipality_code();
}

std::vector<EditionFile> files_of(const Frame& frame, const std::string& key) {
    auto out = configured_editions(frame);
    std::erase_if(out, [&](const EditionFile& each) { return each.municipality != key; });
    return out;
}

EditionInForce taken_over(LoadedEdition loaded) {
    EditionInForce out;
    out.edition = std::move(loaded.edition);
    out.words = std::move(loaded.words);
    out.local = std::move(loaded.local);
    out.text = std::move(loaded.text);
    out.local_text = std::move(loaded.local_text);
    return out;
}

EditionInForce from_loaded(LoadedEdition loaded) {
    auto out = taken_over(std::move(loaded));
    storage::Sha256 sha;
    out.edition.hash = storage::hex(sha.of(out.text));
    return out;
}

// Everything that an edition was compiled of: a text that was changed outside the program is read, and found out.
storage::FormMark mark_of(const AdoptedEdition& adopted, const std::string& vocabulary) {
    return {compiled_form_mark(), vocabulary, adopted.local_text, adopted.text};
}

// The text was whole when it was adopted: what is wrong with it now came later.
LoadedEdition read_again(const AdoptedEdition& adopted, const Vocabularies& words) {
    try {
        auto loaded = load_edition(adopted.text, adopted.code, adopted.local_text, words);
        storage::Sha256 sha;
        loaded.edition.hash = storage::hex(sha.of(loaded.text));
        return loaded;
    } catch (const Error& error) {
        if (error.trouble() != Trouble::input) {
            throw;
        }
        std::vector<Finding> findings(1);
        findings.front().code = "regulation.adopted_damaged";
        findings.front().arguments = {{"edition", adopted.code}};
        findings.insert(findings.end(), error.findings().begin(), error.findings().end());
        throw Error(Trouble::damaged, std::move(findings));
    }
}

EditionInForce understood(Session& session, AdoptedEdition adopted) {
    const auto vocabulary = vocabulary_file(session.frame());
    auto words = read_bytes(vocabulary);
    std::optional<LoadedEdition> kept;
    storage::with_kept_form(session.store(), adopted.id, adopted.operation, mark_of(adopted, words),
                            [&](std::string_view form) { kept = from_compiled_form(form); });
    if (kept) {
        kept->text = std::move(adopted.text);
        kept->local_text = std::move(adopted.local_text);
        return taken_over(std::move(*kept));
    }
    auto loaded = read_again(adopted, read_vocabularies(words, vocabulary.string()));
    session.keep_beside([adopted = std::move(adopted), words = std::move(words),
                         made = compiled_form(loaded)](storage::Operation& under_way) {
        storage::keep_form(under_way, adopted.id, adopted.operation, mark_of(adopted, words), made);
    });
    return taken_over(std::move(loaded));
}

EditionInForce from_adopted(Session& session, AdoptedEdition adopted) {
    const auto id = adopted.id;
    auto out = understood(session, std::move(adopted));
    out.id = id;
    return out;
}

// Whether the configuration now says something else under the date that was adopted.
void report_changed_file(EditionInForce& in_force, const EditionFile& file) {
    const auto local = file.file.parent_path() / "local.toml";
    std::error_code ignored;
    const auto report = [&](const char* code, const std::filesystem::path& path) {
        Finding finding;
        finding.code = code;
        finding.arguments = {{"edition", in_force.edition.code()}};
        finding.place.file = path.string();
        finding.severity = Severity::gap;
        in_force.findings.push_back(std::move(finding));
    };
    if (read_bytes(file.file) != in_force.text) {
        report("regulation.changed_under_same_date", file.file);
    }
    const bool has_local = std::filesystem::exists(local, ignored);
    if ((has_local ? read_bytes(local) : std::string{}) != in_force.local_text) {
        report("regulation.local_changed", local);
    }
}

// Later dates win among those not after the day; without any, the undated one.
bool better(const std::optional<Day>& candidate, const std::optional<Day>& best, Day day) {
    if (!candidate) {
        return false;
    }
    return *candidate <= day && (!best || *candidate > *best);
}

[[noreturn]] void raise_none(const std::string& key, Day day, const std::vector<EditionFile>& files,
                             const std::vector<AdoptedEdition>& adopted) {
    std::optional<Day> first;
    const auto consider = [&](const std::optional<Day>& dated) {
        if (dated && (!first || *dated < *first)) {
            first = dated;
        }
    };
    std::ranges::for_each(files, [&](const EditionFile& each) { consider(each.in_force); });
    std::ranges::for_each(adopted, [&](const AdoptedEdition& each) { consider(each.dated); });
    if (first) {
        throw Error(Trouble::use, "regulation.none_on_day", {{"regulation", key}, {"day", day}, {"first", *first}});
    }
    throw Error(Trouble::use, "regulation.none", {{"regulation", key}});
}

}  // namespace

std::vector<EditionFile> configured_editions(const Frame& frame) {
    std::vector<EditionFile> out;
    for (const auto& folder : frame.config) {
        for (auto& file : list_editions(folder)) {
            const bool known = std::ranges::any_of(out, [&](const EditionFile& each) {
                return each.municipality == file.municipality && each.in_force == file.in_force;
            });
            if (!known) {
                out.push_back(std::move(file));
            }
        }
    }
    return out;
}

EditionFile named_edition(const Frame& frame, const std::string& name, Day day) {
    const std::filesystem::path path(name);
    if (path.extension() == ".toml") {
        return {path.parent_path().filename().string(), Day::parse_iso(path.stem().string()), path};
    }
    const auto slash = name.find('/');
    const auto key = name.substr(0, slash);
    auto files = files_of(frame, key);
    if (slash == std::string::npos) {
        if (const auto file = metodist::edition_on(files, key, day)) {
            return *file;
        }
        if (!files.empty()) {
            raise_none(key, day, files, {});
        }
    } else {
        std::erase_if(files, [&](const EditionFile& each) { return each.file.stem() != name.substr(slash + 1); });
        if (!files.empty()) {
            return files.front();
        }
    }
    throw Error(Trouble::use, "regulation.unknown", {{"regulation", name}});
}

EditionInForce configured_edition_on(Session& session, Day day) {
    const auto key = regulation_key(session);
    const auto files = files_of(session.frame(), key);
    const auto file = metodist::edition_on(files, key, day);
    if (!file) {
        raise_none(key, day, files, {});
    }
    return from_loaded(load_edition(file->file, vocabularies(session.frame())));
}

std::vector<AdoptedEdition> adopted_editions(Session& session) {
    std::vector<AdoptedEdition> out;
    storage::each_row(session.store(), Ledger::edition_entry, session.snapshot(),
                      [&](const Row& row) { out.push_back(adopted_from(session, row)); });
    return out;
}

EditionInForce edition_on(Session& session, Day day) {
    const auto& frame = session.frame();
    if (!frame.regulation.empty()) {
        return from_loaded(load_edition(named_edition(frame, frame.regulation, day).file, vocabularies(frame)));
    }
    const auto key = regulation_key(session);
    auto adopted = own_adopted_editions(session);
    const auto files = files_of(frame, key);
    AdoptedEdition* best = nullptr;
    for (auto& each : adopted) {
        const bool holds = !each.dated || *each.dated <= day;
        if (best == nullptr ? holds : better(each.dated, best->dated, day)) {
            best = &each;
        }
    }
    const auto file = metodist::edition_on(files, key, day);
    const bool file_is_newer = file && (best == nullptr || better(file->in_force, best->dated, day));
    if (file_is_newer) {
        return from_loaded(load_edition(file->file, vocabularies(frame)));
    }
    if (best == nullptr) {
        raise_none(key, day, files, adopted);
    }
    const auto same = std::ranges::find(files, best->dated, &EditionFile::in_force);
    auto in_force = from_adopted(session, std::move(*best));
    if (same != files.end()) {
        report_changed_file(in_force, *same);
    }
    return in_force;
}

EditionInForce edition_of(Session& session, std::int64_t id, storage::Snapshot known) {
    const auto entries = storage::rows(session.store(), Ledger::edition_entry, id, known);
    if (entries.empty()) {
        throw Error(Trouble::damaged, "regulation.not_adopted",
                    {{"edition", storage::code_of(session.store(), Identity::edition, id)}});
    }
    return from_adopted(session, adopted_from(session, entries.back()));
}

EditionInForce edition_of(Session& session, std::int64_t id) { return edition_of(session, id, session.snapshot()); }

std::int64_t adopt(Session& session, storage::Operation& operation, EditionInForce& in_force) {
    auto& store = session.store();
    if (in_force.id) {
        return *in_force.id;
    }
    if (!session.frame().regulation.empty()) {
        throw Error(Trouble::use, "regulation.only_for_questions", {{"regulation", session.frame().regulation}});
    }
    // Two municipalities of one file may work by one regulation; each keeps its own copy.
    const auto own = session.municipality_code();
    const auto code = in_force.edition.code() + (in_force.edition.municipality == own ? "" : "@" + own);
    auto id = storage::find_code(store, Identity::edition, code);
    if (!id) {
        id = operation.create(Identity::edition, code, {});
    }
    for (const auto& row : storage::rows(store, Ledger::edition_entry, *id)) {
        operation.end(Ledger::edition_entry, *id, row.sequence);
    }
    storage::NewRow row;
    row.subject = *id;
    const auto& dated = in_force.edition.in_force;
    row.values = {session.municipality(), dated ? Field(std::int64_t{dated->number()}) : Field(), in_force.edition.hash,
                  in_force.text, in_force.local_text};
    operation.record(Ledger::edition_entry, row);
    in_force.id = id;
    // For the next question; its places name the adopted edition, not the file that it came from.
    AdoptedEdition adopted;
    adopted.id = *id;
    adopted.code = code;
    adopted.text = in_force.text;
    adopted.local_text = in_force.local_text;
    adopted.operation = operation.id();
    static_cast<void>(understood(session, std::move(adopted)));
    return *id;
}

}  // namespace metodist::app
