#include "rmo/verbs.hpp"

#include <array>

#include "shell/builtin.hpp"
#include "shell/tool.hpp"

namespace {

using namespace metodist;

// In the order of the help.
constexpr std::array verbs{
    &rmo::create, &rmo::dissolve, &rmo::join, &rmo::leave, &rmo::elect, &rmo::roster, &shell::help, &shell::completion,
};

// Links to this executable; the name picks the kind of body.
constexpr std::array<std::string_view, 1> other_names{"mmo"};

}  // namespace

int main(int argc, char** argv) { return shell::run_tool("rmo", other_names, verbs, argc, argv); }
