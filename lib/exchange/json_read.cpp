#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "base/finding.hpp"
#include "base/text.hpp"
#include "exchange/json.hpp"

namespace metodist {

namespace {

using Json = nlohmann::json;

// Builds the tree while nlohmann reads; a document of its own would cost the memory twice.
class Builder : public nlohmann::json_sax<Json> {
public:
    Builder(std::string_view text, std::string file) : text_(text), file_(std::move(file)) {}

    bool null() override { return put(Tree()); }
    bool boolean(bool value) override { return put(Tree(value)); }
    bool number_integer(number_integer_t value) override { return put(Tree(value)); }
    bool number_unsigned(number_unsigned_t value) override {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max())) {
            fail("exchange.json_number", {{"value", std::to_string(value)}});
        }
        return put(Tree(static_cast<std::int64_t>(value)));
    }
    bool number_float(number_float_t, const string_t& written) override {
        fail("exchange.json_number", {{"value", written}});
    }
    bool string(string_t& value) override { return put(Tree(std::move(value))); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Tree::object()); }
    bool start_array(std::size_t) override { return open(Tree::list()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        if (open_.back().tree.find(name) != nullptr) {
            fail("exchange.json_key_twice", {{"key", name}});
        }
        open_.back().key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception&) override {
        position_ = position;
        if (token.empty() || position > text_.size()) {
            fail("exchange.json_cut", {});
        }
        fail("exchange.json_syntax", {{"found", token}});
    }

    Tree take() { return std::move(root_); }

private:
    struct Open {
        Tree tree;
        std::string key;
    };

    bool open(Tree tree) {
        open_.push_back({std::move(tree), {}});
        return true;
    }
    bool close() {
        Tree done = std::move(open_.back().tree);
        open_.pop_back();
        return put(std::move(done));
    }
    bool put(Tree value) {
        if (open_.empty()) {
            root_ = std::move(value);
        } else if (open_.back().tree.as_list() != nullptr) {
            open_.back().tree.push(std::move(value));
        } else {
            open_.back().tree.set(std::move(open_.back().key), std::move(value));
        }
        return true;
    }

    [[noreturn]] void fail(const char* code, Arguments arguments) {
        Place place;
        place.file = file_;
        if (position_) {
            const auto before = text_.substr(0, std::min(*position_ == 0 ? 0 : *position_ - 1, text_.size()));
            const auto line_start = before.rfind('\n') + 1;
            place.line = std::ranges::count(before, '\n') + 1;
            place.column = static_cast<std::int64_t>(length(before.substr(line_start))) + 1;
        } else {
            arguments.push_back({"path", path()});
        }
        throw Error(Trouble::input, code, std::move(arguments), std::move(place));
    }

    // Where a value stands, as keys and numbers: nlohmann tells no position while it hands over values.
    [[nodiscard]] std::string path() const {
        std::string out;
        for (const auto& each : open_) {
            if (const auto* list = each.tree.as_list()) {
                out += "[" + std::to_string(list->size()) + "]";
            } else {
                out += (out.empty() ? "" : ".") + each.key;
            }
        }
        return out;
    }

    std::string_view text_;
    std::string file_;
    std::vector<Open> open_;
    Tree root_;
    std::optional<std::size_t> position_;
};

}  // namespace

Tree parse_json(std::string_view text, const std::string& file) {
    Builder builder(text, file);
    Json::sax_parse(text, &builder);
    return builder.take();
}

}  // namespace metodist
