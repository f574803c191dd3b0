#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "app/meetings/attend.hpp"
#include "app/meetings/composition.hpp"
#include "app/meetings/convene.hpp"
#include "app/meetings/decisions.hpp"
#include "app/meetings/groups.hpp"
#include "app/meetings/minutes.hpp"
#include "app/meetings/notify.hpp"
#include "app/meetings/plan.hpp"
#include "app/meetings/vote.hpp"
#include "app/register/municipality.hpp"
#include "app/scratch.hpp"
#include "app/statements.hpp"

using namespace metodist;
using namespace metodist::app;

namespace {

// What a council has: so many members, meetings, questions at each.
struct Size {
    std::int64_t members = 3;
    std::int64_t meetings = 1;
    std::int64_t items = 1;
};

class Council {
public:
    explicit Council(Size size) {
        std::filesystem::remove(scratch_.file);
        InitRegister init;
        init.code = "luga";
        init.name = "Луга";
        init.level = "district";
        init.regulation = "luga";
        init_register(frame(), init);
        appoint_members(size.members);
        for (std::int64_t i = 1; i <= size.meetings; ++i) {
            hold("m" + std::to_string(i), frame().today.plus_days(static_cast<int>(i)), size);
        }
        plan(size);
        groups(size);
    }

    [[nodiscard]] Frame frame(int days = 0) const {
        auto out = scratch_.frame();
        out.municipality = "luga";
        out.today = out.today.plus_days(days);
        return out;
    }

private:
    void appoint_members(std::int64_t count) {
        Appoint request;
        request.tool = "council";
        request.established = count;
        request.taken_over = true;
        {
            Session session(frame(), storage::Store::Mode::changes);
            const auto municipality = session.municipality();
            session.change({}, {}, [&](storage::Operation& operation) {
                for (std::int64_t i = 1; i <= count; ++i) {
                    const auto id = operation.create(storage::Identity::educator, std::nullopt, "e");
                    operation.record(storage::Ledger::educator_entry, {id, false, {}, {}, {municipality, {}}});
                    operation.record(FactKind::name, {id, false, {}, {}, {"Член" + std::to_string(i), {}, {}, {}, {}}});
                    (i == 1 ? request.chair : request.members).push_back("e" + std::to_string(id));
                }
            });
        }
        appoint(frame(), request);
    }

    void hold(const std::string& code, Day day, Size size) {
        auto now = frame();
        Convene call;
        call.tool = "council";
        call.day = day;
        call.code = code;
        for (std::int64_t i = 1; i <= size.items; ++i) {
            call.items.push_back("Вопрос " + std::to_string(i) + " :: group_creation");
        }
        convene(now, call);
        Notify told;
        told.tool = "council";
        told.meeting = code;
        told.all = true;
        notify(now, told);
        now.today = day;
        Attend there;
        there.tool = "council";
        there.meeting = code;
        there.all = true;
        there.presider = "e1";
        attend(now, there);
        for (std::int64_t i = 1; i <= size.items; ++i) {
            Vote cast;
            cast.tool = "council";
            cast.meeting = code;
            cast.item = i;
            cast.rest = "for";
            cast.close = true;
            vote(now, cast);
            PutResolution decided;
            decided.tool = "council";
            decided.meeting = code;
            decided.item = i;
            decided.content = "Сделать";
            decided.addressee = "Школы";
            decided.executor = "e1";
            decided.due = day.plus_days(30);
            put_resolution(now, decided);
        }
        DraftMinutes draft;
        draft.tool = "council";
        draft.meeting = code;
        draft_minutes(now, draft);
    }

    void plan(Size size) {
        PutPlan put;
        put.tool = "council";
        put.year = "2026";
        put_plan(frame(), put);
        for (std::int64_t i = 1; i <= size.items * size.meetings; ++i) {
            PutPlanItem item;
            item.tool = "council";
            item.year = "2026";
            item.title = "Вопрос " + std::to_string(i);
            item.month = 9;
            put_plan_item(frame(), item);
        }
    }

    void groups(Size size) {
        for (std::int64_t i = 1; i <= size.items; ++i) {
            CreateGroup group;
            group.tool = "council";
            group.meeting = "m1";
            group.item = i;
            group.name = "Группа " + std::to_string(i);
            group.kind = "working";
            group.code = "g" + std::to_string(i);
            for (std::int64_t member = 1; member <= size.members; ++member) {
                group.members.push_back("e" + std::to_string(member));
            }
            create_group(frame(1), group);
        }
    }

    Scratch scratch_;
};

using Ask = std::function<void(const Council&)>;

std::map<std::string, int> reads_of(const Council& council, const Ask& ask) {
    const Statements counted;
    ask(council);
    return Statements::reads;
}

// Councils of which each has more of one thing than the first one.
class Councils {
public:
    void check_the_same(const std::string& what, const Ask& ask) const {
        CAPTURE(what);
        const auto small = reads_of(small_, ask);
        CHECK(small.size() > 3);
        for (const auto& [name, council] :
             {std::pair("members", &members_), std::pair("meetings", &meetings_), std::pair("items", &items_)}) {
            CAPTURE(std::string(name));
            for (const auto& [sql, times] : reads_of(*council, ask)) {
                CAPTURE(sql);
                const auto before = small.find(sql);
                // Words are looked up once each; there are few of them.
                if (sql != "SELECT code FROM word WHERE id = ?") {
                    CHECK(times <= (before == small.end() ? 1 : before->second));
                }
            }
        }
    }

private:
    Council small_{Size{}};
    Council members_{Size{.members = 8}};
    Council meetings_{Size{.meetings = 3}};
    Council items_{Size{.items = 3}};
};

template <typename Request>
Request about(std::string meeting = {}) {
    Request request;
    request.tool = "council";
    if constexpr (requires { request.meeting; }) {
        request.meeting = std::move(meeting);
    }
    return request;
}

}  // namespace

TEST_CASE("A council is asked about with as many statements, however many members, meetings and questions it has") {
    const Councils councils;
    const auto ask = [&](const char* what, const Ask& how) { councils.check_the_same(what, how); };
    const AskMeeting meeting{"council", "m1"};
    ask("vote", [](const Council& council) { vote(council.frame(9), about<Vote>("m1")); });
    ask("minutes", [&](const Council& council) { minutes_paper(council.frame(9), meeting); });
    ask("notify", [&](const Council& council) { show_notices(council.frame(9), meeting); });
    ask("attend", [&](const Council& council) { show_attendance(council.frame(9), meeting); });
    ask("sheets", [&](const Council& council) { show_sheets(council.frame(9), meeting); });
    ask("meeting", [&](const Council& council) { show_meeting(council.frame(9), meeting); });
    ask("meetings", [](const Council& council) { list_meetings(council.frame(9), about<AskMeetings>()); });
    ask("composition", [](const Council& council) { composition(council.frame(9), about<AskComposition>()); });
    ask("decisions", [](const Council& council) { list_decisions(council.frame(9), about<AskDecisions>()); });
    ask("plan", [](const Council& council) { show_plan(council.frame(9), about<AskPlan>()); });
}
