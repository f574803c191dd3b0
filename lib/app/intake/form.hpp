// The form that a school gets to fill in: its own rows as the register knows them, under the headers of the mapping.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/session.hpp"
#include "exchange/mapping.hpp"
#include "exchange/sheets/xlsx_write.hpp"

namespace metodist::app {

struct OrganisationForm {
    std::string code = {};
    std::string name = {};
    Day day;
    // Stands on the form; tells an import of whom it is, and by which mapping it was made.
    std::string mark = {};
    std::vector<std::string> headers = {};
    // Sorted by name.
    std::vector<std::vector<BookValue>> rows = {};
    std::vector<ColumnChoice> choices = {};
};

// Everybody who has a post there on the asked day. The mapping must be one of educators. Errors: use, input.
OrganisationForm organisation_form(const Frame& frame, const std::string& organisation, const std::string& mapping);

struct FormMark {
    std::string organisation = {};
    std::string mapping_hash = {};
};
std::string mark_of(const FormMark& mark);
// The mark within a line of text; nothing where it has none.
std::optional<FormMark> find_mark(std::string_view text);

}  // namespace metodist::app
