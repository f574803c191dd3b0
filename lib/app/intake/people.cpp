#include "app/intake/people.hpp"

#include <algorithm>
#include <unordered_set>

#include "storage/people.hpp"

namespace metodist::app {

namespace {

std::string rest_key(const PersonName& name, const std::optional<Day>& born) {
    return born ? name_key({{}, name.given, name.patronymic}) + " " + born->iso() : std::string();
}

PersonName former(const ProposedEducator& person, const FormerFamily& family) {
    return {family.family, person.name.given, person.name.patronymic};
}

std::unordered_set<std::string> keys_of(const std::vector<ProposedEducator>& proposed) {
    std::unordered_set<std::string> keys;
    for (const auto& person : proposed) {
        keys.insert(name_key(person.name));
        keys.insert(rest_key(person.name, person.born));
        for (const auto& family : person.former) {
            keys.insert(name_key(former(person, family)));
        }
    }
    return keys;
}

std::optional<Day> born_of(const storage::EducatorRows& rows) {
    for (const auto& row : rows.of(FactKind::birth)) {
        if (const auto born = row.number(0); born && !row.denied) {
            return Day::from_number(static_cast<std::int32_t>(*born));
        }
    }
    return std::nullopt;
}

Finding told(std::string code, Severity severity, const ProposedEducator& person, const std::string& codes) {
    Finding out;
    out.code = std::move(code);
    out.severity = severity;
    out.place = person.rows.empty() ? Place{} : person.rows.front();
    out.arguments = {{"name", person.name.family + " " + person.name.given +
                                  (person.name.patronymic.empty() ? "" : " " + person.name.patronymic)},
                     {"codes", codes}};
    return out;
}

}  // namespace

People::People(Session& session, const std::vector<ProposedEducator>& proposed) {
    const auto keys = keys_of(proposed);
    storage::each_educator_rows(session.store(), {FactKind::name, FactKind::birth}, {session.municipality(), {}}, {},
                                [&](const storage::EducatorRows& rows) {
                                    const Known known{rows.educator, rows.code, born_of(rows)};
                                    const auto put = [&](ByName& index, const std::string& key) {
                                        if (!key.empty() && keys.contains(key)) {
                                            auto& all = index[key];
                                            if (std::ranges::find(all, known) == all.end()) {
                                                all.push_back(known);
                                            }
                                        }
                                    };
                                    for (const auto& row : rows.of(FactKind::name)) {
                                        const PersonName name{row.text(0), row.text(1), row.text(2)};
                                        if (!row.denied) {
                                            put(by_name_, name_key(name));
                                            put(by_rest_, rest_key(name, known.born));
                                        }
                                    }
                                });
}

std::vector<People::Known> People::bearing(const std::string& key) const {
    const auto found = by_name_.find(key);
    return found == by_name_.end() ? std::vector<Known>{} : found->second;
}

PersonMatch People::undecided(const ProposedEducator& person, const std::vector<Known>& known) const {
    std::string codes;
    for (const auto& each : known) {
        codes += (codes.empty() ? "" : ", ") + each.code;
    }
    const bool other_birth =
        person.born && std::ranges::all_of(known, [](const Known& each) { return each.born.has_value(); });
    const char* code = known.size() > 1 && !other_birth ? "register.import_several"
                       : other_birth                    ? "register.import_other_birth"
                                                        : "register.import_birth_missing";
    return {PersonMatch::Sort::undecided, 0, {told(code, Severity::gap, person, codes)}};
}

void People::note_maybe_renamed(const ProposedEducator& person, PersonMatch& match) const {
    const auto found = by_rest_.find(rest_key(person.name, person.born));
    if (found != by_rest_.end()) {
        match.findings.push_back(
            told("register.import_maybe_renamed", Severity::gap, person, found->second.front().code));
    }
}

PersonMatch People::match(const ProposedEducator& person) const {
    const auto same_birth = [&](const std::vector<Known>& known) {
        std::vector<Known> out;
        std::ranges::copy_if(known, std::back_inserter(out),
                             [&](const Known& each) { return each.born == person.born; });
        return out;
    };
    const auto known = bearing(name_key(person.name));
    const auto same = same_birth(known);
    if (same.size() == 1) {
        return {PersonMatch::Sort::known, same.front().id, {}};
    }
    if (!known.empty()) {
        return undecided(person, same.empty() ? known : same);
    }
    for (const auto& family : person.former) {
        const auto before = same_birth(bearing(name_key(former(person, family))));
        if (person.born && before.size() == 1) {
            return {PersonMatch::Sort::known, before.front().id, {}};
        }
    }
    PersonMatch match;
    note_maybe_renamed(person, match);
    return match;
}

}  // namespace metodist::app
