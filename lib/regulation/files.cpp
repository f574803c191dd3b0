#include "regulation/files.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>

#include "base/finding.hpp"

namespace metodist {

std::string read_bytes(const std::filesystem::path& file) {
    // A folder opens like a file and fails only when it is read.
    std::error_code none;
    const bool folder = std::filesystem::is_directory(file, none);
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    if (!folder) {
        constexpr std::uintmax_t usual = 1 << 20;
        const auto size = std::filesystem::file_size(file, none);
        bytes.reserve(static_cast<std::size_t>(std::min(none ? 0 : size, usual)));
        std::array<char, 1 << 16> part;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read
        do {
            stream.read(part.data(), part.size());
            bytes.append(part.data(), static_cast<std::size_t>(stream.gcount()));
        } while (stream);
    }
    if (folder || !stream.is_open() || stream.bad()) {
        Place place;
        place.file = file.string();
        throw Error(Trouble::world, "regulation.unreadable", {{"file", file.string()}}, place);
    }
    return bytes;
}

}  // namespace metodist
