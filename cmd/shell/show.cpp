#include "shell/show.hpp"

#include <fmt/format.h>

#include <cstdio>

#include "answers/cells.hpp"
#include "base/text.hpp"
#include "exchange/csv_write.hpp"
#include "exchange/json.hpp"
#include "shell/table.hpp"
#include "shell/trouble_text.hpp"
#include "shell/workbook_sink.hpp"

namespace metodist::shell {

namespace {

void tell_findings(const std::vector<Finding>& findings, Context& context) {
    for (const auto& finding : findings) {
        if (!context.quiet || finding.severity == Severity::breach) {
            fmt::print(stderr, "{}", finding_text(finding, context.wording()));
        }
    }
}

void write_sentences(const std::vector<Sentence>& sentences, Context& context) {
    for (const auto& sentence : sentences) {
        context.out().write(std::string(static_cast<std::size_t>(sentence.depth) * 2, ' ') +
                            context.wording().text(sentence.code, sentence.arguments) + "\n");
    }
}

// For people: sentences around an aligned table.
class TableSink final : public RowSink {
public:
    TableSink(Context& context, bool markdown)
        : context_(context), table_([this](std::string_view text) { context_.out().write(text); }, markdown) {}

    void begin(const Answer& head) override {
        write_sentences(head.lead, context_);
        told_ = !head.lead.empty();
        if (!head.told) {
            columns_ = head.columns;
        }
        std::vector<bool> to_the_right;
        for (const auto& column : columns_) {
            to_the_right.push_back(column.format == CellFormat::number);
        }
        table_.begin(titles(columns_, context_.wording()), std::move(to_the_right));
    }
    void row(const Tree& row) override {
        if (columns_.empty()) {
            return;
        }
        if (told_) {
            context_.out().write("\n");
            told_ = false;
        }
        std::vector<std::string> cells;
        cells.reserve(columns_.size());
        for (const auto& column : columns_) {
            cells.push_back(cell_for_people(row, column, context_.wording()));
        }
        table_.row(std::move(cells));
        rows_ = true;
    }
    void end(const Answer& close) override {
        table_.end();
        if (rows_ && !close.closing.empty()) {
            context_.out().write("\n");
        }
        write_sentences(close.closing, context_);
        tell_findings(close.findings, context_);
    }

private:
    Context& context_;
    Table table_;
    std::vector<Column> columns_;
    bool told_ = false;
    bool rows_ = false;
};

class CsvSink final : public RowSink {
public:
    explicit CsvSink(Context& context)
        : context_(context), style_(context.csv_for_excel ? CsvStyle::excel : CsvStyle::plain) {}

    void begin(const Answer& head) override {
        columns_ = head.columns;
        context_.out().write(csv_prefix(style_));
        context_.out().write(csv_line(keys(columns_), style_));
    }
    void row(const Tree& row) override {
        std::vector<std::string> cells;
        cells.reserve(columns_.size());
        for (const auto& column : columns_) {
            cells.push_back(cell_for_programs(row, column));
        }
        context_.out().write(csv_line(cells, style_));
    }
    void end(const Answer& close) override { tell_findings(close.findings, context_); }

private:
    Context& context_;
    CsvStyle style_;
    std::vector<Column> columns_;
};

// One object: the keys known before, the list of rows, the keys known after. Rows stand one a line when they are given
// one by one, so that a long file can be read by line tools as well.
class JsonSink final : public RowSink {
public:
    explicit JsonSink(Context& context) : context_(context) {}

    void begin(const Answer& head) override {
        context_.out().write("{");
        keys(head);
        member(head.rows, "[");
    }
    void row(const Tree& row) override {
        context_.out().write(rows_ ? ",\n    " : "\n    ");
        context_.out().write(to_json(row, JsonLayout::one_line));
        rows_ = true;
    }
    void end(const Answer& close) override {
        context_.out().write(rows_ ? "\n  ]" : "]");
        keys(close);
        context_.out().write("\n}\n");
        tell_findings(close.findings, context_);
    }

private:
    void keys(const Answer& part) {
        if (const auto* object = part.tree.as_object()) {
            for (const auto& [key, value] : *object) {
                if (key != part.rows) {
                    member(key, to_json(value, JsonLayout::lines, 1));
                }
            }
        }
    }
    void member(std::string_view key, std::string_view value) {
        context_.out().write(members_ ? ",\n  " : "\n  ");
        context_.out().write(json_text(key) + ": ");
        context_.out().write(value);
        members_ = true;
    }

    Context& context_;
    bool members_ = false;
    bool rows_ = false;
};

class JsonLinesSink final : public RowSink {
public:
    explicit JsonLinesSink(Context& context) : context_(context) {}

    void begin(const Answer&) override {}
    void row(const Tree& row) override { context_.out().write(to_json(row, JsonLayout::one_line) + "\n"); }
    void end(const Answer& close) override { tell_findings(close.findings, context_); }

private:
    Context& context_;
};

}  // namespace

Formats table_formats() { return {Format::table, Format::csv, Format::json, Format::jsonl, Format::md, Format::txt}; }

Formats workbook_formats() {
    auto out = table_formats();
    out.push_back(Format::xlsx);
    return out;
}

std::unique_ptr<RowSink> row_sink(Context& context) {
    switch (context.format) {
        case Format::csv: return std::make_unique<CsvSink>(context);
        case Format::json: return std::make_unique<JsonSink>(context);
        case Format::jsonl: return std::make_unique<JsonLinesSink>(context);
        case Format::md: return std::make_unique<TableSink>(context, true);
        case Format::table:
        case Format::txt: return std::make_unique<TableSink>(context, false);
        case Format::xlsx: return workbook_sink(context);
        case Format::html:
        case Format::svg:
        case Format::docx:
        case Format::odt:
        case Format::pdf:
        case Format::ics: break;
    }
    throw Error(Trouble::use, "shell.format_not_here", {{"format", std::string(format_name(context.format))}});
}

ExitCode show(const Answer& answer, Context& context) {
    if (context.format == Format::json) {
        context.out().write(to_json(answer.tree, JsonLayout::lines) + "\n");
        tell_findings(answer.findings, context);
        return outcome(answer, context);
    }
    const auto& rows = rows_of(answer);
    if (context.format == Format::jsonl && rows.empty() && answer.tree.at_path(answer.rows) == nullptr) {
        context.out().write(to_json(answer.tree, JsonLayout::one_line) + "\n");
        tell_findings(answer.findings, context);
        return outcome(answer, context);
    }
    const auto sink = row_sink(context);
    sink->begin(answer);
    for (const auto& row : rows) {
        sink->row(row);
    }
    sink->end(answer);
    if (context.format == Format::xlsx) {
        tell_findings(answer.findings, context);
    }
    return outcome(answer, context);
}

ExitCode outcome(const Answer& answer, const Context& context) {
    if (answer.verdict) {
        return exit_code(*answer.verdict);
    }
    const auto asked = [&](const char* word) {
        return context.fail_on.contains(word) && answer.outcomes.contains(word);
    };
    if (asked("no") || asked("overdue")) {
        return ExitCode::no;
    }
    return asked("unknown") ? ExitCode::unknown : ExitCode::done;
}

}  // namespace metodist::shell
