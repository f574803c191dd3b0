#include <algorithm>

#include "answers/regulation.hpp"
#include "app/editions.hpp"
#include "app/regulations/regulations.hpp"

namespace metodist::app {

namespace {

void refuse_under_regulation(const Frame& frame) {
    if (!frame.regulation.empty()) {
        throw Error(Trouble::use, "regulation.only_for_questions", {{"regulation", frame.regulation}});
    }
}

// What this municipality adopted under the same code.
std::optional<AdoptedEdition> adopted_before(Session& session, const std::string& code) {
    for (auto& each : adopted_editions(session)) {
        if (each.municipality == session.municipality() && each.code.substr(0, each.code.find('@')) == code) {
            return std::move(each);
        }
    }
    return std::nullopt;
}

[[noreturn]] void refuse_changed(const EditionInForce& law) {
    Finding finding;
    finding.code = "regulation.changed_under_same_date";
    finding.arguments = {{"edition", law.edition.code()}};
    finding.place.file = law.edition.file;
    finding.remedy = "regulation.correction_remedy";
    throw Error(Trouble::refused, {std::move(finding)});
}

}  // namespace

Answer adopt_regulation(const Frame& frame, const std::string& correction) {
    refuse_under_regulation(frame);
    Session session(frame, storage::Store::Mode::changes);
    auto law = configured_edition_on(session, session.asked());
    answers::AdoptionView view;
    view.edition = law.edition.code();
    view.file = law.edition.file;
    view.dry_run = frame.dry_run;
    const auto before = adopted_before(session, view.edition);
    if (before) {
        view.again = true;
        view.text_changed = before->text != law.text;
        view.local_changed = before->local_text != law.local_text;
        if (view.text_changed && correction.empty()) {
            refuse_changed(law);
        }
        view.differences = answers::named_differences(edition_of(session, before->id).edition, law.edition);
    }
    if (!before || view.text_changed || view.local_changed) {
        session.set_edition_code(view.edition);
        view.operation =
            session.change(correction, {}, [&](storage::Operation& operation) { adopt(session, operation, law); });
    }
    return answers::adoption(view);
}

}  // namespace metodist::app
