#include "app/formation/review.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "answers/review.hpp"
#include "app/formation/eligibility.hpp"
#include "app/formation/examiner.hpp"
#include "app/formation/membership.hpp"
#include "storage/operations.hpp"

namespace metodist::app {

namespace {

using storage::Store;

// The days on which operations recorded, each looked up once.
class OperationDays {
public:
    explicit OperationDays(Session& session) : session_(session) {}

    std::optional<Day> of(std::int64_t operation) {
        const auto [place, fresh] = days_.try_emplace(operation);
        if (fresh) {
            if (const auto stored = storage::find_operation(session_.store(), operation)) {
                place->second =
                    stored->note.today ? stored->note.today : Day::parse_iso(stored->note.moment.substr(0, 10));
            }
        }
        return place->second;
    }

private:
    Session& session_;
    std::map<std::int64_t, std::optional<Day>> days_;
};

using ReadRows = std::map<FactKind, std::set<std::int64_t>>;

// Kinds and sequence numbers of the rows by which the verdict holds.
void add_read(const Reason& reason, ReadRows& out) {
    for (const auto& seen : reason.actual) {
        if (seen.sequence != 0 && seen.match == Truth::yes) {
            out[seen.kind].insert(seen.sequence);
        }
    }
    for (const auto& finding : reason.actual_experience) {
        if (finding.sequence != 0) {
            const bool by_posts = finding.source == ExperienceSource::posts;
            out[by_posts ? FactKind::post : FactKind::experience].insert(finding.sequence);
        }
    }
    for (const auto& part : reason.parts) {
        add_read(part, out);
    }
}

// The day on which the last of these facts was recorded.
std::optional<Day> last_confirmed(Session& session, OperationDays& days, const EligibilityVerdict& verdict,
                                  std::int64_t educator) {
    ReadRows read;
    for (const auto& reason : verdict.reasons) {
        add_read(reason, read);
    }
    std::optional<Day> last;
    for (const auto& [kind, sequences] : read) {
        for (const auto& row : storage::rows(session.store(), kind, educator, session.snapshot())) {
            const auto day = sequences.contains(row.sequence) ? days.of(row.recorded) : std::nullopt;
            if (day && (!last || *day > *last)) {
                last = day;
            }
        }
    }
    return last;
}

std::set<std::int64_t> engaged_in(Session& session, std::int64_t body) {
    std::set<std::int64_t> out;
    for (const auto& row :
         storage::rows_where(session.store(), FactKind::engagement, "body", body, session.snapshot())) {
        if (!row.denied && row.valid.contains(session.asked())) {
            out.insert(row.subject);
        }
    }
    return out;
}

std::vector<formation::ReviewedMember> reviewed(Session& session, const CoreGroup& group) {
    std::vector<formation::ReviewedMember> out;
    if (!group.body) {
        return out;
    }
    auto all = memberships(session, *group.body, session.asked());
    mark_overridden(session, group, all);
    const auto engaged = engaged_in(session, *group.body);
    Examiner examiner(session, group, std::nullopt);
    OperationDays days(session);
    auto members = formation::roster_on(all, session.asked());
    std::vector<std::int64_t> people;
    std::ranges::transform(members, std::back_inserter(people), &formation::Member::educator);
    const auto verdicts = examiner.judge(people);
    for (std::size_t i = 0; i < members.size(); ++i) {
        auto& member = members[i];
        const auto& person = verdicts[i];
        formation::ReviewedMember each;
        each.verdict = outcome_of(person.verdict.outcome);
        each.decisive = person.verdict.decisive;
        each.engaged = engaged.contains(member.educator);
        each.confirmed = last_confirmed(session, days, person.verdict, member.educator);
        if (const auto act = member.paper ? named_act(session, member.paper->code) : std::nullopt) {
            each.act = act->act;
        }
        each.member = std::move(member);
        out.push_back(std::move(each));
    }
    return out;
}

}  // namespace

Answer review(const Frame& frame, const AskReview& request) {
    Session session(frame, Store::Mode::questions);
    const auto group = core_group(session, request.tool, session.asked());
    answers::ReviewView view;
    view.body = group.name();
    view.regulation = group.law.edition.municipality;
    view.edition = group.law.edition.code();
    view.day = session.asked();
    view.stale_months = static_cast<int>(std::clamp<std::int64_t>(request.months, 1, 1200));
    view.members = reviewed(session, group);
    view.states = formation::review(group.rules, view.members, view.day, view.stale_months);
    auto answer = answers::review(view);
    answer.findings = group.law.findings;
    return answer;
}

}  // namespace metodist::app
