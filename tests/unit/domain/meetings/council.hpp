// A body of numbered members and its meetings, for tests of the law of meetings.
#pragma once

#include <functional>
#include <string>

#include "domain/meetings/rules_of_edition.hpp"
#include "domain/meetings/verdict.hpp"
#include "regulation/edition.hpp"
#include "regulation/vocabulary.hpp"

namespace metodist::meetings {

inline const Vocabularies& test_words() {
    static const Vocabularies list = load_vocabularies(METODIST_SOURCE_DIR "/config/vocabulary.toml");
    return list;
}

inline Edition edition_in(const std::string& path) {
    return load_edition(METODIST_SOURCE_DIR "/config/regulations/" + path, test_words()).edition;
}

inline MeetingLaw law_in(const std::string& path, const std::string& body) { return law_of(edition_in(path), body); }

inline const Day meeting_day = *Day::of(2024, 3, 15);

// Members 1 to `in_office`; 1 is the chair, 2 the deputy, 3 the secretary where there are offices.
inline Composition body_of(int in_office, std::optional<std::int64_t> established, bool offices = true) {
    Composition out;
    out.established = established;
    for (int person = 1; person <= in_office; ++person) {
        Member member;
        member.person = person;
        if (offices && person <= 3) {
            member.offices = {person == 1 ? "chair" : person == 2 ? "deputy_chair" : "secretary"};
        }
        out.members.push_back(member);
    }
    return out;
}

// The law of a made-up edition, and the edition's text.
struct MadeUpLaw : MeetingLaw {
    std::string toml;
};

struct Held;
// Is told of every verdict that a test asks for, where somebody listens.
inline std::function<void(const Held&, Day, const ItemVerdict&)> on_verdict;

struct Held {
    MeetingLaw law;
    // The edition's text, where it is a made-up one.
    std::string toml = {};
    Composition body;
    Meeting meeting;
    Item item;

    Held(MeetingLaw the_law, Composition the_body, Form form = Form::in_person)
        : law(std::move(the_law)), body(std::move(the_body)) {
        meeting.form = form;
        meeting.day = meeting_day;
        meeting.items = {1};
        meeting.presider = 1;
        item.number = 1;
        item.topic = "ordinary";
    }
    Held(const MadeUpLaw& the_law, Composition the_body, Form form = Form::in_person)
        : Held(MeetingLaw(the_law), std::move(the_body), form) {
        toml = the_law.toml;
    }

    // The first `many` members are in the room.
    Held& present(int many, AttendanceMode mode = AttendanceMode::room) {
        for (int person = 1; person <= many; ++person) {
            meeting.presences.push_back({.person = person, .mode = mode});
        }
        return *this;
    }
    // In this order of members: so many for, against, abstained.
    Held& vote(int in_favour, int against = 0, int abstained = 0, Person from = 1) {
        const auto add = [&](int many, Choice choice) {
            for (int i = 0; i < many; ++i) {
                item.votes.push_back({.order = next++, .person = from++, .choice = choice});
            }
        };
        add(in_favour, Choice::in_favour);
        add(against, Choice::against);
        add(abstained, Choice::abstained);
        return *this;
    }
    Sheet& sheet(Person person, Choice choice, Day returned = meeting_day) {
        Sheet out;
        out.order = next++;
        out.person = person;
        out.returned = returned;
        if (choice != Choice::not_voting) {
            out.marks.push_back({.item = 1, .choice = choice});
        }
        meeting.sheets.push_back(out);
        return meeting.sheets.back();
    }
    // By sheets, in the order of members.
    Held& sheets(int in_favour, int against = 0, int abstained = 0, Person from = 1) {
        for (int i = 0; i < in_favour + against + abstained; ++i) {
            sheet(from++, i < in_favour             ? Choice::in_favour
                          : i < in_favour + against ? Choice::against
                                                    : Choice::abstained);
        }
        return *this;
    }
    [[nodiscard]] ItemVerdict verdict(Day asked = meeting_day) const {
        ItemVerdict out = judge_item(law, body, meeting, item, asked, WorkCalendar{});
        if (on_verdict) {
            on_verdict(*this, asked, out);
        }
        return out;
    }

    std::int64_t next = 1;
};

}  // namespace metodist::meetings
