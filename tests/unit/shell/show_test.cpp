#include "shell/show.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "exchange/json.hpp"

using namespace metodist;
using namespace metodist::shell;

namespace {

Answer sample() {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.sample/1").set("as_of", "2026-09-01");
    Tree rows = Tree::list();
    rows.push(Tree::object().set("name", "Ёлкина").set("since", *Day::of(2020, 9, 1)).set("years", 12));
    rows.push(Tree::object().set("name", "=Ли").set("since", nullptr).set("years", 3));
    answer.tree.set("results", std::move(rows));
    answer.columns = {{"value.NAME", "name"},
                      {"option.on", "since", CellFormat::day},
                      {"option.verbose", "years", CellFormat::number}};
    answer.lead.push_back({"shell.yes", {}});
    answer.closing.push_back({"shell.no", {}});
    return answer;
}

// What `use` prints in this format, and the code it returns.
std::pair<std::string, ExitCode> printed(Format format, auto&& use, const std::set<std::string>& fail_on = {}) {
    const auto file = std::filesystem::temp_directory_path() / ("metodist-show-" + std::to_string(::getpid()));
    Surroundings around;
    around.program_folder = std::filesystem::path(METODIST_LOCALE).parent_path().parent_path() / "bin";
    Globals globals;
    globals.output = file.string();
    globals.format = format;
    globals.fail_on = fail_on;
    const Tool tool{"mms", "mms", {}};
    Context context(tool, around, globals, {}, table_formats());
    const ExitCode code = use(context);
    context.out().finish();
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    std::filesystem::remove(file);
    return {text, code};
}

std::string shown(Format format) {
    return printed(format, [](Context& context) { return show(sample(), context); }).first;
}

std::string streamed(Format format) {
    return printed(format,
                   [](Context& context) {
                       const Answer whole = sample();
                       Answer head = whole;
                       head.tree = Tree::object().set("schema", "metodist.sample/1");
                       Answer close;
                       close.tree = Tree::object().set("as_of", "2026-09-01");
                       close.closing = whole.closing;
                       const auto sink = row_sink(context);
                       sink->begin(head);
                       for (const auto& row : *whole.tree.find("results")->as_list()) {
                           sink->row(row);
                       }
                       sink->end(close);
                       return ExitCode::done;
                   })
        .first;
}

}  // namespace

TEST_CASE("programs get codes and ISO days, people the words of their language") {
    CHECK(shown(Format::csv) == "name,since,years\nЁлкина,2020-09-01,12\n'=Ли,,3\n");
    CHECK(shown(Format::jsonl) ==
          "{\"name\":\"Ёлкина\",\"since\":\"2020-09-01\",\"years\":12}\n"
          "{\"name\":\"=Ли\",\"since\":null,\"years\":3}\n");
    CHECK(shown(Format::table).find("01.09.2020") != std::string::npos);
    CHECK(shown(Format::table).starts_with("да\n\n"));
    CHECK(shown(Format::table).ends_with("\n\nнет\n"));
}

TEST_CASE("an answer given row by row reads like one given at once") {
    for (const Format format : {Format::table, Format::txt, Format::md, Format::csv, Format::jsonl}) {
        CAPTURE(format_name(format));
        CHECK(streamed(format) == shown(format));
    }
    const Tree whole = parse_json(shown(Format::json), "whole");
    const Tree parts = parse_json(streamed(Format::json), "parts");
    CHECK(parts.as_object()->front().first == "schema");
    for (const char* key : {"schema", "as_of", "results"}) {
        CHECK(*parts.find(key) == *whole.find(key));
    }
}

TEST_CASE("a question about one thing answers by its exit code, a list only where --fail-on asks") {
    const auto code = [](std::optional<Truth> verdict, const std::set<std::string>& outcomes,
                         const std::set<std::string>& fail_on) {
        return printed(
                   Format::json,
                   [&](Context& context) {
                       Answer answer;
                       answer.tree = Tree::object();
                       answer.verdict = verdict;
                       answer.outcomes = outcomes;
                       return show(answer, context);
                   },
                   fail_on)
            .second;
    };
    CHECK(code(Truth::yes, {}, {}) == ExitCode::done);
    CHECK(code(Truth::no, {}, {}) == ExitCode::no);
    CHECK(code(Truth::unknown, {}, {}) == ExitCode::unknown);
    CHECK(code({}, {"no", "unknown"}, {}) == ExitCode::done);
    CHECK(code({}, {"no", "unknown"}, {"unknown"}) == ExitCode::unknown);
    CHECK(code({}, {"no", "unknown"}, {"no", "unknown"}) == ExitCode::no);
    CHECK(code({}, {"overdue"}, {"overdue"}) == ExitCode::no);
    CHECK(code({}, {"unknown"}, {"no", "overdue"}) == ExitCode::done);
}
