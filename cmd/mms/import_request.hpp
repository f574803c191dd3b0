// What `mms import` is asked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "exchange/foreign_file.hpp"
#include "shell/faults.hpp"
#include "shell/options.hpp"

namespace metodist::mms {

struct ImportRequest {
    std::vector<std::string> files;
    std::optional<std::string> mapping;
    std::optional<Day> day;
    std::optional<std::string> scope;
    bool create_associations = false;
    bool accept_partial = false;
    bool each = false;
    bool all_or_nothing = false;
    std::optional<std::string> remarks;
    std::optional<std::string> learn;
    std::string show = "facts";
    std::string reason;
    std::vector<std::string> sheets;
    std::optional<std::string> header;
    std::optional<Encoding> encoding;

    [[nodiscard]] bool whole_register() const;
    // A folder is taken file by file.
    [[nodiscard]] bool one_by_one() const;

    void check(shell::Faults& faults) const;

private:
    void refuse_table_options(shell::Faults& faults) const;
};

void describe_import(shell::Options& options, ImportRequest& request);

}  // namespace metodist::mms
