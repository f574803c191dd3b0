#include <fmt/format.h>

#include <iterator>

#include "base/text.hpp"
#include "exchange/json.hpp"

namespace metodist {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// The length of the well-formed character at `at`; 0 where there is none.
std::size_t character(std::string_view text, std::size_t at) {
    for (std::size_t size = 1; size <= 4 && at + size <= text.size(); ++size) {
        if (is_utf8(text.substr(at, size))) {
            return size;
        }
    }
    return 0;
}

std::string mended(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = character(text, at);
        out += size == 0 ? replacement : text.substr(at, size);
        at += size == 0 ? 1 : size;
    }
    return out;
}

void write_text(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

class Writer {
public:
    Writer(std::string& out, JsonLayout layout, int depth) : out_(out), layout_(layout), depth_(depth) {}

    void write(const Tree& node) { std::visit(*this, node.value()); }

    void operator()(std::nullptr_t) { out_ += "null"; }
    void operator()(bool value) { out_ += value ? "true" : "false"; }
    void operator()(std::int64_t value) { out_ += std::to_string(value); }
    void operator()(const std::string& value) { out_ += json_text(value); }
    void operator()(const Tree::List& list) {
        sequence('[', ']', list, [this](const Tree& item) { write(item); });
    }
    void operator()(const Tree::Object& object) {
        sequence('{', '}', object, [this](const auto& entry) {
            out_ += json_text(entry.first);
            out_ += layout_ == JsonLayout::lines ? ": " : ":";
            write(entry.second);
        });
    }

private:
    void sequence(char open, char close, const auto& items, auto&& item) {
        out_ += open;
        ++depth_;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) {
                out_ += ',';
            }
            new_line();
            item(items[i]);
        }
        --depth_;
        if (!items.empty()) {
            new_line();
        }
        out_ += close;
    }

    void new_line() {
        if (layout_ == JsonLayout::lines) {
            out_ += '\n';
            out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
        }
    }

    std::string& out_;
    JsonLayout layout_;
    int depth_;
};

}  // namespace

std::string json_text(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 2);
    if (is_utf8(text)) {
        write_text(out, text);
    } else {
        write_text(out, mended(text));
    }
    return out;
}

std::string to_json(const Tree& tree, JsonLayout layout, int depth) {
    std::string out;
    Writer(out, layout, depth).write(tree);
    return out;
}

}  // namespace metodist
