#include "app/fact_orders.hpp"

#include <charconv>

namespace metodist::app {

namespace {

// The words of one order.
struct OrderText {
    FactOrder::Sort sort = FactOrder::Sort::record;
    FactText text = {};
};

void put_fault(std::vector<Finding>& findings, std::string code, Arguments arguments) {
    Finding finding;
    finding.code = std::move(code);
    finding.arguments = std::move(arguments);
    findings.push_back(std::move(finding));
}

std::vector<OrderText> split(const std::vector<std::string>& words, std::vector<Finding>& findings) {
    std::vector<OrderText> out;
    // A prefix word ("not", "ends", "drop") waits for the fact that it speaks of.
    std::optional<OrderText> begun;
    for (const auto& word : words) {
        const auto equals = word.find('=');
        if (equals != std::string::npos && equals > 0) {
            if (out.empty() || begun) {
                put_fault(findings, "register.value_without_fact", {{"value", word}});
            } else {
                out.back().text.values.emplace_back(word.substr(0, equals), word.substr(equals + 1));
            }
        } else if (!begun && (word == "not" || word == "ends" || word == "drop")) {
            begun = OrderText{word == "ends"   ? FactOrder::Sort::end
                              : word == "drop" ? FactOrder::Sort::drop
                                               : FactOrder::Sort::record,
                              {{}, word == "not", {}}};
        } else {
            OrderText order = begun.value_or(OrderText{});
            order.text.kind = word;
            out.push_back(std::move(order));
            begun.reset();
        }
    }
    if (begun) {
        put_fault(findings, "register.nothing_after_word", {{"word", words.back()}});
    }
    return out;
}

std::optional<FactName> fact_name(const FactReader& reader, const std::string& word, std::vector<Finding>& findings) {
    const auto colon = word.find(':');
    std::int64_t sequence = 0;
    const char* const end = word.data() + word.size();
    if (colon != std::string::npos) {
        const auto [at, fault] = std::from_chars(word.data() + colon + 1, end, sequence);
        if (fault == std::errc{} && at == end && sequence > 0) {
            const auto kind = reader.kind(word.substr(0, colon), findings);
            return kind ? std::optional(FactName{*kind, sequence}) : std::nullopt;
        }
    }
    put_fault(findings, "register.not_a_fact_name", {{"word", word}});
    return std::nullopt;
}

std::optional<FactOrder> read_named(const FactReader& reader, const OrderText& text, std::vector<Finding>& findings) {
    const auto name = fact_name(reader, text.text.kind, findings);
    FactOrder order{text.sort, {}, {}, name.value_or(FactName{}), {}};
    for (const auto& [key, value] : text.text.values) {
        order.until = key == "until" ? Day::parse_typed(value) : std::nullopt;
        if (text.sort == FactOrder::Sort::drop || key != "until") {
            put_fault(findings, "register.no_such_value_here", {{"fact", text.text.kind}, {"key", key}});
        } else if (!order.until) {
            put_fault(findings, "register.not_a_day", {{"fact", text.text.kind}, {"key", key}, {"value", value}});
        }
    }
    if (text.sort == FactOrder::Sort::end && text.text.values.empty()) {
        put_fault(findings, "register.value_missing", {{"fact", text.text.kind}, {"key", std::string("until")}});
    }
    return name ? std::optional(order) : std::nullopt;
}

}  // namespace

std::vector<FactOrder> read_orders(const FactReader& reader, const std::vector<std::string>& words,
                                   std::optional<PaperId> paper, std::vector<Finding>& notes) {
    std::vector<Finding> findings;
    std::vector<FactOrder> out;
    for (const auto& each : split(words, findings)) {
        if (each.sort != FactOrder::Sort::record) {
            if (auto order = read_named(reader, each, findings)) {
                out.push_back(*order);
            }
        } else if (auto fact = reader.read(each.text, paper, findings)) {
            auto absent = reader.said_absent(fact->kind, each.text);
            out.push_back({FactOrder::Sort::record, *std::move(fact), std::move(absent), {}, {}});
        }
    }
    if (has_breach(findings)) {
        throw Error(Trouble::input, std::move(findings));
    }
    std::ranges::move(findings, std::back_inserter(notes));
    return out;
}

}  // namespace metodist::app
