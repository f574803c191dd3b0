#include <doctest/doctest.h>

#include "app/bodies.hpp"
#include "app/meetings/attend.hpp"
#include "app/meetings/composition.hpp"
#include "app/meetings/convene.hpp"
#include "app/meetings/verdicts.hpp"
#include "app/meetings/vote.hpp"
#include "app/register/municipality.hpp"
#include "app/scratch.hpp"

using namespace metodist;
using namespace metodist::app;

namespace {

Frame council_frame(const Scratch& scratch) {
    auto frame = scratch.frame();
    frame.municipality = "luga";
    return frame;
}

// A council of `members`, called for today with `items` questions, everybody present and voting for.
std::string hold(const Scratch& scratch, std::int64_t members, std::int64_t items) {
    std::filesystem::remove(scratch.file);
    auto frame = council_frame(scratch);
    InitRegister init;
    init.code = "luga";
    init.name = "Луга";
    init.level = "district";
    init.regulation = "luga";
    init_register(frame, init);
    Appoint appointed;
    appointed.tool = "council";
    appointed.established = members;
    appointed.taken_over = true;
    {
        Session session(frame, storage::Store::Mode::changes);
        const auto municipality = session.municipality();
        session.change({}, {}, [&](storage::Operation& operation) {
            for (std::int64_t i = 1; i <= members; ++i) {
                const auto id = operation.create(storage::Identity::educator, std::nullopt, "e");
                operation.record(storage::Ledger::educator_entry, {id, false, {}, {}, {municipality, {}}});
                operation.record(FactKind::name, {id, false, {}, {}, {"Член" + std::to_string(i), {}, {}, {}, {}}});
                appointed.members.push_back("e" + std::to_string(id));
            }
        });
    }
    appoint(frame, appointed);
    Convene call;
    call.tool = "council";
    call.day = frame.today;
    call.code = "m";
    for (std::int64_t i = 1; i <= items; ++i) {
        call.items.push_back("Вопрос " + std::to_string(i));
    }
    convene(frame, call);
    Attend there;
    there.tool = "council";
    there.meeting = "m";
    there.all = true;
    attend(frame, there);
    for (std::int64_t i = 1; i <= items; ++i) {
        Vote cast;
        cast.tool = "council";
        cast.meeting = "m";
        cast.item = i;
        cast.rest = "for";
        vote(frame, cast);
    }
    return "m";
}

std::int64_t statements_for(std::int64_t members, std::int64_t items) {
    const Scratch scratch;
    const auto code = hold(scratch, members, items);
    Session session(council_frame(scratch), storage::Store::Mode::questions);
    const auto before = session.store().statements();
    const auto meeting = meeting_case(session, "council", code);
    std::vector<std::int64_t> numbers;
    for (const auto& item : meeting.record.items) {
        numbers.push_back(item.item);
    }
    std::vector<Finding> findings;
    const auto views = verdicts(session, "council", meeting, numbers, findings);
    CHECK(static_cast<std::int64_t>(views.size()) == items);
    for (const auto& view : views) {
        CHECK(view.verdict.outcome == meetings::Outcome::adopted);
        CHECK(view.verdict.tally.in_favour == members);
    }
    return session.store().statements() - before;
}

}  // namespace

TEST_CASE("A vote reads each table once, however many members and questions there are") {
    const auto small = statements_for(3, 1);
    CHECK(statements_for(40, 1) == small);
    CHECK(statements_for(3, 6) == small);
}

TEST_CASE("A closed vote counts the same after the composition was corrected") {
    const Scratch scratch;
    hold(scratch, 3, 1);
    const auto frame = council_frame(scratch);
    Vote close;
    close.tool = "council";
    close.meeting = "m";
    close.item = 1;
    close.close = true;
    vote(frame, close);
    Vote look = close;
    look.close = false;
    const auto then = vote(frame, look).tree;
    Appoint more;
    more.tool = "council";
    more.established = 30;
    more.taken_over = true;
    appoint(frame, more);
    CHECK(vote(frame, look).tree == then);
}
