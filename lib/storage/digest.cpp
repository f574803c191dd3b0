#include "storage/digest.hpp"

#include <openssl/evp.h>

#include <new>

namespace metodist::storage {

struct Sha256::Context {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
    if (context_->context == nullptr || context_->algorithm == nullptr) {
        throw std::bad_alloc();
    }
}

Sha256::~Sha256() {
    EVP_MD_CTX_free(context_->context);
    EVP_MD_free(context_->algorithm);
}

Hash Sha256::of(std::string_view bytes) {
    Hash hash{};
    unsigned size = 0;
    if (EVP_DigestInit_ex2(context_->context, context_->algorithm, nullptr) != 1 ||
        EVP_DigestUpdate(context_->context, bytes.data(), bytes.size()) != 1 ||
        EVP_DigestFinal_ex(context_->context, hash.data(), &size) != 1) {
        throw std::bad_alloc();
    }
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

void Bytes::number(std::int64_t value) {
    bytes_ += '\1';
    const auto bits = static_cast<std::uint64_t>(value);
    for (unsigned byte = 0; byte < 8; ++byte) {
        bytes_ += static_cast<char>((bits >> (8 * byte)) & 255U);
    }
}

void Bytes::text(std::string_view value) {
    bytes_ += '\2';
    const auto size = static_cast<std::uint64_t>(value.size());
    for (unsigned byte = 0; byte < 8; ++byte) {
        bytes_ += static_cast<char>((size >> (8 * byte)) & 255U);
    }
    bytes_ += value;
}

}  // namespace metodist::storage
