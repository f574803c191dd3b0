#include "documents/minutes.hpp"

#include <string_view>

#include "base/join.hpp"
#include "documents/paper_writer.hpp"
#include "documents/papers.hpp"

namespace metodist::documents {

namespace {

class MinutesWriter : PaperWriter {
public:
    MinutesWriter(const Minutes& minutes, const Wording& wording) : PaperWriter(wording), minutes_(minutes) {}

    Document run() {
        out_.title = text("minutes.title", {{"number", number()}, {"body", minutes_.body}});
        put_letterhead(minutes_.office, minutes_.body);
        add(Kind{text("minutes.kind")});
        add(Registration{days(), "№\u00A0" + number(), minutes_.city});
        add(Subject{text("minutes.subject", {{"kind", Word{"meeting_kind", minutes_.kind}},
                                             {"form", Word{"meeting_form", minutes_.form}}})});
        put_head();
        put_agenda();
        for (const auto& item : minutes_.items) {
            put_item(item);
        }
        put_findings();
        add(Signature{text("minutes.presiding"), minutes_.presider.empty() ? "" : initials_first(minutes_.presider)});
        add(Signature{text("minutes.secretary"), minutes_.secretary.empty() ? "" : initials_first(minutes_.secretary)});
        for (const auto& each : minutes_.corrections) {
            say("minutes.correction",
                {{"number", each.number}, {"day", each.day}, {"text", each.content}, {"by", each.by}});
        }
        return std::move(out_);
    }

private:
    using PaperWriter::say;
    void say(const Sentence& sentence) { say(sentence.code, sentence.arguments, true); }

    [[nodiscard]] std::string number() const { return minutes_.number.empty() ? "____" : minutes_.number; }
    // A vote of several days is dated by the first and the last.
    [[nodiscard]] std::string days() const {
        const bool several = minutes_.closing && *minutes_.closing != minutes_.day;
        return wording_.day(minutes_.day) + (several ? " – " + wording_.day(*minutes_.closing) : std::string());
    }

    void put_list(std::string_view code, const std::vector<std::string>& names) {
        if (!names.empty()) {
            say(code, {{"count", static_cast<std::int64_t>(names.size())}, {"names", joined(names)}});
        }
    }

    void put_head() {
        if (!minutes_.place.empty() || !minutes_.hour.empty()) {
            say("minutes.place", {{"place", minutes_.place}, {"hour", minutes_.hour}});
        }
        if (!minutes_.demanded_by.empty()) {
            say("minutes.demanded", {{"who", minutes_.demanded_by}});
        }
        if (!minutes_.presider.empty()) {
            say("minutes.presided",
                {{"name", minutes_.presider}, {"office", Word{"office", minutes_.presider_office}}});
        }
        if (!minutes_.secretary.empty()) {
            say("minutes.kept", {{"name", minutes_.secretary}});
        }
        say(minutes_.established ? "minutes.numbers" : "minutes.numbers_plain",
            {{"in_office", minutes_.in_office}, {"established", minutes_.established.value_or(0)}});
        put_list("minutes.present", minutes_.present);
        put_list("minutes.sheets", minutes_.sheets);
        put_list("minutes.absent", minutes_.absent);
        put_list("minutes.guests", minutes_.guests);
        say(answers::quorum_sentence("sit", minutes_.quorum));
    }

    void put_agenda() {
        if (minutes_.items.empty()) {
            return;
        }
        say("minutes.agenda");
        for (const auto& item : minutes_.items) {
            const auto code = item.removed           ? "minutes.item_removed"
                              : item.speaker.empty() ? "minutes.item"
                                                     : "minutes.item_speaker";
            add(Item{std::to_string(item.item) + ".",
                     text(code, {{"title", item.title}, {"speaker", item.speaker}, {"reason", item.reason}}), 0});
        }
    }

    void put_speeches(const MinutesItem& item, const char* kind, std::string_view heading) {
        bool first = true;
        for (const auto& each : item.speeches) {
            if (each.kind != kind) {
                continue;
            }
            if (first) {
                say(heading, {{"item", item.item}});
                first = false;
            }
            add(Paragraph{text(each.content.empty() ? "minutes.speaker" : "minutes.speech",
                               {{"who", each.who}, {"text", each.content}}),
                          true});
        }
    }

    void put_item(const MinutesItem& item) {
        if (item.removed) {
            return;
        }
        if (item.speeches.empty()) {
            say("minutes.about", {{"item", item.item}, {"title", item.title}});
        }
        put_speeches(item, "heard", "minutes.heard");
        put_speeches(item, "spoke", "minutes.spoke");
        const bool adopted = !item.verdict || item.verdict->verdict.outcome == meetings::Outcome::adopted;
        if (adopted && (!item.resolutions.empty() || !item.draft.empty())) {
            say("minutes.decided", {{"item", item.item}});
            if (item.resolutions.empty()) {
                add(Paragraph{item.draft, true});
            }
            for (const auto& each : item.resolutions) {
                add(Item{std::to_string(item.item) + "." + std::to_string(each.number) + ".", resolution(each), 0});
            }
        }
        if (item.verdict) {
            put_verdict(item);
        }
    }

    [[nodiscard]] std::string resolution(const MinutesResolution& each) const {
        // What follows are sentences of their own.
        std::string out = with_stop(each.content);
        if (!each.executor.empty()) {
            out += " " + text("minutes.executor", {{"who", each.executor}});
        }
        if (!each.addressee.empty()) {
            out += " " + text("minutes.addressee", {{"who", each.addressee}});
        }
        if (each.due) {
            out += " " + text("minutes.due", {{"day", *each.due}});
        }
        return out;
    }

    void put_verdict(const MinutesItem& item) {
        if (!item.voices.empty()) {
            for (const auto* choice : {"for", "against", "abstained", "not_voted"}) {
                std::vector<std::string> names;
                for (const auto& [name, word] : item.voices) {
                    if (word == choice) {
                        names.push_back(initials_first(name));
                    }
                }
                if (!names.empty()) {
                    say("minutes.voices", {{"choice", Word{"vote_choice", choice}}, {"names", joined(names)}});
                }
            }
        }
        bool first = true;
        for (const auto& sentence : answers::verdict_sentences(*item.verdict, minutes_.people)) {
            // The title stands above already; that the meeting may sit is said once.
            const bool shown = !first && sentence.code.find("verdict.sit.") == std::string::npos &&
                               !sentence.code.starts_with("meetings.verdict.reading") &&
                               !sentence.code.starts_with("meetings.verdict.closed");
            if (shown) {
                say(sentence);
            }
            first = false;
        }
    }

    void put_findings() {
        if (minutes_.findings.empty()) {
            return;
        }
        say("minutes.findings");
        for (const auto& each : minutes_.findings) {
            add(Item{"–", text(each.code, each.arguments), 0});
        }
    }

    const Minutes& minutes_;
};

}  // namespace

Document minutes(const Minutes& minutes, const Wording& wording) { return MinutesWriter(minutes, wording).run(); }

}  // namespace metodist::documents
