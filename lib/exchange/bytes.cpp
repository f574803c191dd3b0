#include "exchange/bytes.hpp"

#include <algorithm>
#include <cerrno>

#include "base/finding.hpp"
#include "base/reason.hpp"

namespace metodist {

std::size_t MemoryBytes::read(std::span<char> room) {
    const std::size_t size = std::min(room.size(), bytes_.size() - position_);
    std::copy_n(bytes_.data() + position_, size, room.data());
    position_ += size;
    return size;
}

FileBytes::FileBytes(const std::string& path) : path_(path), file_(std::fopen(path.c_str(), "rb")) {
    if (!file_) {
        fail();
    }
}

std::size_t FileBytes::read(std::span<char> room) {
    const std::size_t size = std::fread(room.data(), 1, room.size(), file_.get());
    if (size == 0 && std::ferror(file_.get()) != 0) {
        fail();
    }
    return size;
}

void FileBytes::restart() {
    if (std::fseek(file_.get(), 0, SEEK_SET) != 0) {
        fail();
    }
}

void FileBytes::fail() const {
    throw Error(Trouble::world, "import.cannot_read", {{"reason", reason_of(errno)}}, Place{.file = path_});
}

}  // namespace metodist
