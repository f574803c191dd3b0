#include "domain/meetings/threshold_check.hpp"

#include <algorithm>

namespace metodist::meetings {

std::int64_t smallest_passing(const Threshold& threshold, std::int64_t base) {
    const std::int64_t smallest =
        threshold.at_least ? threshold.share.smallest_at_least(base) : threshold.share.smallest_more_than(base);
    return std::max<std::int64_t>(1, smallest);
}

Check test(const Said<Thresholds>& said, const Citation& otherwise, std::int64_t count, bool count_complete,
           const BaseNumber& base) {
    Check check;
    check.place = said.absent() || said.place.clause.empty() ? otherwise : said.place;
    if (said.silent) {
        check.state = Check::State::silent;
        check.met = Truth::unknown;
        return check;
    }
    if (!said.value) {
        return check;
    }
    check.state = Check::State::tested;
    for (const auto& threshold : *said.value) {
        ThresholdCheck part{.threshold = threshold};
        part.count = count;
        part.base = base(threshold.of);
        if (part.base) {
            part.required = smallest_passing(threshold, *part.base);
            part.met = count >= *part.required ? Truth::yes : (count_complete ? Truth::no : Truth::unknown);
        } else if (count == 0 && count_complete) {
            part.met = Truth::no;
        }
        check.met = both(check.met, part.met);
        check.parts.push_back(part);
    }
    return check;
}

bool would_pass(const Check& check, std::int64_t count) {
    return check.state == Check::State::tested && std::ranges::all_of(check.parts, [&](const ThresholdCheck& part) {
               return part.required && count >= *part.required;
           });
}

const ThresholdCheck* Check::decisive() const {
    const auto with = [&](Truth truth) { return std::ranges::find(parts, truth, &ThresholdCheck::met); };
    for (const Truth truth : {Truth::no, Truth::unknown}) {
        if (const auto found = with(truth); found != parts.end()) {
            return &*found;
        }
    }
    return parts.empty() ? nullptr : &parts.front();
}

}  // namespace metodist::meetings
