#include "mma/verbs.hpp"

#include <array>

#include "meeting/verbs.hpp"
#include "shell/builtin.hpp"
#include "shell/tool.hpp"

namespace {

using namespace metodist;

// In the order of the help.
constexpr std::array own{
    &mma::cycle_open,
    &mma::cycle_show,
    &mma::cycle_list,
    &mma::cycle_stage,
    &mma::cycle_close,
    &mma::cycle_cancel,
    &mma::request_letter,
    &mma::request_send,
    &mma::request_answer,
    &mma::request_list,
    &mma::nominate,
    &mma::nomination_list,
    &mma::nomination_complete,
    &mma::nomination_withdraw,
    &mma::diagnose,
    &mma::eligibility,
    &mma::nomination_decide,
    &mma::verdicts,
    &mma::order,
    &mma::approve,
    &mma::exclude,
    &mma::roster,
    &mma::capacity,
    &mma::capacity_set,
    &mma::capacity_plan,
    &mma::check,
};
constexpr std::array common{&shell::help, &shell::completion};
constexpr auto verbs = meeting::with_meetings(own, common);

// Links to this executable; the name picks the kind of body.
constexpr std::array<std::string_view, 1> other_names{"rma"};

}  // namespace

int main(int argc, char** argv) { return shell::run_tool("mma", other_names, verbs, argc, argv); }
