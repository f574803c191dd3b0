#include "app/editions.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "app/words.hpp"
#include "regulation/edition.hpp"
#include "regulation/files.hpp"
#include "storage/digest.hpp"

namespace metodist::app {

namespace {

using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Row;

struct Adopted {
    std::int64_t id = 0;
    std::string code;
    std::optional<Day> dated;
    std::string text;
    std::string local_text;
};

Adopted adopted_from(Session& session, const Row& row) {
    Adopted out;
    out.id = row.subject;
    out.code = storage::code_of(session.store(), Identity::edition, row.subject);
    if (const auto dated = row.number(column(Ledger::edition_entry, "dated"))) {
        out.dated = Day::from_number(static_cast<std::int32_t>(*dated));
    }
    out.text = row.text(column(Ledger::edition_entry, "text"));
    out.local_text = row.text(column(Ledger::edition_entry, "local_text"));
    return out;
}

std::vector<Adopted> adopted_editions(Session& session) {
    std::vector<Adopted> out;
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
    std::vector<EditionFile> out;
    for (const auto& folder : frame.config) {
        for (auto& file : list_editions(folder)) {
            const bool known = std::ranges::any_of(out, [&](const EditionFile& each) {
                return each.municipality == file.municipality && each.in_force == file.in_force;
            });
            if (file.municipality == key && !known) {
                out.push_back(std::move(file));
            }
        }
    }
    return out;
}

EditionInForce from_loaded(LoadedEdition loaded) {
    EditionInForce out;
    out.edition = std::move(loaded.edition);
    out.words = std::move(loaded.words);
    out.text = std::move(loaded.text);
    out.local_text = std::move(loaded.local_text);
    storage::Sha256 sha;
    out.edition.hash = storage::hex(sha.of(out.text));
    return out;
}

EditionInForce from_adopted(Session& session, Adopted adopted) {
    try {
        auto out = from_loaded(load_edition(std::move(adopted.text), adopted.code, std::move(adopted.local_text),
                                            vocabularies(session.frame())));
        out.id = adopted.id;
        return out;
    } catch (const Error& error) {
        if (error.trouble() != Trouble::input) {
            throw;
        }
        throw Error(Trouble::damaged, error.findings());
    }
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

// --regulation: a file, or MUNICIPALITY or MUNICIPALITY/DATE among the configured ones.
EditionInForce asked_for(Session& session, Day day) {
    const auto& frame = session.frame();
    const auto words = vocabularies(frame);
    const std::filesystem::path path(frame.regulation);
    std::error_code ignored;
    if (path.extension() == ".toml") {
        return from_loaded(load_edition(path, words));
    }
    const auto slash = frame.regulation.find('/');
    const auto key = frame.regulation.substr(0, slash);
    auto files = files_of(frame, key);
    if (slash != std::string::npos) {
        const auto name = frame.regulation.substr(slash + 1);
        std::erase_if(files, [&](const EditionFile& each) { return each.file.stem() != name; });
    }
    if (const auto file = slash == std::string::npos ? metodist::edition_on(files, key, day)
                          : files.empty()            ? std::optional<EditionFile>{}
                                                     : std::optional(files.front())) {
        return from_loaded(load_edition(file->file, words));
    }
    throw Error(Trouble::use, "regulation.unknown", {{"regulation", frame.regulation}});
}

// Later dates win among those not after the day; without any, the undated one.
bool better(const std::optional<Day>& candidate, const std::optional<Day>& best, Day day) {
    if (!candidate) {
        return false;
    }
    return *candidate <= day && (!best || *candidate > *best);
}

[[noreturn]] void raise_none(const std::string& key, Day day, const std::vector<EditionFile>& files,
                             const std::vector<Adopted>& adopted) {
    std::optional<Day> first;
    const auto consider = [&](const std::optional<Day>& dated) {
        if (dated && (!first || *dated < *first)) {
            first = dated;
        }
    };
    std::ranges::for_each(files, [&](const EditionFile& each) { consider(each.in_force); });
    std::ranges::for_each(adopted, [&](const Adopted& each) { consider(each.dated); });
    if (first) {
        throw Error(Trouble::use, "regulation.none_on_day", {{"regulation", key}, {"day", day}, {"first", *first}});
    }
    throw Error(Trouble::use, "regulation.none", {{"regulation", key}});
}

}  // namespace

EditionInForce edition_on(Session& session, Day day) {
    if (!session.frame().regulation.empty()) {
        return asked_for(session, day);
    }
    const auto key = regulation_key(session);
    auto adopted = adopted_editions(session);
    const auto files = files_of(session.frame(), key);
    const Adopted* best = nullptr;
    for (const auto& each : adopted) {
        if (best == nullptr ? (!each.dated || *each.dated <= day) : better(each.dated, best->dated, day)) {
            best = &each;
        }
    }
    const auto file = metodist::edition_on(files, key, day);
    const bool file_is_newer = file && (best == nullptr || better(file->in_force, best->dated, day));
    if (file_is_newer) {
        return from_loaded(load_edition(file->file, vocabularies(session.frame())));
    }
    if (best == nullptr) {
        raise_none(key, day, files, adopted);
    }
    const auto dated = best->dated;
    auto in_force = from_adopted(session, *best);
    const auto same = std::ranges::find(files, dated, &EditionFile::in_force);
    if (same != files.end()) {
        report_changed_file(in_force, *same);
    }
    return in_force;
}

EditionInForce edition_of(Session& session, std::int64_t id) {
    const auto entries = storage::rows(session.store(), Ledger::edition_entry, id, session.snapshot());
    if (entries.empty()) {
        throw Error(Trouble::damaged, "regulation.not_adopted",
                    {{"edition", storage::code_of(session.store(), Identity::edition, id)}});
    }
    return from_adopted(session, adopted_from(session, entries.back()));
}

std::int64_t adopt(Session& session, storage::Operation& operation, EditionInForce& in_force) {
    auto& store = session.store();
    if (in_force.id) {
        return *in_force.id;
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
    return *id;
}

}  // namespace metodist::app
