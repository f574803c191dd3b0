#include "council/verbs.hpp"

#include <array>

#include "meeting/verbs.hpp"
#include "shell/builtin.hpp"
#include "shell/tool.hpp"

namespace {

using namespace metodist;

// In the order of the help.
constexpr std::array own{
    &council::appoint,
    &council::composition,
    &council::candidates,
    &council::check,
    &council::group_create,
    &council::group_change,
    &council::group_list,
    &council::group_show,
    &council::group_report,
    &council::group_end,
    &council::plan,
    &council::plan_put,
    &council::plan_item,
    &council::plan_adopt,
    &council::plan_approve,
    &council::plan_heard,
    &council::plan_drop,
    &council::request_list,
    &council::request_send,
    &council::request_answer,
    &council::invitation_list,
    &council::invitation_send,
    &council::invitation_answer,
    &council::examination_list,
    &council::examination_open,
    &council::examination_result,
    &council::examination_send,
    &council::report,
};
constexpr std::array common{&shell::help, &shell::completion};
constexpr auto verbs = meeting::with_meetings(own, common);

}  // namespace

int main(int argc, char** argv) { return shell::run_tool("council", {}, verbs, argc, argv); }
