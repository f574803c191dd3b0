#include "regulation/meeting_cases.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "domain/meetings/rules_of_edition.hpp"
#include "regulation/reader.hpp"

namespace metodist {

namespace {

using meetings::AttendanceMode;
using meetings::Person;

constexpr std::array<std::string_view, 3> case_forms{"in_person", "absentee", "hybrid"};
constexpr std::array<std::string_view, 2> case_modes{"room", "video"};

meetings::Composition read_composition(const Settings& table, const Vocabularies& words) {
    meetings::Composition out;
    out.established = table.integer_if("established", 0, most_in_case);
    out.named = table.integer_if("named", 0, most_in_case);
    for (const auto person : read_people(table, "members")) {
        out.members.push_back({.person = person});
    }
    out.former = read_people(table, "former");
    const auto offices = table.table_if("offices");
    for (const auto& office : offices ? offices->names() : std::vector<std::string>()) {
        const auto* list = words.find("office");
        if (list->find(office) == nullptr) {
            offices->unknown_word(office, office, list->codes());
        }
        const auto person = offices->integer(office, 1, most_in_case);
        const auto found = std::ranges::find(out.members, person, &meetings::Member::person);
        if (found == out.members.end()) {
            offices->fault(office, "regulation.case_no_member", {{"member", person}});
        } else {
            found->offices.push_back(office);
        }
    }
    return out;
}

void read_presences(const Settings& table, meetings::Meeting& out) {
    for (const auto mode : {AttendanceMode::room, AttendanceMode::video}) {
        for (const auto person : read_people(table, mode == AttendanceMode::room ? "present" : "video")) {
            out.presences.push_back({.person = person, .mode = mode});
        }
    }
    for (const auto& stay : table.tables_if("stay")) {
        meetings::Presence presence;
        presence.person = stay.integer("member", 1, most_in_case);
        presence.mode = static_cast<AttendanceMode>(stay.word_if("mode", case_modes).value_or(0));
        presence.from_item = static_cast<int>(stay.integer_if("from", 1, most_in_case).value_or(0));
        presence.to_item = static_cast<int>(stay.integer_if("to", 1, most_in_case).value_or(0));
        presence.in_place_of = stay.integer_if("in_place_of", 1, most_in_case).value_or(0);
        presence.acting_in_post = stay.flag_if("acting");
        out.presences.push_back(presence);
    }
}

void read_sheets(const Settings& table, meetings::Meeting& out) {
    std::int64_t order = 0;
    for (const auto& each : table.tables_if("sheet")) {
        meetings::Sheet sheet;
        sheet.returned = each.day_if("returned").value_or(out.day);
        if (const auto hour = each.integer_if("hour", 0, 24)) {
            sheet.hour = static_cast<int>(*hour);
        }
        sheet.has_signature = each.flag_or("signed", true);
        sheet.signed_by = each.integer_if("signed_by", 1, most_in_case).value_or(0);
        const auto marks = each.table_if("marks");
        for (const auto& item : marks ? marks->names() : std::vector<std::string>()) {
            int number = 0;
            const auto read = std::from_chars(item.data(), item.data() + item.size(), number);
            if (read.ec != std::errc() || read.ptr != item.data() + item.size()) {
                marks->fault(item, "regulation.case_no_question", {{"question", item}});
            }
            sheet.marks.push_back({number, case_choice(marks->word(item, std::span(case_choices).first(3)))});
        }
        for (const auto person : read_people(each, "members")) {
            sheet.order = ++order;
            sheet.person = person;
            out.sheets.push_back(sheet);
        }
    }
}

void read_notices(const Settings& table, const Edition& edition, const std::string& body, meetings::Meeting& out) {
    std::vector<std::string> known;
    for (const auto* element : edition.elements_of(body, ElementKind::notice)) {
        known.push_back(element->key);
    }
    for (const auto& each : table.tables_if("notice")) {
        meetings::NoticeGiven notice;
        notice.key = each.text("key");
        if (each.has("key") && std::ranges::find(known, notice.key) == known.end()) {
            each.unknown_word("key", notice.key, known);
        }
        notice.last_sent = each.day_if("sent");
        notice.last_received = each.day_if("received");
        notice.to_all = each.flag_or("to_all", true);
        out.notices.push_back(std::move(notice));
    }
}

}  // namespace

std::vector<Person> read_people(const Settings& table, std::string_view key) {
    std::vector<Person> out;
    const auto text = table.text_if(key);
    if (!text) {
        return out;
    }
    const char* at = text->data();
    const char* const end = at + text->size();
    const auto number = [&](Person& into) {
        const auto read = std::from_chars(at, end, into);
        at = read.ptr;
        return read.ec == std::errc() && into > 0 && into <= most_in_case;
    };
    bool good = true;
    while (good && at != end) {
        Person first = 0;
        good = number(first);
        Person last = first;
        if (good && at != end && *at == '-') {
            ++at;
            good = number(last) && first <= last;
        }
        for (Person person = first; good && person <= last; ++person) {
            out.push_back(person);
        }
        while (at != end && (*at == ',' || *at == ' ')) {
            ++at;
        }
    }
    if (!good) {
        table.fault(key, "regulation.case_people", {{"text", *text}});
    }
    return out;
}

std::string read_listed(const Settings& table, std::string_view key, std::string_view list, const Vocabularies& words,
                        std::string_view preset) {
    auto word = table.text_or(key, preset);
    const auto* known = words.find(list);
    if (table.has(key) && known->find(word) == nullptr) {
        table.unknown_word(key, word, known->codes());
    }
    return word;
}

std::vector<std::pair<std::string, std::string>> read_chosen(const Settings& table, const Edition& edition) {
    std::vector<std::pair<std::string, std::string>> out;
    const auto chosen = table.table_if("reading");
    for (const auto& id : chosen ? chosen->names() : std::vector<std::string>()) {
        auto option = chosen->text(id);
        if (const auto* reading = edition.reading(id)) {
            check_option(*chosen, id, *reading, option);
        } else {
            chosen->fault(id, "regulation.bad_value", {{"parameter", id}, {"found", option}});
        }
        out.emplace_back(id, std::move(option));
    }
    return out;
}

MeetingCases::MeetingCases(const Settings& root, const std::string& about, const Edition& edition,
                           const Vocabularies& words)
    : edition_(edition), words_(words), about_(about) {
    read_compositions(root);
    for (const auto& table : root.tables_if("meeting")) {
        meetings_.push_back(read_meeting(table));
    }
}

void MeetingCases::read_compositions(const Settings& root) {
    const auto table = root.table_if("composition");
    for (const auto& name : table ? table->names() : std::vector<std::string>()) {
        compositions_.emplace(name, read_composition(table->table(name), words_));
    }
}

WrittenMeeting MeetingCases::read_meeting(const Settings& table) {
    WrittenMeeting out;
    out.name = table.text("name");
    out.place = table.place();
    out.body = table.text_or("body", about_);
    if (edition_.element(out.body, ElementKind::body) == nullptr) {
        table.unknown_word(table.has("body") ? "body" : "", out.body, edition_.bodies());
    }
    const auto composition = table.text("composition");
    if (const auto found = compositions_.find(composition); found != compositions_.end()) {
        out.composition = found->second;
    } else if (compositions_.empty()) {
        table.fault("composition", "regulation.case_no_composition", {{"composition", composition}});
    } else if (!composition.empty()) {
        std::vector<std::string> known;
        std::ranges::transform(compositions_, std::back_inserter(known), [](const auto& each) { return each.first; });
        table.unknown_word("composition", composition, known);
    }
    auto& meeting = out.meeting;
    meeting.form = static_cast<meetings::Form>(table.word_if("form", case_forms).value_or(0));
    meeting.day = table.day("on");
    meeting.closing = table.day_if("closing");
    if (const auto hour = table.integer_if("closing_hour", 0, 24)) {
        meeting.closing_hour = static_cast<int>(*hour);
    }
    meeting.presider = table.integer_if("presider", 1, most_in_case).value_or(0);
    meeting.presider_instructed = table.flag_or("instructed", false);
    meeting.attendance_recorded = table.flag_or("attendance_recorded", true);
    read_presences(table, meeting);
    read_sheets(table, meeting);
    read_notices(table, edition_, out.body, meeting);
    out.chosen = read_chosen(table, edition_);
    const auto questions = table.tables_if("question");
    for (const auto& question : questions) {
        out.questions.push_back(
            read_question(question, static_cast<int>(out.questions.size()) + 1, meeting.day, words_));
    }
    if (questions.empty()) {
        out.questions.push_back(read_question(table, 1, meeting.day, words_));
    }
    for (const auto& each : out.questions) {
        meeting.items.push_back(each.item.number);
    }
    return out;
}

std::vector<CaseResult> MeetingCases::run() const {
    std::vector<CaseResult> out;
    std::map<std::string, meetings::MeetingLaw> laws;
    for (const auto& written : meetings_) {
        meetings::MeetingLaw own;
        if (!written.chosen.empty()) {
            Edition edition = edition_;
            for (const auto& [id, option] : written.chosen) {
                choose(edition, id, option);
            }
            own = meetings::law_of(edition, written.body);
        } else if (!laws.contains(written.body)) {
            laws.emplace(written.body, meetings::law_of(edition_, written.body));
        }
        const auto& law = written.chosen.empty() ? laws.at(written.body) : own;
        CaseResult result{written.name, written.place, {}};
        meetings::MeetingJudge judge(law, written.composition, written.meeting);
        for (const auto& question : written.questions) {
            const auto verdict = judge.judge(question.item, question.asked, WorkCalendar());
            const auto where = written.questions.size() == 1
                                   ? std::string()
                                   : std::string("question.") + std::to_string(question.item.number) + ".";
            for (const auto& [what, expected] : question.expected) {
                if (auto found = told(verdict, what); found != expected) {
                    result.differences.push_back({where + what, expected, std::move(found)});
                }
            }
        }
        out.push_back(std::move(result));
    }
    return out;
}

}  // namespace metodist
