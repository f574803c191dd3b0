#include "regulation/files.hpp"

#include <fstream>
#include <iterator>

#include "base/finding.hpp"

namespace metodist {

std::string read_bytes(const std::filesystem::path& file) {
    // A folder opens like a file and fails only when it is read.
    std::error_code none;
    const bool folder = std::filesystem::is_directory(file, none);
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    if (!folder) {
        bytes.assign(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    if (folder || !stream.is_open() || stream.bad()) {
        Place place;
        place.file = file.string();
        throw Error(Trouble::world, "regulation.unreadable", {{"file", file.string()}}, place);
    }
    return bytes;
}

}  // namespace metodist
