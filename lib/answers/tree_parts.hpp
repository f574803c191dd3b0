// What the trees of answers are put together of.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/tree.hpp"

namespace metodist::answers {

// The tree of an answer begins with its schema: "metodist.NAME/1".
inline Tree head(const std::string& name) {
    Tree tree = Tree::object();
    tree.set("schema", std::string{"metodist"} + "." + name + "/1");
    return tree;
}

inline Tree text_or_null(const std::string& text) { return text.empty() ? Tree() : Tree(text); }

inline std::int64_t count(const auto& list) { return static_cast<std::int64_t>(list.size()); }

inline Tree words(const std::vector<std::string>& list) {
    Tree out = Tree::list();
    for (const auto& each : list) {
        out.push(each);
    }
    return out;
}

template <typename View>
Tree list_of(const std::vector<View>& views, Tree (*make)(const View&)) {
    Tree out = Tree::list();
    for (const auto& each : views) {
        out.push(make(each));
    }
    return out;
}

}  // namespace metodist::answers
