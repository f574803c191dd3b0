// Makes a register of invented educators, the same for the same seed: make_register FILE PEOPLE [SEED].
// Facts are spread as offices have them: most known, some denied, some absent.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "storage/operation.hpp"

using namespace metodist;
using namespace metodist::storage;

namespace {

// Splitmix: a seeded sequence that is the same on every machine, unlike the distributions of the standard library.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t roll() {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(roll() % static_cast<std::uint64_t>(count));
    }
    bool in_hundred(std::int64_t share) { return below(100) < share; }
    const char* one_of(const std::vector<const char*>& words) {
        return words[static_cast<std::size_t>(below(static_cast<std::int64_t>(words.size())))];
    }

private:
    std::uint64_t state_;
};

const std::vector<const char*> families{"Орлова",   "Лебедева",  "Соколова", "Журавлёва", "Снегирёва",
                                        "Синицына", "Воробьёва", "Галкина",  "Сорокина",  "Дроздова",
                                        "Чайкина",  "Голубева",  "Стрижова", "Кукушкина"};
const std::vector<const char*> givens{"Анна", "Елена", "Мария", "Ольга", "Наталья", "Ирина", "Татьяна", "Светлана"};
const std::vector<const char*> patronymics{"Ивановна", "Петровна", "Сергеевна", "Андреевна", "Николаевна", "Павловна"};
const std::vector<const char*> organisation_kinds{"general",    "general",
                                                  "general",    "general",
                                                  "preschool",  "additional_children",
                                                  "vocational", "methodical_institution"};
const std::vector<const char*> subjects{"mathematics", "russian", "physics", "history", "informatics", "biology"};

class Register {
public:
    Register(Operation& operation, std::uint64_t seed) : operation_(operation), dice_(seed) {
        municipality_ = operation.create(Identity::municipality, std::string("luga"), "m");
        add(Ledger::municipality_entry, municipality_,
            {std::string("Пример"), std::string("municipal"), std::string("ru")});
    }

    void organisations(std::int64_t count) {
        for (std::int64_t i = 0; i < count; ++i) {
            const auto id = operation_.create(Identity::organisation, {}, "o");
            add(Ledger::organisation_entry, id, {municipality_});
            add(FactKind::organisation_name, id, {std::string("full"), "МОУ «СОШ № " + std::to_string(i + 1) + "»"});
            add(FactKind::organisation_kind, id, {std::string(dice_.one_of(organisation_kinds))});
            if (dice_.in_hundred(5)) {
                add(FactKind::organisation_status, id, {std::string("innovation_site"), std::string("regional"), {}});
            }
            organisations_.push_back(id);
        }
    }

    void associations(std::int64_t count) {
        for (std::int64_t i = 0; i < count; ++i) {
            const auto id = operation_.create(Identity::body, {}, "b");
            add(Ledger::body_entry, id, {std::string("association"), municipality_, {}, std::int64_t{0}});
            add(FactKind::body_field, id,
                {std::string(dice_.one_of(subjects)), std::int64_t{1}, std::string("municipal")});
            associations_.push_back(id);
        }
    }

    void educator() {
        const auto id = operation_.create(Identity::educator, {}, "e");
        add(Ledger::educator_entry, id, {municipality_, {}});
        add(FactKind::name, id,
            {std::string(dice_.one_of(families)),
             std::string(dice_.one_of(givens)),
             std::string(dice_.one_of(patronymics)),
             {},
             {}});
        add(FactKind::birth, id, {std::int64_t{-5000 + dice_.below(17000)}});
        add(FactKind::post, id,
            {organisations_[static_cast<std::size_t>(dice_.below(static_cast<std::int64_t>(organisations_.size())))],
             std::string("teacher"),
             std::string(dice_.one_of(subjects)),
             {},
             {},
             {}});
        education(id);
        experience(id);
        category(id);
        yes_or_no(id, FactKind::contribution, 60, {std::string("municipal"), {}, {}});
        yes_or_no(id, FactKind::training, 15, {std::string("tutor_support"), {}, {}, {}, {}, {}});
        if (dice_.in_hundred(2)) {
            add(FactKind::office, id,
                {associations_[static_cast<std::size_t>(dice_.below(static_cast<std::int64_t>(associations_.size())))],
                 std::string("head"),
                 {},
                 std::int64_t{0},
                 {}});
        }
    }

private:
    void add(TableId table, std::int64_t subject, std::vector<Field> values, bool denied = false, DayRange valid = {}) {
        row_.subject = subject;
        row_.denied = denied;
        row_.valid = valid;
        row_.values = std::move(values);
        operation_.record(table, row_);
    }

    void education(std::int64_t id) {
        if (dice_.in_hundred(4)) {
            return;
        }
        const bool higher = dice_.in_hundred(85);
        Field field = dice_.in_hundred(92) ? Field(std::string("pedagogical")) : Field(std::string("other"));
        if (dice_.in_hundred(2)) {
            field = {};
        }
        add(FactKind::education, id, {std::string(higher ? "higher" : "secondary_vocational"), field, {}, {}, {}});
    }

    void experience(std::int64_t id) {
        const auto start = Day::from_number(static_cast<std::int32_t>(5000 + dice_.below(15500)));
        if (dice_.in_hundred(80)) {
            add(FactKind::experience, id, {std::string("pedagogical"), std::string("start"), {}, {}, {}}, false,
                {start, {}});
        } else if (dice_.in_hundred(80)) {
            add(FactKind::experience, id, {std::string("pedagogical"), std::string("stated"), dice_.below(35), {}, {}},
                false, {Day::parse_iso("2026-09-01"), {}});
        }
        add(FactKind::experience, id, {std::string("specialty"), std::string("start"), {}, {}, {}}, false, {start, {}});
    }

    void category(std::int64_t id) {
        const auto granted = Day::from_number(static_cast<std::int32_t>(18000 + dice_.below(2600)));
        if (dice_.in_hundred(35)) {
            add(FactKind::category, id, {{}, {}, {}}, true);
            return;
        }
        const DayRange valid{granted, dice_.in_hundred(50) ? std::optional(granted.plus_days(1825)) : std::nullopt};
        add(FactKind::category, id, {std::string(dice_.in_hundred(45) ? "highest" : "first"), {}, {}}, false, valid);
        yes_or_no(id, FactKind::extra_title, 5, {std::string("teacher_mentor"), {}});
    }

    // Known to be so, known not to be so, or nothing recorded.
    void yes_or_no(std::int64_t id, FactKind kind, std::int64_t share, std::vector<Field> values) {
        if (dice_.in_hundred(share)) {
            add(kind, id, std::move(values));
        } else if (dice_.in_hundred(90)) {
            add(kind, id, std::move(values), true);
        }
    }

    Operation& operation_;
    Dice dice_;
    std::int64_t municipality_ = 0;
    std::vector<std::int64_t> organisations_;
    std::vector<std::int64_t> associations_;
    NewRow row_;
};

void make(const char* file, std::int64_t people, std::uint64_t seed) {
    Store::create(file);
    auto store = Store::open(file, Store::Mode::changes);
    OperationNote note;
    note.moment = "2026-09-01T08:00:00Z";
    note.actor = "bench";
    note.command = "make_register";
    note.program = "metodist";
    Operation operation(store, note, Operation::Size::large);
    Register made(operation, seed);
    made.organisations(people / 30 + 1);
    made.associations(people / 500 + 1);
    for (std::int64_t i = 0; i < people; ++i) {
        made.educator();
    }
    operation.commit();
}

}  // namespace

int main(int count, char** words) {
    if (count < 3) {
        std::fputs("make_register FILE PEOPLE [SEED]\n", stderr);
        return 2;
    }
    try {
        make(words[1], std::strtoll(words[2], nullptr, 10), count > 3 ? std::strtoull(words[3], nullptr, 10) : 1);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 4;
    }
    return 0;
}
