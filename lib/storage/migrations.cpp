#include "storage/migrations.hpp"

#include <array>
#include <string>

#include "storage/schema.hpp"

namespace metodist::storage {

std::span<const std::string_view> migrations() {
    static const std::string first = create_statements();
    static const std::array<std::string_view, 1> steps{first};
    return steps;
}

}  // namespace metodist::storage
