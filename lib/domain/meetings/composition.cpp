#include "domain/meetings/composition.hpp"

#include <algorithm>
#include <array>

namespace metodist::meetings {

namespace {

using What = CompositionFinding::What;
using Weight = CompositionFinding::Weight;

constexpr std::string_view plain_member = "member";

bool holds(const OfficeRule& rule, const Member& member) {
    return std::ranges::any_of(member.offices, [&](const std::string& word) {
        return word == rule.office || std::ranges::find(rule.aliases, word) != rule.aliases.end();
    });
}

bool plain(const Member& member) {
    return member.offices.empty() ||
           std::ranges::all_of(member.offices, [](const std::string& word) { return word == plain_member; });
}

// A seat that names no office is that of a member who holds none.
std::string_view office_of(const SeatRule& seat) {
    return seat.office.empty() ? plain_member : std::string_view(seat.office);
}

bool listed(const CompositionRules& rules, const std::vector<std::string>& offices, const Member& member) {
    return std::ranges::any_of(offices, [&](const std::string& word) {
        if (word == plain_member) {
            return plain(member);
        }
        const OfficeRule* rule = rules.office(word);
        return rule != nullptr ? holds(*rule, member) : std::ranges::find(member.offices, word) != member.offices.end();
    });
}

// By the offices themselves: one that is admitted is enough.
bool admitted(const CompositionRules& rules, const Member& member, Said<bool> OfficeRule::*flag) {
    return plain(member) || std::ranges::any_of(member.offices, [&](const std::string& word) {
               const OfficeRule* rule = rules.office(word);
               return rule == nullptr || (rule->*flag).value_or(true);
           });
}

bool counts_anywhere(const CompositionRules& rules, const Member& member) {
    return admitted(rules, member, &OfficeRule::counts);
}

class CompositionCheck {
public:
    CompositionCheck(const CompositionRules& rules, const Composition& composition)
        : rules_(rules), composition_(composition) {}

    std::vector<CompositionFinding> run() {
        check_number();
        for (const auto& office : rules_.offices) {
            check_office(office);
        }
        for (const auto& seat : rules_.seats) {
            check_seat(seat);
        }
        check_grounds();
        for (const auto& member : composition_.members) {
            check_member(member);
        }
        return std::move(found_);
    }

private:
    CompositionFinding& add(What what, Weight weight, const Citation& place) {
        CompositionFinding finding;
        finding.what = what;
        finding.weight = weight;
        finding.place = place;
        found_.push_back(std::move(finding));
        return found_.back();
    }

    CompositionFinding& add(What what, Weight weight, const Citation& place, std::int64_t count, std::int64_t allowed) {
        CompositionFinding& finding = add(what, weight, place);
        finding.count = count;
        finding.allowed = allowed;
        return finding;
    }

    void check_number() {
        const auto seated = std::ranges::count_if(
            composition_.members, [&](const Member& member) { return counts_anywhere(rules_, member); });
        if (!composition_.established) {
            if (!rules_.established_from.absent() && rules_.established_from.value != EstablishedFrom::sitting &&
                !composition_.named) {
                add(What::no_established_number, Weight::gap, rules_.established_from.place);
            }
            return;
        }
        if (seated > *composition_.established) {
            add(What::more_than_established, Weight::breach, rules_.established_from.place, seated,
                *composition_.established);
        } else if (seated < *composition_.established) {
            add(What::vacancies, Weight::note, rules_.established_from.place, seated, *composition_.established);
        }
    }

    void check_office(const OfficeRule& office) {
        if (!office.exactly) {
            return;
        }
        const auto holders =
            std::ranges::count_if(composition_.members, [&](const Member& member) { return holds(office, member); });
        if (holders == *office.exactly) {
            return;
        }
        const bool fewer = holders < *office.exactly;
        CompositionFinding& finding =
            add(fewer ? What::role_empty : What::role_twice, fewer ? Weight::gap : Weight::breach, office.number_place,
                holders, *office.exactly);
        finding.office = office.office;
        finding.title = office.title;
    }

    void check_seat(const SeatRule& seat) {
        if (seat.number.share || !seat.number.per.empty()) {
            return;
        }
        const auto seated = std::ranges::count_if(composition_.members, [&](const Member& member) {
            if (!seat.condition.empty()) {
                return member.ground == seat.condition;
            }
            const auto office = office_of(seat);
            return office == plain_member ? plain(member)
                                          : std::ranges::find(member.offices, office) != member.offices.end();
        });
        const auto least = seat.number.exactly ? seat.number.exactly : seat.number.at_least;
        const auto most = seat.number.exactly ? seat.number.exactly : seat.number.at_most;
        if (least && seated < *least) {
            add(What::seats_short, Weight::gap, seat.place, seated, *least).office = office_of(seat);
        } else if (most && seated > *most) {
            add(What::seats_over, Weight::breach, seat.place, seated, *most).office = office_of(seat);
        }
    }

    void check_grounds() {
        const GroundRequired required = rules_.each_ground_required.value_or(GroundRequired::no);
        if (required == GroundRequired::no) {
            return;
        }
        for (const auto& ground : rules_.grounds) {
            const bool anybody = std::ranges::any_of(
                composition_.members, [&](const Member& member) { return member.ground == ground.condition; });
            if (!anybody) {
                CompositionFinding& finding =
                    add(What::ground_with_nobody, required == GroundRequired::error ? Weight::breach : Weight::gap,
                        ground.place);
                finding.condition = ground.condition;
                finding.title = ground.title;
            }
        }
    }

    void check_member(const Member& member) {
        const auto same = std::ranges::count(composition_.members, member.person, &Member::person);
        if (same > 1 && composition_.find(member.person) == &member) {
            add(What::person_twice, Weight::breach, rules_.act_place, same, 1).person = member.person;
        }
        if (rules_.grounds.empty()) {
            return;
        }
        const auto ground = std::ranges::find(rules_.grounds, member.ground, &GroundRule::condition);
        const bool named = ground != rules_.grounds.end();
        const Citation& place = named ? ground->place : rules_.grounds_place;
        CompositionFinding* finding = nullptr;
        if (member.ground_holds == Truth::no) {
            finding =
                named ? &add(What::left_ground, Weight::gap, place) : &add(What::without_ground, Weight::breach, place);
        } else if (member.ground_holds == Truth::unknown) {
            finding = &add(What::ground_unknown, Weight::note, place);
        }
        if (finding != nullptr) {
            finding->person = member.person;
            finding->condition = member.ground;
            finding->title = named ? ground->title : std::string();
        }
    }

    const CompositionRules& rules_;
    const Composition& composition_;
    std::vector<CompositionFinding> found_;
};

}  // namespace

const Member* Composition::find(Person person) const {
    const auto found = std::ranges::find(members, person, &Member::person);
    return found == members.end() ? nullptr : &*found;
}

const Member* Composition::holder(const CompositionRules& rules, std::string_view office) const {
    const OfficeRule* rule = rules.office(office);
    const auto found = std::ranges::find_if(members, [&](const Member& member) {
        return rule != nullptr ? holds(*rule, member)
                               : std::ranges::find(member.offices, office) != member.offices.end();
    });
    return found == members.end() ? nullptr : &*found;
}

bool Composition::was_member(Person person) const { return std::ranges::find(former, person) != former.end(); }

bool counts(const CompositionRules& rules, const DecisionRule& rule, const Member& member) {
    return rule.counted_offices.value ? listed(rules, *rule.counted_offices.value, member)
                                      : counts_anywhere(rules, member);
}

bool votes(const CompositionRules& rules, const DecisionRule& rule, const Member& member) {
    return rule.voting_offices.value ? listed(rules, *rule.voting_offices.value, member)
                                     : admitted(rules, member, &OfficeRule::votes);
}

std::optional<std::int64_t> established_number(const CompositionRules& rules, const DecisionRule& rule,
                                               const Composition& composition) {
    if (rules.established_from.silent) {
        return composition.established;
    }
    switch (rules.established_from.value_or(EstablishedFrom::act)) {
        // An act that states no number establishes as many seats as it names people.
        case EstablishedFrom::act: return composition.established ? composition.established : composition.named;
        case EstablishedFrom::named: return composition.named;
        case EstablishedFrom::sitting:
            return std::ranges::count_if(composition.members,
                                         [&](const Member& member) { return counts(rules, rule, member); });
    }
    return std::nullopt;
}

std::string_view code(CompositionFinding::What what) {
    constexpr std::array<std::string_view, 12> words{"role_empty",
                                                     "role_twice",
                                                     "ground_with_nobody",
                                                     "without_ground",
                                                     "ground_unknown",
                                                     "left_ground",
                                                     "more_than_established",
                                                     "vacancies",
                                                     "no_established_number",
                                                     "seats_short",
                                                     "seats_over",
                                                     "person_twice"};
    return words[static_cast<std::size_t>(what)];
}

std::vector<CompositionFinding> check_composition(const CompositionRules& rules, const Composition& composition) {
    return CompositionCheck(rules, composition).run();
}

}  // namespace metodist::meetings
