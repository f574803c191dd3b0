// Strict reading of foreign trees: every key is asked for, what nobody asked for is a fault, each with its path. Inner
// to this room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"

namespace metodist {

class StrictObject {
public:
    // `tree` should be an object; where it is not, that is noted and all keys are absent. Tree and findings must
    // outlive this.
    StrictObject(const Tree& tree, std::string path, const std::string& file, std::vector<Finding>& findings);
    StrictObject(const StrictObject&) = delete;
    StrictObject& operator=(const StrictObject&) = delete;

    // Empty, false or nothing where the key is absent or of another type, which is noted.
    std::string text(std::string_view key, bool required = false);
    bool flag(std::string_view key);
    std::optional<bool> flag_if(std::string_view key);
    std::optional<std::int64_t> number(std::string_view key);
    std::optional<Day> day(std::string_view key);
    // The elements of a list; none where the key is absent.
    const Tree::List& list(std::string_view key);
    // Nothing where the key is absent.
    const Tree* object(std::string_view key);
    // All keys of the object, each made known.
    std::vector<std::string> keys();

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::string path_of(std::string_view key) const;
    // Notes the keys that nobody asked for; to be called when all known ones were.
    void finish();
    // Notes a fault at a key.
    void fault(std::string_view key, std::string code, Arguments arguments = {});

private:
    const Tree* find(std::string_view key);
    void wrong_type(std::string_view key, std::string_view expected);

    const Tree& tree_;
    std::string path_;
    const std::string& file_;
    std::vector<Finding>& findings_;
    std::vector<std::string> asked_;
};

}  // namespace metodist
