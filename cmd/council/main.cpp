#include "council/verbs.hpp"

#include <array>

#include "meeting/verbs.hpp"
#include "shell/builtin.hpp"
#include "shell/tool.hpp"

namespace {

using namespace metodist;

// In the order of the help.
constexpr std::array own{
    &council::appoint,    &council::composition, &council::candidates,   &council::check,     &council::group_create,
    &council::group_list, &council::group_show,  &council::group_report, &council::group_end,
};
constexpr std::array common{&shell::help, &shell::completion};
constexpr auto verbs = meeting::with_meetings(own, common);

}  // namespace

int main(int argc, char** argv) { return shell::run_tool("council", {}, verbs, argc, argv); }
