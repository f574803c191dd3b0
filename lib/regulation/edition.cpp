#include "regulation/edition.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "regulation/files.hpp"
#include "regulation/reader.hpp"

namespace metodist {

namespace {

constexpr std::string_view schema_name = "metodist.regulation/1";

std::string stem_of(const std::string& name) { return std::filesystem::path(name).stem().string(); }

void read_identity(const Settings& root, const ReaderContext& context, Edition& edition) {
    constexpr std::array<std::string_view, 3> statuses{"in_force", "draft", "unknown"};
    const Settings table = root.table("edition");
    edition.municipality = table.text("municipality");
    edition.name = table.text("name");
    edition.name_genitive = table.text("name_genitive");
    edition.region = table.text_or("region", "");
    edition.title = table.text("title");
    edition.status = std::string(statuses[table.word("status", statuses)]);
    edition.in_force = table.day_if("in_force");
    edition.municipality_kind = table.text("municipality_kind");
    const Vocabulary* kinds = context.words.find("municipality_kind");
    if (kinds != nullptr && kinds->find(edition.municipality_kind) == nullptr) {
        table.unknown_word("municipality_kind", edition.municipality_kind, kinds->codes());
    }
    if (const auto act = table.table_if("act")) {
        edition.act = ActIdentity{act->text("kind"), act->text("number"), act->day_if("day"), act->text_or("by", "")};
    }
    const std::string stem = stem_of(edition.file);
    const auto day_of_name = Day::parse_iso(stem);
    const bool differs = day_of_name ? edition.in_force != day_of_name : stem == "undated" && edition.in_force;
    if (differs) {
        table.fault("in_force", "regulation.day_differs_from_name", {{"name", stem}});
    }
}

// "1 1.1 1.2.a": the clauses of each act, in its order.
void read_clauses(const Settings& table, ReaderContext& context, Edition& edition) {
    const auto lists = table.table_if("clauses");
    if (!lists) {
        return;
    }
    const auto named = lists->names();
    for (const auto& act : named) {
        if (std::ranges::find(context.acts, act) == context.acts.end()) {
            lists->unknown_word(act, act, context.acts);
        }
    }
    // In the order in which the edition names its acts.
    for (const auto& act : context.acts) {
        if (std::ranges::find(named, act) == named.end()) {
            continue;
        }
        context.listed_acts.insert(act);
        std::istringstream ids(lists->text(act));
        for (std::string id; ids >> id;) {
            edition.clauses.push_back(act + "/" + id);
            if (!context.clauses.insert(edition.clauses.back()).second) {
                lists->fault(act, "regulation.clause_twice", {{"clause", edition.clauses.back()}});
            }
        }
    }
}

// All tables of the file that are no part of its head are bodies.
std::vector<std::string> body_keys(const Settings& root) {
    std::vector<std::string> out;
    for (const auto& key : root.names()) {
        if (key != "schema" && key != "edition" && key != "reading") {
            out.push_back(key);
        }
    }
    return out;
}

}  // namespace

Edition read_edition(std::string_view bytes, const std::string& name, const Vocabularies& words) {
    const SettingsFile file(bytes, name);
    const Settings root = file.root();
    Edition edition;
    edition.file = name;
    constexpr std::array<std::string_view, 1> schemas{schema_name};
    static_cast<void>(root.word("schema", schemas));
    ReaderContext context{words, root.table("edition").texts("acts")};
    read_clauses(root.table("edition"), context, edition);
    read_identity(root, context, edition);
    for (const auto& body : body_keys(root)) {
        if (const auto table = root.table_if(body)) {
            read_body(*table, body, context, edition);
        }
    }
    read_readings(root, context, edition);
    check_edition(edition, file);
    file.finish();
    return edition;
}

LoadedEdition load_edition(std::string text, const std::string& name, std::string local_text,
                           const Vocabularies& words) {
    LoadedEdition out;
    out.words = words;
    const std::string local_name = (std::filesystem::path(name).parent_path() / "local.toml").string();
    if (!local_text.empty()) {
        add_local_words(local_text, local_name, out.words);
    }
    out.edition = read_edition(text, name, out.words);
    if (!local_text.empty()) {
        out.local = apply_local(local_text, local_name, out.words, out.edition);
    }
    out.text = std::move(text);
    out.local_text = std::move(local_text);
    return out;
}

LoadedEdition load_edition(const std::filesystem::path& file, const Vocabularies& words) {
    const auto local = file.parent_path() / "local.toml";
    std::string local_text = std::filesystem::exists(local) ? read_bytes(local) : std::string();
    return load_edition(read_bytes(file), file.string(), std::move(local_text), words);
}

std::vector<EditionFile> list_editions(const std::filesystem::path& config) {
    std::vector<EditionFile> out;
    std::error_code absent;
    for (const auto& folder : std::filesystem::directory_iterator(config / "regulations", absent)) {
        if (!folder.is_directory()) {
            continue;
        }
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            const std::string stem = entry.path().stem().string();
            const auto day = Day::parse_iso(stem);
            if (entry.path().extension() == ".toml" && (day || stem == "undated")) {
                out.push_back({folder.path().filename().string(), day, entry.path()});
            }
        }
    }
    std::ranges::sort(out, [](const EditionFile& a, const EditionFile& b) {
        return std::pair{a.municipality, a.in_force} < std::pair{b.municipality, b.in_force};
    });
    return out;
}

std::optional<EditionFile> edition_on(const std::vector<EditionFile>& editions, std::string_view municipality,
                                      Day day) {
    std::optional<EditionFile> best;
    for (const auto& each : editions) {
        const bool holds = each.municipality == municipality && (!each.in_force || *each.in_force <= day);
        // An absent day sorts before every day, so that a dated edition wins over the undated one.
        if (holds && (!best || best->in_force < each.in_force)) {
            best = each;
        }
    }
    return best;
}

}  // namespace metodist
