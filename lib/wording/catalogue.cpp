#include "wording/catalogue.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <utility>

namespace metodist {

namespace {

constexpr std::uint32_t magic = 0x950412de;
constexpr std::size_t header_size = 28;
constexpr std::size_t entry_size = 8;

}  // namespace

Catalogue::Catalogue(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return;
    }
    struct stat facts {};
    if (::fstat(descriptor, &facts) == 0 && facts.st_size >= static_cast<off_t>(header_size)) {
        const auto size = static_cast<std::size_t>(facts.st_size);
        void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (mapped != MAP_FAILED) {
            data_ = static_cast<const char*>(mapped);
            size_ = size;
        }
    }
    ::close(descriptor);
    if (data_ != nullptr && word(0) == magic) {
        count_ = word(8);
    }
}

Catalogue::~Catalogue() {
    if (data_ != nullptr) {
        ::munmap(const_cast<char*>(data_), size_);
    }
}

Catalogue::Catalogue(Catalogue&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      count_(std::exchange(other.count_, 0)) {}

Catalogue& Catalogue::operator=(Catalogue&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(count_, other.count_);
    return *this;
}

std::size_t Catalogue::word(std::size_t offset) const {
    std::uint32_t value = 0;
    if (offset + sizeof value <= size_) {
        std::memcpy(&value, data_ + offset, sizeof value);
    }
    return value;
}

std::optional<std::string_view> Catalogue::entry(std::size_t table, std::size_t index) const {
    const std::size_t length = word(table + index * entry_size);
    const std::size_t offset = word(table + index * entry_size + 4);
    if (offset > size_ || length > size_ - offset) {
        return std::nullopt;
    }
    return std::string_view(data_ + offset, length);
}

std::optional<std::string_view> Catalogue::find(std::string_view code) const {
    // msgfmt sorts the codes by their bytes.
    std::size_t low = 0;
    std::size_t high = count_;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const auto key = entry(word(12), middle);
        if (!key) {
            return std::nullopt;
        }
        if (*key == code) {
            return entry(word(16), middle);
        }
        if (*key < code) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return std::nullopt;
}

}  // namespace metodist
