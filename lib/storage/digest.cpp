#include "storage/digest.hpp"

#include <nettle/sha2.h>

namespace metodist::storage {

struct Sha256::Context {
    sha256_ctx state{};
};

Sha256::Sha256() : context_(std::make_unique<Context>()) { sha256_init(&context_->state); }

Sha256::~Sha256() = default;

Hash Sha256::of(std::string_view bytes) {
    add(bytes);
    return finish();
}

void Sha256::add(std::string_view piece) {
    sha256_update(&context_->state, piece.size(), reinterpret_cast<const std::uint8_t*>(piece.data()));
}

Hash Sha256::finish() {
    Hash hash{};
    // Leaves the state ready for the next.
    sha256_digest(&context_->state, hash.size(), hash.data());
    return hash;
}

std::string hex(const Hash& hash) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const std::uint8_t byte : hash) {
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

void RowSum::add(const Hash& hash) {
    std::uint64_t carry = 0;
    for (std::size_t word = 0; word < words_.size(); ++word) {
        std::uint64_t value = 0;
        for (std::size_t byte = 0; byte < 8; ++byte) {
            value |= static_cast<std::uint64_t>(hash[word * 8 + byte]) << (8 * byte);
        }
        const std::uint64_t with_carry = value + carry;
        const std::uint64_t sum = words_[word] + with_carry;
        carry = static_cast<std::uint64_t>(with_carry < value) + static_cast<std::uint64_t>(sum < with_carry);
        words_[word] = sum;
    }
    ++count_;
}

std::string RowSum::bytes() const {
    Bytes out;
    for (const std::uint64_t word : words_) {
        out.number(static_cast<std::int64_t>(word));
    }
    out.number(count_);
    return std::string(out.view());
}

void Bytes::put(char tag, std::uint64_t bits) {
    std::array<char, 9> bytes{tag};
    for (unsigned byte = 0; byte < 8; ++byte) {
        bytes[byte + 1] = static_cast<char>((bits >> (8 * byte)) & 255U);
    }
    bytes_.append(bytes.data(), bytes.size());
}

void Bytes::number(std::int64_t value) { put('\1', static_cast<std::uint64_t>(value)); }

void Bytes::text(std::string_view value) {
    put('\2', value.size());
    bytes_ += value;
}

}  // namespace metodist::storage
