#include "app/meeting_replay.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <set>
#include <tuple>

#include "app/bodies.hpp"
#include "app/meetings/agenda.hpp"
#include "app/meetings/attend.hpp"
#include "app/meetings/composition.hpp"
#include "app/meetings/convene.hpp"
#include "app/meetings/decisions.hpp"
#include "app/meetings/notify.hpp"
#include "app/meetings/vote.hpp"
#include "app/register/municipality.hpp"
#include "app/register/papers.hpp"
#include "exchange/json.hpp"

namespace metodist::app {

namespace {

const Day appointed = meetings::meeting_day.plus_days(-60);
const Day called = meetings::meeting_day.plus_days(-30);

template <class Request>
Request of_meeting() {
    Request out;
    out.tool = "council";
    out.meeting = "replay";
    return out;
}

// Those whom the act named and who have left; where only their number is told, somebody.
std::vector<meetings::Person> former_of(const meetings::Held& held) {
    auto out = held.body.former;
    const auto left = held.body.named.value_or(0) - static_cast<std::int64_t>(held.body.members.size());
    for (meetings::Person person = 1000; static_cast<std::int64_t>(out.size()) < left; ++person) {
        out.push_back(person);
    }
    return out;
}

std::set<meetings::Person> everybody(const meetings::Held& held) {
    std::set<meetings::Person> out{held.meeting.presider, held.item.concerned};
    for (const auto& each : held.body.members) {
        out.insert(each.person);
    }
    const auto former = former_of(held);
    out.insert(former.begin(), former.end());
    out.insert(held.item.candidates.begin(), held.item.candidates.end());
    for (const auto& each : held.meeting.presences) {
        out.insert({each.person, each.in_place_of});
    }
    for (const auto& each : held.meeting.sheets) {
        out.insert({each.person, each.signed_by});
        for (const auto& mark : each.marks) {
            out.insert(mark.candidate);
        }
    }
    for (const auto& each : held.item.votes) {
        out.insert({each.person, each.candidate});
    }
    for (const auto& each : held.item.counts) {
        out.insert(each.candidate);
    }
    out.erase(0);
    return out;
}

std::string run(const std::string& command) {
    std::FILE* pipe = popen(command.c_str(), "r");
    std::string out;
    std::array<char, 4096> part{};
    for (std::size_t many = 0; (many = std::fread(part.data(), 1, part.size(), pipe)) > 0;) {
        out.append(part.data(), many);
    }
    pclose(pipe);
    return out;
}

// Without what the rules know nothing of: the edition's name, the closing, the frame of the answer.
Tree comparable(const Tree& tree) {
    Tree out = Tree::object();
    for (const auto* key : {"item", "form", "mode", "rule", "meeting_quorum", "decision_quorum", "tally", "majority",
                            "election", "readings", "outcome", "because", "decisive", "missing", "effective",
                            "effective_by", "veto_until", "force"}) {
        const Tree* part = tree.at_path(key);
        out.set(key, part == nullptr ? Tree() : *part);
    }
    return out;
}

}  // namespace

MeetingReplay::MeetingReplay(const meetings::Held& held) : item_(std::to_string(held.item.number)) {
    std::filesystem::remove(scratch_.file);
    const auto folder = scratch_.folder / "config" / "regulations" / "x";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "undated.toml") << held.toml;
    InitRegister init;
    init.code = "x";
    init.name = "Икс";
    init.level = "district";
    init.regulation = "x";
    init_register(on(appointed), init);
    enter_people(held);
    compose(held);
    call(held);
    give_notice(held);
    meet(held);
    return_sheets(held);
    vote_by_hand(held);
    count_ballots(held);
    complete(held);
}

Frame MeetingReplay::on(Day day) const {
    auto out = scratch_.frame();
    out.config.insert(out.config.begin(), scratch_.folder / "config");
    out.municipality = "x";
    out.today = day;
    out.today_given = true;
    return out;
}

void MeetingReplay::enter_people(const meetings::Held& held) {
    Session session(on(appointed), storage::Store::Mode::changes);
    const auto municipality = session.municipality();
    session.change({}, {}, [&](storage::Operation& operation) {
        for (const auto person : everybody(held)) {
            const auto id = operation.create(storage::Identity::educator, std::nullopt, "e");
            const std::string name = "Член" + std::to_string(person);
            operation.record(storage::Ledger::educator_entry, {id, false, {}, {}, {municipality, {}}});
            operation.record(FactKind::name, {id, false, {}, {}, {name, {}, {}, {}, {}}});
            people_[person] = {"e" + std::to_string(id), name};
        }
    });
}

void MeetingReplay::compose(const meetings::Held& held) const {
    Appoint act;
    act.tool = "council";
    act.established = held.body.established;
    // Without names and without a number there is no act.
    act.taken_over = !held.body.established && !held.body.named;
    if (!act.taken_over) {
        AddPaper paper;
        paper.number = "1";
        paper.dated = appointed;
        add_paper(on(appointed), paper);
        act.paper = "d1";
    }
    for (const auto& each : held.body.members) {
        if (each.offices.empty()) {
            act.members.push_back(code(each.person));
        }
        for (const auto& office : each.offices) {
            act.offices.push_back(office + "=" + code(each.person));
        }
    }
    const auto former = former_of(held);
    for (const auto person : former) {
        act.members.push_back(code(person));
    }
    appoint(on(appointed), act);
    if (!former.empty()) {
        Appoint leaving;
        leaving.tool = "council";
        for (const auto person : former) {
            leaving.left.push_back(code(person));
        }
        appoint(on(called), leaving);
    }
}

void MeetingReplay::call(const meetings::Held& held) const {
    Convene call;
    call.tool = "council";
    call.code = "replay";
    call.day = held.meeting.day;
    call.form = meetings::code(held.meeting.form);
    call.closing = held.meeting.closing;
    call.closing_hour = held.meeting.closing_hour;
    convene(on(called), call);
    int last = std::max(held.item.number, std::ranges::max(held.meeting.items));
    for (const auto& each : held.meeting.presences) {
        last = std::max({last, each.from_item, each.to_item});
    }
    for (int number = 1; number <= last; ++number) {
        auto item = of_meeting<AddItem>();
        item.title = "Вопрос " + std::to_string(number);
        if (number == held.item.number) {
            item.topic = held.item.topic == "ordinary" ? "" : held.item.topic;
            item.office = held.item.office;
            item.seats = held.item.seats;
            item.concerns = held.item.concerned == 0 ? "" : code(held.item.concerned);
            item.favours = held.item.adoption_favours;
            for (const auto person : held.item.candidates) {
                item.candidates.push_back(code(person));
            }
        }
        add_item(on(called), item);
    }
}

void MeetingReplay::give_notice(const meetings::Held& held) const {
    for (const auto& each : held.meeting.notices) {
        auto sent = of_meeting<Notify>();
        sent.what = {each.key};
        sent.all = each.to_all;
        sent.received = each.last_received;
        if (!each.to_all) {
            sent.who = {code(held.body.members.front().person)};
        }
        notify(on(each.last_sent.value_or(called)), sent);
    }
}

void MeetingReplay::meet(const meetings::Held& held) const {
    std::map<std::tuple<meetings::AttendanceMode, int, int, meetings::Person>, Attend> stays;
    for (const auto& each : held.meeting.presences) {
        auto& there =
            stays.try_emplace({each.mode, each.from_item, each.to_item, each.in_place_of}, of_meeting<Attend>())
                .first->second;
        there.mode = meetings::code(each.mode);
        if (each.from_item != 0) {
            there.from_item = each.from_item;
        }
        if (each.to_item != 0) {
            there.to_item = each.to_item;
        }
        if (each.in_place_of != 0) {
            there.in_place_of = code(each.in_place_of);
            there.acting = each.acting_in_post.value_or(false);
        }
        (each.guest ? there.guests : there.who).push_back(code(each.person));
    }
    for (const auto& [stay, there] : stays) {
        attend(on(held.meeting.day), there);
    }
    if (held.meeting.presider != 0 && held.body.find(held.meeting.presider) != nullptr) {
        auto presides = of_meeting<Attend>();
        presides.presider = code(held.meeting.presider);
        presides.instructed = held.meeting.presider_instructed;
        attend(on(held.meeting.day), presides);
    }
}

void MeetingReplay::return_sheets(const meetings::Held& held) const {
    if (held.meeting.sheets.empty()) {
        return;
    }
    if (held.toml.find("council.notice") != std::string::npos) {
        auto sent = of_meeting<Notify>();
        sent.all = true;
        notify(on(called), sent);
    }
    for (const auto& each : held.meeting.sheets) {
        auto sheet = of_meeting<ReturnSheet>();
        sheet.who = each.person == 0 ? each.label : code(each.person);
        sheet.no_signature = !each.has_signature;
        sheet.signed_by = each.signed_by == 0 ? "" : code(each.signed_by);
        if (each.hour) {
            sheet.hour = *each.hour;
        }
        for (const auto& mark : each.marks) {
            sheet.marks.push_back(
                std::to_string(mark.item) + "=" +
                (mark.candidate == 0 ? std::string(meetings::code(mark.choice)) : code(mark.candidate)));
        }
        return_sheet(on(each.returned), sheet);
    }
}

void MeetingReplay::vote_by_hand(const meetings::Held& held) const {
    std::map<int, Vote> rounds;
    for (const auto& each : held.item.votes) {
        auto& cast = rounds.try_emplace(each.round, of_meeting<Vote>()).first->second;
        if (each.candidate != 0) {
            cast.choices.push_back(code(each.person) + "=" + code(each.candidate));
            continue;
        }
        using enum meetings::Choice;
        (each.choice == in_favour   ? cast.in_favour
         : each.choice == against   ? cast.against
         : each.choice == abstained ? cast.abstained
                                    : cast.not_voting)
            .push_back(code(each.person));
    }
    for (auto& [round, cast] : rounds) {
        cast.item = held.item.number;
        cast.round = round;
        vote(on(held.meeting.day), cast);
    }
    if (held.item.unanimous) {
        auto all = of_meeting<Vote>();
        all.item = held.item.number;
        all.unanimous = true;
        vote(on(held.meeting.day), all);
    }
}

void MeetingReplay::count_ballots(const meetings::Held& held) const {
    std::map<int, Vote> rounds;
    for (const auto& each : held.item.counts) {
        auto& count = rounds.try_emplace(each.round, of_meeting<Vote>()).first->second;
        count.issued = each.issued;
        count.found = each.found;
        count.invalid = each.invalid;
        if (each.candidate != 0) {
            count.counts.push_back(code(each.candidate) + "=" + std::to_string(each.in_favour));
        } else {
            count.count_for = each.in_favour;
            count.count_against = each.against;
            count.count_abstained = each.abstained;
        }
    }
    for (auto& [round, count] : rounds) {
        count.item = held.item.number;
        count.round = round;
        vote(on(held.meeting.day), count);
    }
    if (held.item.casting) {
        auto casting = of_meeting<Vote>();
        casting.item = held.item.number;
        casting.casting = meetings::code(*held.item.casting);
        vote(on(held.meeting.day), casting);
    }
}

void MeetingReplay::complete(const meetings::Held& held) const {
    if (held.item.completion || held.item.veto) {
        auto close = of_meeting<Vote>();
        close.close = true;
        vote(on(held.meeting.day), close);
    }
    const auto put = [&](const std::optional<meetings::LaterAct>& later, CompleteDecision::What what) {
        if (later) {
            auto act = of_meeting<CompleteDecision>();
            act.item = held.item.number;
            act.what = what;
            complete_decision(on(later->day), act);
        }
    };
    using enum CompleteDecision::What;
    put(held.item.completion, held.item.completion && held.item.completion->approved ? approved : refused);
    put(held.item.veto, vetoed);
}

Tree MeetingReplay::ask(Day day) const {
    return comparable(parse_json(run(std::string(METODIST_BIN) + "/council vote replay " + item_ +
                                     " --format json --db " + scratch_.file.string() + " --config " +
                                     (scratch_.folder / "config").string() + " --today " + day.iso() + " 2>&1"),
                                 "vote"));
}

Tree MeetingReplay::print(const meetings::ItemVerdict& verdict) const {
    answers::VerdictView view;
    view.meeting = "replay";
    view.title = "Вопрос";
    view.verdict = verdict;
    return comparable(parse_json(to_json(answers::vote(view, people_).tree, JsonLayout::lines), "verdict"));
}

}  // namespace metodist::app
