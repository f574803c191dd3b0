#include "exchange/strict_tree.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace metodist {

StrictObject::StrictObject(const Tree& tree, std::string path, const std::string& file, std::vector<Finding>& findings)
    : tree_(tree), path_(std::move(path)), file_(file), findings_(findings) {
    if (tree_.as_object() == nullptr) {
        fault({}, "dump.wrong_type", {{"expected", Word{"json_type", "object"}}});
    }
}

void StrictObject::finish() {
    const auto* object = tree_.as_object();
    if (object == nullptr) {
        return;
    }
    for (const auto& [key, value] : *object) {
        if (std::ranges::find(asked_, key) != asked_.end()) {
            continue;
        }
        const auto near = nearest(key, asked_, 1);
        if (near.empty()) {
            fault(key, "dump.unknown_key", {{"key", key}});
        } else {
            fault(key, "dump.unknown_key_near", {{"key", key}, {"near", near.front()}});
        }
    }
}

std::string StrictObject::path_of(std::string_view key) const {
    if (key.empty()) {
        return path_.empty() ? "." : path_;
    }
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

void StrictObject::fault(std::string_view key, std::string code, Arguments arguments) {
    Finding finding{.code = std::move(code), .arguments = std::move(arguments), .place = {.file = file_}};
    finding.arguments.push_back({"path", path_of(key)});
    findings_.push_back(std::move(finding));
}

const Tree* StrictObject::find(std::string_view key) {
    asked_.emplace_back(key);
    const Tree* found = tree_.find(key);
    return found != nullptr && found->is_null() ? nullptr : found;
}

void StrictObject::wrong_type(std::string_view key, std::string_view expected) {
    fault(key, "dump.wrong_type", {{"expected", Word{"json_type", std::string(expected)}}});
}

std::string StrictObject::text(std::string_view key, bool required) {
    const Tree* found = find(key);
    if (found == nullptr) {
        if (required) {
            fault(key, "dump.missing_key", {{"key", std::string(key)}});
        }
        return {};
    }
    if (found->as_text() == nullptr) {
        wrong_type(key, "text");
        return {};
    }
    if (required && found->as_text()->empty()) {
        fault(key, "dump.missing_key", {{"key", std::string(key)}});
    }
    return *found->as_text();
}

std::optional<bool> StrictObject::flag_if(std::string_view key) {
    const Tree* found = find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (found->as_bool() == nullptr) {
        wrong_type(key, "flag");
        return std::nullopt;
    }
    return *found->as_bool();
}

bool StrictObject::flag(std::string_view key) { return flag_if(key).value_or(false); }

std::optional<std::int64_t> StrictObject::number(std::string_view key) {
    const Tree* found = find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (found->as_number() == nullptr || *found->as_number() < 0) {
        wrong_type(key, "number");
        return std::nullopt;
    }
    return *found->as_number();
}

std::optional<Day> StrictObject::day(std::string_view key) {
    const Tree* found = find(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    const auto day = found->as_text() == nullptr ? std::nullopt : Day::parse_iso(*found->as_text());
    if (!day) {
        wrong_type(key, "day");
    }
    return day;
}

const Tree::List& StrictObject::list(std::string_view key) {
    static const Tree::List none;
    const Tree* found = find(key);
    if (found == nullptr) {
        return none;
    }
    if (found->as_list() == nullptr) {
        wrong_type(key, "list");
        return none;
    }
    return *found->as_list();
}

const Tree* StrictObject::object(std::string_view key) { return find(key); }

std::vector<std::string> StrictObject::keys() {
    if (const auto* object = tree_.as_object()) {
        for (const auto& [key, value] : *object) {
            asked_.push_back(key);
        }
    }
    return asked_;
}

}  // namespace metodist
