// A verb is a file with a `Request`, `describe(Options&, Request&)` and `run(const Request&, Context&)`, closed by one
// line
//     const shell::Verb educator_show = shell::verb<describe, run>("educator show", "mms.educator_show");
// and a row in the table of its tool.
#pragma once

#include <memory>
#include <string_view>

#include "shell/context.hpp"
#include "shell/exit_code.hpp"
#include "shell/options.hpp"

namespace metodist::shell {

// One command being run: the request with the options bound to it.
class Call {
public:
    Call() = default;
    virtual ~Call() = default;
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    virtual void describe(Options& options) = 0;
    // Checks that need several values at once.
    virtual void check(Faults& faults) const = 0;
    virtual ExitCode run(Context& context) const = 0;
};

struct Verb {
    // "educator show", or one word.
    std::string_view path;
    // Code of the summary; "CODE.about", where the catalogue has it, is the longer description.
    std::string_view summary;
    std::unique_ptr<Call> (*make)();
};

template <typename Request, auto describe_request, auto run_request>
class CallOf final : public Call {
public:
    void describe(Options& options) override { describe_request(options, request_); }
    void check(Faults& faults) const override {
        if constexpr (requires { request_.check(faults); }) {
            request_.check(faults);
        }
    }
    ExitCode run(Context& context) const override { return run_request(request_, context); }

private:
    Request request_;
};

template <typename Request>
Request request_of(ExitCode (*)(const Request&, Context&));

// A Request may have `void check(shell::Faults&) const` for faults that need several of its values.
template <auto describe, auto run>
constexpr Verb verb(std::string_view path, std::string_view summary) {
    using Request = decltype(request_of(run));
    return {path, summary,
            []() -> std::unique_ptr<Call> { return std::make_unique<CallOf<Request, describe, run>>(); }};
}

}  // namespace metodist::shell
