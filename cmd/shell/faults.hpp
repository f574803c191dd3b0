// What is wrong with the words of a command: gathered, so that all of it is said at once.
#pragma once

#include <string>
#include <vector>

#include "base/finding.hpp"

namespace metodist::shell {

class Faults {
public:
    // The remedy is the message "CODE.remedy", where the catalogue has one.
    void add(std::string code, Arguments arguments = {}) {
        Finding finding;
        finding.code = std::move(code);
        finding.arguments = std::move(arguments);
        findings_.push_back(std::move(finding));
    }
    [[nodiscard]] bool none() const { return findings_.empty(); }
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
    // Throws what was gathered; does nothing where there is nothing.
    void raise(Trouble trouble = Trouble::use) const {
        if (!findings_.empty()) {
            throw Error(trouble, findings_);
        }
    }

private:
    std::vector<Finding> findings_;
};

}  // namespace metodist::shell
