#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "base/finding.hpp"
#include "base/text.hpp"
#include "exchange/dump.hpp"
#include "exchange/strict_tree.hpp"

namespace metodist {

namespace {

// The sorts of things that have codes.
enum class Coded : std::uint8_t { municipality, paper, organisation, body, educator };
constexpr std::size_t coded_count = 5;

// A code that must stand somewhere in the file.
struct Reference {
    Coded to;
    std::string code;
    std::string path;
};

class DumpReader {
public:
    DumpReader(const std::string& file, const Vocabularies& vocabularies) : file_(file), vocabularies_(vocabularies) {}

    RegisterDump read(const Tree& tree) {
        RegisterDump dump;
        StrictObject root(tree, {}, file_, findings_);
        const std::string schema = root.text("schema", true);
        if (!schema.empty() && schema != register_schema_name) {
            root.fault("schema", "dump.other_schema",
                       {{"found", schema}, {"expected", std::string(register_schema_name)}});
            throw Error(Trouble::input, findings_);
        }
        each(root, "municipalities",
             [&](StrictObject& object) { dump.municipalities.push_back(municipality(object)); });
        each(root, "papers", [&](StrictObject& object) { dump.papers.push_back(paper(object)); });
        each(root, "organisations", [&](StrictObject& object) { dump.organisations.push_back(organisation(object)); });
        each(root, "bodies", [&](StrictObject& object) { dump.bodies.push_back(body(object)); });
        each(root, "educators", [&](StrictObject& object) { dump.educators.push_back(educator(object)); });
        root.finish();
        check_references();
        if (!findings_.empty()) {
            throw Error(Trouble::input, std::move(findings_));
        }
        return dump;
    }

private:
    template <typename Take>
    void each(StrictObject& object, std::string_view key, const Take& take) {
        const Tree::List& list = object.list(key);
        for (std::size_t i = 0; i < list.size(); ++i) {
            StrictObject element(list[i], object.path_of(key) + "[" + std::to_string(i) + "]", file_, findings_);
            take(element);
            element.finish();
        }
    }

    std::string code(StrictObject& object, Coded sort);
    std::string reference(StrictObject& object, std::string_view key, Coded to, bool required = false);
    std::string word(StrictObject& object, std::string_view key, std::string_view vocabulary, bool required);
    DumpedMunicipality municipality(StrictObject& object);
    DumpedPaper paper(StrictObject& object);
    DumpedOrganisation organisation(StrictObject& object);
    DumpedBody body(StrictObject& object);
    DumpedEducator educator(StrictObject& object);
    std::vector<DumpedFact> facts(StrictObject& owner, Subject subject);
    DumpedFact fact(StrictObject& object, const FactSchema& schema);
    Field field(StrictObject& object, const FactColumn& column, bool required);
    void check_references();

    const std::string& file_;
    const Vocabularies& vocabularies_;
    std::vector<Finding> findings_;
    std::array<std::unordered_set<std::string>, coded_count> codes_;
    std::vector<Reference> references_;
};

std::string DumpReader::code(StrictObject& object, Coded sort) {
    std::string found = object.text("code", true);
    if (!found.empty() && !codes_.at(static_cast<std::size_t>(sort)).insert(found).second) {
        object.fault("code", "dump.code_twice", {{"code", found}});
    }
    return found;
}

std::string DumpReader::reference(StrictObject& object, std::string_view key, Coded to, bool required) {
    std::string found = object.text(key, required);
    if (!found.empty()) {
        references_.push_back({to, found, object.path_of(key)});
    }
    return found;
}

std::string DumpReader::word(StrictObject& object, std::string_view key, std::string_view vocabulary, bool required) {
    std::string found = object.text(key, required);
    const Vocabulary* list = vocabularies_.find(vocabulary);
    // To an open list an office may have added words.
    if (found.empty() || (list != nullptr && (list->open || list->find(found) != nullptr))) {
        return found;
    }
    const auto near = list == nullptr ? std::vector<std::string>{} : nearest(found, list->codes(), 1);
    if (near.empty()) {
        object.fault(key, "dump.unknown_word", {{"text", found}, {"vocabulary", std::string(vocabulary)}});
    } else {
        object.fault(key, "dump.unknown_word_near", {{"text", found}, {"near", near.front()}});
    }
    return found;
}

DumpedMunicipality DumpReader::municipality(StrictObject& object) {
    DumpedMunicipality made{code(object, Coded::municipality),
                            object.text("name", true),
                            object.text("level"),
                            object.text("language"),
                            {},
                            {}};
    each(object, "settings", [&](StrictObject& setting) {
        made.settings.push_back({setting.text("setting", true), setting.text("value", true)});
    });
    each(object, "signatories", [&](StrictObject& signatory) {
        made.signatories.push_back({signatory.text("role", true),
                                    signatory.text("name", true),
                                    signatory.text("post"),
                                    {signatory.day("since"), signatory.day("until")}});
    });
    return made;
}

DumpedPaper DumpReader::paper(StrictObject& object) {
    DumpedPaper made;
    made.code = code(object, Coded::paper);
    made.kind = word(object, "kind", "paper_kind", true);
    made.number = object.text("number");
    made.dated = object.day("dated");
    made.issuer = object.text("issuer");
    made.title = object.text("title");
    made.state = object.text("state");
    made.file = object.text("file");
    made.hash = object.text("hash");
    made.taken_over = object.flag("taken_over");
    made.amends = reference(object, "amends", Coded::paper);
    return made;
}

DumpedOrganisation DumpReader::organisation(StrictObject& object) {
    DumpedOrganisation made;
    made.code = code(object, Coded::organisation);
    made.municipality = reference(object, "municipality", Coded::municipality);
    made.facts = facts(object, Subject::organisation);
    return made;
}

DumpedBody DumpReader::body(StrictObject& object) {
    DumpedBody made;
    made.code = code(object, Coded::body);
    made.kind = word(object, "kind", "body_kind", true);
    made.municipality = reference(object, "municipality", Coded::municipality);
    made.parent = reference(object, "parent", Coded::body);
    made.taken_over = object.flag("taken_over");
    made.facts = facts(object, Subject::body);
    return made;
}

DumpedEducator DumpReader::educator(StrictObject& object) {
    DumpedEducator made;
    made.code = code(object, Coded::educator);
    made.municipality = reference(object, "municipality", Coded::municipality);
    made.merged_into = reference(object, "merged_into", Coded::educator);
    made.facts = facts(object, Subject::educator);
    return made;
}

std::vector<DumpedFact> DumpReader::facts(StrictObject& owner, Subject subject) {
    std::vector<DumpedFact> made;
    const Tree* tree = owner.object("facts");
    if (tree == nullptr) {
        return made;
    }
    StrictObject kinds(*tree, owner.path_of("facts"), file_, findings_);
    for (const auto& schema : fact_schemas()) {
        if (schema.subject == subject) {
            each(kinds, schema.key, [&](StrictObject& object) { made.push_back(fact(object, schema)); });
        }
    }
    kinds.finish();
    return made;
}

DumpedFact DumpReader::fact(StrictObject& object, const FactSchema& schema) {
    DumpedFact made{.kind = schema.kind};
    made.denied = object.flag("denied");
    for (const auto& column : schema.columns) {
        // A denial may leave out what it says of all.
        made.values.push_back(field(object, column, column.required && !made.denied));
    }
    made.valid = {object.day("since"), object.day("until")};
    if (made.valid.since && made.valid.until && *made.valid.until < *made.valid.since) {
        object.fault("until", "dump.ends_before_it_begins",
                     {{"since", *made.valid.since}, {"until", *made.valid.until}});
    }
    made.paper = reference(object, "paper", Coded::paper);
    return made;
}

Field as_field(std::string text) { return text.empty() ? Field{} : Field{std::move(text)}; }

Field DumpReader::field(StrictObject& object, const FactColumn& column, bool required) {
    Field made;
    switch (column.type) {
        case ColumnType::word: return as_field(word(object, column.key, column.vocabulary, required));
        case ColumnType::text: return as_field(object.text(column.key, required));
        case ColumnType::organisation: return as_field(reference(object, column.key, Coded::organisation, required));
        case ColumnType::body: return as_field(reference(object, column.key, Coded::body, required));
        case ColumnType::number:
            if (const auto number = object.number(column.key)) {
                made = *number;
            }
            break;
        case ColumnType::day:
            if (const auto day = object.day(column.key)) {
                made = std::int64_t{day->number()};
            }
            break;
        case ColumnType::flag:
            if (const auto flag = object.flag_if(column.key)) {
                made = std::int64_t{*flag ? 1 : 0};
            }
            break;
    }
    if (required && std::holds_alternative<std::monostate>(made)) {
        object.fault(column.key, "dump.missing_key", {{"key", std::string(column.key)}});
    }
    return made;
}

void DumpReader::check_references() {
    for (const auto& each : references_) {
        if (!codes_.at(static_cast<std::size_t>(each.to)).contains(each.code)) {
            findings_.push_back({.code = "dump.nowhere",
                                 .arguments = {{"code", each.code}, {"path", each.path}},
                                 .place = {.file = file_}});
        }
    }
}

}  // namespace

RegisterDump dump_from_tree(const Tree& tree, const std::string& file, const Vocabularies& vocabularies) {
    return DumpReader(file, vocabularies).read(tree);
}

}  // namespace metodist
