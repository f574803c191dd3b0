#include "documents/papers.hpp"

#include <doctest/doctest.h>

#include "documents/text_writer.hpp"

namespace {

using namespace metodist;
using namespace metodist::documents;

const Wording& russian() {
    static const Wording wording(Language::ru, METODIST_LOCALE);
    return wording;
}

std::string text_of(const Document& paper) { return to_text({&paper, 1}); }

CompositionOrder order() {
    CompositionOrder out;
    out.office.name = "Комитет образования";
    out.office.signatory = "Орлова Нина Павловна";
    out.office.signatory_post = "Председатель комитета";
    out.body_genitive = "муниципального методического актива";
    out.inclusion_cite = "п. 2.3.5";
    out.criteria_cite = "п. 2.5";
    CompositionMember member;
    member.name = "Белова Анна Петровна";
    member.workplace = "МОУ «СОШ № 1»";
    member.ground = "п. 2.5";
    out.members.push_back(member);
    return out;
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

TEST_CASE("initials stand before the surname, a name that is written with initials stays") {
    CHECK(initials_first("Орлова Нина Павловна") == "Н.\u00A0П.\u00A0Орлова");
    CHECK(initials_first("Орлова Нина") == "Н.\u00A0Орлова");
    CHECK(initials_first("Н. П. Орлова") == "Н. П. Орлова");
    CHECK(initials_first("Орлова") == "Орлова");
    CHECK(initials_first("Мамедов Али Гасан оглы") == "Мамедов Али Гасан оглы");
}

TEST_CASE("what an order does not know yet is left blank, never invented") {
    const auto text = text_of(composition_order(order(), russian()));
    CHECK(has(text, "«____»\u00A0______________\u00A020___\u00A0г."));
    CHECK(has(text, "№\u00A0______"));
    CHECK_FALSE(has(text, "учебный год"));
    CHECK(has(text, "Н.\u00A0П.\u00A0Орлова"));
}

TEST_CASE("an order names its act, its year, its day and number") {
    auto full = order();
    full.year = "2026/2027";
    full.number = "114";
    full.day = Day::of(2026, 9, 1);
    full.act = ActMention{"приказ", "46", Day::of(2024, 1, 30), "Комитет образования"};
    const auto text = text_of(composition_order(full, russian()));
    CHECK(has(text, "30.01.2024 №\u00A046"));
    CHECK(has(text, "на 2026/2027 учебный год"));
    CHECK(has(text, "приказом от 01.09.2026 №\u00A0114"));
    CHECK_FALSE(has(text, "____\u00A0г."));
    full.title = "О методическом активе";
    CHECK(has(text_of(composition_order(full, russian())), "\nО методическом активе\n"));
}

TEST_CASE("a member against the verdict is marked, with author, reason and paper") {
    auto marked = order();
    auto& member = marked.members.front();
    member.overridden = true;
    member.override_author = "Комиссия";
    member.override_reason = "единственный учитель химии";
    member.override_paper = "№ 7";
    member.override_day = Day::of(2026, 8, 30);
    const auto text = text_of(composition_order(marked, russian()));
    CHECK(has(text, "Петровна*"));
    CHECK(has(text, "вопреки выводу"));
    CHECK(has(text, "единственный учитель химии"));
    CHECK(has(text, "30.08.2026"));
}

TEST_CASE("the name of a head is never declined by guess") {
    RequestLetter letter;
    letter.addressee = "МОУ «СОШ № 1»";
    letter.body_genitive = "муниципального методического актива";
    letter.head_name = "Петрова Анна Ильинична";
    CHECK(has(text_of(request_letter(letter, russian())), "(Петрова Анна Ильинична)"));
    letter.head_dative = "Петровой Анне Ильиничне";
    const auto text = text_of(request_letter(letter, russian()));
    CHECK(has(text, "Петровой Анне Ильиничне"));
    CHECK_FALSE(has(text, "Петрова Анна"));
}

TEST_CASE("a letter asks until a day only where one is given") {
    RequestLetter letter;
    CHECK_FALSE(has(text_of(request_letter(letter, russian())), "в срок"));
    letter.reply_by = Day::of(2026, 9, 20);
    CHECK(has(text_of(request_letter(letter, russian())), "в срок до 20.09.2026"));
}

}  // namespace
