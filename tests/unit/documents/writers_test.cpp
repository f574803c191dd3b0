#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "base/display.hpp"
#include "documents/html_writer.hpp"
#include "documents/text_writer.hpp"

namespace {

using namespace metodist;
using namespace metodist::documents;

std::string text_of(std::vector<Block> blocks) {
    const Document paper{"t", "ru", std::move(blocks)};
    return to_text({&paper, 1});
}

std::string html_of(std::vector<Block> blocks) {
    const Document paper{"<t> & \"я\"", "ru", std::move(blocks)};
    return to_html({&paper, 1});
}

Table members() {
    Table table;
    table.columns = {{"№", 1, true}, {"Фамилия Имя Отчество", 4, false}, {"Место работы", 5, false}};
    table.rows = {{"1", "Белова Анна Петровна", "Муниципальное общеобразовательное учреждение «СОШ № 1»"},
                  {"2", "Иванов-Сверхдлиннофамильный-Многосоставный И. И.", ""}};
    return table;
}

TEST_CASE("no line of a text is wider than the page, whatever the words") {
    const std::string endless(200, 'x');
    const auto text =
        text_of({Letterhead{{"Комитет образования администрации муниципального района, имеющего долгое имя"}},
                 Paragraph{"Слово " + endless + " и ещё слово", true}, Item{"1.", endless, 1}, members(),
                 Signature{"Председатель комитета образования администрации", "Н.\u00A0П.\u00A0Орлова"}});
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(display_width(line) <= 78);
        CHECK((line.empty() || line.back() != ' '));
    }
}

TEST_CASE("columns of a table stand under one another in Cyrillic") {
    const auto text = text_of({members()});
    std::istringstream lines(text);
    std::string first;
    std::getline(lines, first);
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(display_width(line) == display_width(first));
        CHECK((line.front() == '|' || line.front() == '+'));
    }
    CHECK(text.find("учреждение") != std::string::npos);
}

TEST_CASE("a no-break space keeps its words on one line") {
    std::string filler;
    for (int i = 0; i < 14; ++i) {
        filler += "слово ";
    }
    const auto text = text_of({Paragraph{filler + "№\u00A05", false}});
    CHECK(text.find("№\u00A05") != std::string::npos);
}

TEST_CASE("an item hangs behind its mark; items stand together, other blocks apart") {
    const auto text = text_of({Paragraph{"Приказываю:", false}, Item{"1.", "Утвердить состав.", 0},
                               Item{"2.", "Внести сведения в реестр.", 0}, Note{"тел. 2-22-22"}});
    CHECK(text == "Приказываю:\n\n    1. Утвердить состав.\n    2. Внести сведения в реестр.\n\nтел. 2-22-22\n");
}

TEST_CASE("an annex and a second paper begin on a new page") {
    const Document paper{"t", "ru", {Kind{"ПРИКАЗ"}, Annex{{"Приложение"}, "Состав"}}};
    const std::vector<Document> two{paper, paper};
    const auto text = to_text(two);
    CHECK(std::count(text.begin(), text.end(), '\f') == 3);
    const auto html = to_html(two);
    CHECK(html.find("<section class=\"annex\">") != std::string::npos);
    CHECK(html.find("<article", html.find("<article") + 1) != std::string::npos);
}

TEST_CASE("HTML holds no character that could be taken for markup, and is closed") {
    const auto html = html_of({Paragraph{"<script>alert('&')</script>", true}, Item{"1.", "a<b>c", 0},
                               Table{{{"<th>", 1, false}}, {{"\"x\" & y"}}}, Signature{"<post>", "<name>"}});
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("&lt;script&gt;alert('&amp;')&lt;/script&gt;") != std::string::npos);
    CHECK(html.find("<title>&lt;t&gt; &amp; &quot;я&quot;</title>") != std::string::npos);
    CHECK(html.find("<td>&quot;x&quot; &amp; y</td>") != std::string::npos);
    CHECK(html.starts_with("<!DOCTYPE html>\n"));
    CHECK(html.ends_with("</body>\n</html>\n"));
    CHECK(html.find("http") == std::string::npos);
}

TEST_CASE("the same paper gives the same bytes") {
    CHECK(html_of({members()}) == html_of({members()}));
    CHECK(text_of({members()}) == text_of({members()}));
}

}  // namespace
