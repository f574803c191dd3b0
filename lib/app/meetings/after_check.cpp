#include "app/meetings/after_check.hpp"

#include <algorithm>

#include "app/meetings/decision_case.hpp"
#include "app/meetings/group_case.hpp"
#include "app/meetings/heads.hpp"
#include "app/meetings/matter_case.hpp"
#include "app/meetings/meeting_case.hpp"
#include "app/meetings/plan_case.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::MeetingRecord;

class Check {
public:
    Check(Session& session, const MeetingBody& body)
        : session_(session),
          body_(body),
          meetings_(storage::records_of(session.store(), *body.body, session.snapshot())) {}

    std::vector<Finding> all() {
        put_groups();
        put_decisions();
        put_plan();
        put_matters();
        put_heads();
        return std::move(out_);
    }

private:
    // `place`: empty where the body itself set what is not held, so that no clause is broken.
    void put(std::string code, const Citation& place, Arguments arguments) {
        out_.push_back(by_clause(std::move(code), place, std::move(arguments), Severity::gap));
    }

    void put_groups() {
        const auto groups = storage::groups_of(session_.store(), *body_.body, session_.snapshot());
        std::vector<std::int64_t> numbers;
        std::ranges::transform(groups, std::back_inserter(numbers), &storage::GroupRecord::group);
        const auto called = storage::bodies_called(session_.store(), session_.asked(), session_.snapshot(), &numbers);
        for (const auto& each : groups) {
            if (meetings::judge_group(days_of(each), session_.asked()) == meetings::GroupState::overdue) {
                const auto& [code, name] = called.at(each.group);
                put("council.finding.group_report_overdue", {}, {{"group", code}, {"name", name}, {"due", *each.due}});
            }
        }
    }

    void put_decisions() {
        LawsOfMeetings laws(session_, body_);
        Decisions decisions(session_, laws);
        for (const auto& meeting : meetings_) {
            if (meeting.state == "cancelled" || session_.asked() < meeting.day) {
                continue;
            }
            for (const auto& each : decisions.of(meeting, session_.asked(), {})) {
                if (each.fate.state == meetings::DecisionState::overdue) {
                    put("council.finding.decision_overdue", {},
                        {{"decision", each.label()}, {"meeting", each.meeting}, {"due", *each.due}});
                }
            }
        }
    }

    void put_plan() {
        const auto* chain = plan_chain(body_);
        if (chain == nullptr) {
            return;
        }
        const Citation place{chain->clause, chain->cite};
        const auto year = plan_year(body_, session_.asked());
        if (!plan_of(storage::plans_of(session_.store(), *body_.body, session_.snapshot()), year, session_.asked())) {
            put("council.finding.no_plan", place, {{"year", year}});
            return;
        }
        const auto plan = plan_view(session_, body_, year, meetings_);
        if (plan.has_to_be_adopted && !plan.adopted) {
            put("council.finding.plan_not_adopted", place, {{"year", year}});
        } else if (plan.refused) {
            put("council.finding.plan_refused", place,
                {{"year", year}, {"day", *plan.refused}, {"who", plan.refused_by}});
        } else if (plan.has_to_be_approved && !plan.approved) {
            put("council.finding.plan_not_approved", place, {{"year", year}});
        }
        using enum meetings::PlanItemState;
        for (const auto& each : plan.items) {
            if (each.verdict.state == not_heard || each.verdict.state == no_meeting) {
                put("council.finding.plan_question_missed", place,
                    {{"year", year}, {"number", each.number}, {"title", each.title}, {"month", each.month}});
            }
        }
    }

    // Of the meetings of the year: older ones are told with their minutes.
    void put_heads() {
        Heads heads(session_, body_);
        for (const auto& meeting : meetings_) {
            if (meeting.day.year() == session_.asked().year()) {
                for (auto& finding : heads.away_from(meeting)) {
                    finding.code = "council.finding.heads_away";
                    out_.push_back(std::move(finding));
                }
            }
        }
    }

    void put_matters() {
        for (const std::string kind : {"request", "examination"}) {
            const auto place = matter_place(body_, kind);
            for (const auto& each : matter_views(session_, body_, kind)) {
                const bool overdue = each.state == meetings::MatterState::overdue;
                const bool not_sent = kind == "examination" && each.state == meetings::MatterState::answered;
                if (overdue) {
                    put("council.finding." + kind + "_overdue", {},
                        {{"number", each.number}, {"title", each.title}, {"due", *each.days.due}});
                } else if (not_sent) {
                    put("council.finding.examination_not_sent", place,
                        {{"number", each.number}, {"title", each.title}});
                }
            }
        }
    }

    Session& session_;
    const MeetingBody& body_;
    std::vector<MeetingRecord> meetings_;
    std::vector<Finding> out_;
};

}  // namespace

std::vector<Finding> findings_beside_composition(Session& session, const MeetingBody& body) {
    return body.body ? Check(session, body).all() : std::vector<Finding>();
}

}  // namespace metodist::app
