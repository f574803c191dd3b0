// Exact shares: legal fractions are compared by multiplication, never in floating point.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace metodist {

// A share between 0 and 1, in lowest terms. Made only through `of` and `parse`.
class Ratio {
public:
    // Nothing where the denominator is not positive or the share lies outside 0 to 1.
    static std::optional<Ratio> of(std::int64_t numerator, std::int64_t denominator);
    // "2/3"; nothing else is understood.
    static std::optional<Ratio> parse(std::string_view text);

    [[nodiscard]] std::int64_t numerator() const { return numerator_; }
    [[nodiscard]] std::int64_t denominator() const { return denominator_; }
    // count >= share of base.
    [[nodiscard]] bool at_least(std::int64_t count, std::int64_t base) const;
    // count > share of base.
    [[nodiscard]] bool more_than(std::int64_t count, std::int64_t base) const;
    // The smallest count that passes `at_least` for this base.
    [[nodiscard]] std::int64_t smallest_at_least(std::int64_t base) const;
    // The smallest count that passes `more_than` for this base.
    [[nodiscard]] std::int64_t smallest_more_than(std::int64_t base) const;
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Ratio&, const Ratio&) = default;

private:
    Ratio(std::int64_t numerator, std::int64_t denominator) : numerator_(numerator), denominator_(denominator) {}

    std::int64_t numerator_;
    std::int64_t denominator_;
};

}  // namespace metodist
