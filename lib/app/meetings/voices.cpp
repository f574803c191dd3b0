#include "app/meetings/voices.hpp"

#include <algorithm>
#include <charconv>

#include "app/meetings/table.hpp"
#include "app/naming.hpp"
#include "base/text.hpp"
#include "exchange/json.hpp"
#include "regulation/files.hpp"

namespace metodist::app {

namespace {

using storage::VoiceRecord;
using storage::VoteCount;

class VoteReader {
public:
    VoteReader(Session& session, const MeetingCase& meeting, const Vote& request)
        : session_(session), meeting_(meeting), request_(request) {}

    ReadVotes run() {
        put_named();
        put_rest();
        put_counts();
        if (!request_.file.empty()) {
            request_.file.ends_with(".json") ? put_json() : put_table();
        }
        refuse_second_votes();
        if (!findings_.empty()) {
            throw Error(refused_ ? Trouble::refused : Trouble::input, std::move(findings_));
        }
        return std::move(out_);
    }

private:
    Finding& add(std::string code, Arguments arguments, const Place& place = {}) {
        Finding fault;
        fault.code = std::move(code);
        fault.arguments = std::move(arguments);
        fault.place = place;
        return findings_.emplace_back(std::move(fault));
    }

    std::string name(std::int64_t person) { return name_in(people(session_, {person}, meeting_.record.day), person); }

    // A member in office, or a finding.
    std::optional<std::int64_t> member(const std::string& text, const Place& place = {}) {
        auto meant = meant_educator(session_, text);
        for (auto& each : meant.findings) {
            each.place = place;
            findings_.push_back(std::move(each));
        }
        if (meant.id && !may_vote(*meant.id)) {
            add(meeting_.on_day.composition.was_member(*meant.id) ? "meetings.left_before" : "meetings.not_in_office",
                {{"name", name(*meant.id)}, {"day", meeting_.record.day}}, place);
            return std::nullopt;
        }
        return meant.id;
    }

    // Members, and those whom the record of attendance has in a member's place.
    bool may_vote(std::int64_t person) const {
        return meeting_.on_day.composition.find(person) != nullptr ||
               std::ranges::any_of(meeting_.record.attendance, [&](const storage::AttendanceRecord& each) {
                   return each.educator == person && each.in_place_of.has_value();
               });
    }

    std::optional<std::int64_t> anybody(const std::string& text) {
        auto meant = meant_educator(session_, text);
        std::ranges::move(meant.findings, std::back_inserter(findings_));
        return meant.id;
    }

    std::int64_t item() const {
        if (!request_.item) {
            throw Error(Trouble::use, "meetings.which_item", {{"meeting", meeting_.record.code}});
        }
        return item_named(meeting_, *request_.item).item;
    }

    // How this question is voted on by the act: votes by hand are refused where it wants something else.
    void require_by_hand(std::int64_t number) {
        if (!checked_.insert(number).second) {
            return;
        }
        const auto& rule = meeting_.rules().decision(topic_of(meeting_.record.item(number)));
        const auto& mode = rule.mode(meeting_.form());
        if (!mode.value) {
            return;
        }
        if (*mode.value == meetings::VoteMode::secret) {
            findings_.push_back(by_clause("meetings.secret_by_name", mode.place, {{"item", number}}));
            refused_ = true;
        } else if (*mode.value == meetings::VoteMode::ballots) {
            findings_.push_back(by_clause("meetings.by_sheets_only", mode.place,
                                          {{"item", number}, {"form", Word{"meeting_form", meeting_.record.form}}}));
            refused_ = true;
        }
    }

    void put(std::int64_t number, std::int64_t person, const std::string& choice,
             const std::optional<std::int64_t>& candidate = {}) {
        require_by_hand(number);
        VoiceRecord row;
        row.item = number;
        row.round = request_.round;
        row.educator = person;
        row.choice = choice;
        row.candidate = candidate;
        out_.voices.push_back(std::move(row));
        named_.insert({number, person});
    }

    void put_named() {
        for (const auto& [list, word] :
             {std::pair(&request_.in_favour, "for"), std::pair(&request_.against, "against"),
              std::pair(&request_.abstained, "abstained"), std::pair(&request_.not_voting, "not_voted")}) {
            for (const auto& text : *list) {
                if (const auto person = member(text)) {
                    put(item(), *person, word);
                }
            }
        }
        for (const auto& text : request_.choices) {
            const auto equals = text.find('=');
            const auto person = member(text.substr(0, equals));
            const auto candidate = equals == std::string::npos ? std::nullopt : anybody(text.substr(equals + 1));
            if (equals == std::string::npos) {
                add("meetings.choice_form", {{"text", text}});
            } else if (person && candidate) {
                put(item(), *person, "for", candidate);
            }
        }
        if (!request_.casting.empty()) {
            VoiceRecord row;
            row.item = item();
            row.round = request_.round;
            row.choice = choice_word(meeting_.body, request_.casting);
            row.educator = meetings::acting_chair(meeting_.rules(), meeting_.on_day.composition, meeting_.held());
            row.casting = true;
            if (row.choice.empty() || row.educator == 0) {
                add("meetings.bad_casting", {{"text", request_.casting}});
            }
            out_.voices.push_back(std::move(row));
        }
    }

    // Those who are there at the question and were not named.
    void put_rest() {
        if (request_.rest.empty()) {
            return;
        }
        const auto number = item();
        const auto word = choice_word(meeting_.body, request_.rest);
        if (word.empty()) {
            add("meetings.no_choice", {{"text", request_.rest}});
            return;
        }
        for (const auto& each : meeting_.record.attendance) {
            const bool there = each.mode != "absent" && each.category.empty() && each.educator &&
                               (each.from_item == 0 || each.from_item <= number) &&
                               (each.to_item == 0 || number <= each.to_item);
            const bool voted = std::ranges::any_of(meeting_.record.voices_on(number), [&](const VoiceRecord& voice) {
                return voice.round == request_.round && voice.educator == each.educator;
            });
            if (there && !voted && !named_.contains({number, *each.educator})) {
                put(number, *each.educator, word);
            }
        }
    }

    void put_counts() {
        VoteCount row;
        row.round = request_.round;
        row.counted_by = tidy(request_.counted_by);
        row.issued = request_.issued;
        row.found = request_.found;
        row.invalid = request_.invalid.value_or(0);
        if (request_.unanimous) {
            row.item = item();
            row.unanimous = true;
            out_.counts.push_back(row);
        } else if (request_.count_for || request_.count_against || request_.count_abstained) {
            row.item = item();
            row.in_favour = request_.count_for.value_or(0);
            row.against = request_.count_against.value_or(0);
            row.abstained = request_.count_abstained.value_or(0);
            out_.counts.push_back(row);
        }
        for (const auto& text : request_.counts) {
            const auto equals = text.rfind('=');
            const auto candidate = anybody(text.substr(0, equals));
            std::int64_t number = -1;
            if (equals != std::string::npos) {
                std::from_chars(text.data() + equals + 1, text.data() + text.size(), number);
            }
            if (number < 0) {
                add("meetings.count_form", {{"text", text}});
            } else if (candidate) {
                row.item = item();
                row.candidate = candidate;
                row.in_favour = number;
                out_.counts.push_back(row);
            }
        }
        for (const auto& each : out_.counts) {
            const bool negative = each.in_favour < 0 || each.against < 0 || each.abstained < 0 || each.invalid < 0;
            if (negative) {
                add("meetings.negative_count", {});
            }
        }
    }

    void put_table() {
        for (const auto& row : read_meeting_table(session_, meeting_, request_.file, request_.spellings, findings_)) {
            for (const auto& [number, choice] : row.votes) {
                const bool wanted = !request_.item || *request_.item == number;
                if (!wanted || choice.empty()) {
                    continue;
                }
                if (may_vote(row.person)) {
                    put(number, row.person, choice);
                } else {
                    add("meetings.not_in_office", {{"name", name(row.person)}, {"day", meeting_.record.day}},
                        row.place);
                }
            }
        }
    }

    // {"meeting": "m1", "votes": [{"item": 1, "educator": "e3", "choice": "for"}]}
    void put_json() {
        const auto tree = parse_json(read_bytes(request_.file), request_.file);
        const Place place{request_.file, 0, 0, {}, {}};
        const auto* code = tree.find("meeting");
        if (code != nullptr && code->as_text() != nullptr && *code->as_text() != meeting_.record.code) {
            throw Error(Trouble::input, "meetings.table_of_another",
                        {{"meeting", meeting_.record.code}, {"other", *code->as_text()}}, place);
        }
        const auto* list = tree.find("votes");
        if (list == nullptr || list->as_list() == nullptr) {
            throw Error(Trouble::input, "meetings.json_no_votes", {}, place);
        }
        for (const auto& each : *list->as_list()) {
            const auto* number = each.find("item");
            const auto* who = each.find("educator");
            const auto* choice = each.find("choice");
            const auto word = choice == nullptr || choice->as_text() == nullptr
                                  ? std::string()
                                  : choice_word(meeting_.body, *choice->as_text());
            if (number == nullptr || number->as_number() == nullptr || who == nullptr || who->as_text() == nullptr ||
                word.empty()) {
                add("meetings.json_bad_vote", {}, place);
                continue;
            }
            const auto item_number = item_named(meeting_, *number->as_number()).item;
            if (const auto person = member(*who->as_text(), place)) {
                put(item_number, *person, word);
            }
        }
    }

    // The same vote again is passed over; another one needs to be a correction.
    void refuse_second_votes() {
        std::vector<VoiceRecord> fresh;
        for (auto& row : out_.voices) {
            const VoiceRecord* before = nullptr;
            for (const auto list : {meeting_.record.voices_on(row.item), std::span<const VoiceRecord>(fresh)}) {
                for (const auto& each : list) {
                    if (each.item == row.item && each.round == row.round && each.educator == row.educator &&
                        each.casting == row.casting && each.candidate == row.candidate) {
                        before = &each;
                    }
                }
            }
            if (before == nullptr) {
                fresh.push_back(std::move(row));
            } else if (before->choice != row.choice) {
                if (request_.correct && before->sequence != 0) {
                    row.sequence = before->sequence;
                    fresh.push_back(std::move(row));
                } else {
                    add("meetings.voted_already", {{"name", name(row.educator)},
                                                   {"item", row.item},
                                                   {"first", Word{"vote_choice", before->choice}},
                                                   {"second", Word{"vote_choice", row.choice}},
                                                   {"operation", before->operation}});
                    refused_ = true;
                }
            }
        }
        out_.voices = std::move(fresh);
        std::erase_if(out_.counts, [&](VoteCount& row) {
            for (const auto& each : meeting_.record.counts) {
                if (each.item == row.item && each.round == row.round && each.candidate == row.candidate) {
                    row.sequence = each.sequence;
                    return each.in_favour == row.in_favour && each.against == row.against &&
                           each.abstained == row.abstained && each.invalid == row.invalid &&
                           each.unanimous == row.unanimous && each.issued == row.issued && each.found == row.found;
                }
            }
            return false;
        });
        for (const auto& row : out_.counts) {
            if (row.sequence != 0 && !request_.correct) {
                add("meetings.counted_already", {{"item", row.item}});
                refused_ = true;
            }
        }
    }

    Session& session_;
    const MeetingCase& meeting_;
    const Vote& request_;
    ReadVotes out_;
    std::vector<Finding> findings_;
    std::set<std::int64_t> checked_;
    std::set<std::pair<std::int64_t, std::int64_t>> named_;
    bool refused_ = false;
};

}  // namespace

ReadVotes read_votes(Session& session, const MeetingCase& meeting, const Vote& request) {
    return VoteReader(session, meeting, request).run();
}

}  // namespace metodist::app
