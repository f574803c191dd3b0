// One import on its way: the values of tables in, rows out, everything told.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "app/intake/import.hpp"
#include "app/intake/ledger.hpp"
#include "app/intake/questions.hpp"
#include "app/intake/references.hpp"
#include "app/intake/statements.hpp"
#include "app/intake/tables.hpp"
#include "app/intake/told.hpp"
#include "domain/register/roster_changes.hpp"

namespace metodist::app {

class KnownPeople;

struct ImportCounts {
    std::int64_t known = 0;
    std::int64_t created = 0;
    std::int64_t undecided = 0;
    std::int64_t associations = 0;
};

// Something that differs between the last table and this one.
struct RosterDifference {
    std::int64_t educator = 0;
    std::string name = {};
    ChangedPerson changed = {};
    // Of those who joined: the register knew her before.
    bool known = false;
    std::string name_before = {};
    Place place = {};
};

class Import {
public:
    Import(Session& session, const ImportTables& request, Tables& tables, std::optional<std::int64_t> scope);

    void educators(storage::Operation& operation);
    void organisations(storage::Operation& operation);

    [[nodiscard]] std::vector<Finding> findings() const;
    [[nodiscard]] const ImportCounts& counts() const { return counts_; }
    [[nodiscard]] const std::map<FactKind, KindCount>& kinds() const { return ledger_->counts(); }
    // Sorted by change and name. Nobody has joined or left where no table was taken in before.
    [[nodiscard]] const std::vector<RosterDifference>& difference() const { return difference_; }
    // The table before this one; nothing where this is the first.
    [[nodiscard]] const std::optional<Intake>& before() const { return before_; }
    [[nodiscard]] const std::vector<std::string>& levels() const { return levels_; }
    // Whether of so many rows recorded and ended nothing tells but that one more table of the day said the same as the
    // last.
    [[nodiscard]] bool noted_alone(std::int64_t recorded, std::int64_t ended) const;
    // Questions that this table leaves open.
    [[nodiscard]] std::int64_t open_questions() const { return questions_.open(); }

private:
    // Or an organisation, which has no row of this sort.
    struct Person {
        // Her place among the people of the tables.
        std::size_t row = 0;
        std::int64_t id = 0;
        bool created = false;
        // A person said who she is; the table does not write her name right.
        bool misnamed = false;
        // Of people of whom several rows speak that were not joined at once.
        const ProposedEducator* joined = nullptr;
    };
    // What the rows of one say; only some at a time are held.
    struct Spoken {
        Person person = {};
        ProposedEducator row = {};
        std::vector<Statement> statements = {};
        // Of statements: what they say; whether the last table said the same, and whether it spoke of it at all.
        std::vector<std::string> said = {};
        std::vector<bool> same = {};
        std::vector<bool> spoken = {};
        RosterState before = {};
        // Sorts of statements that could not be taken whole.
        std::set<std::string> not_taken = {};
    };

    void people(storage::Operation& operation);
    // Rows that mean one person speak of her together.
    void join_rows();
    [[nodiscard]] ProposedEducator proposal_of(const Person& person) const;
    // Takes the row as an answer says; false while the question waits.
    bool decided(storage::Operation& operation, KnownPeople& known, std::size_t row, const MatchedPerson& match);
    std::int64_t new_person(storage::Operation& operation, KnownPeople& known, std::size_t row);
    void settle_organisations(storage::Operation& operation);
    void ask_about_words(storage::Operation& operation);
    void close_questions(storage::Operation& operation);
    void understand(storage::Operation& operation, Spoken& spoken);
    std::vector<ProposedFact> undisputed(storage::Operation& operation, const ProposedEducator& row);
    void compare_with_told(Spoken& subject) const;
    void take_organisation(storage::Operation& operation, std::int64_t id, const ProposedOrganisation& organisation);
    // Reads what heads there are with all that may be asked of them: what is done to one may end what another has.
    void read_heads();
    [[nodiscard]] RosterState state_before(std::int64_t educator) const;
    void read_register(std::span<const Person> people, const std::vector<Spoken>& spoken);
    // People one after another, but for those whose office may still go to somebody else: they wait in `waiting_`.
    void take_some(storage::Operation& operation, std::span<const Person> people);
    [[nodiscard]] bool has_to_wait(const Spoken& spoken) const;
    void finish(storage::Operation& operation, Spoken& spoken);
    std::optional<Fact> resolved(const ProposedFact& proposed, std::int64_t subject);

    void take(storage::Operation& operation, Spoken& spoken, bool denials);
    void make_room(storage::Operation& operation, Spoken& spoken, std::size_t statement);
    bool take_fact(storage::Operation& operation, const Spoken& spoken, const Statement& statement,
                   const Statement::Part& part);
    bool take_name(storage::Operation& operation, const Spoken& spoken, const Statement::Part& part);
    [[nodiscard]] bool grown_to(const Fact& stated) const;
    [[nodiscard]] const Fact* hand_made(const Statement& statement, const Fact& fact) const;
    [[nodiscard]] bool in_reach(const Fact& fact) const;
    void remember(storage::Operation& operation, const Spoken& spoken);

    void look_for_missing(storage::Operation& operation);
    void end_of(storage::Operation& operation, std::int64_t educator, const ToldBook::Told& told);
    struct Missing {
        std::int64_t id = 0;
        ToldBook::Told told = {};
        // Where the table would name her.
        std::vector<std::int64_t> here = {};
        RosterState state = {};
    };
    std::vector<Missing> missing();
    void read_states(std::vector<Missing>& missing);
    void keep_unreadable(std::vector<Missing>& missing);

    void tell_other_posts(const Spoken& spoken);
    void compare(const Spoken& spoken);
    void sort_difference();
    // For work that goes on without the database, which looks by itself.
    void stop_if_wished() const;
    void make_associations(storage::Operation& operation);
    std::int64_t organisation_of(storage::Operation& operation, const ProposedOrganisation& proposed);
    void note_intake(storage::Operation& operation);
    void note_change(storage::Operation& operation);
    Finding& tell(std::string code, Severity severity, const Place& place, Arguments arguments);

    Session& session_;
    const ImportTables& request_;
    Tables& tables_;
    std::optional<std::int64_t> scope_;
    std::int64_t municipality_;
    References references_;
    Intakes intakes_;
    Questions questions_;
    std::optional<Intake> before_;
    std::int64_t intake_ = 0;
    // Rows that noting it took.
    std::int64_t noted_ = 0;
    // Rows of the operation until then.
    std::int64_t changed_before_ = 0;
    std::optional<ToldBook> told_;
    std::optional<ImportLedger> ledger_;
    std::vector<std::string> levels_;
    std::vector<Person> people_;
    std::deque<ProposedEducator> joined_;
    // Heads before this table, with their state then.
    std::map<std::int64_t, RosterState> heads_;
    std::deque<Spoken> waiting_;
    // Whom open questions may mean.
    std::set<std::int64_t> in_question_;
    // Organisations that some row certainly names.
    std::set<std::int64_t> covered_;
    // The same by file and sheet.
    std::map<std::pair<std::string, std::string>, std::set<std::int64_t>> named_by_;
    ImportCounts counts_;
    std::vector<RosterDifference> difference_;
    // Of those whom the table names; the others come first.
    std::vector<RosterDifference> changes_;
    std::vector<Finding> findings_;
};

// What makes the state of somebody in a table.
inline constexpr std::array state_kinds{FactKind::name, FactKind::post, FactKind::category, FactKind::membership,
                                        FactKind::office};

// The kinds of all facts of these people or organisations.
template <typename Proposed>
std::set<FactKind> kinds_of(const std::vector<Proposed>& proposed) {
    std::set<FactKind> kinds;
    for (const auto& each : proposed) {
        for (const auto& fact : each.facts) {
            kinds.insert(fact.kind);
        }
    }
    return kinds;
}

}  // namespace metodist::app
