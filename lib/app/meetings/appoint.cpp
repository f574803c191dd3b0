#include <algorithm>
#include <map>
#include <utility>

#include "app/bodies.hpp"
#include "app/meetings/body.hpp"
#include "app/meetings/composition.hpp"
#include "app/meetings/grounds.hpp"
#include "app/naming.hpp"
#include "app/words.hpp"
#include "base/text.hpp"
#include "exchange/form_table.hpp"
#include "storage/names.hpp"

namespace metodist::app {

namespace {

using meetings::GroundRule;
using storage::column;
using storage::Identity;
using storage::Ledger;
using storage::Operation;
using storage::Store;

struct Appointee {
    std::int64_t educator = 0;
    // A word of `office`; empty: a member without one.
    std::string office;
    std::string ground;
    Place place;
};

struct Appointment {
    std::vector<Appointee> people;
    std::vector<std::int64_t> released;
    std::vector<std::int64_t> left;
    std::optional<PaperId> paper;
    std::optional<Day> since;
};

Finding finding(std::string code, Arguments arguments, Place place = {}, Severity severity = Severity::breach) {
    Finding out;
    out.code = std::move(code);
    out.arguments = std::move(arguments);
    out.place = std::move(place);
    out.severity = severity;
    return out;
}

// Reads what the command and the file say, and gathers what is wrong with it.
class AppointReader {
public:
    AppointReader(Session& session, const MeetingBody& body) : session_(session), body_(body) {}

    void put(const std::string& who, const std::string& office, const std::string& ground, const Place& place = {}) {
        const auto educator = person(who, place);
        auto word = office.empty() ? std::string() : office_word(office, place);
        auto condition = ground.empty() ? std::string() : ground_named(ground, place);
        if (educator) {
            once(*educator, who, place);
            out_.people.push_back({*educator, std::move(word), std::move(condition), place});
        }
    }

    // "WHO=GROUND"
    void put_member(const std::string& text) {
        const auto equals = text.find('=');
        put(text.substr(0, equals), {}, equals == std::string::npos ? std::string() : text.substr(equals + 1));
    }

    // "OFFICE=WHO"
    void put_office(const std::string& text) {
        const auto equals = text.find('=');
        if (equals == std::string::npos) {
            findings_.push_back(finding("council.office_form", {{"text", text}}));
        } else {
            put(text.substr(equals + 1), text.substr(0, equals), {});
        }
    }

    void put_file(const std::string& file, const Spellings& spellings) {
        const std::vector<WantedColumn> columns{{spellings("council.heads.name"), true},
                                                {spellings("council.heads.office"), false},
                                                {spellings("council.heads.ground"), false}};
        auto table = read_form(file, columns);
        std::ranges::move(table.findings, std::back_inserter(findings_));
        for (const auto& row : table.rows) {
            if (!row.cells[0].empty()) {
                put(row.cells[0], row.cells[1], row.cells[2], row.place);
            }
        }
    }

    void put_leaving(const std::vector<std::string>& texts, std::vector<std::int64_t> Appointment::*list) {
        for (const auto& text : texts) {
            if (const auto educator = person(text, {})) {
                once(*educator, text, {});
                (out_.*list).push_back(*educator);
            }
        }
    }

    // Throws Error (input) where anything is wrong.
    Appointment take() {
        if (!findings_.empty()) {
            throw Error(Trouble::input, std::move(findings_));
        }
        return std::move(out_);
    }

private:
    std::optional<std::int64_t> person(const std::string& text, const Place& place) {
        auto meant = meant_educator(session_, text);
        for (auto& each : meant.findings) {
            each.place = place;
            findings_.push_back(std::move(each));
        }
        return meant.id;
    }

    void once(std::int64_t educator, const std::string& text, const Place& place) {
        if (std::ranges::find(seen_, educator) != seen_.end()) {
            findings_.push_back(finding("council.named_twice", {{"name", tidy(text)}}, place));
        }
        seen_.push_back(educator);
    }

    std::string office_word(const std::string& text, const Place& place) {
        const auto& rules = body_.rules.rules.composition;
        for (const auto& rule : rules.offices) {
            if (fold(rule.title) == fold(text) || rule.office == text || rule.key == text) {
                return rule.office;
            }
        }
        if (fold(text) == fold("член совета") || fold(text) == fold("член") || text == "member") {
            return {};
        }
        std::vector<Word> words;
        std::ranges::transform(rules.offices, std::back_inserter(words), [](const meetings::OfficeRule& rule) {
            return Word{"office", rule.office};
        });
        findings_.push_back(finding("council.no_such_office", {{"text", text}, {"offices", words}}, place));
        return {};
    }

    std::string ground_named(const std::string& text, const Place& place) {
        const auto& grounds = body_.rules.rules.composition.grounds;
        std::string known;
        for (const auto& rule : grounds) {
            const auto name = rule.condition.substr(rule.condition.find('.') + 1);
            if (rule.condition == text || name == text || (!rule.title.empty() && fold(rule.title) == fold(text))) {
                return rule.condition;
            }
            known += (known.empty() ? "" : ", ") + name;
        }
        findings_.push_back(finding("council.no_such_ground", {{"text", text}, {"grounds", known}}, place));
        return {};
    }

    Session& session_;
    const MeetingBody& body_;
    Appointment out_;
    std::vector<std::int64_t> seen_;
    std::vector<Finding> findings_;
};

// The act by which it is done. Without one nobody becomes a member, unless the composition is entered as found.
std::optional<PaperId> act_of(Session& session, const MeetingBody& body, const Appoint& request) {
    const auto& place = body.rules.rules.composition.act_place;
    const bool only_left = request.members.empty() && request.offices.empty() && request.chair.empty() &&
                           request.deputy.empty() && request.secretary.empty() && request.file.empty() &&
                           request.released.empty() && !request.established && !request.whole;
    if (request.paper.empty()) {
        if (!request.taken_over && !only_left && !place.clause.empty()) {
            auto fault = finding("council.act_needed", {{"body", body.name}, {"cite", place.cite}});
            fault.clause = place.clause;
            throw Error(Trouble::refused, {std::move(fault)});
        }
        return std::nullopt;
    }
    const auto paper = resolve_paper(session, request.paper);
    for (const auto& row : storage::rows(session.store(), Ledger::paper_entry, static_cast<std::int64_t>(paper))) {
        const auto code = storage::code_of(session.store(), Identity::paper, row.subject);
        if (row.text(column(Ledger::paper_entry, "state")) == "draft") {
            throw Error(Trouble::refused, "council.act_is_draft", {{"paper", code}, {"cite", place.cite}});
        }
        const auto dated = row.number(column(Ledger::paper_entry, "dated"));
        const auto day = dated ? Day::from_number(static_cast<std::int32_t>(*dated)) : session.asked();
        if (session.asked() < day) {
            throw Error(Trouble::refused, "council.act_is_later",
                        {{"paper", code}, {"dated", day}, {"day", session.asked()}});
        }
    }
    return paper;
}

class Appointing {
public:
    Appointing(Session& session, Operation& operation, std::int64_t body, const Appointment& what,
               const std::string& reason)
        : session_(session), operation_(operation), body_(body), what_(what), reason_(reason) {}

    std::vector<FactChange> run(const std::optional<std::int64_t>& established, bool taken_over) {
        taken_over_ = taken_over;
        for (const auto educator : what_.released) {
            leave(educator, true);
        }
        for (const auto educator : what_.left) {
            leave(educator, false);
        }
        for (const auto& appointee : what_.people) {
            enter(appointee);
        }
        if (established) {
            put(record_fact(operation_,
                            {FactKind::body_number, body_, 0, false, {what_.since, {}}, what_.paper, {*established}}));
        }
        return std::move(changes_);
    }

private:
    void put(std::vector<FactChange> changes) { std::ranges::move(changes, std::back_inserter(changes_)); }

    void limit(Fact fact, Day until) {
        operation_.end(fact.kind, fact.subject, fact.sequence);
        fact.valid.until = until;
        const auto paper = fact.paper ? std::optional(static_cast<std::int64_t>(*fact.paper)) : std::nullopt;
        fact.sequence = operation_.record(fact.kind, {fact.subject, fact.denied, fact.valid, paper, fact.values});
        changes_.push_back({FactChange::Sort::limited, std::move(fact)});
    }

    void leave(std::int64_t educator, bool by_act) {
        const Day day = session_.asked();
        auto member = membership_on(session_.store(), educator, body_, day);
        if (!member || member->valid.until) {
            throw Error(Trouble::refused, "council.no_member",
                        {{"name", storage::educator_name(session_.store(), educator, day)}, {"day", day}});
        }
        if (by_act) {
            member->values[column(FactKind::membership, "leaving_ground")] = std::string("act_amended");
            member->values[column(FactKind::membership, "leaving_paper")] =
                or_nothing(paper_code(session_, what_.paper));
        }
        if (!reason_.empty()) {
            member->values[column(FactKind::membership, "leaving_reason")] = reason_;
        }
        limit(*std::move(member), day.plus_days(-1));
        for (const auto& row : storage::rows(session_.store(), FactKind::office, educator)) {
            if (!row.denied && row.number(0) == body_ && row.valid.contains(day)) {
                limit(fact_of(FactKind::office, row), day.plus_days(-1));
            }
        }
    }

    void enter(const Appointee& appointee) {
        const Day day = session_.asked();
        const DayRange valid{what_.since, {}};
        const auto ground = column(FactKind::membership, "ground");
        auto known = membership_on(session_.store(), appointee.educator, body_, day);
        if (known && !appointee.ground.empty() && known->values[ground] != Field(appointee.ground) &&
            known->valid.since != what_.since) {
            limit(*std::exchange(known, std::nullopt), day.plus_days(-1));
        }
        if (known) {
            changes_.push_back({FactChange::Sort::known, *std::move(known)});
        } else {
            Fact fact{FactKind::membership,
                      appointee.educator,
                      0,
                      false,
                      valid,
                      what_.paper,
                      std::vector<Field>(fact_schema(FactKind::membership).columns.size())};
            fact.values[column(FactKind::membership, "body")] = body_;
            fact.values[ground] = or_nothing(appointee.ground);
            if (taken_over_) {
                fact.values[column(FactKind::membership, "taken_over")] = std::int64_t{1};
            }
            put(record_fact(operation_, fact));
        }
        if (!appointee.office.empty()) {
            Fact fact{FactKind::office,
                      appointee.educator,
                      0,
                      false,
                      valid,
                      what_.paper,
                      {body_, appointee.office, std::string("appointed"),
                       taken_over_ ? Field(std::int64_t{1}) : Field(), Field()}};
            put(what_.since ? give_office(operation_, fact) : record_fact(operation_, fact));
        }
    }

    Session& session_;
    Operation& operation_;
    std::int64_t body_;
    const Appointment& what_;
    const std::string& reason_;
    bool taken_over_ = false;
    std::vector<FactChange> changes_;
};

// The ground that the register shows, where the act names none and there is just one.
void look_up_grounds(Session& session, const MeetingBody& body, Appointment& what, Day day) {
    std::vector<std::int64_t> open;
    for (const auto& each : what.people) {
        if (each.ground.empty()) {
            open.push_back(each.educator);
        }
    }
    const auto& rules = body.rules.rules.composition.grounds;
    const auto judged = Grounds(session, body).of(open, day);
    for (auto& each : what.people) {
        const auto found = judged.find(each.educator);
        if (!each.ground.empty() || found == judged.end()) {
            continue;
        }
        const auto& answers = found->second;
        if (std::ranges::count(answers, Truth::yes) == 1) {
            each.ground =
                rules[static_cast<std::size_t>(std::ranges::find(answers, Truth::yes) - answers.begin())].condition;
        }
    }
}

// Everybody who is in office and not named, where the act names the whole composition.
void release_others(const BodyOnDay& on_day, Appointment& what) {
    for (const auto& [person, seat] : on_day.seats) {
        const bool named = std::ranges::find(what.people, person, &Appointee::educator) != what.people.end() ||
                           std::ranges::find(what.left, person) != what.left.end() ||
                           std::ranges::find(what.released, person) != what.released.end();
        if (!named) {
            what.released.push_back(person);
        }
    }
}

// Tables of changes of a body name the people; a body's own changes need no name.
void put_changes(Session& session, Answer& answer, const std::vector<FactChange>& changes) {
    std::vector<std::int64_t> who;
    for (const auto& change : changes) {
        who.push_back(change.fact.subject);
    }
    const auto known = people(session, who, session.asked());
    Tree named = Tree::list();
    Names names(session);
    for (const auto& change : changes) {
        const bool of_body = change.fact.kind == FactKind::body_number;
        const auto found = known.find(change.fact.subject);
        Tree row = Tree::object();
        row.set("educator", of_body || found == known.end() ? Tree() : Tree(found->second.code));
        row.set("name", of_body || found == known.end() ? Tree() : Tree(found->second.name));
        const Tree said = change_tree(change, names);
        for (const auto& [key, value] : *said.as_object()) {
            row.set(key, value);
        }
        named.push(std::move(row));
    }
    answer.tree.set(answer.rows, std::move(named));
    answer.columns.insert(answer.columns.begin() + 1, Column{"council.column.name", "name", CellFormat::text, {}});
}

// What is wrong with the composition after the change.
std::vector<Finding> consequences(Session& session, const MeetingBody& body) {
    const auto on_day = composition_with_grounds(session, body, session.asked());
    const auto names = people(session, on_day.known, session.asked());
    std::vector<Finding> out;
    for (const auto& each : meetings::check_composition(body.rules.rules.composition, on_day.composition)) {
        const auto who = names.find(each.person);
        Finding note = finding("council.finding." + std::string(meetings::code(each.what)),
                               {{"name", who == names.end() ? std::string() : who->second.name},
                                {"title", each.title},
                                {"count", each.count},
                                {"allowed", each.allowed},
                                {"cite", each.place.cite}},
                               {}, Severity::note);
        note.clause = each.place.clause;
        out.push_back(std::move(note));
    }
    return out;
}

}  // namespace

Answer appoint(const Frame& frame, const Appoint& request) {
    Session session(frame, Store::Mode::changes);
    auto body = meeting_body(session, request.tool, request.body, session.asked());
    AppointReader reader(session, body);
    for (const auto& [list, office] : {std::pair(&request.chair, "chair"), std::pair(&request.deputy, "deputy_chair"),
                                       std::pair(&request.secretary, "secretary")}) {
        for (const auto& who : *list) {
            reader.put(who, office, {});
        }
    }
    for (const auto& text : request.offices) {
        reader.put_office(text);
    }
    for (const auto& text : request.members) {
        reader.put_member(text);
    }
    if (!request.file.empty()) {
        reader.put_file(request.file, request.spellings);
    }
    reader.put_leaving(request.released, &Appointment::released);
    reader.put_leaving(request.left, &Appointment::left);
    auto what = reader.take();
    what.paper = act_of(session, body, request);
    // Since when a composition stands that was found so is not known by that.
    what.since = request.taken_over ? frame.on : std::optional(session.asked());
    session.set_edition_code(body.law.edition.code());
    Answer answer;
    std::vector<Finding> found;
    const auto number = session.change(request.reason, paper_code(session, what.paper), [&](Operation& operation) {
        ensure_body(session, operation, body, request.taken_over);
        if (request.whole) {
            release_others(composition_on(session, body, session.asked(), {}), what);
        }
        look_up_grounds(session, body, what, session.asked());
        const auto changes = Appointing(session, operation, *body.body, what, request.reason)
                                 .run(request.established, request.taken_over);
        answer = change_answer(session, Subject::body, *body.body, {});
        put_changes(session, answer, changes);
        found = consequences(session, body);
    });
    put_operation(answer, number, frame.dry_run);
    answer.findings = std::move(found);
    return answer;
}

}  // namespace metodist::app
