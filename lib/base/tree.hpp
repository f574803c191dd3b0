// The value that every answer becomes: objects with ordered keys, lists and scalars.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/day.hpp"

namespace metodist {

class Tree {
public:
    using List = std::vector<Tree>;
    using Object = std::vector<std::pair<std::string, Tree>>;
    using Value = std::variant<std::nullptr_t, bool, std::int64_t, std::string, List, Object>;

    Tree() : value_(nullptr) {}
    Tree(std::nullptr_t) : value_(nullptr) {}
    Tree(bool value) : value_(value) {}
    Tree(int value) : value_(static_cast<std::int64_t>(value)) {}
    Tree(std::int64_t value) : value_(value) {}
    Tree(const char* value) : value_(std::string(value)) {}
    Tree(std::string_view value) : value_(std::string(value)) {}
    Tree(std::string value) : value_(std::move(value)) {}
    // Days are ISO text.
    Tree(Day value) : value_(value.iso()) {}
    template <typename T>
    Tree(const std::optional<T>& value) : value_(nullptr) {
        if (value) {
            *this = Tree(*value);
        }
    }
    Tree(List value) : value_(std::move(value)) {}
    Tree(Object value) : value_(std::move(value)) {}

    static Tree list() { return Tree(List{}); }
    static Tree object() { return Tree(Object{}); }

    [[nodiscard]] const Value& value() const { return value_; }
    [[nodiscard]] bool is_null() const { return std::holds_alternative<std::nullptr_t>(value_); }
    // Nothing where the node is of another sort.
    [[nodiscard]] const List* as_list() const { return std::get_if<List>(&value_); }
    [[nodiscard]] const Object* as_object() const { return std::get_if<Object>(&value_); }
    [[nodiscard]] const std::string* as_text() const { return std::get_if<std::string>(&value_); }
    [[nodiscard]] const std::int64_t* as_number() const { return std::get_if<std::int64_t>(&value_); }
    [[nodiscard]] const bool* as_bool() const { return std::get_if<bool>(&value_); }

    // The value under `key`, or nothing. Only objects have keys.
    [[nodiscard]] const Tree* find(std::string_view key) const;
    // The value under a dotted path ("majority.clause"), or nothing.
    [[nodiscard]] const Tree* at_path(std::string_view path) const;
    // Sets `key`, at the end where it is new. Requires an object. Returns this tree for chaining.
    Tree& set(std::string key, Tree value);
    // Appends. Requires a list.
    Tree& push(Tree value);

    friend bool operator==(const Tree&, const Tree&) = default;

private:
    Value value_;
};

}  // namespace metodist
