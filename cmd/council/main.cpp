#include "council/verbs.hpp"

#include <array>

#include "shell/builtin.hpp"
#include "shell/tool.hpp"

namespace {

using namespace metodist;

// In the order of the help.
constexpr std::array verbs{&shell::help, &shell::completion};

}  // namespace

int main(int argc, char** argv) { return shell::run_tool("council", {}, verbs, argc, argv); }
