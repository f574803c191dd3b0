// Digests of rows and operations: what makes a change outside the program findable.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace metodist::storage {

using Hash = std::array<std::uint8_t, 32>;

// SHA-256 with a context that is kept between calls.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    [[nodiscard]] Hash of(std::string_view bytes);
    // Piece by piece.
    void add(std::string_view piece);
    [[nodiscard]] Hash finish();

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

std::string hex(const Hash& hash);

// The sum of row digests modulo 2^256: the same rows in any order give the same sum.
class RowSum {
public:
    void add(const Hash& hash);
    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] std::int64_t count() const { return count_; }
    friend bool operator==(const RowSum&, const RowSum&) = default;

private:
    std::array<std::uint64_t, 4> words_{};
    std::int64_t count_ = 0;
};

// Collects values into bytes that can be read in one way only.
class Bytes {
public:
    void clear() { bytes_.clear(); }
    void null() { bytes_ += '\0'; }
    void number(std::int64_t value);
    void text(std::string_view value);
    [[nodiscard]] std::string_view view() const { return bytes_; }

private:
    void put(char tag, std::uint64_t bits);

    std::string bytes_;
};

}  // namespace metodist::storage
