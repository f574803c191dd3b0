// The one shape of failures and findings: a code with typed arguments, a place, a severity. No sentence is made here.
#pragma once

#include <cstdint>
#include <exception>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/day.hpp"

namespace metodist {

// Where something was found. Empty and zero members are not shown; rows, lines and columns count from 1.
struct Place {
    std::string file = {};
    std::int64_t line = 0;
    std::int64_t column = 0;
    std::string sheet = {};
    std::string cell = {};

    friend bool operator==(const Place&, const Place&) = default;
};

// A word of a closed list (`vocabulary` and `code`), to be shown in the reader's language.
struct Word {
    std::string vocabulary;
    std::string code;

    friend bool operator==(const Word&, const Word&) = default;
};

// A named value that a message is filled with.
struct Argument {
    using Value = std::variant<std::int64_t, std::string, Day, Word, std::vector<Word>>;

    std::string name;
    Value value;
};
using Arguments = std::vector<Argument>;

// breach: a rule is broken; gap: something required is absent; note: worth knowing.
enum class Severity : std::uint8_t { note, gap, breach };

// One result of a check. `code` names a message of the catalogue; `remedy`, where set, another one with the same
// arguments.
struct Finding {
    std::string code = {};
    Arguments arguments = {};
    Place place = {};
    Severity severity = Severity::breach;
    std::string clause = {};
    std::string remedy = {};
};

inline Finding finding_of(std::string code, Arguments arguments, Severity severity = Severity::breach) {
    Finding out;
    out.code = std::move(code);
    out.arguments = std::move(arguments);
    out.severity = severity;
    return out;
}

// What sort of trouble ended a command; each has one exit code (cmd/shell/exit_code.hpp).
enum class Trouble : std::uint8_t {
    refused,  // the rule says no to a step
    use,      // wrong use of the command
    input,    // bad data in a file or value
    world,    // file, disk, lock, mail
    damaged,  // the database or the adopted edition is damaged, foreign or newer than the program
    missing   // cannot be decided: facts are missing
};

// The only exception of the product: a failure with one or more findings, all that were found.
class Error : public std::exception {
public:
    Error(Trouble trouble, std::vector<Finding> findings);
    Error(Trouble trouble, std::string code, Arguments arguments = {}, Place place = {});

    [[nodiscard]] Trouble trouble() const { return trouble_; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
    // The code of the first finding; for debuggers, never for people.
    [[nodiscard]] const char* what() const noexcept override;

private:
    Trouble trouble_;
    std::vector<Finding> findings_;
};

}  // namespace metodist
