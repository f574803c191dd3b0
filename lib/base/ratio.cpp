#include "base/ratio.hpp"

#include <charconv>
#include <numeric>

namespace metodist {

std::optional<Ratio> Ratio::of(std::int64_t numerator, std::int64_t denominator) {
    if (denominator <= 0 || numerator < 0 || numerator > denominator) {
        return std::nullopt;
    }
    const std::int64_t common = std::gcd(numerator, denominator);
    return Ratio{numerator / common, denominator / common};
}

std::optional<Ratio> Ratio::parse(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto number = [](std::string_view part) -> std::optional<std::int64_t> {
        std::int64_t value = 0;
        const auto [end, fault] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (fault != std::errc{} || end != part.data() + part.size() || value > 1'000'000) {
            return std::nullopt;
        }
        return value;
    };
    const auto numerator = number(text.substr(0, slash));
    const auto denominator = number(text.substr(slash + 1));
    if (!numerator || !denominator) {
        return std::nullopt;
    }
    return of(*numerator, *denominator);
}

bool Ratio::at_least(std::int64_t count, std::int64_t base) const { return count * denominator_ >= numerator_ * base; }
bool Ratio::more_than(std::int64_t count, std::int64_t base) const { return count * denominator_ > numerator_ * base; }

std::int64_t Ratio::smallest_at_least(std::int64_t base) const {
    return (numerator_ * base + denominator_ - 1) / denominator_;
}

std::int64_t Ratio::smallest_more_than(std::int64_t base) const { return numerator_ * base / denominator_ + 1; }

std::string Ratio::text() const { return std::to_string(numerator_) + "/" + std::to_string(denominator_); }

}  // namespace metodist
