#include "exchange/dump.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "exchange/json.hpp"
#include "regulation/files.hpp"
#include "regulation/vocabulary.hpp"

using namespace metodist;

namespace {

const Vocabularies& vocabularies() {
    static const Vocabularies read = load_vocabularies(std::string(METODIST_SOURCE_DIR) + "/config/vocabulary.toml");
    return read;
}

// The example of the page that documents the format.
std::string example() {
    const std::string page = read_bytes(std::string(METODIST_SOURCE_DIR) + "/lib/exchange/REGISTER-JSON.md");
    const std::size_t begin = page.find("```json\n") + 8;
    return page.substr(begin, page.find("```", begin) - begin);
}

RegisterDump read(const std::string& json) {
    return dump_from_tree(parse_json(json, "r.json"), "r.json", vocabularies());
}

std::string argument(const Finding& finding, std::string_view name) {
    for (const auto& each : finding.arguments) {
        if (each.name == name) {
            return std::get<std::string>(each.value);
        }
    }
    return {};
}

std::vector<std::string> faults(const std::string& json) {
    std::vector<std::string> out;
    try {
        read(json);
    } catch (const Error& error) {
        for (const auto& finding : error.findings()) {
            out.push_back(finding.code + " " + argument(finding, "path"));
        }
    }
    return out;
}

std::string with_fact(const std::string& fact) {
    return R"({"schema": "metodist.register/1", "educators": [{"code": "p1", "facts": )" + fact + "}]}";
}

using Faults = std::vector<std::string>;

// One value for every column of every kind, so that no column is forgotten on the way.
RegisterDump everything() {
    RegisterDump dump;
    dump.municipalities = {{"m", "Район", "district", "ru"}};
    dump.papers = {
        {"d1", "order", "1", *Day::of(2026, 9, 1), "Комитет", "О составе", "signed", "a.pdf", "00", true, {}},
        {"d2", "order", "2", {}, {}, {}, {}, {}, {}, false, "d1"}};
    dump.organisations = {{"o1", "m", {}}};
    dump.bodies = {{"b1", "association", "m", {}, true, {}}, {"b2", "association", "m", "b1", false, {}}};
    dump.educators = {{"p1", "m", {}, {}}, {"p2", {}, "p1", {}}};
    for (const auto& schema : fact_schemas()) {
        DumpedFact fact{.kind = schema.kind, .valid = {Day::of(2020, 2, 29), Day::of(2026, 8, 31)}, .paper = "d1"};
        for (const auto& column : schema.columns) {
            switch (column.type) {
                case ColumnType::word:
                    fact.values.emplace_back(vocabularies().find(column.vocabulary)->words[0].code);
                    break;
                case ColumnType::text: fact.values.emplace_back(std::string("текст «ё»")); break;
                case ColumnType::number: fact.values.emplace_back(std::int64_t{7}); break;
                case ColumnType::day: fact.values.emplace_back(std::int64_t{Day::of(1980, 1, 31)->number()}); break;
                case ColumnType::flag: fact.values.emplace_back(std::int64_t{0}); break;
                case ColumnType::organisation: fact.values.emplace_back(std::string("o1")); break;
                case ColumnType::body: fact.values.emplace_back(std::string("b2")); break;
            }
        }
        DumpedFact denial{.kind = schema.kind, .denied = true};
        denial.values.resize(schema.columns.size());
        switch (schema.subject) {
            case Subject::educator:
                dump.educators[0].facts.insert(dump.educators[0].facts.end(), {fact, denial});
                break;
            case Subject::organisation:
                dump.organisations[0].facts.insert(dump.organisations[0].facts.end(), {fact, denial});
                break;
            case Subject::body: dump.bodies[0].facts.insert(dump.bodies[0].facts.end(), {fact, denial}); break;
        }
    }
    return dump;
}

}  // namespace

TEST_CASE("Out and in again, the register is the same, every column of every kind") {
    const RegisterDump dump = everything();
    CHECK(read(to_json(dump_to_tree(dump), JsonLayout::lines)) == dump);
    CHECK(dump_from_tree(dump_to_tree({}), "r.json", vocabularies()) == RegisterDump{});
}

TEST_CASE("The example of the format page is read and written as it stands") {
    const Tree tree = parse_json(example(), "page");
    CHECK(dump_to_tree(dump_from_tree(tree, "page", vocabularies())) == tree);
}

TEST_CASE("Unknown keys are refused with their path, all together") {
    CHECK(faults(with_fact(R"({"category": [{"levl": "first"}], "shoe_size": [{"is": 40}]})")) ==
          Faults{"dump.unknown_key_near educators[0].facts.category[0].levl",
                 "dump.unknown_key educators[0].facts.shoe_size"});
    CHECK(faults(R"({"schema": "metodist.register/1", "people": []})") == Faults{"dump.unknown_key people"});
}

TEST_CASE("Wrong types, days, words and absent needed values are refused with their path") {
    CHECK(faults(with_fact(R"({"birth": [{"born": "31.02.1980"}]})")) ==
          Faults{"dump.wrong_type educators[0].facts.birth[0].born",
                 "dump.missing_key educators[0].facts.birth[0].born"});
    CHECK(faults(with_fact(R"({"category": [{"level": "frist"}]})")) ==
          Faults{"dump.unknown_word_near educators[0].facts.category[0].level"});
    CHECK(faults(with_fact(R"({"training": [{"hours": -1}]})")) ==
          Faults{"dump.wrong_type educators[0].facts.training[0].hours"});
    CHECK(faults(with_fact(R"({"name": [{"given": "Зоя"}]})")) ==
          Faults{"dump.missing_key educators[0].facts.name[0].family"});
    CHECK(faults(with_fact(R"({"category": {"level": "first"}})")) ==
          Faults{"dump.wrong_type educators[0].facts.category"});
    CHECK(faults(with_fact(R"({"category": [{"since": "2026-01-02", "until": "2026-01-01"}]})")) ==
          Faults{"dump.ends_before_it_begins educators[0].facts.category[0].until"});
    CHECK(faults("[]").at(0) == "dump.wrong_type .");
}

TEST_CASE("Codes stand once, and references point to codes of the file") {
    CHECK(faults(R"({"schema": "metodist.register/1", "educators": [{"code": "p1"}, {"code": "p1"}, {}]})") ==
          Faults{"dump.code_twice educators[1].code", "dump.missing_key educators[2].code"});
    CHECK(faults(with_fact(R"({"post": [{"organisation": "o9", "paper": "d9"}]})")) ==
          Faults{"dump.nowhere educators[0].facts.post[0].organisation",
                 "dump.nowhere educators[0].facts.post[0].paper"});
}

TEST_CASE("A file of another form is refused at once") {
    CHECK(faults(R"({"schema": "metodist.register/2", "people": 1})").at(0) == "dump.other_schema schema");
}
