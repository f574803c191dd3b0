#include "regulation/edition.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "base/finding.hpp"
#include "domain/law/coverage.hpp"
#include "regulation/vocabulary.hpp"

namespace {

using namespace metodist;

const std::string config = METODIST_SOURCE_DIR "/config";

const Vocabularies& words() {
    static const Vocabularies list = load_vocabularies(config + "/vocabulary.toml");
    return list;
}

std::string told(const Error& error) {
    std::string out;
    for (const auto& finding : error.findings()) {
        out += finding.place.file + ":" + std::to_string(finding.place.line) + " " + finding.code;
        for (const auto& argument : finding.arguments) {
            if (const auto* text = std::get_if<std::string>(&argument.value)) {
                out += " " + argument.name + "=" + *text;
            }
        }
        out += "\n";
    }
    return out;
}

LoadedEdition load(const std::string& path) {
    try {
        return load_edition(config + "/regulations/" + path, words());
    } catch (const Error& error) {
        FAIL(told(error));
        throw;
    }
}

TEST_CASE("every edition of the product is read without a fault") {
    const auto editions = list_editions(config);
    CHECK(editions.size() == 5);
    for (const auto& each : editions) {
        CAPTURE(each.file.string());
        const LoadedEdition loaded = load(each.municipality + "/" + each.file.filename().string());
        CHECK(loaded.edition.municipality == each.municipality);
        CHECK_FALSE(loaded.edition.bodies().empty());
    }
}

std::set<std::string> clauses_of(const Edition& edition) {
    std::set<std::string> out;
    const auto add_items = [&](const Parameter& parameter) {
        if (const auto* items = std::get_if<std::vector<ListItem>>(&parameter.value)) {
            for (const auto& item : *items) {
                out.insert(item.clause);
            }
        }
    };
    for (const auto& element : edition.elements) {
        out.insert(element.clause);
        for (const auto& parameter : element.parameters) {
            out.insert(parameter.clause);
            add_items(parameter);
        }
    }
    for (const auto& condition : edition.conditions) {
        out.insert(condition.clause);
    }
    for (const auto& reading : edition.readings) {
        out.insert(reading.clauses.begin(), reading.clauses.end());
    }
    return out;
}

TEST_CASE("every clause of the three core-group acts stands in its edition") {
    const std::pair<const char*, const char*> acts[] = {{"luga-mma", "luga/2024-01-30.toml"},
                                                        {"dalnerechensk-mma", "dalnerechensk/undated.toml"},
                                                        {"leningrad-rma", "leningrad/undated.toml"}};
    for (const auto& [act, path] : acts) {
        const LoadedEdition loaded = load(path);
        const auto held = clauses_of(loaded.edition);
        std::ifstream list(METODIST_SOURCE_DIR "/tests/data/clauses/" + std::string(act) + ".txt");
        std::string clause;
        int count = 0;
        while (std::getline(list, clause)) {
            CAPTURE(clause);
            CHECK(held.contains(clause));
            ++count;
        }
        CHECK(count > 50);
    }
}

TEST_CASE("every edition lists all clauses of its acts, and each of them is covered once") {
    std::size_t clauses = 0;
    for (const auto& each : list_editions(config)) {
        const LoadedEdition loaded = load(each.municipality + "/" + each.file.filename().string());
        const auto rows = coverage(loaded.edition);
        CHECK(rows.size() == loaded.edition.clauses.size());
        for (const auto& row : rows) {
            CAPTURE(row.clause);
            CHECK(row.reason.empty() == (row.served != Served::text_only));
            CHECK(row.refs.empty() == (row.reason == "not_described"));
        }
        clauses += rows.size();
    }
    // Of the five acts, each read clause by clause.
    CHECK(clauses == 622);
}

TEST_CASE("a clause is served by what commands take from it: readings by what they change, lists by what they name") {
    const auto rows = coverage(load("luga/2024-01-30.toml").edition);
    const auto served = [&](const char* clause) {
        return std::ranges::find(rows, std::string(clause), &ClauseCoverage::clause)->served;
    };
    CHECK(served("luga-council/4.6.3") == Served::rule);
    CHECK(served("luga-council/3.1.1") == Served::record);
    CHECK(served("luga-council/3.1.2") == Served::rule);
    CHECK(served("luga-council/4.7.b") == Served::text_only);
    CHECK(served("luga-mma/2.1.2") == Served::record);
    CHECK(served("luga-mma/2.1.5") == Served::output);
    CHECK(served("luga-rmo/1.6.b") == Served::record);
    // A term and a reading of it speak here; no command applies them yet.
    CHECK(served("luga-rmo/5.3") == Served::text_only);
}

TEST_CASE("a clause is within itself and what it lies below, not within its neighbour") {
    CHECK(is_within("luga-mma/2.5.c", "luga-mma/2.5.c"));
    CHECK(is_within("luga-mma/2.5.c", "luga-mma/2.5"));
    CHECK(is_within("luga-mma/2.5", "luga-mma"));
    CHECK_FALSE(is_within("luga-mma/2.55", "luga-mma/2.5"));
    CHECK_FALSE(is_within("luga-mma/2", "luga-mma/2.5"));
}

TEST_CASE("every element and condition says which place of the act it comes from and how that is printed") {
    for (const auto& each : list_editions(config)) {
        const LoadedEdition loaded = load(each.municipality + "/" + each.file.filename().string());
        for (const auto& element : loaded.edition.elements) {
            CAPTURE(element.path());
            CHECK_FALSE(element.clause.empty());
            CHECK_FALSE(element.cite.empty());
        }
        for (const auto& reading : loaded.edition.readings) {
            CAPTURE(reading.id);
            CHECK(reading.options.size() >= 2);
        }
    }
}

TEST_CASE("the edition of a day is the last dated one not after it, else the undated one") {
    const std::vector<EditionFile> editions{{"a", std::nullopt, "a/undated.toml"},
                                            {"a", Day::of(2024, 1, 30), "a/2024-01-30.toml"},
                                            {"a", Day::of(2025, 1, 1), "a/2025-01-01.toml"},
                                            {"b", Day::of(2025, 1, 1), "b/2025-01-01.toml"}};
    CHECK(edition_on(editions, "a", *Day::of(2024, 1, 29))->file == "a/undated.toml");
    CHECK(edition_on(editions, "a", *Day::of(2024, 1, 30))->file == "a/2024-01-30.toml");
    CHECK(edition_on(editions, "a", *Day::of(2024, 12, 31))->file == "a/2024-01-30.toml");
    CHECK(edition_on(editions, "a", *Day::of(2026, 1, 1))->file == "a/2025-01-01.toml");
    CHECK_FALSE(edition_on(editions, "b", *Day::of(2024, 1, 1)));
}

// The smallest edition that is right; tests change one thing of it.
std::string small(const std::string& conditions, const std::string& rest = "") {
    return "schema = 'metodist.regulation/1'\n"
           "[edition]\nmunicipality = 'x'\nname = 'X'\nname_genitive = 'X'\nmunicipality_kind = 'district'\n"
           "title = 'T'\nstatus = 'unknown'\nacts = ['x-mma']\n"
           "[mma]\nclause = 'x-mma/1'\ncite = 'п. 1'\nkind = 'core_group'\ntool = 'mma'\nlevel = 'municipal'\n"
           "name = 'N'\nshort = 'S'\nregulation = 'x-mma'\n"
           "[mma.eligibility]\nclause = 'x-mma/2'\ncite = 'п. 2'\nmode = 'criteria'\ncondition = 'member'\n" +
           conditions + rest;
}

std::string condition(const std::string& name, const std::string& body) {
    return "[mma.condition." + name + "]\nclause = 'x-mma/2.a'\ncite = 'п. 2'\n" + body + "\n";
}

std::vector<std::string> faults(const std::string& text) {
    std::vector<std::string> out;
    try {
        read_edition(text, "undated.toml", words());
    } catch (const Error& error) {
        CHECK(error.trouble() == Trouble::input);
        for (const auto& finding : error.findings()) {
            CHECK(finding.place.file == "undated.toml");
            out.push_back(finding.code);
        }
    }
    return out;
}

using Codes = std::vector<std::string>;

TEST_CASE("a right edition is read") {
    CHECK(faults(small(condition("member", "fact = 'category'\nwhere = { level = 'highest' }"))).empty());
}

TEST_CASE("facts, columns and words of conditions are those of the catalogue, with the nearest named") {
    CHECK(faults(small(condition("member", "fact = 'categry'"))) == Codes{"settings.unknown_word_near"});
    CHECK(faults(small(condition("member", "fact = 'category'\nwhere = { lvel = 'highest' }"))) ==
          Codes{"settings.unknown_word_near"});
    CHECK(faults(small(condition("member", "fact = 'category'\nwhere = { level = 'hihgest' }"))) ==
          Codes{"settings.unknown_word_near"});
    CHECK(faults(small(condition("member", "fact = 'post'\nwhere = { 'organisation.knd' = 'general' }"))) ==
          Codes{"settings.unknown_word_near"});
    CHECK(faults(small(condition("member", "fact = 'category'\nwhere = { order_number = '1' }"))) ==
          Codes{"settings.unknown_word"});
    CHECK(faults(small(condition("member", "fact = 'organisation_kind'"))) == Codes{"settings.unknown_word"});
}

TEST_CASE("all faults of an edition are told at once") {
    const auto found = faults(small(condition("member", "fact = 'category'\nwhere = { level = [] }\nvalif = 'ever'"),
                                    "[mma.meeting]\nclause = 'y-mma/3'\ncite = 'п. 3'\nnorm = { at_least = 4, "
                                    "at_most = 2 }\n[[extra]]\n"));
    CHECK(found.size() >= 5);
}

TEST_CASE("a condition that leads back to itself, to nowhere, or is used nowhere is a fault") {
    CHECK(faults(small(condition("member", "all = ['a']") + condition("a", "any = ['member']"))) ==
          Codes{"regulation.cycle"});
    CHECK(faults(small(condition("member", "all = ['ctaegory']") + condition("category", "fact = 'category'"))) ==
          Codes{"regulation.no_condition_near"});
    CHECK(faults(small(condition("member", "fact = 'category'") + condition("spare", "fact = 'post'"))) ==
          Codes{"regulation.unused_condition"});
}

TEST_CASE("a condition that can never be met is a fault") {
    const std::string first = condition("first", "fact = 'category'\nwhere = { level = 'first' }");
    const std::string any = condition("any_category", "fact = 'category'\nwhere = { level = ['first', 'highest'] }");
    const std::string refuse = condition("refuse", "none = ['any_category']");
    CHECK(faults(small(condition("member", "all = ['first', 'refuse']") + first + any + refuse)) ==
          Codes{"regulation.never_met"});
    const std::string five = condition("five", "experience = 'pedagogical'\nat_least = { years = 5 }");
    const std::string three = condition("three", "experience = 'pedagogical'\nat_least = { years = 3 }");
    const std::string novice = condition("novice", "none = ['three']");
    CHECK(faults(small(condition("member", "all = ['five', 'novice']") + five + three + novice)) ==
          Codes{"regulation.never_met"});
    const std::string veteran = condition("veteran", "none = ['five']");
    CHECK(faults(small(condition("member", "all = ['three', 'veteran']") + five + three + veteran)).empty());
}

TEST_CASE("a condition has exactly one form, and no list of it is empty") {
    CHECK(faults(small(condition("member", "fact = 'category'\nexperience = 'total'\nat_least = { years = 1 }"))) ==
          Codes{"regulation.one_form"});
    CHECK(faults(small(condition("member", ""))) == Codes{"regulation.one_form"});
    CHECK(faults(small(condition("member", "all = []"))) == Codes{"regulation.empty"});
    CHECK(faults(small(condition("member", "experience = 'total'\nat_least = { years = 0 }"))) ==
          Codes{"regulation.empty"});
    CHECK(faults(small(condition("member", "experience = 'total'\nat_least = { years = -5 }"))) ==
          Codes{"settings.out_of_range"});
}

TEST_CASE("a reading sets only what the edition has, and its chosen option sets nothing") {
    const std::string member = condition("member", "fact = 'category'");
    const auto reading = [](const std::string& set) {
        return "[reading.E-01]\nclauses = ['x-mma/2']\nquestion = 'Q'\nchosen = 'a'\n[reading.E-01.option.a]\n"
               "meaning = 'A'\n[reading.E-01.option.b]\nmeaning = 'B'\nset = [{ " +
               set + " }]\n";
    };
    CHECK(faults(small(member, reading("condition = 'mma.member', parameter = 'valid', value = 'began'"))).empty());
    CHECK(faults(small(member, reading("condition = 'mma.membr', parameter = 'valid', value = 'began'"))) ==
          Codes{"settings.unknown_word_near"});
    CHECK(faults(small(member, reading("condition = 'mma.member', parameter = 'feb29', value = 'march_first'"))) ==
          Codes{"settings.unknown_word"});
    CHECK(faults(small(member, reading("condition = 'mma.member', parameter = 'valid', value = 'never'"))) ==
          Codes{"regulation.bad_value"});
    CHECK(faults(small(member, reading("element = 'mma.eligibility', parameter = 'mode', value = 'routs'"))) ==
          Codes{"settings.unknown_word_near"});
}

TEST_CASE("a day in force that differs from the name of the file is a fault") {
    const std::string text = small(condition("member", "fact = 'category'"));
    CHECK_NOTHROW(read_edition(text, "x/undated.toml", words()));
    CHECK_THROWS_AS(read_edition(text, "x/2024-01-30.toml", words()), Error);
}

TEST_CASE("local settings choose readings, set values and add words; what rests on them is marked local") {
    const LoadedEdition plain = load("luga/2024-01-30.toml");
    const std::string local =
        "schema = 'metodist.local/1'\n[reading]\nE-05 = 'lower_bound'\nE-01 = 'additional'\nC-05 = 'chair_casting'\n"
        "[set.'mma.publication.composition']\nstale_after_days = 14\n"
        "[word.post]\nsexton = { ru = 'звонарь', en = 'sexton' }\n"
        "[office]\nname = 'МКУ «Лужский ИМЦ»'\nlanguage = 'ru'\n[lead_days]\n'*' = [30, 7]\n";
    const LoadedEdition changed = load_edition(plain.text, "luga/2024-01-30.toml", local, words());
    const Edition& edition = changed.edition;
    CHECK(edition.condition("mma.experience")->experience.stated_years == StatedYears::lower_bound);
    CHECK(edition.reading("E-05")->chosen == "lower_bound");
    CHECK(edition.reading("E-05")->local);
    CHECK_FALSE(edition.reading("E-02")->local);
    CHECK(edition.element("mma", ElementKind::eligibility)->text("condition") == "mma.member_and_listed");
    CHECK(edition.element("council", ElementKind::decision, "ordinary")->text("tie") == "chair_casting");
    CHECK(edition.element("mma", ElementKind::publication, "composition")->integer("stale_after_days") == 14);
    CHECK(changed.words.find("post")->find("sexton") != nullptr);
    CHECK(changed.local.lead_days.at("*") == std::vector<std::int64_t>{30, 7});
    CHECK(difference(plain.edition, edition).size() >= 5);
    // Chosen back, the edition says again what it said.
    Edition back = edition;
    CHECK(choose(back, "E-05", "exact"));
    CHECK(choose(back, "E-01", "illustration"));
    CHECK(back.condition("mma.experience")->experience.stated_years == StatedYears::exact);
    CHECK(back.element("mma", ElementKind::eligibility)->text("condition") == "mma.member");
}

TEST_CASE("an option that sets nothing is for people: it is not chosen, and no answer is told by it") {
    Edition edition = load("luga/2024-01-30.toml").edition;
    CHECK_FALSE(choose(edition, "E-05", "proportional"));
    CHECK(edition.reading("E-05")->chosen == "exact");
    CHECK(choose(edition, "E-05", "lower_bound"));
    // The way back leads to the option of the file alone.
    CHECK(edition.reading("E-05")->option("proportional")->set.empty());
    CHECK_FALSE(edition.reading("E-05")->option("exact")->set.empty());
}

TEST_CASE("after an option that puts another condition in a place the others can still be chosen") {
    Edition edition = load("luga/2024-01-30.toml").edition;
    CHECK(choose(edition, "E-12", "same_post"));
    CHECK(edition.condition("mma.category_highest")->instead == "mma.category_highest_held");
    CHECK(choose(edition, "E-12", "ever_held"));
    CHECK(edition.condition("mma.category_highest")->instead.empty());
    CHECK(edition.condition("mma.category_highest")->fact.valid == FactValidity::began);
    CHECK(choose(edition, "E-12", "valid_on_day"));
    CHECK(edition.condition("mma.category_highest")->fact.valid == FactValidity::on_day);
}

TEST_CASE("a wrong local file is refused with the nearest word") {
    const LoadedEdition plain = load("luga/2024-01-30.toml");
    const auto refused = [&](const std::string& text) {
        try {
            load_edition(plain.text, "luga/2024-01-30.toml", "schema = 'metodist.local/1'\n" + text, words());
        } catch (const Error& error) {
            return error.findings().front().code;
        }
        return std::string();
    };
    CHECK(refused("[reading]\nE-5 = 'exact'\n") == "settings.unknown_word_near");
    CHECK(refused("[reading]\nE-05 = 'exat'\n") == "settings.unknown_word_near");
    CHECK(refused("[reading]\nE-12 = 'ever_held'\n").empty());
    CHECK(refused("[reading]\nE-12 = 'valid_on_day'\n").empty());
    CHECK(refused("[reading]\nE-12 = 'same_post'\n").empty());
    // Nothing says what this would change: chosen, it would promise what nobody computes.
    CHECK(refused("[reading]\nE-05 = 'proportional'\n") == "regulation.reading_for_people");
    CHECK(refused("[set.'mma.meetin']\nheld_by = 'X'\n") == "settings.unknown_word_near");
    CHECK(refused("[set.'mma.meeting']\nheld_bi = 'X'\n") == "settings.unknown_word_near");
    CHECK(refused("[ofice]\nname = 'X'\n") == "settings.unknown_key_near");
}

TEST_CASE("two editions differ by clause, key, before and after") {
    const std::string five = condition("member", "experience = 'total'\nat_least = { years = 5 }");
    const std::string six = condition("member", "experience = 'total'\nat_least = { years = 6 }");
    const Edition before = read_edition(small(five), "undated.toml", words());
    const Edition after = read_edition(small(six), "undated.toml", words());
    CHECK(difference(before, before).empty());
    const auto found = difference(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found[0].clause == "x-mma/2.a");
    CHECK(found[0].before != found[0].after);
}

}  // namespace
