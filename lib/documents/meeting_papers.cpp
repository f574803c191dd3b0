#include "documents/meeting_papers.hpp"

#include <string_view>

#include "base/text.hpp"
#include "documents/paper_writer.hpp"
#include "documents/papers.hpp"

namespace metodist::documents {

namespace {

class MemberPaperWriter : PaperWriter {
public:
    MemberPaperWriter(const CalledMeeting& meeting, const MemberPaper& paper, const Wording& wording)
        : PaperWriter(wording), meeting_(meeting), paper_(paper) {}

    Document run() {
        out_.title = text("meeting_papers.title." + paper_.kind,
                          {{"body", meeting_.body_genitive}, {"day", meeting_.day}, {"name", paper_.member}});
        put_letterhead(meeting_.office, meeting_.body);
        add(Registration{wording_.day(paper_.dated), {}, meeting_.city});
        if (paper_.kind == "notice") {
            put_notice();
        } else if (paper_.kind == "materials") {
            put_materials();
        } else {
            put_sheet();
        }
        return std::move(out_);
    }

private:
    void say(std::string_view code, const Arguments& arguments = {}) { PaperWriter::say(code, arguments, true); }
    void put_subject() {
        add(Subject{text("meeting_papers.subject." + paper_.kind, {{"body", meeting_.body_genitive}})});
    }

    void put_when() {
        say(meeting_.absentee ? "meeting_papers.called_absentee" : "meeting_papers.called",
            {{"body", meeting_.body_genitive},
             {"kind", Word{"meeting_kind", meeting_.kind}},
             {"form", Word{"meeting_form", meeting_.form}},
             {"cite", bound(paper_.cite)}});
        say(meeting_.hour.empty() ? "meeting_papers.day" : "meeting_papers.day_hour",
            {{"day", meeting_.day}, {"hour", meeting_.hour}});
        if (!meeting_.place.empty()) {
            say("meeting_papers.place", {{"place", meeting_.place}});
        }
        put_return_by();
        if (!meeting_.demanded_by.empty()) {
            say("meeting_papers.demanded", {{"who", meeting_.demanded_by}});
        }
    }

    void put_return_by() {
        if (!meeting_.sheets_by) {
            return;
        }
        say(meeting_.sheets_hour ? "meeting_papers.return_by_hour" : "meeting_papers.return_by",
            {{"day", *meeting_.sheets_by}, {"hour", meeting_.sheets_hour.value_or(0)}});
    }

    void put_questions(bool drafts) {
        say(meeting_.items.empty() ? "meeting_papers.no_questions" : "meeting_papers.questions");
        for (const auto& item : meeting_.items) {
            add(Item{std::to_string(item.item) + ".",
                     text(item.speaker.empty() ? "minutes.item" : "minutes.item_speaker",
                          {{"title", item.title}, {"speaker", item.speaker}}),
                     0});
            if (drafts && !item.draft.empty()) {
                add(Item{"–", text("meeting_papers.draft", {{"draft", item.draft}}), 1});
            }
            for (const auto& name : drafts ? item.candidates : std::vector<std::string>{}) {
                add(Item{"–", text("meeting_papers.candidate", {{"name", name}}), 1});
            }
        }
    }

    void put_signature() {
        add(Signature{capitalised(meeting_.sender),
                      meeting_.sender_name.empty() ? text("papers.blank.name") : initials_first(meeting_.sender_name)});
    }

    void put_notice() {
        add(Addressee{{paper_.member}});
        put_subject();
        put_when();
        put_questions(false);
        if (meeting_.proposals_by) {
            say(meeting_.proposals_to.empty() ? "meeting_papers.proposals" : "meeting_papers.proposals_to",
                {{"day", *meeting_.proposals_by},
                 {"who", meeting_.proposals_to},
                 {"cite", bound(meeting_.proposals_cite)}});
        }
        put_signature();
    }

    void put_materials() {
        add(Addressee{{paper_.member}});
        put_subject();
        put_when();
        put_questions(true);
        put_signature();
    }

    [[nodiscard]] std::string choice(const char* word) const { return wording_.label({"vote_choice", word}); }

    void put_sheet() {
        add(Kind{text("meeting_papers.sheet")});
        put_subject();
        say("meeting_papers.member", {{"name", paper_.member}});
        say("meeting_papers.meeting", {{"day", meeting_.day},
                                       {"kind", Word{"meeting_kind", meeting_.kind}},
                                       {"form", Word{"meeting_form", meeting_.form}}});
        add(sheet_table());
        put_filling();
        add(Signature{text("meeting_papers.signature"), initials_first(paper_.member)});
        add(Note{text("papers.blank.day")});
    }

    [[nodiscard]] Table sheet_table() const {
        Table table;
        table.columns = {{text("papers.column.number"), 1, true},
                         {text("meeting_papers.column.question"), 9, false},
                         {choice("for"), 2, true},
                         {choice("against"), 2, true},
                         {choice("abstained"), 3, true}};
        for (const auto& item : meeting_.items) {
            if (item.secret) {
                continue;
            }
            const auto number = std::to_string(item.item);
            const bool election = !item.candidates.empty();
            table.rows.push_back(
                {number, question(item), election ? "–" : "", election ? "–" : "", election ? "–" : ""});
            for (const auto& name : item.candidates) {
                table.rows.push_back({"", text("meeting_papers.candidate", {{"name", name}}), "", "", ""});
            }
        }
        return table;
    }

    [[nodiscard]] std::string question(const CalledItem& item) const {
        if (!item.candidates.empty()) {
            return with_stop(item.title) + " " +
                   text(item.seats ? "meeting_papers.election" : "meeting_papers.election_marks",
                        {{"seats", item.seats.value_or(0)}, {"marks", item.most_marks}});
        }
        return item.draft.empty() ? item.title
                                  : with_stop(item.title) + " " + text("meeting_papers.draft", {{"draft", item.draft}});
    }

    void put_filling() {
        say("meeting_papers.filling");
        const auto rule = [&](std::string_view code, const Arguments& arguments = {}) {
            add(Item{"–", text(code, arguments), 0});
        };
        rule("meeting_papers.fill_one");
        if (meeting_.all_marked) {
            rule(*meeting_.all_marked ? "meeting_papers.fill_all" : "meeting_papers.fill_some",
                 {{"cite", bound(meeting_.all_marked_cite)}});
        }
        if (meeting_.signed_cite) {
            rule("meeting_papers.fill_signed", {{"cite", bound(*meeting_.signed_cite)}});
        }
        put_return_by();
    }

    const CalledMeeting& meeting_;
    const MemberPaper& paper_;
};

}  // namespace

Document member_paper(const CalledMeeting& meeting, const MemberPaper& paper, const Wording& wording) {
    return MemberPaperWriter(meeting, paper, wording).run();
}

}  // namespace metodist::documents
