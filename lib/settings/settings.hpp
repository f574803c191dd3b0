// Strict reading of TOML: every key is asked for by its type, everything not asked for is a fault, every value knows
// its place, and all faults of a file are told together. Knows no file system: it gets the bytes and the name to be
// shown.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.hpp"
#include "base/finding.hpp"
#include "base/ratio.hpp"

namespace metodist {

namespace settings_detail {
struct Node;
struct State;
}  // namespace settings_detail

// A text with the place where it stands; columns count code points.
struct PlacedText {
    std::string text;
    Place place;
    // Just behind its closing quotation mark.
    Place end = {};
};

// One table of a file. A cheap handle: it must not outlive its SettingsFile.
//
// Each getter asks for one key and thereby makes it known. A wrong type, a bad day, a number out of range or an absent
// required key is noted in the file, and a neutral value (empty, zero, first word) is returned so that reading goes on.
// Keys that nobody asked for are noted by SettingsFile::finish.
class Settings {
public:
    [[nodiscard]] Place place() const;
    // Where the value of `key` stands; the place of the table where there is none.
    [[nodiscard]] Place place_of(std::string_view key) const;
    // Whether the key is there; makes it neither known nor read.
    [[nodiscard]] bool has(std::string_view key) const;
    // All keys in the order of the file. For tables whose keys are names: makes them all known.
    [[nodiscard]] std::vector<std::string> names() const;

    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::optional<std::string> text_if(std::string_view key) const;
    [[nodiscard]] std::string text_or(std::string_view key, std::string_view preset) const;

    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most) const;
    [[nodiscard]] std::optional<std::int64_t> integer_if(std::string_view key, std::int64_t least,
                                                         std::int64_t most) const;

    [[nodiscard]] bool flag(std::string_view key) const;
    [[nodiscard]] std::optional<bool> flag_if(std::string_view key) const;
    [[nodiscard]] bool flag_or(std::string_view key, bool preset) const;

    // A TOML date, or the same as text: YYYY-MM-DD.
    [[nodiscard]] Day day(std::string_view key) const;
    [[nodiscard]] std::optional<Day> day_if(std::string_view key) const;

    // "2/3".
    [[nodiscard]] std::optional<Ratio> ratio_if(std::string_view key) const;

    // One of `allowed`; its index. The first where it is faulty.
    [[nodiscard]] std::size_t word(std::string_view key, std::span<const std::string_view> allowed) const;
    [[nodiscard]] std::optional<std::size_t> word_if(std::string_view key,
                                                     std::span<const std::string_view> allowed) const;

    // A list of texts; empty where the key is absent (`texts_if`) or faulty. Equal entries are a fault.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts_if(std::string_view key) const;
    // The same, with places; one bare text counts as a list of one.
    [[nodiscard]] std::vector<PlacedText> placed_texts_if(std::string_view key) const;
    [[nodiscard]] std::vector<std::int64_t> integers_if(std::string_view key, std::int64_t least,
                                                        std::int64_t most) const;

    [[nodiscard]] Settings table(std::string_view key) const;
    [[nodiscard]] std::optional<Settings> table_if(std::string_view key) const;
    // The tables of a list of tables; empty where the key is absent.
    [[nodiscard]] std::vector<Settings> tables_if(std::string_view key) const;

    // What sort of value stands under a key whose type may vary.
    enum class Sort : std::uint8_t { absent, text, integer, flag, day, list, list_of_tables, table, other };
    [[nodiscard]] Sort sort(std::string_view key) const;

    // Notes a fault of the meaning at the value of `key` (at the table where `key` is empty).
    void fault(std::string_view key, std::string code, Arguments arguments = {}) const;
    // Notes that `found` is not among `allowed`, with the nearest of them.
    void unknown_word(std::string_view key, std::string_view found, const std::vector<std::string>& allowed) const;
    // Makes keys known without reading them.
    void allow(std::initializer_list<std::string_view> keys) const;

private:
    friend class SettingsFile;
    Settings(settings_detail::Node* node, settings_detail::State* state) : node_(node), state_(state) {}
    [[nodiscard]] settings_detail::Node* find(std::string_view key) const;
    [[nodiscard]] settings_detail::Node* require(std::string_view key) const;
    void wrong_type(std::string_view key, const settings_detail::Node& found, std::string_view expected) const;

    settings_detail::Node* node_;
    settings_detail::State* state_;
};

// One file of settings.
class SettingsFile {
public:
    // Throws Error(Trouble::input) where the bytes are no UTF-8 or no TOML: that one fault, with its line and column.
    SettingsFile(std::string_view bytes, std::string name);
    ~SettingsFile();
    SettingsFile(SettingsFile&&) noexcept;
    SettingsFile& operator=(SettingsFile&&) noexcept;

    [[nodiscard]] Settings root() const;
    [[nodiscard]] const std::string& name() const;
    // Adds a fault found elsewhere.
    void report(Finding finding) const;
    // Notes the keys that nobody asked for, and gives all faults so far in the order of the file.
    [[nodiscard]] std::vector<Finding> faults() const;
    // Throws all faults together as Error(Trouble::input) where there are any.
    void finish() const;

private:
    std::unique_ptr<settings_detail::State> state_;
};

}  // namespace metodist
