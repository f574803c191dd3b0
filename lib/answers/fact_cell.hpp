// What a fact says, in one cell. The row has "kind", "denied" and "values" (by the keys of the catalogue, without those
// that are empty; organisations and bodies as {"code", "name"}).
#pragma once

#include <string>

#include "base/tree.hpp"
#include "wording/wording.hpp"

namespace metodist {

// "высшая; учитель", words by their labels.
std::string fact_for_people(const Tree& row, const Wording& wording);
// "level=highest; post=teacher", as `mms educator set` takes it.
std::string fact_for_programs(const Tree& row);

}  // namespace metodist
