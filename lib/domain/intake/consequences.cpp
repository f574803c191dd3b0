#include "domain/intake/consequences.hpp"

#include <algorithm>
#include <array>

namespace metodist::intake {

namespace {

const Standing* same_place(const LegalPicture& picture, const Standing& standing) {
    const auto found = std::ranges::find_if(picture.standings, [&](const Standing& each) {
        return each.body == standing.body && each.educator == standing.educator && each.role == standing.role &&
               each.office == standing.office;
    });
    return found == picture.standings.end() ? nullptr : &*found;
}

Consequence about(Sort sort, const Standing& standing) {
    Consequence out{sort, standing.body, standing.educator, standing.role, standing.office};
    out.clauses = standing.clauses;
    return out;
}

void judge_member(const Standing* before, const Standing& after, std::vector<Consequence>& out) {
    if (before == nullptr || !after.condition || before->condition == after.condition) {
        return;
    }
    switch (*after.condition) {
        case Truth::no: out.push_back(about(Sort::ground_lost, after)); return;
        case Truth::unknown: out.push_back(about(Sort::ground_in_doubt, after)); return;
        case Truth::yes: out.push_back(about(Sort::ground_gained, after)); return;
    }
}

void judge_holder(const Standing* before, const Standing& after, std::vector<Consequence>& out) {
    if (before == nullptr) {
        out.push_back(about(Sort::holder_new, after));
    }
    const bool news = before == nullptr || before->condition != after.condition;
    if (news && after.condition == Truth::no) {
        out.push_back(about(Sort::holder_lacks, after));
    } else if (news && after.condition == Truth::unknown) {
        out.push_back(about(Sort::holder_in_doubt, after));
    }
}

// Who stood somewhere before the change and works nowhere after it.
void judge_leaving(const Standing& before, const Standing* after, std::vector<Consequence>& out) {
    const bool left = before.works && (after == nullptr || !after->works);
    if (left && before.role == Role::holder) {
        out.push_back(about(Sort::holder_left, before));
    } else if (left && after != nullptr) {
        out.push_back(about(Sort::member_left, *after));
    }
}

std::optional<std::int64_t> count_of(const LegalPicture& picture, std::int64_t body, bool staff) {
    const auto found = std::ranges::find(picture.strengths, body, &Strength::body);
    if (found == picture.strengths.end()) {
        return std::nullopt;
    }
    return staff ? found->staff : std::optional(found->members);
}

// yes: enough after, no: too few after; nothing where the change did not cross the number.
std::optional<Truth> crossed(const NumberRule& rule, const LegalPicture& before, const LegalPicture& after,
                             bool staff) {
    const auto then = count_of(before, rule.body, staff);
    const auto now = count_of(after, rule.body, staff);
    if (!now) {
        return Truth::unknown;
    }
    const bool enough = rule.at_least <= *now;
    if (then && (rule.at_least <= *then) == enough) {
        return std::nullopt;
    }
    return !then && enough ? std::nullopt : std::optional(enough ? Truth::yes : Truth::no);
}

void judge_number(const NumberRule& rule, const LegalPicture& before, const LegalPicture& after,
                  std::vector<Consequence>& out) {
    const auto chosen = crossed(rule, before, after, rule.staff);
    const auto other = rule.other_reading ? crossed(rule, before, after, !rule.staff) : chosen;
    const bool countable = chosen && *chosen != Truth::unknown;
    // What cannot be counted is worth a word only where the other way of counting crosses the number.
    if (!countable && (!other || *other == Truth::unknown)) {
        return;
    }
    const Truth outcome = countable ? *chosen : *other;
    const bool staff = countable ? rule.staff : !rule.staff;
    Consequence told{outcome == Truth::yes ? Sort::above_number : Sort::below_number, rule.body};
    if (chosen == Truth::unknown) {
        told.sort = Sort::number_unknown;
    }
    told.before = count_of(before, rule.body, staff);
    told.after = count_of(after, rule.body, staff);
    told.required = rule.at_least;
    told.staff = staff;
    told.other_only = !chosen;
    told.differs = countable && rule.other_reading && chosen != other;
    out.push_back(std::move(told));
}

}  // namespace

std::string_view code(Sort sort) {
    constexpr std::array<std::string_view, 11> codes{
        "ground_lost",     "ground_in_doubt", "ground_gained", "member_left",  "holder_left",   "holder_lacks",
        "holder_in_doubt", "holder_new",      "below_number",  "above_number", "number_unknown"};
    return codes[static_cast<std::size_t>(sort)];
}

std::vector<Consequence> consequences(const LegalPicture& before, const LegalPicture& after,
                                      const std::vector<NumberRule>& rules) {
    std::vector<Consequence> out;
    for (const auto& standing : after.standings) {
        const auto* then = same_place(before, standing);
        standing.role == Role::holder ? judge_holder(then, standing, out) : judge_member(then, standing, out);
    }
    for (const auto& standing : before.standings) {
        judge_leaving(standing, same_place(after, standing), out);
    }
    for (const auto& rule : rules) {
        judge_number(rule, before, after, out);
    }
    std::ranges::stable_sort(out, {}, &Consequence::sort);
    return out;
}

}  // namespace metodist::intake
