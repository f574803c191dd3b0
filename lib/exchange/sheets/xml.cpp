#include "exchange/sheets/xml.hpp"

#include <expat.h>

#include <array>
#include <charconv>
#include <utility>

#include "base/finding.hpp"

namespace metodist {

namespace {

constexpr std::size_t piece_size = std::size_t{64} * 1024;

std::string_view without_prefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
    for (const char** each = pairs_; *each != nullptr; each += 2) {
        const std::string_view whole = each[0];
        if (without_prefix(whole) == name && !whole.starts_with("calcext:")) {
            return each[1];
        }
    }
    return std::nullopt;
}

std::optional<std::string_view> XmlAttributes::find_whole(std::string_view name) const {
    for (const char** each = pairs_; *each != nullptr; each += 2) {
        if (name == each[0]) {
            return each[1];
        }
    }
    return std::nullopt;
}

std::int64_t XmlAttributes::number(std::string_view name, std::int64_t otherwise, std::int64_t most) const {
    const auto text = find(name);
    if (!text) {
        return otherwise;
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || end != text->data() + text->size() || value < 0 || value > most) {
        throw Error(Trouble::input, "import.workbook_bad_number",
                    {{"name", std::string(name)}, {"text", std::string(text->substr(0, 40))}});
    }
    return value;
}

bool XmlAttributes::flag(std::string_view name) const {
    const auto text = find(name);
    return text && (*text == "1" || *text == "true");
}

struct XmlFeed::State {
    State(XmlHandler& h, std::string f, std::string p, const XmlLimits& l)
        : handler(h), file(std::move(f)), part(std::move(p)), limits(l), parser(XML_ParserCreate(nullptr)) {
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, opened, closed);
        XML_SetCharacterDataHandler(parser, text);
        XML_SetStartDoctypeDeclHandler(parser, doctype);
    }
    ~State() { XML_ParserFree(parser); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    // Nothing may be thrown through the parser, which is C.
    template <typename Call>
    void guard(const Call& call) noexcept {
        if (thrown) {
            return;
        }
        try {
            call();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
    static void opened(void* data, const XML_Char* name, const XML_Char** attributes) {
        auto& self = *static_cast<State*>(data);
        self.guard([&] {
            if (++self.depth > self.limits.depth) {
                throw Error(Trouble::input, "import.workbook_too_deep");
            }
            self.handler.opened(without_prefix(name), XmlAttributes(attributes));
        });
    }
    static void closed(void* data, const XML_Char* name) {
        auto& self = *static_cast<State*>(data);
        self.guard([&] {
            --self.depth;
            self.handler.closed(without_prefix(name));
        });
    }
    static void text(void* data, const XML_Char* bytes, int size) {
        auto& self = *static_cast<State*>(data);
        self.guard([&] { self.handler.text({bytes, static_cast<std::size_t>(size)}); });
    }
    static void doctype(void* data, const XML_Char* /*name*/, const XML_Char* /*system*/, const XML_Char* /*id*/,
                        int /*internal*/) {
        static_cast<State*>(data)->guard([] { throw Error(Trouble::input, "import.workbook_dtd"); });
    }

    void check(XML_Status status, std::size_t size, bool last) {
        if (thrown) {
            rethrow();
        }
        if (status == XML_STATUS_ERROR) {
            throw Error(Trouble::input, "import.workbook_bad_xml",
                        {{"part", part}, {"line", static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser))}},
                        Place{.file = file});
        }
        fed += static_cast<std::int64_t>(size);
        if (!last && fed - XML_GetCurrentByteIndex(parser) > static_cast<std::int64_t>(limits.tag_bytes)) {
            throw Error(Trouble::input, "import.workbook_too_deep", {}, Place{.file = file});
        }
    }
    // Handlers do not know which file they read.
    [[noreturn]] void rethrow() {
        try {
            std::rethrow_exception(std::exchange(thrown, nullptr));
        } catch (const Error& error) {
            auto findings = error.findings();
            for (auto& finding : findings) {
                finding.place.file = finding.place.file.empty() ? file : finding.place.file;
            }
            throw Error(error.trouble(), std::move(findings));
        }
    }

    XmlHandler& handler;
    std::string file;
    std::string part;
    XmlLimits limits;
    XML_Parser parser;
    std::exception_ptr thrown;
    int depth = 0;
    std::int64_t fed = 0;
};

XmlFeed::XmlFeed(XmlHandler& handler, std::string file, std::string part, const XmlLimits& limits)
    : state_(std::make_unique<State>(handler, std::move(file), std::move(part), limits)) {}

XmlFeed::~XmlFeed() = default;

void XmlFeed::take(std::string_view piece) {
    const auto status =
        XML_Parse(state_->parser, piece.data(), static_cast<int>(piece.size()), piece.empty() ? XML_TRUE : XML_FALSE);
    state_->check(status, piece.size(), piece.empty());
}

struct XmlReader::Parser {
    std::unique_ptr<ByteSource> bytes;
    XmlFeed feed;
    bool over = false;
};

XmlReader::XmlReader(std::unique_ptr<ByteSource> bytes, XmlHandler& handler, std::string file, std::string part,
                     const XmlLimits& limits)
    : parser_(new Parser{std::move(bytes), {handler, std::move(file), std::move(part), limits}, false}) {}

XmlReader::~XmlReader() = default;

bool XmlReader::step() {
    auto& state = *parser_->feed.state_;
    if (parser_->over) {
        return false;
    }
    void* room = XML_GetBuffer(state.parser, static_cast<int>(piece_size));
    if (room == nullptr) {
        throw std::bad_alloc();
    }
    const std::size_t size = parser_->bytes->read({static_cast<char*>(room), piece_size});
    const auto status = XML_ParseBuffer(state.parser, static_cast<int>(size), size == 0 ? XML_TRUE : XML_FALSE);
    state.check(status, size, size == 0);
    parser_->over = size == 0;
    return size != 0;
}

void XmlReader::read_all() {
    while (step()) {
    }
}

}  // namespace metodist
