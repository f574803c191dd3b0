// The compiled message catalogue (GNU .mo), mapped into memory and searched without any locale: cron has none, and one
// process speaks two languages (the reader's on the screen, the office's in papers).
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace metodist {

class Catalogue {
public:
    // A file that is missing or is no catalogue gives an empty one: a missing language must never stop the work.
    explicit Catalogue(const std::filesystem::path& file);
    ~Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;
    Catalogue(Catalogue&& other) noexcept;
    Catalogue& operator=(Catalogue&& other) noexcept;

    // The message of `code`; nothing where the catalogue has none. Valid as long as the catalogue lives.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view code) const;

private:
    // The text of entry `index` of the table that begins at `table`; nothing where the file is cut short.
    [[nodiscard]] std::optional<std::string_view> entry(std::size_t table, std::size_t index) const;
    [[nodiscard]] std::size_t word(std::size_t offset) const;

    const char* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t count_ = 0;
};

}  // namespace metodist
