// XML of foreign workbooks, piece by piece: names come without their namespace prefixes, and nothing is looked up
// outside the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exchange/bytes.hpp"

namespace metodist {

class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    // By its name without prefix. LibreOffice repeats some of its attributes with the prefix calcext: not these.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    // The same as text; empty where it is missing.
    [[nodiscard]] std::string text(std::string_view name) const {
        return std::string(find(name).value_or(std::string_view()));
    }
    // By its whole name.
    [[nodiscard]] std::optional<std::string_view> find_whole(std::string_view name) const;
    // A number, or `otherwise` where there is none. Throws Error(Trouble::input) where something else stands there or
    // it lies outside the range.
    [[nodiscard]] std::int64_t number(std::string_view name, std::int64_t otherwise, std::int64_t most) const;
    [[nodiscard]] bool flag(std::string_view name) const;

private:
    const char** pairs_;
};

class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    virtual ~XmlHandler() = default;

    virtual void opened(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void closed(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

struct XmlLimits {
    int depth = 64;
    // Of one tag.
    std::size_t tag_bytes = std::size_t{8} << 20U;
};

// What a handler throws, and what the parser refuses: not well-formed, a DTD (which can name other files and grow
// without end), limits passed. All as Error(Trouble::input) with the file.
class XmlReader {
public:
    // `file` and `part` are names to be shown. The handler must outlive the reader.
    XmlReader(std::unique_ptr<ByteSource> bytes, XmlHandler& handler, std::string file, std::string part,
              const XmlLimits& limits = {});
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    // Reads another piece; false after the last.
    bool step();
    void read_all();

private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
};

// The same for bytes that are at hand piece by piece: gives them to `take`. Ended by an empty piece.
class XmlFeed {
public:
    XmlFeed(XmlHandler& handler, std::string file, std::string part, const XmlLimits& limits = {});
    ~XmlFeed();
    XmlFeed(const XmlFeed&) = delete;
    XmlFeed& operator=(const XmlFeed&) = delete;
    void take(std::string_view piece);

private:
    friend class XmlReader;
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace metodist
