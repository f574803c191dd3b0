#include <algorithm>

#include "answers/requirements.hpp"
#include "app/formation/heads.hpp"
#include "app/formation/office.hpp"
#include "app/formation/papers.hpp"
#include "app/naming.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using documents::RequestLetter;
using formation::Party;
using storage::column;

// An organisation or an association by a piece of its name, among those to whom requests go.
Party party_meant(Session& session, const std::vector<Party>& among, const std::string& text) {
    auto organisation = meant_organisation(session, text);
    auto body = meant_body(session, text, "association");
    std::vector<Party> fits;
    if (organisation.id) {
        fits.push_back({Party::Sort::organisation, *organisation.id});
    }
    if (body.id) {
        fits.push_back({Party::Sort::body, *body.id});
    }
    std::erase_if(fits, [&](const Party& party) { return std::ranges::find(among, party) == among.end(); });
    if (fits.size() == 1) {
        return fits.front();
    }
    if (fits.size() > 1) {
        throw Error(Trouble::input, "papers.letter.ambiguous",
                    {{"text", text},
                     {"first", party_name(session, fits.front())},
                     {"second", party_name(session, fits.back())}});
    }
    throw Error(Trouble::input, "papers.letter.no_addressee", {{"text", text}});
}

RequestLetter common(Session& session, const CoreGroup& group, const AskLetters& request,
                     const std::optional<formation::Cycle>& cycle, const formation::StageRule& stage) {
    RequestLetter letter;
    letter.office = office_of(session, group, request.signed_by, {"centre_head", "authority_head"});
    letter.number = request.number;
    letter.day = request.day;
    letter.year = cycle ? year_of(*cycle) : std::string();
    letter.body_genitive = group.element->text("name_genitive");
    letter.coordinator = group.element->text("coordinator");
    letter.act = own_act(session, group);
    letter.request_cite = stage.place.cite;
    if (const auto* element = group.law.edition.element(group.element->body, ElementKind::eligibility)) {
        letter.criteria_cite = element->cite;
        letter.routes = element->text("mode") == "routes";
        letter.criteria = answers::requirements(group.law.edition, group.element->body);
    }
    letter.fields = group.rules.form_fields;
    letter.form_cite = group.rules.form_place.cite;
    letter.signed_by_head = group.rules.signed_by_head;
    letter.reply_by = request.reply_by;
    return letter;
}

}  // namespace

LetterPapers request_letters(const Frame& frame, const AskLetters& request) {
    Session session(frame, storage::Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    const auto* stage = group.rules.stage_with(formation::StageEvidence::requests);
    if (stage == nullptr) {
        throw Error(Trouble::use, "papers.letter.no_stage",
                    {{"body", group.name()}, {"edition", group.law.edition.code()}});
    }
    const auto cycle = cycle_for_papers(session, group, request.cycle);
    // The addressees do not hang on the cycle; only what was sent and answered does.
    const auto addressees = cycle_facts(session, group, cycle.value_or(formation::Cycle{})).addressees;
    auto parties = request.all ? addressees : std::vector<Party>{};
    for (const auto& text : request.addressees) {
        parties.push_back(party_meant(session, addressees, text));
    }
    if (parties.empty()) {
        throw Error(Trouble::refused, "papers.letter.nobody", {{"body", group.name()}});
    }
    LetterPapers out;
    out.language = office_language(session);
    out.findings = group.law.findings;
    const auto letter = common(session, group, request, cycle, *stage);
    for (const auto& party : parties) {
        out.letters.push_back({party_code(session, party), letter});
        auto& own = out.letters.back().letter;
        own.addressee = party_name(session, party);
        auto head = head_of(session, party, session.asked());
        own.head_name = std::move(head.name);
        own.head_dative = std::move(head.dative);
    }
    return out;
}

}  // namespace metodist::app
