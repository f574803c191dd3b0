#include "app/meetings/words.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace metodist::app {

namespace {

const std::vector<ListItem>* items_of(const MeetingBody& body, std::string_view list) {
    const auto* element = body.law.edition.element(body.element->body, ElementKind::list, list);
    return element == nullptr ? nullptr : element->get<std::vector<ListItem>>("items");
}

const ListItem* entry_at(const MeetingBody& body, std::string_view list, const std::string& key) {
    const auto* items = items_of(body, list);
    if (items == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(*items, key, &ListItem::key);
    return found == items->end() ? nullptr : &*found;
}

}  // namespace

std::string word_of(const MeetingBody& body, std::string_view list, const std::string& text,
                    std::vector<Finding>& findings) {
    return text.empty() ? std::string() : read_word(body.law.words, list, text, findings).value_or(std::string());
}

std::string entry_of(const MeetingBody& body, std::string_view list, const std::string& text,
                     std::vector<Finding>& findings) {
    if (text.empty()) {
        return {};
    }
    std::string known;
    if (const auto* items = items_of(body, list)) {
        for (const auto& item : *items) {
            const auto number = item.clause.substr(item.clause.find('/') + 1);
            if (item.key == text || number == text || fold(item.ru) == fold(text)) {
                return item.key;
            }
            known += (known.empty() ? "" : ", ") + item.ru + " (" + number + ")";
        }
    }
    Finding finding;
    finding.code = known.empty() ? "meetings.no_list" : "meetings.not_in_list";
    finding.arguments = {{"text", text}, {"list", std::string(list)}, {"known", known}};
    findings.push_back(std::move(finding));
    return {};
}

std::string entry_title(const MeetingBody& body, std::string_view list, const std::string& key) {
    const auto* entry = entry_at(body, list, key);
    return entry == nullptr ? key : entry->ru;
}

std::optional<Citation> entry_place(const MeetingBody& body, std::string_view list, const std::string& key) {
    const auto* entry = entry_at(body, list, key);
    return entry == nullptr ? std::nullopt : std::optional(Citation{entry->clause, entry->cite});
}

std::string office_meant(const MeetingBody& body, const std::string& title) {
    std::vector<Finding> unknown;
    const auto word = read_word(body.law.words, "office", title, unknown);
    return word && unknown.empty() && body.rules.rules.composition.office(*word) != nullptr ? *word : std::string();
}

std::string text_required(const std::string& text, const char* what) {
    auto out = tidy(text);
    if (out.empty()) {
        throw Error(Trouble::use, "meetings.empty_text", {{"what", Word{"text_wanted", what}}});
    }
    return out;
}

void raise_breaches(std::vector<Finding>& findings) {
    if (std::ranges::any_of(findings, [](const Finding& each) { return each.severity == Severity::breach; })) {
        throw Error(Trouble::input, std::move(findings));
    }
}

}  // namespace metodist::app
