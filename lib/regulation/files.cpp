#include "regulation/files.hpp"

#include <fstream>
#include <iterator>

#include "base/finding.hpp"

namespace metodist {

std::string read_bytes(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream.is_open() || stream.bad()) {
        Place place;
        place.file = file.string();
        throw Error(Trouble::world, "regulation.unreadable", {{"file", file.string()}}, place);
    }
    return bytes;
}

}  // namespace metodist
