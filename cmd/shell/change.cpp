#include "shell/change.hpp"

#include "shell/show.hpp"

namespace metodist::shell {

namespace {

std::string text_at(const Answer& answer, std::string_view key) {
    const Tree* node = answer.tree.find(key);
    const auto* text = node == nullptr ? nullptr : node->as_text();
    return text == nullptr ? std::string() : *text;
}

}  // namespace

ExitCode show_change(const Answer& answer, Context& context, std::string_view next) {
    const ExitCode code = show(answer, context);
    // What happened first, what to do next below it.
    context.out().finish();
    const Tree* operation = answer.tree.find("operation");
    if (operation != nullptr && operation->as_number() != nullptr) {
        context.tell("register.operation", {{"operation", *operation->as_number()}});
        if (!next.empty()) {
            context.tell(next, {{"code", text_at(answer, "code")}, {"tool", context.tool.name}});
        }
    } else {
        context.tell(context.dry_run ? "register.dry_run" : "register.nothing_new");
    }
    return code;
}

}  // namespace metodist::shell
