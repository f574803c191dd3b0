#include "app/intake/difference_answer.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "storage/names.hpp"

namespace metodist::app {

namespace {

using storage::Identity;

struct Named {
    std::string code;
    std::string name;
};

class RowNames {
public:
    RowNames(Session& session, Day day, const std::vector<RosterDifference>& rows) : session_(session), day_(day) {
        std::vector<std::int64_t> educators;
        std::ranges::transform(rows, std::back_inserter(educators), &RosterDifference::educator);
        codes_ = storage::codes_of(session.store(), Identity::educator, educators);
    }

    [[nodiscard]] const std::string& code(std::int64_t educator) const { return codes_.at(educator); }
    // The organisation or association of a change.
    const Named* place(const ChangedPerson& changed, const std::optional<std::int64_t>& id) {
        if (!id) {
            return nullptr;
        }
        const bool body = changed.change >= RosterChange::association_joined;
        const auto [at, fresh] = known_.try_emplace({body, *id});
        if (fresh) {
            auto& store = session_.store();
            at->second = body
                             ? Named{storage::code_of(store, Identity::body, *id), storage::body_name(store, *id, day_)}
                             : Named{storage::code_of(store, Identity::organisation, *id),
                                     storage::organisation_name(store, *id, day_)};
        }
        return &at->second;
    }

private:
    Session& session_;
    Day day_;
    std::map<std::int64_t, std::string> codes_;
    std::map<std::pair<bool, std::int64_t>, Named> known_;
};

Tree place_tree(const Named* named) {
    if (named == nullptr) {
        return {};
    }
    Tree out = Tree::object();
    out.set("code", named->code).set("name", named->name);
    return out;
}

Tree level_tree(const std::vector<std::string>& levels, const std::optional<std::size_t>& level) {
    return level ? Tree(levels[*level]) : Tree();
}

std::string name_of(const Named* named) { return named == nullptr ? std::string() : named->name; }

Tree row_tree(const RosterDifference& row, const std::vector<std::string>& levels, RowNames& names) {
    Tree out = Tree::object();
    out.set("change", code(row.changed.change));
    out.set("code", names.code(row.educator));
    out.set("name", row.name);
    out.set("from", place_tree(names.place(row.changed, row.changed.from)));
    out.set("to", place_tree(names.place(row.changed, row.changed.to)));
    out.set("from_name", name_of(names.place(row.changed, row.changed.from)));
    out.set("to_name", name_of(names.place(row.changed, row.changed.to)));
    out.set("name_before", row.name_before.empty() ? Tree() : Tree(row.name_before));
    out.set("level_before", level_tree(levels, row.changed.level_before));
    out.set("level_after", level_tree(levels, row.changed.level_after));
    out.set("day", row.changed.day);
    out.set("known_before", row.known);
    out.set("row", row.place.line == 0 ? Tree() : Tree(row.place.line));
    return out;
}

Sentence sentence(const RosterDifference& row, const std::vector<std::string>& levels, RowNames& names) {
    const auto& changed = row.changed;
    const auto level = [&](const std::optional<std::size_t>& place) {
        return place ? Word{"category_level", levels[*place]} : Word{"category_known", "no"};
    };
    std::string ending = std::string(code(changed.change));
    if (changed.change == RosterChange::moved) {
        ending = !changed.from ? "second_place" : !changed.to ? "one_place_less" : ending;
    } else if (changed.change == RosterChange::joined) {
        ending = row.known ? "joined_known" : changed.to ? ending : "joined_nowhere";
    }
    return {"intake.change." + ending,
            {{"name", row.name},
             {"code", names.code(row.educator)},
             {"from", name_of(names.place(changed, changed.from))},
             {"to", name_of(names.place(changed, changed.to))},
             {"name_before", row.name_before},
             {"level_before", level(changed.level_before)},
             {"level_after", level(changed.level_after)},
             {"day", changed.day.value_or(Day{})}},
            1};
}

}  // namespace

void tell_difference(Session& session, const ImportTables& request, const Import& import, Answer& answer) {
    RowNames names(session, request.day, import.difference());
    Tree rows = Tree::list();
    std::map<RosterChange, std::int64_t> counts;
    for (const auto& row : import.difference()) {
        rows.push(row_tree(row, import.levels(), names));
        ++counts[row.changed.change];
    }
    Tree against;
    if (const auto& before = import.before()) {
        against = Tree::object();
        against.set("intake", before->code)
            .set("operation", before->operation)
            .set("day", before->day)
            .set("files", before->files);
        answer.closing.push_back(
            {"intake.against", {{"files", before->files}, {"day", before->day}, {"operation", before->operation}}, 0});
        const auto expiring = counts[RosterChange::category_expires];
        if (static_cast<std::int64_t>(import.difference().size()) == expiring) {
            answer.closing.push_back({"intake.no_difference", {}, 1});
        }
    }
    std::optional<RosterChange> group;
    for (const auto& row : import.difference()) {
        if (group != row.changed.change) {
            group = row.changed.change;
            answer.closing.push_back(
                {"intake.group",
                 {{"change", Word{"table_change", std::string(code(*group))}}, {"count", counts[*group]}},
                 0});
        }
        answer.closing.push_back(sentence(row, import.levels(), names));
    }
    answer.tree.set("against", std::move(against));
    answer.tree.set("difference", std::move(rows));
}

}  // namespace metodist::app
