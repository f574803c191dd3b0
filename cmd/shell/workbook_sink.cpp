#include "shell/workbook_sink.hpp"

#include "answers/cells.hpp"
#include "exchange/sheets/xlsx_write.hpp"

namespace metodist::shell {

namespace {

class WorkbookSink final : public RowSink {
public:
    explicit WorkbookSink(Context& context) : context_(context) {}

    void begin(const Answer& head) override {
        columns_ = head.columns;
        sheet_.name = head.rows;
        BookRow header{{}, RowLook::header};
        for (auto& title : titles(columns_, context_.wording())) {
            header.cells.emplace_back(std::move(title));
        }
        sheet_.rows.push_back(std::move(header));
        sheet_.frozen = 1;
    }
    void row(const Tree& row) override {
        BookRow out;
        for (const auto& column : columns_) {
            out.cells.push_back(cell(row, column));
        }
        sheet_.rows.push_back(std::move(out));
    }
    void end(const Answer&) override { context_.out().write(xlsx_of({sheet_})); }

private:
    // Days and numbers as such: they are to be sorted and counted with.
    BookValue cell(const Tree& row, const Column& column) const {
        const Tree* value = row.at_path(column.path);
        if (column.format == CellFormat::number && value != nullptr && value->as_number() != nullptr) {
            return *value->as_number();
        }
        if (const auto day =
                column.format == CellFormat::day ? Day::parse_iso(cell_for_programs(row, column)) : std::nullopt) {
            return *day;
        }
        return cell_for_people(row, column, context_.wording());
    }

    Context& context_;
    std::vector<Column> columns_;
    BookSheet sheet_;
};

}  // namespace

std::unique_ptr<RowSink> workbook_sink(Context& context) { return std::make_unique<WorkbookSink>(context); }

}  // namespace metodist::shell
