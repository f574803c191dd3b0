#include "domain/register/organisation_names.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace metodist;

namespace {

constexpr OrganisationId second{2};
constexpr OrganisationId third{3};
constexpr OrganisationId garden{7};

OrganisationNames known() {
    OrganisationNames names({"МОУ", "МБУ", "МБУ ДО", "МДОУ"});
    names.add(second, "МОУ «СОШ № 2»");
    names.add(third, "МОУ «СОШ № 3»");
    names.add(garden, "МДОУ «Ёлочка»");
    names.add(OrganisationId{8}, "МБУ ДО «Родник»");
    names.add(OrganisationId{9}, "МДОУ «Родник»");
    return names;
}

}  // namespace

TEST_CASE("Spellings that differ in quotes, blanks, case, ё and look-alikes are one organisation") {
    for (const char* spelling : {"МОУ «СОШ № 2»", "МОУ \"СОШ №2\"", "моу сош 2", "МОУ СОШ  № 2", "MOУ «СOШ №2»"}) {
        CAPTURE(spelling);
        CHECK(known().find(spelling).id == second);
        CHECK_FALSE(known().find(spelling).without_legal_form);
    }
    CHECK(known().find("МДОУ Елочка").id == garden);
}

TEST_CASE("A name without its legal form is found where only one fits") {
    CHECK(known().find("СОШ 2").id == second);
    CHECK(known().find("СОШ 2").without_legal_form);
    const auto two = known().find("Родник");
    CHECK_FALSE(two.id.has_value());
    CHECK(two.near.size() == 2);
}

TEST_CASE("Another number or another legal form is another organisation, with a question") {
    const auto form = known().find("МБОУ «СОШ № 2»");
    CHECK_FALSE(form.id.has_value());
    CHECK(form.near.front() == "МОУ «СОШ № 2»");
    const auto number = known().find("МОУ «СОШ № 22»");
    CHECK_FALSE(number.id.has_value());
    CHECK_FALSE(number.near.empty());
    CHECK(known().find("Театр").near.empty());
}

TEST_CASE("Two organisations of one name are never told apart alone") {
    OrganisationNames names({"МОУ"});
    names.add(second, "МОУ «Школа»");
    names.add(third, "МОУ \"Школа\"");
    CHECK_FALSE(names.find("МОУ Школа").id.has_value());
    CHECK(names.find("МОУ Школа").near.size() == 2);
}
