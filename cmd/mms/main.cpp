#include "mms/verbs.hpp"

#include <array>

#include "shell/builtin.hpp"
#include "shell/tool.hpp"

namespace {

using namespace metodist;

// In the order of the help.
constexpr std::array verbs{
    &mms::init,
    &mms::educator_list,
    &mms::educator_show,
    &mms::educator_set,
    &mms::educator_merge,
    &mms::organisation_list,
    &mms::organisation_show,
    &mms::organisation_set,
    &mms::order_list,
    &mms::order_show,
    &mms::order_add,
    &mms::regulation_list,
    &mms::regulation_show,
    &mms::regulation_check,
    &mms::regulation_test,
    &mms::regulation_new,
    &mms::regulation_diff,
    &mms::regulation_coverage,
    &mms::regulation_adopt,
    &mms::journal,
    &mms::undo,
    &mms::verify,
    &mms::backup,
    &mms::restore,
    &mms::import_files,
    &mms::import_questions,
    &mms::import_answer,
    &mms::export_register,
    &shell::help,
    &shell::completion,
};

}  // namespace

int main(int argc, char** argv) { return shell::run_tool("mms", {}, verbs, argc, argv); }
