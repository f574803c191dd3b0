// Sorting by keys that cost something to make.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace metodist {

// The key of each item is made once; items of equal keys stay in their order.
template <typename Item, typename Key>
void sort_by_key(std::vector<Item>& items, const Key& key) {
    std::vector<std::pair<decltype(key(items.front())), std::size_t>> order;
    order.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        order.emplace_back(key(items[i]), i);
    }
    std::ranges::sort(order);
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    for (const auto& [own, place] : order) {
        sorted.push_back(std::move(items[place]));
    }
    items = std::move(sorted);
}

}  // namespace metodist
