// A database of its own for a test of use cases, and the frame of a command on it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

#include "app/session.hpp"
#include "storage/store.hpp"

namespace metodist::app {

class Scratch {
public:
    Scratch() {
        std::string pattern = (std::filesystem::temp_directory_path() / "metodist-XXXXXX").string();
        folder = mkdtemp(pattern.data());
        file = folder / "metodist.db";
        storage::Store::create(file);
    }
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    // A command of 1 September 2026.
    [[nodiscard]] Frame frame() const {
        Frame out;
        out.database = file;
        out.config = {std::filesystem::path(METODIST_SOURCE_DIR) / "config"};
        out.today = *Day::of(2026, 9, 1);
        out.moment = "2026-09-01T08:00:00Z";
        out.actor = "Петрова";
        out.command = "test";
        out.program = "metodist test";
        return out;
    }

    std::filesystem::path folder;
    std::filesystem::path file;
};

}  // namespace metodist::app
