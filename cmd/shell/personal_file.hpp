// A file with personal data: for the eyes of the owner alone, whole or not at all, never in the place of another one.
#pragma once

#include <filesystem>
#include <string_view>

namespace metodist::shell {

class PersonalFile {
public:
    // Errors (world): "shell.output_exists", or it cannot be made there.
    explicit PersonalFile(std::filesystem::path file);
    // Without `write` nothing is left.
    ~PersonalFile();
    PersonalFile(const PersonalFile&) = delete;
    PersonalFile& operator=(const PersonalFile&) = delete;

    // All of it. Errors (world): the disk is full, somebody made a file of this name by now.
    void write(std::string_view bytes);

private:
    std::filesystem::path file_;
    std::filesystem::path temporary_;
    int descriptor_ = -1;
};

}  // namespace metodist::shell
