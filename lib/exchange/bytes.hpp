// Bytes of a foreign file, handed out in pieces so that its size does not matter.
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace metodist {

// A source that can be read again from its beginning: encodings are found before rows are read.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    // Fills the beginning of `room` and gives how many bytes; 0 at the end only.
    virtual std::size_t read(std::span<char> room) = 0;
    virtual void restart() = 0;
};

// Bytes that stand in memory; they must outlive the source.
class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(std::string_view bytes) : bytes_(bytes) {}
    std::size_t read(std::span<char> room) override;
    void restart() override { position_ = 0; }

private:
    std::string_view bytes_;
    std::size_t position_ = 0;
};

// A file. Opening and reading throw Error(Trouble::world) where the system refuses.
class FileBytes final : public ByteSource {
public:
    explicit FileBytes(const std::string& path);
    std::size_t read(std::span<char> room) override;
    void restart() override;

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    [[noreturn]] void fail() const;

    std::string path_;
    std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace metodist
