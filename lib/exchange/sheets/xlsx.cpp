// XLSX as Excel, LibreOffice, openpyxl, МойОфис and their like write it.
#include <algorithm>
#include <utility>

#include "base/finding.hpp"
#include "base/text.hpp"
#include "exchange/sheets/workbook.hpp"
#include "exchange/sheets/xlsx_sheet.hpp"

namespace metodist {

namespace {

const XlsxRelation* first_of(const XlsxRelations& relations, std::string_view type) {
    for (const auto& [id, relation] : relations) {
        if (relation.type == type) {
            return &relation;
        }
    }
    return nullptr;
}

class Xlsx final : public Workbook {
public:
    explicit Xlsx(std::unique_ptr<Package> package) : package_(std::move(package)) {
        const auto top = read_relations(*package_, "");
        const auto* start = first_of(top, "officeDocument");
        const std::string part = start != nullptr ? start->target : "xl/workbook.xml";
        const XlsxBook book = read_book(*package_, part);
        const auto relations = read_relations(*package_, part);
        common_.since_1904 = book.since_1904;
        common_.formulas_not_computed = book.formulas_not_computed;
        if (const auto* styles = first_of(relations, "styles"); styles != nullptr && package_->has(styles->target)) {
            common_.styles = read_styles(*package_, styles->target);
        }
        if (const auto* texts = first_of(relations, "sharedStrings");
            texts != nullptr && package_->has(texts->target)) {
            common_.texts = read_shared_texts(*package_, texts->target);
        }
        for (const auto& sheet : book.sheets) {
            const auto relation = relations.find(sheet.relation);
            if (relation == relations.end()) {
                throw Error(Trouble::input, "import.workbook_part_missing", {{"part", sheet.name}},
                            Place{.file = package_->file()});
            }
            if (relation->second.type == "worksheet") {
                sheets_.push_back({sheet.name, sheet.hidden});
                parts_.push_back(relation->second.target);
            }
        }
        check_sheet_names(sheets_, package_->file());
    }

    [[nodiscard]] const std::vector<SheetInfo>& sheets() const override { return sheets_; }
    [[nodiscard]] std::unique_ptr<RowSource> open(std::size_t sheet) const override {
        return std::make_unique<XlsxSheet>(*package_, parts_[sheet], sheets_[sheet].name, common_);
    }

private:
    std::unique_ptr<Package> package_;
    XlsxCommon common_;
    std::vector<SheetInfo> sheets_;
    std::vector<std::string> parts_;
};

}  // namespace

std::unique_ptr<Workbook> open_xlsx(std::unique_ptr<Package> package) {
    return std::make_unique<Xlsx>(std::move(package));
}

void check_sheet_names(const std::vector<SheetInfo>& sheets, const std::string& file) {
    for (auto each = sheets.begin(); each != sheets.end(); ++each) {
        const auto same = [&](const SheetInfo& other) { return fold(other.name) == fold(each->name); };
        if (std::any_of(sheets.begin(), each, same)) {
            throw Error(Trouble::input, "import.sheet_twice", {{"sheet", each->name}}, Place{.file = file});
        }
    }
}

}  // namespace metodist
