#include "base/tree.hpp"

#include <algorithm>

namespace metodist {

const Tree* Tree::find(std::string_view key) const {
    const auto* object = as_object();
    if (object == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(*object, [&](const auto& entry) { return entry.first == key; });
    return found == object->end() ? nullptr : &found->second;
}

const Tree* Tree::at_path(std::string_view path) const {
    const Tree* node = this;
    while (node != nullptr && !path.empty()) {
        const auto dot = path.find('.');
        node = node->find(path.substr(0, dot));
        path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
    }
    return node;
}

Tree& Tree::set(std::string key, Tree value) {
    auto& object = std::get<Object>(value_);
    const auto found = std::ranges::find_if(object, [&](const auto& entry) { return entry.first == key; });
    if (found == object.end()) {
        object.emplace_back(std::move(key), std::move(value));
    } else {
        found->second = std::move(value);
    }
    return *this;
}

Tree& Tree::push(Tree value) {
    std::get<List>(value_).push_back(std::move(value));
    return *this;
}

}  // namespace metodist
