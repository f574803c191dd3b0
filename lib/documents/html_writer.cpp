#include "documents/html_writer.hpp"

#include <numeric>

namespace metodist::documents {

namespace {

// Margins, letter and lines as offices set them; a page on the screen looks like the sheet.
constexpr std::string_view style = R"css(
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 12pt "Times New Roman", serif; } }
@page :first { @top-center { content: none; } }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff;
  font: 14pt/1.2 "Times New Roman", "Liberation Serif", Tinos, serif; }
article { break-before: page; }
article:first-of-type { break-before: auto; }
p { margin: 0; text-align: justify; text-indent: 1.25cm; }
p.flush { text-indent: 0; margin: 6pt 0; }
.letterhead { text-align: center; margin-bottom: 14pt; }
.letterhead p, .kind, .annex h2 { text-align: center; text-indent: 0; }
.letterhead p { text-align: center; font-weight: bold; }
.kind { font-size: 14pt; font-weight: bold; margin: 14pt 0; letter-spacing: 0.1em; }
.registration { display: flex; justify-content: space-between; }
.place { text-align: center; text-indent: 0; margin-bottom: 14pt; }
.addressee, .marks { margin: 14pt 0 14pt 8cm; }
.addressee p, .marks p { text-indent: 0; text-align: left; }
.subject { width: 9.5cm; text-align: left; text-indent: 0; font-weight: bold; margin: 14pt 0; }
.item { display: flex; text-indent: 0; padding-left: 1.25cm; }
.item.inner { padding-left: 2cm; }
.item.deep { padding-left: 2.75cm; }
.item .mark { flex: none; min-width: 0.75cm; padding-right: 0.2cm; }
.item .text { flex: 1; text-align: justify; }
.item.inner .text, .item.deep .text { text-align: left; }
table { width: 100%; border-collapse: collapse; font-size: 12pt; line-height: 1.15; table-layout: fixed; margin: 10pt 0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th, td.centred { text-align: center; }
th { font-weight: normal; vertical-align: middle; }
.signature { display: flex; align-items: flex-end; margin-top: 28pt; break-inside: avoid; }
.signature .post { width: 7.5cm; }
.signature .line { flex: 1; border-bottom: 0.5pt solid #000; margin: 0 0.5cm; }
.note { font-size: 12pt; text-indent: 0; text-align: left; margin-top: 8pt; }
.note + .note { margin-top: 0; }
.annex { break-before: page; }
.annex h2 { font-size: 14pt; margin: 14pt 0; }
@media screen {
  body { background: #ddd; }
  section { background: #fff; width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 20mm 15mm 20mm 30mm; }
}
)css";

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string paragraphs(const std::vector<std::string>& lines) {
    std::string out;
    for (const auto& line : lines) {
        out += "<p>" + escaped(line) + "</p>\n";
    }
    return out;
}

std::string header_of(const Table& table) {
    const int shares = std::accumulate(table.columns.begin(), table.columns.end(), 0,
                                       [](int sum, const TableColumn& column) { return sum + column.share; });
    std::string widths;
    std::string titles;
    for (const auto& column : table.columns) {
        widths += "<col style=\"width: " + std::to_string(100 * column.share / shares) + "%\">";
        titles += "<th>" + escaped(column.title) + "</th>";
    }
    return "<colgroup>" + widths + "</colgroup>\n<thead><tr>" + titles + "</tr></thead>\n";
}

struct HtmlOf {
    std::string operator()(const Letterhead& block) const {
        return "<div class=\"letterhead\">\n" + paragraphs(block.lines) + "</div>\n";
    }
    std::string operator()(const Kind& block) const { return "<h1 class=\"kind\">" + escaped(block.text) + "</h1>\n"; }
    std::string operator()(const Registration& block) const {
        return "<div class=\"registration\"><span>" + escaped(block.left) + "</span><span>" + escaped(block.right) +
               "</span></div>\n" + (block.place.empty() ? "" : "<p class=\"place\">" + escaped(block.place) + "</p>\n");
    }
    std::string operator()(const Addressee& block) const {
        return "<div class=\"addressee\">\n" + paragraphs(block.lines) + "</div>\n";
    }
    std::string operator()(const Subject& block) const {
        return "<p class=\"subject\">" + escaped(block.text) + "</p>\n";
    }
    std::string operator()(const Paragraph& block) const {
        return std::string(block.indented ? "<p>" : "<p class=\"flush\">") + escaped(block.text) + "</p>\n";
    }
    std::string operator()(const Item& block) const {
        return std::string("<div class=\"") +
               (block.depth == 0   ? "item"
                : block.depth == 1 ? "item inner"
                                   : "item deep") +
               "\"><span class=\"mark\">" + escaped(block.mark) + "</span><span class=\"text\">" + escaped(block.text) +
               "</span></div>\n";
    }
    std::string operator()(const Table& block) const {
        std::string out = "<table>\n" + header_of(block) + "<tbody>\n";
        for (const auto& row : block.rows) {
            out += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool centred = i < block.columns.size() && block.columns[i].centred;
                out += (centred ? "<td class=\"centred\">" : "<td>") + escaped(row[i]) + "</td>";
            }
            out += "</tr>\n";
        }
        return out + "</tbody>\n</table>\n";
    }
    std::string operator()(const Signature& block) const {
        return "<div class=\"signature\"><span class=\"post\">" + escaped(block.post) +
               "</span><span class=\"line\"></span><span class=\"name\">" + escaped(block.name) + "</span></div>\n";
    }
    std::string operator()(const Note& block) const { return "<p class=\"note\">" + escaped(block.text) + "</p>\n"; }
    // The caller opens and closes the section around it.
    std::string operator()(const Annex& block) const {
        return "<div class=\"marks\">\n" + paragraphs(block.marks) + "</div>\n<h2>" + escaped(block.heading) +
               "</h2>\n";
    }
};

// The paper itself and each annex are sections of one article.
std::string article_of(const Document& paper) {
    std::string out = "<article lang=\"" + escaped(paper.language) + "\">\n<section>\n";
    for (const auto& block : paper.blocks) {
        if (std::holds_alternative<Annex>(block)) {
            out += "</section>\n<section class=\"annex\">\n";
        }
        out += std::visit(HtmlOf{}, block);
    }
    return out + "</section>\n</article>\n";
}

}  // namespace

std::string to_html(std::span<const Document> papers) {
    const std::string language = papers.empty() ? "ru" : papers.front().language;
    const std::string title = papers.empty() ? "" : papers.front().title;
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + escaped(language) +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                      escaped(title) + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n";
    for (const auto& paper : papers) {
        out += article_of(paper);
    }
    return out + "</body>\n</html>\n";
}

}  // namespace metodist::documents
