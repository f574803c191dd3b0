#include "exchange/sheets/xlsx_parts.hpp"

#include <charconv>
#include <limits>
#include <utility>

#include "base/finding.hpp"
#include "exchange/sheets/xml.hpp"

namespace metodist {

namespace {

constexpr std::int64_t most_styles = 1'000'000;
constexpr std::size_t most_shared_bytes = std::size_t{512} << 20U;
constexpr std::int64_t most_format_number = 1'000'000;

void read_part(const Package& package, const std::string& part, XmlHandler& handler) {
    XmlReader(package.open(part), handler, package.file(), part).read_all();
}

std::string folder_of(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

// Targets may be absolute, relative, and go upwards.
std::string resolved(const std::string& folder, std::string target) {
    if (target.starts_with('/')) {
        return target.substr(1);
    }
    std::string base = folder;
    while (target.starts_with("../")) {
        target.erase(0, 3);
        base = base.empty() ? base : folder_of(base.substr(0, base.size() - 1));
    }
    if (target.starts_with("./")) {
        target.erase(0, 2);
    }
    return base + target;
}

class Relations final : public XmlHandler {
public:
    explicit Relations(std::string folder) : folder_(std::move(folder)) {}
    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.find("TargetMode") == "External") {
            return;
        }
        std::string type = attributes.text("Type");
        type.erase(0, type.rfind('/') + 1);
        found.insert_or_assign(attributes.text("Id"),
                               XlsxRelation{std::move(type), resolved(folder_, attributes.text("Target"))});
    }
    void closed(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}
    XlsxRelations found;

private:
    std::string folder_;
};

class Book final : public XmlHandler {
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "sheet") {
            const auto state = attributes.find("state");
            found.sheets.push_back(
                {attributes.text("name"), attributes.text("id"), state == "hidden" || state == "veryHidden"});
        } else if (name == "workbookPr") {
            found.since_1904 = attributes.flag("date1904");
        } else if (name == "calcPr") {
            found.formulas_not_computed = attributes.flag("fullCalcOnLoad");
        }
    }
    void closed(std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}
    XlsxBook found;
};

class Styles final : public XmlHandler {
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt") {
            own_[attributes.number("numFmtId", 0, most_format_number)] = look_of_format(attributes.text("formatCode"));
        } else if (name == "cellXfs") {
            inside_ = true;
        } else if (name == "xf" && inside_ && static_cast<std::int64_t>(found.size()) < most_styles) {
            const auto format = attributes.number("numFmtId", 0, most_format_number);
            const auto own = own_.find(format);
            found.push_back(own != own_.end() ? own->second : look_of_built_in(static_cast<int>(format)));
        }
    }
    void closed(std::string_view name) override { inside_ = inside_ && name != "cellXfs"; }
    void text(std::string_view /*text*/) override {}
    std::vector<NumberLook> found;

private:
    bool inside_ = false;
    std::map<std::int64_t, NumberLook> own_;
};

// Text in runs of different looks is one text; readings of Japanese signs are not part of it.
class Texts final : public XmlHandler {
public:
    explicit Texts(std::string file) : file_(std::move(file)) {}
    void opened(std::string_view name, const XmlAttributes& /*attributes*/) override {
        if (name == "si") {
            text_.clear();
        } else if (name == "rPh") {
            in_reading_ = true;
        } else if (name == "t") {
            in_text_ = !in_reading_;
        }
    }
    void closed(std::string_view name) override {
        if (name == "si") {
            found.add(text_.find("_x") == std::string::npos ? text_ : without_escapes(text_));
            found.check(file_);
        } else if (name == "rPh") {
            in_reading_ = false;
        } else if (name == "t") {
            in_text_ = false;
        }
    }
    void text(std::string_view text) override {
        if (in_text_) {
            text_.append(text);
        }
    }
    SharedTexts found;

private:
    std::string file_;
    std::string text_;
    bool in_text_ = false;
    bool in_reading_ = false;
};

}  // namespace

std::string_view SharedTexts::at(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(all_).substr(begin, ends_[index] - begin);
}

void SharedTexts::add(std::string_view text) {
    all_.append(text);
    ends_.push_back(static_cast<std::uint32_t>(all_.size()));
}

void SharedTexts::check(const std::string& file) const {
    if (all_.size() > most_shared_bytes || ends_.size() > most_shared_bytes / 8) {
        throw Error(Trouble::input, "import.workbook_too_many_cells", {}, Place{.file = file});
    }
}

XlsxRelations read_relations(const Package& package, const std::string& part) {
    const std::string folder = folder_of(part);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (!package.has(name)) {
        return {};
    }
    Relations relations(folder);
    read_part(package, name, relations);
    return std::move(relations.found);
}

XlsxBook read_book(const Package& package, const std::string& part) {
    Book book;
    read_part(package, part, book);
    return std::move(book.found);
}

std::vector<NumberLook> read_styles(const Package& package, const std::string& part) {
    Styles styles;
    read_part(package, part, styles);
    return std::move(styles.found);
}

SharedTexts read_shared_texts(const Package& package, const std::string& part) {
    Texts texts(package.file());
    read_part(package, part, texts);
    return std::move(texts.found);
}

std::string without_escapes(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        if (text.substr(i).starts_with("_x") && i + 6 < text.size() && text[i + 6] == '_' &&
            std::from_chars(text.data() + i + 2, text.data() + i + 6, code, 16).ptr == text.data() + i + 6 &&
            (code < 0x20 || code == '_')) {
            out += static_cast<char>(code);
            i += 6;
        } else {
            out += text[i];
        }
    }
    return out;
}

}  // namespace metodist
