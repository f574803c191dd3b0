#include "answers/verdict.hpp"

#include <algorithm>

#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

using meetings::Check;
using meetings::ItemVerdict;
using meetings::Outcome;
using meetings::ThresholdCheck;

// Nothing where no decision was taken.
Tree effective_tree(const std::optional<meetings::Effective>& effective) {
    return effective ? Tree(meetings::code(*effective)) : Tree();
}

Tree truth_tree(Truth truth) { return truth == Truth::unknown ? Tree() : Tree(truth == Truth::yes); }

std::string base_word(ShareBase base) { return std::string(share_base_words()[static_cast<std::size_t>(base)]); }

std::string share_text(const Threshold& threshold) {
    return std::string(threshold.at_least ? "at_least " : "more_than ") + threshold.share.text();
}

void put_part(Tree& tree, const ThresholdCheck& part) {
    tree.set("count", part.count)
        .set("base", Tree(part.base))
        .set("of", base_word(part.threshold.of))
        .set("share", share_text(part.threshold))
        .set("required", Tree(part.required));
}

Tree check_tree(const Check& check) {
    Tree tree = Tree::object();
    tree.set("met", check.state == Check::State::silent ? Tree() : truth_tree(check.met));
    tree.set("asked", check.state != Check::State::not_asked);
    tree.set("silent", check.state == Check::State::silent);
    if (const auto* part = check.decisive()) {
        put_part(tree, *part);
    } else {
        for (const auto* key : {"count", "base", "of", "share", "required"}) {
            tree.set(key, nullptr);
        }
    }
    tree.set("clause", text_or_null(check.place.clause));
    if (check.parts.size() > 1) {
        Tree parts = Tree::list();
        for (const auto& each : check.parts) {
            Tree part = Tree::object();
            part.set("met", truth_tree(each.met));
            put_part(part, each);
            parts.push(std::move(part));
        }
        tree.set("parts", std::move(parts));
    }
    return tree;
}

Tree code_of(const VerdictPeople& people, meetings::Person person) {
    const auto found = people.find(person);
    return found == people.end() ? Tree() : Tree(found->second.code);
}

std::string name_of(const VerdictPeople& people, meetings::Person person, const std::string& label = {}) {
    const auto found = people.find(person);
    return found == people.end() ? label : found->second.name;
}

Tree refused_tree(const meetings::RefusedVote& refused, const VerdictPeople& people) {
    Tree tree = Tree::object();
    tree.set("reason", meetings::code(refused.why))
        .set("educator", code_of(people, refused.person))
        .set("name", text_or_null(name_of(people, refused.person, refused.label)))
        .set("sheet", refused.sheet)
        .set("choice", refused.choice ? Tree(meetings::code(*refused.choice)) : Tree())
        .set("first_choice", refused.first_choice ? Tree(meetings::code(*refused.first_choice)) : Tree())
        .set("came", Tree(refused.came))
        .set("due", Tree(refused.due))
        .set("clause", text_or_null(refused.place.clause));
    return tree;
}

Tree election_tree(const meetings::Election& election, const VerdictPeople& people) {
    Tree tree = Tree::object();
    tree.set("office", text_or_null(election.office)).set("seats", election.seats);
    Tree rounds = Tree::list();
    for (const auto& round : election.rounds) {
        Tree candidates = Tree::list();
        for (const auto& each : round.candidates) {
            Tree row = Tree::object();
            row.set("educator", code_of(people, each.person))
                .set("for", each.in_favour)
                .set("against", each.against)
                .set("elected", each.elected)
                .set("next_round", each.next_round);
            candidates.push(std::move(row));
        }
        Tree row = Tree::object();
        row.set("round", round.round)
            .set("taking_part", round.taking_part)
            .set("votes_cast", round.votes_cast)
            .set("candidates", std::move(candidates));
        rounds.push(std::move(row));
    }
    tree.set("rounds", std::move(rounds));
    for (const auto& [key, list] :
         {std::pair("elected", &election.elected), std::pair("next_round", &election.next_round)}) {
        Tree codes = Tree::list();
        for (const auto person : *list) {
            codes.push(code_of(people, person));
        }
        tree.set(key, std::move(codes));
    }
    return tree;
}

Tree readings_tree(const ItemVerdict& verdict) {
    Tree list = Tree::list();
    for (const auto& each : verdict.readings) {
        Tree clauses = Tree::list();
        for (const auto& clause : each.clauses) {
            clauses.push(clause);
        }
        Tree row = Tree::object();
        row.set("id", each.id)
            .set("clauses", std::move(clauses))
            .set("chosen", each.chosen)
            .set("other", each.other)
            .set("outcome", meetings::code(each.outcome))
            .set("effective", effective_tree(each.effective))
            .set("force", each.force ? Tree(meetings::code(*each.force)) : Tree())
            .set("local", each.local);
        list.push(std::move(row));
    }
    return list;
}

Truth truth_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::adopted: return Truth::yes;
        case Outcome::rejected:
        case Outcome::not_put: return Truth::no;
        case Outcome::tied:
        case Outcome::undetermined: return Truth::unknown;
    }
    return Truth::unknown;
}

Arguments part_arguments(const Check& check) {
    Arguments out{{"cite", check.place.cite}};
    if (const auto* part = check.decisive()) {
        out.push_back({"count", part->count});
        out.push_back({"base", part->base.value_or(0)});
        out.push_back({"required", part->required.value_or(0)});
        out.push_back({"share", part->threshold.share.text()});
        out.push_back({"kind", Word{"share_kind", part->threshold.at_least ? "at_least" : "more_than"}});
        out.push_back({"of", Word{"share_base", base_word(part->threshold.of)}});
    }
    return out;
}

std::string state_of(const Check& check) {
    if (check.state == Check::State::silent) {
        return "silent";
    }
    if (check.state == Check::State::not_asked || check.decisive() == nullptr) {
        return "not_asked";
    }
    if (check.met == Truth::unknown) {
        return "unknown";
    }
    return check.met == Truth::yes ? "yes" : "no";
}

void tell_tally(const ItemVerdict& verdict, const VerdictPeople& people, int depth, std::vector<Sentence>& out) {
    const auto& tally = verdict.tally;
    if (tally.unanimous) {
        out.push_back({"meetings.verdict.unanimous", {{"for", tally.in_favour}}, depth});
    } else if (!verdict.election) {
        out.push_back({tally.by_count ? "meetings.verdict.tally_counted" : "meetings.verdict.tally",
                       {{"for", tally.in_favour},
                        {"against", tally.against},
                        {"abstained", tally.abstained},
                        {"not_voting", tally.not_voting},
                        {"absent", tally.absent},
                        {"invalid", tally.invalid}},
                       depth});
    }
    for (const auto& each : tally.refused) {
        const auto choice = [](const std::optional<meetings::Choice>& value) {
            return Word{"choice", value ? std::string(meetings::code(*value)) : std::string("none")};
        };
        out.push_back({"meetings.refused." + std::string(meetings::code(each.why)),
                       {{"name", name_of(people, each.person, each.label)},
                        {"choice", choice(each.choice)},
                        {"first", choice(each.first_choice)},
                        {"came", each.came.value_or(Day())},
                        {"due", each.due.value_or(Day())},
                        {"cite", each.place.cite}},
                       depth + 1});
    }
}

void tell_election(const meetings::Election& election, const VerdictPeople& people, int depth,
                   std::vector<Sentence>& out) {
    for (const auto& round : election.rounds) {
        for (const auto& each : round.candidates) {
            out.push_back({each.elected ? "meetings.verdict.candidate_elected" : "meetings.verdict.candidate",
                           {{"round", std::int64_t{round.round}},
                            {"name", name_of(people, each.person)},
                            {"for", each.in_favour}},
                           depth});
        }
    }
    for (const auto person : election.next_round) {
        out.push_back({"meetings.verdict.next_round", {{"name", name_of(people, person)}}, depth});
    }
}

void tell_outcome(const ItemVerdict& verdict, const VerdictPeople& people, int depth, std::vector<Sentence>& out) {
    out.push_back({"meetings.outcome." + std::string(meetings::code(verdict.because)),
                   {{"outcome", Word{"vote_outcome", std::string(meetings::code(verdict.outcome))}},
                    {"form", Word{"meeting_form", std::string(meetings::code(verdict.form))}},
                    {"name", name_of(people, verdict.cast_by)},
                    {"cite", verdict.decisive.cite}},
                   depth});
    for (const auto missing : verdict.missing) {
        out.push_back({"meetings.missing." + std::string(meetings::code(missing)), {}, depth + 1});
    }
    if (verdict.may_hear) {
        out.push_back({"meetings.verdict.may_hear", {{"cite", verdict.decisive.cite}}, depth});
    }
    if (verdict.outcome != Outcome::adopted) {
        return;
    }
    if (verdict.effective && *verdict.effective != meetings::Effective::now) {
        out.push_back({"meetings.effective." + std::string(meetings::code(*verdict.effective)),
                       {{"who", verdict.effective_by}, {"cite", verdict.effective_place.cite}},
                       depth});
        if (verdict.veto_until) {
            out.push_back({"meetings.verdict.veto_until", {{"day", verdict.veto_until->day}}, depth + 1});
        }
    }
    if (verdict.force) {
        out.push_back({"meetings.verdict.force",
                       {{"force", Word{"decision_force", std::string(meetings::code(*verdict.force))}},
                        {"cite", verdict.force_place.cite}},
                       depth});
    }
}

}  // namespace

Sentence quorum_sentence(std::string_view what, const Check& check) {
    return {"meetings.verdict." + std::string(what) + "." + state_of(check), part_arguments(check), 0};
}

Tree verdict_tree(const VerdictView& view, const VerdictPeople& people) {
    const auto& verdict = view.verdict;
    Tree tally = Tree::object();
    Tree refused = Tree::list();
    for (const auto& each : verdict.tally.refused) {
        refused.push(refused_tree(each, people));
    }
    tally.set("for", verdict.tally.in_favour)
        .set("against", verdict.tally.against)
        .set("abstained", verdict.tally.abstained)
        .set("not_voting", verdict.tally.not_voting)
        .set("absent", verdict.tally.absent)
        .set("invalid", verdict.tally.invalid)
        .set("unanimous", verdict.tally.unanimous)
        .set("refused", std::move(refused));
    Tree majority = check_tree(verdict.majority);
    majority.set("tie", verdict.tie);
    Tree missing = Tree::list();
    for (const auto each : verdict.missing) {
        missing.push(meetings::code(each));
    }
    Tree tree = Tree::object();
    tree.set("meeting", view.meeting)
        .set("item", verdict.item)
        .set("title", view.title)
        .set("regulation", view.regulation)
        .set("edition", view.edition)
        .set("form", meetings::code(verdict.form))
        .set("mode", verdict.mode ? Tree(meetings::code(*verdict.mode)) : Tree())
        .set("rule", text_or_null(verdict.rule))
        .set("meeting_quorum", check_tree(verdict.meeting_quorum))
        .set("decision_quorum", check_tree(verdict.decision_quorum))
        .set("tally", std::move(tally))
        .set("majority", std::move(majority));
    if (verdict.election) {
        tree.set("election", election_tree(*verdict.election, people));
    }
    tree.set("readings", readings_tree(verdict))
        .set("outcome", meetings::code(verdict.outcome))
        .set("because", meetings::code(verdict.because))
        .set("decisive", text_or_null(verdict.decisive.clause))
        .set("missing", std::move(missing))
        .set("effective", effective_tree(verdict.effective))
        .set("effective_by", text_or_null(verdict.effective_by))
        .set("veto_until", verdict.veto_until ? Tree(verdict.veto_until->day) : Tree())
        .set("force", verdict.force ? Tree(meetings::code(*verdict.force)) : Tree())
        .set("closed", Tree(view.closed));
    return tree;
}

std::vector<Sentence> verdict_sentences(const VerdictView& view, const VerdictPeople& people, int depth) {
    const auto& verdict = view.verdict;
    std::vector<Sentence> out;
    out.push_back({"meetings.verdict.title", {{"item", std::int64_t{verdict.item}}, {"title", view.title}}, depth});
    auto sit = quorum_sentence("sit", verdict.meeting_quorum);
    auto decide = quorum_sentence("decide", verdict.decision_quorum);
    auto majority = quorum_sentence("majority", verdict.majority);
    sit.depth = decide.depth = majority.depth = depth + 1;
    out.push_back(std::move(sit));
    if (verdict.meeting_quorum.met != Truth::no) {
        out.push_back(std::move(decide));
    }
    tell_tally(verdict, people, depth + 1, out);
    if (verdict.election) {
        tell_election(*verdict.election, people, depth + 1, out);
    } else if (verdict.outcome != Outcome::not_put) {
        out.push_back(std::move(majority));
    }
    tell_outcome(verdict, people, depth + 1, out);
    for (const auto& each : verdict.readings) {
        out.push_back({"meetings.verdict.reading",
                       {{"id", each.id},
                        {"question", each.question},
                        {"chosen", each.chosen_meaning},
                        {"meaning", each.meaning},
                        {"outcome", Word{"vote_outcome", std::string(meetings::code(each.outcome))}}},
                       depth + 1});
    }
    if (view.closed) {
        out.push_back({"meetings.verdict.closed", {{"day", *view.closed}}, depth + 1});
    }
    return out;
}

Answer vote(const VerdictView& view, const VerdictPeople& people) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.vote/1");
    const auto tree = verdict_tree(view, people);
    for (const auto& [key, value] : *tree.as_object()) {
        answer.tree.set(key, value);
    }
    answer.lead = verdict_sentences(view, people);
    answer.verdict = truth_of(view.verdict.outcome);
    return answer;
}

Answer votes(const std::string& meeting, const std::vector<VerdictView>& views, const VerdictPeople& people) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", "metodist.votes/1").set("meeting", meeting);
    Tree results = Tree::list();
    for (const auto& view : views) {
        results.push(verdict_tree(view, people));
        std::ranges::move(verdict_sentences(view, people), std::back_inserter(answer.lead));
        const auto truth = truth_of(view.verdict.outcome);
        if (truth != Truth::yes) {
            answer.outcomes.insert(truth == Truth::no ? "no" : "unknown");
        }
    }
    answer.tree.set("results", std::move(results));
    answer.columns = {{"meetings.column.item", "item", CellFormat::number},
                      {"meetings.column.title", "title"},
                      {"meetings.column.for", "tally.for", CellFormat::number},
                      {"meetings.column.against", "tally.against", CellFormat::number},
                      {"meetings.column.abstained", "tally.abstained", CellFormat::number},
                      {"meetings.column.required", "majority.required", CellFormat::number},
                      {"meetings.column.outcome", "outcome", CellFormat::word, "vote_outcome"},
                      {"meetings.column.clause", "decisive"}};
    answer.told = true;
    return answer;
}

}  // namespace metodist::answers
