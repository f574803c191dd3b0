// The parts of a ZIP file that holds a workbook, handed out in pieces and within limits.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "exchange/bytes.hpp"

namespace metodist {

struct PackageLimits {
    std::size_t parts = 10'000;
    // Of one part, unpacked.
    std::uint64_t part_bytes = std::uint64_t{4} << 30U;
    // A part that is longer than `free_bytes` unpacked may be `ratio` times as long as packed; tables reach 30 times.
    std::uint64_t free_bytes = std::uint64_t{32} << 20U;
    std::uint64_t ratio = 300;
};

class Package {
public:
    // Reads the list of parts. `file` is the name to be shown. Throws Error(Trouble::input) where the ZIP file is cut
    // off or damaged, Error(Trouble::world) where it cannot be opened.
    Package(const std::string& path, std::string file, const PackageLimits& limits = {});

    [[nodiscard]] bool has(std::string_view name) const { return parts_.contains(name); }
    // Whether some part's name ends so.
    [[nodiscard]] bool has_ending(std::string_view ending) const;
    [[nodiscard]] const std::string& file() const { return file_; }

    // A part; sources of several parts can be read at the same time. Throws Error(Trouble::input) where there is none,
    // where it passes a limit or is encrypted; reading throws where it turns out damaged.
    [[nodiscard]] std::unique_ptr<ByteSource> open(std::string_view name) const;

private:
    struct Position {
        std::uint64_t offset = 0;
        std::uint64_t number = 0;
    };
    std::string path_;
    std::string file_;
    PackageLimits limits_;
    std::map<std::string, Position, std::less<>> parts_;
};

}  // namespace metodist
