// Where results go: stdout, or a file that appears whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace metodist::shell {

class Output {
public:
    // An empty path is stdout. A file is written beside its place under another name and renamed by `finish`; a device
    // or a named pipe is written into. Throws Error (world) where it cannot be made.
    explicit Output(std::filesystem::path file);
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    // Throws Error (world): disk full, pipe broken, interrupted.
    void write(std::string_view text);
    // Everything out, the file in its place. Without it a file is left as it was.
    void finish();
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

private:
    void flush();

    std::filesystem::path file_;
    std::filesystem::path temporary_;
    int descriptor_;
    std::string buffer_;
};

}  // namespace metodist::shell
