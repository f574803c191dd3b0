#include "rmo/verbs.hpp"

#include <array>

#include "meeting/verbs.hpp"
#include "shell/builtin.hpp"
#include "shell/tool.hpp"

namespace {

using namespace metodist;

// In the order of the help.
constexpr std::array own{
    &rmo::create, &rmo::dissolve, &rmo::join, &rmo::leave, &rmo::elect, &rmo::roster,
};
constexpr std::array common{&shell::help, &shell::completion};
constexpr auto verbs = meeting::with_meetings(own, common);

// Links to this executable; the name picks the kind of body.
constexpr std::array<std::string_view, 1> other_names{"mmo"};

}  // namespace

int main(int argc, char** argv) { return shell::run_tool("rmo", other_names, verbs, argc, argv); }
