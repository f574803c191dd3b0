#include "app/meetings/composition.hpp"

#include <algorithm>
#include <set>

#include "answers/composition.hpp"
#include "app/meetings/after_check.hpp"
#include "app/meetings/body.hpp"
#include "app/meetings/grounds.hpp"
#include "base/text.hpp"

namespace metodist::app {

namespace {

using meetings::GroundRule;
using storage::column;
using storage::Ledger;
using storage::Store;

const GroundRule* ground_rule(const MeetingBody& body, const std::string& condition) {
    const auto& grounds = body.rules.rules.composition.grounds;
    const auto found = std::ranges::find(grounds, condition, &GroundRule::condition);
    return found == grounds.end() ? nullptr : &*found;
}

// What people call the ground; the clause where the edition has no name for it.
std::string title_of(const GroundRule& ground) { return ground.title.empty() ? ground.place.cite : ground.title; }

// Acts as people read them: "№ 118 от 12.01.2026" is made by the wording of the papers; here number and day alone.
std::map<std::int64_t, std::pair<std::string, std::string>> acts(Session& session, const BodyOnDay& on_day) {
    std::vector<std::int64_t> papers;
    for (const auto& [person, seat] : on_day.seats) {
        if (seat.paper) {
            papers.push_back(*seat.paper);
        }
    }
    std::map<std::int64_t, std::pair<std::string, std::string>> out;
    for (auto& [id, code] : storage::codes_of(session.store(), storage::Identity::paper, papers)) {
        out[id] = {code, code};
    }
    for (const auto& row : storage::rows(session.store(), Ledger::paper_entry, papers, session.snapshot())) {
        const auto number = row.text(column(Ledger::paper_entry, "number"));
        if (!number.empty()) {
            out[row.subject].second = "№\u00A0" + number;
        }
    }
    return out;
}

answers::CompositionView view_of(Session& session, const MeetingBody& body, const BodyOnDay& on_day,
                                 const People& names) {
    answers::CompositionView view;
    view.code = body.body ? storage::code_of(session.store(), storage::Identity::body, *body.body) : std::string();
    view.body = body.name;
    view.regulation = body.law.edition.municipality;
    view.edition = body.law.edition.code();
    view.day = session.asked();
    view.established = on_day.composition.established;
    const auto papers = acts(session, on_day);
    for (const auto& member : on_day.composition.members) {
        const auto& seat = on_day.seats.at(member.person);
        answers::SeatView out;
        out.code = names.at(member.person).code;
        out.name = names.at(member.person).name;
        out.offices = member.offices;
        out.ground = member.ground;
        if (const auto* rule = ground_rule(body, member.ground)) {
            out.ground_title = title_of(*rule);
            out.ground_cite = rule->place.cite;
        } else {
            out.ground_title = member.ground;
        }
        out.since = seat.valid.since;
        if (seat.paper) {
            std::tie(out.paper, out.paper_title) = papers.at(*seat.paper);
        }
        out.taken_over = seat.taken_over;
        view.seats.push_back(std::move(out));
    }
    // Offices in the order of the act, then everybody by name.
    const auto& offices = body.rules.rules.composition.offices;
    const auto rank = [&](const answers::SeatView& seat) {
        for (std::size_t i = 0; i < offices.size(); ++i) {
            if (std::ranges::find(seat.offices, offices[i].office) != seat.offices.end()) {
                return i;
            }
        }
        return offices.size();
    };
    std::ranges::stable_sort(view.seats, [&](const answers::SeatView& a, const answers::SeatView& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : russian_less(a.name, b.name);
    });
    return view;
}

}  // namespace

BodyOnDay composition_with_grounds(Session& session, const MeetingBody& body, Day day) {
    auto out = composition_on(session, body, day, session.snapshot());
    const auto& grounds = body.rules.rules.composition.grounds;
    std::vector<std::int64_t> people;
    for (const auto& member : out.composition.members) {
        people.push_back(member.person);
    }
    auto judged = Grounds(session, body).of(people, day);
    for (auto& member : out.composition.members) {
        const auto& answers = judged[member.person];
        const auto own = std::ranges::find(grounds, member.ground, &GroundRule::condition);
        if (own != grounds.end()) {
            member.ground_holds = answers[static_cast<std::size_t>(own - grounds.begin())];
        } else if (std::ranges::find(answers, Truth::yes) != answers.end()) {
            member.ground_holds = Truth::yes;
        } else {
            const bool open = answers.empty() || std::ranges::find(answers, Truth::unknown) != answers.end();
            member.ground_holds = open ? Truth::unknown : Truth::no;
        }
    }
    return out;
}

Answer composition(const Frame& frame, const AskComposition& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    const auto on_day = composition_on(session, body, session.asked(), session.snapshot());
    auto answer = answers::composition(view_of(session, body, on_day, people(session, on_day.known, session.asked())));
    answer.findings = body.law.findings;
    return answer;
}

Answer check_composition(const Frame& frame, const AskComposition& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    const auto on_day = composition_with_grounds(session, body, session.asked());
    require_composition(body, on_day.composition, session.asked());
    const auto names = people(session, on_day.known, session.asked());
    answers::CompositionCheckView view;
    view.composition = view_of(session, body, on_day, names);
    for (auto& finding : meetings::check_composition(body.rules.rules.composition, on_day.composition)) {
        answers::CompositionCheckView::Line line;
        if (const auto found = names.find(finding.person); found != names.end()) {
            line.code = found->second.code;
            line.name = found->second.name;
        }
        line.finding = std::move(finding);
        view.lines.push_back(std::move(line));
    }
    view.further = findings_beside_composition(session, body);
    auto answer = answers::composition_check(view);
    answer.findings = body.law.findings;
    return answer;
}

Answer candidates(const Frame& frame, const AskComposition& request) {
    Session session(frame, Store::Mode::questions);
    const auto body = meeting_body(session, request.tool, request.body, session.asked());
    const auto on_day = composition_on(session, body, session.asked(), session.snapshot());
    const auto found = Grounds(session, body).of_everybody(session.asked());
    std::vector<std::int64_t> who = on_day.known;
    for (const auto& [person, answers] : found) {
        who.push_back(person);
    }
    const auto names = people(session, who, session.asked());
    const auto& grounds = body.rules.rules.composition.grounds;
    std::vector<answers::CandidateView> views;
    for (const auto& [person, answers] : found) {
        for (std::size_t i = 0; i < grounds.size(); ++i) {
            if (answers[i] == Truth::yes) {
                views.push_back({names.at(person).code, names.at(person).name, grounds[i].condition,
                                 title_of(grounds[i]), grounds[i].place.clause, grounds[i].place.cite,
                                 on_day.seats.contains(person)});
            }
        }
    }
    std::ranges::stable_sort(views, russian_less, &answers::CandidateView::name);
    return answers::candidates(view_of(session, body, on_day, names), views);
}

}  // namespace metodist::app
