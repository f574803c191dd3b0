#include "app/intake/people.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/join.hpp"
#include "storage/people.hpp"

namespace metodist::app {

namespace {

// The organisations of spellings, each looked for once.
class Workplaces {
public:
    explicit Workplaces(const References& references) : references_(references) {}

    std::vector<std::int64_t> of(const std::vector<const std::string*>& spellings) {
        std::vector<std::int64_t> out;
        for (const auto* each : spellings) {
            const auto [place, fresh] = found_.try_emplace(each);
            if (fresh) {
                place->second = references_.find_organisation(*each);
            }
            if (place->second && std::ranges::find(out, *place->second) == out.end()) {
                out.push_back(*place->second);
            }
        }
        return out;
    }

private:
    const References& references_;
    std::unordered_map<const std::string*, std::optional<std::int64_t>> found_;
};

PersonSought sought_of(ProposedEducator person, std::vector<std::int64_t> organisations) {
    auto& name = person.name;
    PersonSought out{{std::move(name.family), std::move(name.given), std::move(name.patronymic)}, person.born, {}, {}};
    for (auto& former : person.former) {
        out.former.push_back(std::move(former.family));
    }
    out.organisations = std::move(organisations);
    return out;
}

std::optional<Day> born_of(const storage::EducatorRows& rows) {
    for (const auto& row : rows.of(FactKind::birth)) {
        if (const auto born = row.number(0); born && !row.denied) {
            return Day::from_number(static_cast<std::int32_t>(*born));
        }
    }
    return std::nullopt;
}

PersonKnown known_of(const storage::EducatorRows& rows, Day day) {
    PersonKnown out{rows.educator, {}, born_of(rows), {}};
    for (const auto& row : rows.of(FactKind::name)) {
        if (!row.denied) {
            out.names.push_back({row.text(0), row.text(1), row.text(2)});
        }
    }
    for (const auto& row : rows.of(FactKind::post)) {
        // Who left shortly before is still known by her place.
        const bool lately = !row.valid.until || day.plus_months(-12) <= *row.valid.until;
        if (const auto organisation = row.number(0); organisation && !row.denied && lately) {
            out.organisations.push_back(*organisation);
        }
    }
    return out;
}

std::string places_of(const ProposedEducator& person) {
    std::set<std::string> names;
    for (const auto& fact : person.facts) {
        if (!fact.organisation.empty()) {
            names.insert(organisation_key(fact.organisation));
        }
    }
    std::string out;
    for (const auto& each : names) {
        out += each + ",";
    }
    return out;
}

// Of many the first ones are named.
constexpr std::size_t most_told = 5;

std::string codes_of(Session& session, const std::vector<std::int64_t>& people, const char* comma) {
    const auto codes = storage::codes_of(session.store(), storage::Identity::educator, people);
    std::vector<std::string> out;
    for (const auto id : people) {
        out.push_back(codes.at(id));
    }
    return joined(out, comma);
}

}  // namespace

std::string full_name(const PersonName& name) {
    return name.family + " " + name.given + (name.patronymic.empty() ? "" : " " + name.patronymic);
}

KnownPeople::KnownPeople(Session& session, const References& references, const PackedEducators& proposed, Day day)
    : proposed_(proposed) {
    Workplaces workplaces(references);
    sought_.reserve(proposed.size());
    for (std::size_t i = 0; i < proposed.size(); ++i) {
        sought_.push_back(sought_of(proposed.head(i), workplaces.of(proposed.workplaces(i))));
    }
    matcher_.emplace(sought_);
    storage::each_educator_rows(session.store(), {FactKind::name, FactKind::birth, FactKind::post},
                                {session.municipality(), {}}, {},
                                [&](const storage::EducatorRows& rows) { matcher_->add(known_of(rows, day)); });
    matcher_->settle();
}

Question KnownPeople::question(Session& session, std::size_t row, const MatchedPerson& match) const {
    const auto person = proposed_[row];
    Question out;
    out.sort = "person";
    out.doubt = code(match.doubt);
    out.about = full_name(person.name);
    out.born = person.born;
    out.candidates = codes_of(session, match.candidates, " ");
    const auto name = folded_name(sought_[row].name);
    out.sign = "person|" + name.family + "|" + name.given + "|" + name.patronymic + "|";
    // Without a birth day the place tells whom the row means.
    out.sign += person.born ? person.born->iso() : places_of(person);
    out.place = person.rows.empty() ? Place{} : person.rows.front();
    return out;
}

std::vector<Finding> KnownPeople::findings(Session& session, std::size_t row, const MatchedPerson& match,
                                           const std::string& question) const {
    if (match.doubt == Likeness::none && (!match.fresh() || match.namesakes.empty())) {
        return {};
    }
    const auto person = proposed_.head(row);
    const auto told = [&](std::string code, Severity severity, const std::vector<std::int64_t>& people) {
        Finding out;
        out.code = std::move(code);
        out.severity = severity;
        out.place = person.rows.empty() ? Place{} : person.rows.front();
        out.arguments = {
            {"name", full_name(person.name)}, {"codes", codes_of(session, people, ", ")}, {"question", question}};
        return out;
    };
    std::vector<Finding> out;
    if (match.doubt != Likeness::none) {
        out.push_back(told("intake.doubt." + std::string(code(match.doubt)), Severity::gap, match.candidates));
    } else if (match.fresh() && !match.namesakes.empty()) {
        const auto count = match.namesakes.size();
        const auto end = match.namesakes.begin() + static_cast<std::ptrdiff_t>(std::min(count, most_told));
        out.push_back(told(count > most_told ? "intake.namesakes" : "intake.namesake", Severity::note,
                           {match.namesakes.begin(), end}));
        out.back().arguments.push_back({"count", static_cast<std::int64_t>(count)});
    }
    return out;
}

}  // namespace metodist::app
