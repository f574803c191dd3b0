#include "exchange/roster_pack.hpp"

#include <algorithm>
#include <unordered_set>

namespace metodist {

namespace {

constexpr std::size_t piece_size = std::size_t{1} << 20U;
constexpr unsigned piece_shift = 32;

enum Flag : std::uint8_t { denied = 1, disputed = 2, has_since = 4, has_until = 8, has_source = 16 };
enum class Packed : std::uint8_t { nothing, number, text };

}  // namespace

class PackedEducators::Reader {
public:
    Reader(const PackedEducators& pack, std::size_t index) : pack_(pack) {
        const auto place = pack.places_[index];
        at_ = pack.pieces_[place >> piece_shift].data() + (place & 0xFFFFFFFFU);
    }

    std::int64_t number() {
        std::uint64_t out = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<std::uint8_t>(*at_++);
            out |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) {
                break;
            }
        }
        return static_cast<std::int64_t>(out >> 1U) ^ -static_cast<std::int64_t>(out & 1U);
    }
    std::size_t size() { return static_cast<std::size_t>(number()); }
    Day day() { return Day::from_number(static_cast<std::int32_t>(number())); }
    std::string text() {
        const auto length = size();
        std::string out(at_, length);
        at_ += length;
        return out;
    }
    const std::string& known() { return pack_.known_[size()]; }
    Place place() {
        Place out{.file = known(), .line = number(), .column = number()};
        out.sheet = known();
        out.cell = text();
        return out;
    }
    std::vector<Place> places() {
        std::vector<Place> out(size());
        std::ranges::generate(out, [&] { return place(); });
        return out;
    }
    ProposedFact fact() {
        ProposedFact out;
        out.kind = static_cast<FactKind>(number());
        const auto flags = static_cast<std::uint64_t>(number());
        out.denied = (flags & denied) != 0;
        out.disputed = (flags & disputed) != 0;
        if ((flags & has_since) != 0) {
            out.valid.since = day();
        }
        if ((flags & has_until) != 0) {
            out.valid.until = day();
        }
        if ((flags & has_source) != 0) {
            out.source = size();
        }
        out.values.resize(size());
        for (auto& value : out.values) {
            switch (static_cast<Packed>(number())) {
                case Packed::nothing: break;
                case Packed::number: value = number(); break;
                case Packed::text: value = text(); break;
            }
        }
        out.organisation = known();
        out.body = known();
        out.places = places();
        return out;
    }
    std::vector<const std::string*> workplaces() {
        std::vector<const std::string*> out(size());
        std::ranges::generate(out, [&] { return &known(); });
        return out;
    }
    ProposedEducator head() {
        ProposedEducator out;
        out.name = {text(), text(), text()};
        if (number() != 0) {
            out.born = day();
        }
        out.former.resize(size());
        for (auto& former : out.former) {
            former.family = text();
            former.place = place();
        }
        out.rows = places();
        return out;
    }

private:
    const PackedEducators& pack_;
    const char* at_;
};

void PackedEducators::put(std::int64_t number) {
    auto bits = (static_cast<std::uint64_t>(number) << 1U) ^ static_cast<std::uint64_t>(number >> 63U);
    for (; bits >= 0x80; bits >>= 7U) {
        buffer_ += static_cast<char>(bits | 0x80U);
    }
    buffer_ += static_cast<char>(bits);
}

void PackedEducators::put(std::string_view text) {
    put(static_cast<std::int64_t>(text.size()));
    buffer_ += text;
}

std::size_t PackedEducators::put_known(const std::string& text) {
    const auto [place, fresh] = known_places_.try_emplace(text, known_.size());
    if (fresh) {
        known_.push_back(text);
        listed_organisations_.push_back(false);
        listed_bodies_.push_back(false);
    }
    put(static_cast<std::int64_t>(place->second));
    return place->second;
}

void PackedEducators::put(const Place& place) {
    put_known(place.file);
    put(place.line);
    put(place.column);
    put_known(place.sheet);
    put(std::string_view(place.cell));
}

void PackedEducators::put(const ProposedFact& fact) {
    put(static_cast<std::int64_t>(fact.kind));
    put((fact.denied ? denied : 0) | (fact.disputed ? disputed : 0) | (fact.valid.since ? has_since : 0) |
        (fact.valid.until ? has_until : 0) | (fact.source ? has_source : 0));
    for (const auto& end : {fact.valid.since, fact.valid.until}) {
        if (end) {
            put(std::int64_t{end->number()});
        }
    }
    if (fact.source) {
        put(static_cast<std::int64_t>(*fact.source));
    }
    put(static_cast<std::int64_t>(fact.values.size()));
    for (const auto& value : fact.values) {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            put(static_cast<std::int64_t>(Packed::number));
            put(*number);
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            put(static_cast<std::int64_t>(Packed::text));
            put(std::string_view(*text));
        } else {
            put(static_cast<std::int64_t>(Packed::nothing));
        }
    }
    const auto organisation = put_known(fact.organisation);
    const auto body = put_known(fact.body);
    const auto list = [&](const std::string& text, std::size_t known, std::vector<bool>& listed, auto& names) {
        if (!text.empty() && !listed[known]) {
            listed[known] = true;
            names.push_back({text, fact.places.empty() ? Place{} : fact.places.front()});
        }
    };
    list(fact.organisation, organisation, listed_organisations_, names_.organisations);
    list(fact.body, body, listed_bodies_, names_.bodies);
    put(static_cast<std::int64_t>(fact.places.size()));
    for (const auto& place : fact.places) {
        put(place);
    }
}

std::uint64_t PackedEducators::store(const ProposedEducator& person) {
    buffer_.clear();
    for (const auto* part : {&person.name.family, &person.name.given, &person.name.patronymic}) {
        put(std::string_view(*part));
    }
    put(std::int64_t{person.born ? 1 : 0});
    if (person.born) {
        put(std::int64_t{person.born->number()});
    }
    put(static_cast<std::int64_t>(person.former.size()));
    for (const auto& former : person.former) {
        put(std::string_view(former.family));
        put(former.place);
    }
    put(static_cast<std::int64_t>(person.rows.size()));
    for (const auto& row : person.rows) {
        put(row);
    }
    const auto is_workplace = [](const ProposedFact& fact) { return fact.kind == FactKind::post && !fact.denied; };
    put(std::int64_t{std::ranges::count_if(person.facts, is_workplace)});
    for (const auto& fact : person.facts) {
        if (is_workplace(fact)) {
            put_known(fact.organisation);
        }
    }
    put(static_cast<std::int64_t>(person.facts.size()));
    for (const auto& fact : person.facts) {
        put(fact);
    }
    if (pieces_.empty() || pieces_.back().size() + buffer_.size() > pieces_.back().capacity()) {
        pieces_.emplace_back().reserve(std::max(piece_size, buffer_.size()));
    }
    const auto place = (std::uint64_t{pieces_.size() - 1} << piece_shift) | pieces_.back().size();
    pieces_.back() += buffer_;
    return place;
}

void PackedEducators::add(const ProposedEducator& person) { places_.push_back(store(person)); }

void PackedEducators::replace(std::size_t index, const ProposedEducator& person) {
    places_[index] = store(person);
    replaced_ = true;
}

std::vector<ProposedEducator> PackedEducators::unpacked() const {
    std::vector<ProposedEducator> out;
    out.reserve(size());
    for (std::size_t i = 0; i < size(); ++i) {
        out.push_back((*this)[i]);
    }
    return out;
}

ProposedEducator PackedEducators::operator[](std::size_t index) const {
    Reader in(*this, index);
    auto out = in.head();
    in.workplaces();
    out.facts.resize(in.size());
    std::ranges::generate(out.facts, [&] { return in.fact(); });
    return out;
}

ProposedEducator PackedEducators::head(std::size_t index) const { return Reader(*this, index).head(); }

std::vector<const std::string*> PackedEducators::workplaces(std::size_t index) const {
    Reader in(*this, index);
    in.head();
    return in.workplaces();
}

PackedEducators::Names PackedEducators::names() const {
    if (!replaced_) {
        return names_;
    }
    Names out;
    std::unordered_set<std::string> organisations;
    std::unordered_set<std::string> bodies;
    for (std::size_t i = 0; i < size(); ++i) {
        for (const auto& fact : (*this)[i].facts) {
            const auto place = fact.places.empty() ? Place{} : fact.places.front();
            if (!fact.organisation.empty() && organisations.insert(fact.organisation).second) {
                out.organisations.push_back({fact.organisation, place});
            }
            if (!fact.body.empty() && bodies.insert(fact.body).second) {
                out.bodies.push_back({fact.body, place});
            }
        }
    }
    return out;
}

}  // namespace metodist
