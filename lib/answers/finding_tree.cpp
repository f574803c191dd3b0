#include "answers/finding_tree.hpp"

namespace metodist::answers {

Tree argument_tree(const Argument::Value& value) {
    struct Visitor {
        Tree operator()(std::int64_t number) const { return number; }
        Tree operator()(const std::string& text) const { return text; }
        Tree operator()(Day day) const { return day; }
        Tree operator()(const Word& word) const { return word.code; }
        Tree operator()(const std::vector<Word>& words) const {
            Tree out = Tree::list();
            for (const auto& word : words) {
                out.push(word.code);
            }
            return out;
        }
    };
    return std::visit(Visitor{}, value);
}

Tree finding_tree(const Finding& finding) {
    Tree out = Tree::object();
    out.set("code", finding.code);
    if (!finding.clause.empty()) {
        out.set("clause", finding.clause);
    }
    if (!finding.place.file.empty()) {
        out.set("file", finding.place.file);
    }
    if (finding.place.line != 0) {
        out.set("line", finding.place.line);
    }
    if (finding.place.column != 0) {
        out.set("column", finding.place.column);
    }
    if (!finding.place.sheet.empty()) {
        out.set("sheet", finding.place.sheet);
    }
    if (!finding.place.cell.empty()) {
        out.set("cell", finding.place.cell);
    }
    Tree arguments = Tree::object();
    for (const auto& argument : finding.arguments) {
        arguments.set(argument.name, argument_tree(argument.value));
    }
    out.set("arguments", std::move(arguments));
    return out;
}

Tree finding_list(const std::vector<Finding>& findings) {
    Tree out = Tree::list();
    for (const auto& finding : findings) {
        out.push(finding_tree(finding));
    }
    return out;
}

}  // namespace metodist::answers
