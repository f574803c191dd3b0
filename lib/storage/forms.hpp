// Compiled forms of adopted editions: a cache beside the journal, for quick answers. Lost ones are made anew.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/operation.hpp"

namespace metodist::storage {

// Gives `take` what was kept for the texts that `operation` recorded of the edition; the bytes stay as long as the
// call. False, and no call, where it was kept under another mark or is not whole. `mark`: whatever the form was made
// of, part by part.
using FormMark = std::vector<std::string_view>;
bool with_kept_form(Store& store, std::int64_t edition, std::int64_t operation, const FormMark& mark,
                    const std::function<void(std::string_view)>& take);
// In place of an earlier one. Stays where the operation under way commits.
void keep_form(Operation& under_way, std::int64_t edition, std::int64_t operation, const FormMark& mark,
               std::string_view form);

}  // namespace metodist::storage
