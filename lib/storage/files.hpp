// Files as the operating system has them: made for their owner alone, brought to their name all at once.
#pragma once

#include <filesystem>
#include <string>

namespace metodist::storage {

// An empty file that only its owner can read. Error world where it exists or cannot be made.
void create_private_file(const std::filesystem::path& file);

// The first of `wanted`, `wanted-2`, `wanted-3`, … that does not exist.
std::filesystem::path free_name(const std::filesystem::path& wanted);

// A file being written beside its target, which it becomes all at once or not at all. What is not published goes with
// the object.
class PartFile {
public:
    // An empty private file in the folder of `target`.
    explicit PartFile(std::filesystem::path target);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    // Under the name of the target, on the disk for good. Error world where a file has that name already.
    void publish_new();
    // The same, in place of whatever has that name.
    void publish_over();

private:
    void synchronise() const;

    std::filesystem::path target_;
    std::filesystem::path path_;
    bool published_ = false;
};

// Gives `file` a second name; copies it where the file system knows no links. Error world where neither works.
void keep_as(const std::filesystem::path& file, const std::filesystem::path& name);

}  // namespace metodist::storage
