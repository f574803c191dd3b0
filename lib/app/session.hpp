// What every use case stands on: the open file, what was known, the day, the municipality, the operation.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/day.hpp"
#include "base/finding.hpp"
#include "base/stop.hpp"
#include "storage/operation.hpp"
#include "storage/store.hpp"

namespace metodist::app {

// What the command line fixed before a use case runs; values only.
struct Frame {
    std::filesystem::path database;
    // Where regulations, vocabulary and mappings are looked for, the first folder first.
    std::vector<std::filesystem::path> config;
    // Code; empty where the file is expected to hold one municipality.
    std::string municipality;
    // Another regulation for this question: its name or file; empty: the one in force.
    std::string regulation;
    // Moment, day or "#operation" up to which things were known; empty: all.
    std::string known;
    std::optional<Day> on;
    Day today;
    bool today_given = false;
    std::string moment;
    std::string actor;
    std::string command;
    std::string program;
    bool dry_run = false;
    // The wish to stop; none where nobody can have it.
    Stop* stop = nullptr;

    // The day asked about.
    [[nodiscard]] Day asked() const { return on.value_or(today); }
};

// A column's value: the text, or nothing where it is empty.
inline Field or_nothing(const std::string& text) { return text.empty() ? Field() : Field(text); }

class Session {
public:
    // Opens the file; errors as Store::open, and input where `known` means nothing.
    Session(const Frame& frame, storage::Store::Mode mode);

    [[nodiscard]] const Frame& frame() const { return frame_; }
    [[nodiscard]] storage::Store& store() { return store_; }
    [[nodiscard]] storage::Snapshot snapshot() const { return snapshot_; }
    [[nodiscard]] Day asked() const { return frame_.asked(); }

    // The municipality of the command. Errors: use where the file holds several and none was named, or none at all.
    [[nodiscard]] std::int64_t municipality();
    [[nodiscard]] std::string municipality_code();

    // Runs `work` as one operation and commits it; in a dry run takes it back. `reason` and `paper` go to the journal.
    // Returns the number of the operation; 0 where nothing stayed.
    std::int64_t change(const std::string& reason, const std::string& paper,
                        const std::function<void(storage::Operation&)>& work);

    // The edition under which the next operation is journalled.
    void set_edition_code(std::string code) { edition_code_ = std::move(code); }
    // A cache to be written beside the next operation; lost with it where nothing stays of that.
    void keep_beside(std::function<void(storage::Operation&)> keep) { beside_.push_back(std::move(keep)); }
    // The next operation may bring a whole country; see storage::Operation::Size.
    void expect_large_operation() { size_ = storage::Operation::Size::large; }

private:
    bool commit(storage::Operation& operation);

    Frame frame_;
    storage::Store store_;
    storage::Snapshot snapshot_;
    std::optional<std::int64_t> municipality_;
    std::string edition_code_;
    std::vector<std::function<void(storage::Operation&)>> beside_;
    storage::Operation::Size size_ = storage::Operation::Size::usual;
};

// The operation up to which `known` looks. Error input where it is no moment, day or "#number".
storage::Snapshot snapshot_of(storage::Store& store, const std::string& known);

}  // namespace metodist::app
