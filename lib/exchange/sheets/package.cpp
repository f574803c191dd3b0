#include "exchange/sheets/package.hpp"

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/finding.hpp"

namespace metodist {

namespace {

// minizip and not libzip: libzip brings libcrypto, which makes every command start later, also those that read no file.
struct CloseZip {
    void operator()(void* zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<void, CloseZip>;

constexpr unsigned long encrypted = 1;

[[noreturn]] void fail(const std::string& file, const char* code) {
    throw Error(Trouble::input, code, {}, Place{.file = file});
}

class Part final : public ByteSource {
public:
    Part(Zip zip, std::string file, unz_file_info64 info) : zip_(std::move(zip)), file_(std::move(file)), info_(info) {
        open();
    }

    std::size_t read(std::span<char> room) override {
        const auto most = static_cast<unsigned>(std::min<std::size_t>(room.size(), std::size_t{1} << 30U));
        const int size = unzReadCurrentFile(zip_.get(), room.data(), most);
        if (size < 0) {
            fail(file_, "import.workbook_damaged");
        }
        read_ += static_cast<std::uint64_t>(size);
        // The checksum is compared at closing; what is shorter than it says it is would be passed over by minizip.
        if (size == 0 && (read_ != info_.uncompressed_size || unzCloseCurrentFile(zip_.get()) == UNZ_CRCERROR)) {
            fail(file_, "import.workbook_damaged");
        }
        return static_cast<std::size_t>(size);
    }

    void restart() override {
        unzCloseCurrentFile(zip_.get());
        open();
    }

private:
    void open() {
        read_ = 0;
        if (unzOpenCurrentFile(zip_.get()) != UNZ_OK) {
            fail(file_, "import.workbook_damaged");
        }
    }

    Zip zip_;
    std::string file_;
    unz_file_info64 info_;
    std::uint64_t read_ = 0;
};

unz_file_info64 info_of(void* zip, const std::string& file, std::string* name = nullptr) {
    unz_file_info64 info{};
    std::array<char, 1024> room{};
    if (unzGetCurrentFileInfo64(zip, &info, room.data(), room.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK) {
        fail(file, "import.workbook_damaged");
    }
    if (name != nullptr) {
        *name = room.data();
        std::ranges::replace(*name, '\\', '/');
    }
    return info;
}

}  // namespace

Package::Package(const std::string& path, std::string file, const PackageLimits& limits)
    : path_(path), file_(std::move(file)), limits_(limits) {
    const FileBytes readable(path);
    const Zip zip(unzOpen64(path.c_str()));
    unz_global_info64 all{};
    if (!zip || unzGetGlobalInfo64(zip.get(), &all) != UNZ_OK) {
        fail(file_, "import.workbook_cut");
    }
    if (all.number_entry > limits_.parts) {
        fail(file_, "import.workbook_too_many_parts");
    }
    int state = all.number_entry == 0 ? UNZ_END_OF_LIST_OF_FILE : unzGoToFirstFile(zip.get());
    for (std::size_t count = 0; state == UNZ_OK && count < limits_.parts; ++count) {
        std::string name;
        info_of(zip.get(), file_, &name);
        unz64_file_pos position{};
        unzGetFilePos64(zip.get(), &position);
        parts_.try_emplace(std::move(name), Position{position.pos_in_zip_directory, position.num_of_file});
        state = unzGoToNextFile(zip.get());
    }
    if (state != UNZ_END_OF_LIST_OF_FILE) {
        fail(file_, "import.workbook_damaged");
    }
}

bool Package::has_ending(std::string_view ending) const {
    return std::ranges::any_of(parts_, [&](const auto& part) { return part.first.ends_with(ending); });
}

std::unique_ptr<ByteSource> Package::open(std::string_view name) const {
    const auto found = parts_.find(name);
    if (found == parts_.end()) {
        throw Error(Trouble::input, "import.workbook_part_missing", {{"part", std::string(name)}},
                    Place{.file = file_});
    }
    Zip zip(unzOpen64(path_.c_str()));
    unz64_file_pos position{found->second.offset, found->second.number};
    if (!zip || unzGoToFilePos64(zip.get(), &position) != UNZ_OK) {
        fail(file_, "import.workbook_damaged");
    }
    const auto info = info_of(zip.get(), file_);
    if ((info.flag & encrypted) != 0) {
        fail(file_, "import.workbook_encrypted");
    }
    const bool bomb =
        info.uncompressed_size > limits_.free_bytes && info.uncompressed_size / limits_.ratio > info.compressed_size;
    if (bomb || info.uncompressed_size > limits_.part_bytes) {
        throw Error(Trouble::input, "import.workbook_bomb",
                    {{"part", found->first},
                     {"packed", static_cast<std::int64_t>(info.compressed_size)},
                     {"unpacked", static_cast<std::int64_t>(info.uncompressed_size / 1'048'576)}},
                    Place{.file = file_});
    }
    return std::make_unique<Part>(std::move(zip), file_, info);
}

}  // namespace metodist
