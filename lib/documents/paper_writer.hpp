// What the writers of papers share: a tree that grows block by block, with sentences of the catalogue.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "documents/document.hpp"
#include "wording/wording.hpp"

namespace metodist::documents {

class PaperWriter {
protected:
    explicit PaperWriter(const Wording& wording) : wording_(wording) {
        out_.language = std::string(language_code(wording.language()));
    }

    template <typename Block>
    void add(Block block) {
        out_.blocks.emplace_back(std::move(block));
    }
    [[nodiscard]] std::string text(std::string_view code, const Arguments& arguments = {}) const {
        return wording_.text(code, arguments);
    }
    // A paragraph of its own.
    void say(std::string_view code, const Arguments& arguments = {}, bool indented = false) {
        add(Paragraph{text(code, arguments), indented});
    }
    // The office above the body whose paper it is.
    void put_letterhead(const std::string& office, const std::string& body) {
        add(Letterhead{office.empty() ? std::vector{body} : std::vector{office, body}});
    }

    const Wording& wording_;
    Document out_;
};

}  // namespace metodist::documents
