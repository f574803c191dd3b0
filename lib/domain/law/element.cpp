#include "domain/law/element.hpp"
#include "base/join.hpp"

#include <algorithm>

namespace metodist {

namespace {

struct ToText {
    std::string operator()(const Silent&) const { return "silent"; }
    std::string operator()(const std::string& value) const { return value; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(Day value) const { return value.iso(); }
    std::string operator()(const Ratio& value) const { return value.text(); }
    std::string operator()(const std::vector<std::string>& value) const { return joined(value); }
    std::string operator()(const std::vector<ListItem>& value) const {
        std::vector<std::string> keys;
        for (const auto& item : value) {
            keys.push_back(item.key);
        }
        return joined(keys);
    }
    std::string operator()(const std::vector<Threshold>& value) const {
        std::vector<std::string> parts;
        for (const auto& each : value) {
            parts.push_back(text_of(each));
        }
        return joined(parts);
    }
    template <typename Carrier>
    std::string operator()(const Carrier& value) const {
        return text_of(value);
    }
};

}  // namespace

std::string text_of(const ParameterValue& value) { return std::visit(ToText{}, value); }

std::string Element::path() const {
    if (kind == ElementKind::body) {
        return body;
    }
    return body + "." + std::string(element_schema(kind).key) + (key.empty() ? "" : "." + key);
}

bool Element::lies_at(std::string_view at) const {
    const auto passes = [&at](std::string_view part) {
        if (!at.starts_with(part)) {
            return false;
        }
        at.remove_prefix(part.size());
        return true;
    };
    if (!passes(body)) {
        return false;
    }
    if (kind != ElementKind::body && !(passes(".") && passes(element_schema(kind).key))) {
        return false;
    }
    return kind == ElementKind::body || key.empty() ? at.empty() : passes(".") && at == key;
}

const Parameter* Element::find(std::string_view parameter) const {
    const auto found = std::ranges::find(parameters, parameter, &Parameter::key);
    return found == parameters.end() ? nullptr : &*found;
}

Parameter* Element::find(std::string_view parameter) {
    const auto found = std::ranges::find(parameters, parameter, &Parameter::key);
    return found == parameters.end() ? nullptr : &*found;
}

std::string Element::text(std::string_view parameter) const {
    const auto* value = get<std::string>(parameter);
    return value == nullptr ? std::string() : *value;
}

std::int64_t Element::integer(std::string_view parameter) const {
    const auto* value = get<std::int64_t>(parameter);
    return value == nullptr ? 0 : *value;
}

bool Element::flag(std::string_view parameter) const {
    const auto* value = get<bool>(parameter);
    return value != nullptr && *value;
}

std::vector<std::string> Element::texts(std::string_view parameter) const {
    const auto* value = get<std::vector<std::string>>(parameter);
    return value == nullptr ? std::vector<std::string>{} : *value;
}

bool Element::silent(std::string_view parameter) const { return get<Silent>(parameter) != nullptr; }

const std::string& Element::clause_of(std::string_view parameter) const {
    const Parameter* found = find(parameter);
    return found == nullptr || found->clause.empty() ? clause : found->clause;
}

const std::string& Element::cite_of(std::string_view parameter) const {
    const Parameter* found = find(parameter);
    return found == nullptr || found->cite.empty() ? cite : found->cite;
}

}  // namespace metodist
