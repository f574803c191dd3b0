#include "exchange/mapping.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "settings/settings.hpp"

namespace metodist {

namespace {

// In the order of CellRead.
constexpr std::array<std::string_view, 15> reads{
    "ignored", "name", "birth",  "age",    "organisation", "organisation_name", "spelled", "yes", "day", "last_day",
    "years",   "text", "bodies", "office", "note"};
constexpr std::array<std::string_view, 3> no_meanings{"nothing_known", "blank", "denial"};
constexpr std::array<std::string_view, 2> subjects{"educators", "organisations"};

std::vector<std::string> folded(std::vector<std::string> texts) {
    std::ranges::transform(texts, texts.begin(), [](const std::string& text) { return fold(text); });
    return texts;
}

std::vector<std::string> keys(std::vector<std::string> texts) {
    std::ranges::transform(texts, texts.begin(), [](const std::string& text) { return spelling_key(text); });
    return texts;
}

std::vector<std::string> column_keys(const FactSchema& schema) {
    std::vector<std::string> names;
    for (const auto& column : schema.columns) {
        names.emplace_back(column.key);
    }
    return names;
}

class MappingReader {
public:
    MappingReader(Settings root, const Vocabularies& vocabularies) : root_(root), vocabularies_(vocabularies) {}

    Mapping read() {
        const bool educators = root_.word("what", subjects) == 0;
        mapping_.subject = educators ? Subject::educator : Subject::organisation;
        read_words();
        read_facts();
        read_comparisons();
        for (const auto& column : root_.tables_if("column")) {
            read_column(column);
        }
        read_unused_spellings();
        return std::move(mapping_);
    }

private:
    void read_words();
    void read_facts();
    void read_comparisons();
    void read_column(const Settings& table);
    void read_gives(const Settings& table, MappedColumn& column);
    void read_part(const Settings& table, std::string_view key, const std::string& given, MappedColumn& column);
    void read_spellings_of(const Settings& table, MappedColumn& column);
    void read_unused_spellings();
    Spellings read_spellings(const std::string& name, const FactSchema& schema);
    std::vector<std::pair<std::size_t, Field>> read_values(const Settings& owner, const FactSchema& schema);
    std::optional<std::size_t> fact_index(const Settings& table, std::string_view key, const std::string& id);

    Settings root_;
    const Vocabularies& vocabularies_;
    Mapping mapping_;
    std::vector<std::string> fact_ids_;
    std::vector<std::string> read_spelling_lists_;
};

void MappingReader::read_words() {
    if (const auto table = root_.table_if("table")) {
        mapping_.table.totals = folded(table->texts_if("totals"));
        mapping_.table.signatures = folded(table->texts_if("signatures"));
    }
    if (const auto words = root_.table_if("words")) {
        mapping_.words = {keys(words->texts_if("yes")), keys(words->texts_if("no")), keys(words->texts_if("not_known")),
                          keys(words->texts_if("same_as_above")), keys(words->texts_if("open_end"))};
    }
    if (const auto days = root_.table_if("days")) {
        mapping_.pivot = static_cast<int>(days->integer("pivot", 0, 99));
        mapping_.months = folded(days->texts_if("months"));
        mapping_.year_marks = folded(days->texts_if("year_marks"));
        if (!mapping_.months.empty() && mapping_.months.size() != 12) {
            days->fault("months", "mapping.twelve_months");
        }
    }
    if (const auto years = root_.table_if("work_years")) {
        mapping_.work_years = {folded(years->texts_if("years")), folded(years->texts_if("months"))};
    }
    if (const auto names = root_.table_if("names")) {
        mapping_.names.patronymic_ends = folded(names->texts_if("patronymic_ends"));
        mapping_.former_names = folded(names->texts_if("former"));
        mapping_.legal_forms = names->texts_if("legal_forms");
    }
}

void MappingReader::read_facts() {
    const auto facts = root_.table_if("facts");
    if (!facts) {
        return;
    }
    std::vector<std::string> kinds;
    for (const auto& schema : fact_schemas()) {
        if (schema.subject == mapping_.subject) {
            kinds.emplace_back(schema.key);
        }
    }
    for (const auto& id : facts->names()) {
        const Settings table = facts->table(id);
        const std::string kind = table.text("kind");
        MappedFact fact{.id = id, .kind = fact_kind(kind).value_or(FactKind::name)};
        if (std::ranges::find(kinds, kind) == kinds.end()) {
            table.unknown_word("kind", kind, kinds);
            table.allow({"values", "several", "on_table_day"});
        } else {
            const FactSchema& schema = fact_schema(fact.kind);
            fact.values.resize(schema.columns.size());
            for (auto& [column, value] : read_values(table, schema)) {
                fact.values[column] = std::move(value);
            }
            fact.several = table.flag_or("several", false);
            fact.on_table_day = table.flag_or("on_table_day", false);
        }
        fact_ids_.push_back(id);
        mapping_.facts.push_back(std::move(fact));
    }
}

std::vector<std::pair<std::size_t, Field>> MappingReader::read_values(const Settings& owner, const FactSchema& schema) {
    std::vector<std::pair<std::size_t, Field>> values;
    const auto table = owner.table_if("values");
    if (!table) {
        return values;
    }
    for (const auto& key : table->names()) {
        const std::string text = table->text(key);
        const auto index = fact_column(schema, key);
        if (!index) {
            table->unknown_word(key, key, column_keys(schema));
            continue;
        }
        const FactColumn& column = schema.columns[*index];
        const Vocabulary* list = column.type == ColumnType::word ? vocabularies_.find(column.vocabulary) : nullptr;
        if (list == nullptr) {
            table->fault(key, "mapping.only_words", {{"column", key}});
        } else if (list->find(text) == nullptr) {
            table->unknown_word(key, text, list->codes());
        } else {
            values.emplace_back(*index, text);
        }
    }
    return values;
}

std::optional<std::size_t> MappingReader::fact_index(const Settings& table, std::string_view key,
                                                     const std::string& id) {
    const auto found = std::ranges::find(fact_ids_, id);
    if (found == fact_ids_.end()) {
        table.unknown_word(key, id, fact_ids_);
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - fact_ids_.begin());
}

void MappingReader::read_comparisons() {
    for (const auto& table : root_.tables_if("compare")) {
        const auto start = fact_index(table, "start", table.text("start"));
        const auto stated = fact_index(table, "stated", table.text("stated"));
        const std::int64_t years = table.integer("years", 0, 70);
        if (start && stated) {
            mapping_.comparisons.push_back({*start, *stated, years});
        }
    }
}

void MappingReader::read_column(const Settings& table) {
    MappedColumn column;
    WantedColumn wanted;
    wanted.headers = table.texts("headers");
    wanted.needed = table.flag_or("needed", false);
    if (wanted.headers.empty()) {
        table.fault("headers", "mapping.no_headers");
        wanted.headers.emplace_back();
    }
    column.header = wanted.headers.front();
    column.read = static_cast<CellRead>(table.word("read", reads));
    read_gives(table, column);
    read_spellings_of(table, column);
    column.split = table.texts_if("split");
    const NoMeans preset = column.read == CellRead::yes ? NoMeans::denial : NoMeans::nothing_known;
    const auto no = table.word_if("no", no_meanings);
    column.no = no ? static_cast<NoMeans>(*no) : preset;
    column.blank_denies = table.word_if("blank", std::array<std::string_view, 2>{"unknown", "denial"}) == 1U;
    column.same_as_above = table.flag_or("same_as_above", false);
    column.begins = folded(table.texts_if("begins"));
    column.role_words = folded(table.texts_if("role_words"));
    if (column.read == CellRead::birth) {
        column.oldest = static_cast<int>(table.integer("oldest", 1, 150));
        column.youngest = static_cast<int>(table.integer("youngest", 0, 150));
    }
    mapping_.columns.push_back(std::move(column));
    mapping_.table.columns.push_back(std::move(wanted));
}

void MappingReader::read_gives(const Settings& table, MappedColumn& column) {
    for (const auto& given : table.placed_texts_if("gives")) {
        read_part(table, "gives", given.text, column);
    }
    if (const auto year = table.text_if("year")) {
        MappedColumn part;
        read_part(table, "year", *year, part);
        column.year_column = part.fact_column;
    }
}

void MappingReader::read_part(const Settings& table, std::string_view key, const std::string& given,
                              MappedColumn& column) {
    const std::size_t dot = given.find('.');
    const auto fact = fact_index(table, key, given.substr(0, dot));
    if (!fact) {
        return;
    }
    column.facts.push_back(*fact);
    if (dot == std::string::npos) {
        return;
    }
    const std::string part = given.substr(dot + 1);
    if (part == "since" || part == "until") {
        column.part = part == "since" ? FactPart::since : FactPart::until;
        return;
    }
    const FactSchema& schema = fact_schema(mapping_.facts[*fact].kind);
    const auto index = fact_column(schema, part);
    if (!index) {
        auto known = column_keys(schema);
        known.insert(known.end(), {"since", "until"});
        table.unknown_word(key, part, known);
        return;
    }
    column.part = FactPart::column;
    column.fact_column = *index;
}

void MappingReader::read_spellings_of(const Settings& table, MappedColumn& column) {
    const auto name = table.text_if("spellings");
    if (!name || column.facts.empty()) {
        return;
    }
    column.spellings = mapping_.spellings.size();
    mapping_.spellings.push_back(read_spellings(*name, fact_schema(mapping_.facts[column.facts.front()].kind)));
    read_spelling_lists_.push_back(*name);
    const auto lists = root_.table_if("spellings");
    if (!lists || !lists->has(*name)) {
        table.unknown_word("spellings", *name, lists ? lists->names() : std::vector<std::string>{});
    }
}

Spellings MappingReader::read_spellings(const std::string& name, const FactSchema& schema) {
    Spellings spellings;
    const auto lists = root_.table_if("spellings");
    if (!lists) {
        return spellings;
    }
    for (const auto& table : lists->tables_if(name)) {
        Meaning meaning;
        meaning.values = read_values(table, schema);
        meaning.denied = table.flag_or("denied", false);
        meaning.unclear = table.texts_if("unclear");
        const std::size_t index = spellings.add_meaning(std::move(meaning));
        for (const auto& written : table.texts("written")) {
            if (!spellings.add(written, index)) {
                table.fault("written", "mapping.spelling_twice", {{"text", written}});
            }
        }
    }
    return spellings;
}

// A list that no column names would be a list that nobody reads.
void MappingReader::read_unused_spellings() {
    const auto lists = root_.table_if("spellings");
    if (!lists) {
        return;
    }
    for (const auto& name : lists->names()) {
        if (std::ranges::find(read_spelling_lists_, name) == read_spelling_lists_.end()) {
            lists->fault(name, "mapping.spellings_unused", {{"name", name}});
        }
    }
}

}  // namespace

Mapping read_mapping(std::string_view bytes, std::string file, const Vocabularies& vocabularies) {
    const SettingsFile settings(bytes, std::move(file));
    Mapping mapping = MappingReader(settings.root(), vocabularies).read();
    settings.finish();
    return mapping;
}

}  // namespace metodist
