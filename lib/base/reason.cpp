#include "base/reason.hpp"

#include <array>
#include <cerrno>
#include <system_error>

namespace metodist {

namespace {

struct Known {
    int number;
    const char* code;
};

constexpr std::array known{
    Known{ENOENT, "no_such_file"}, Known{EACCES, "no_permission"}, Known{EPERM, "no_permission"},
    Known{ENOSPC, "disk_full"},    Known{EDQUOT, "disk_full"},     Known{EROFS, "read_only"},
    Known{EISDIR, "is_folder"},    Known{ENOTDIR, "no_folder"},    Known{EEXIST, "exists"},
    Known{EIO, "disk_fault"},      Known{EBUSY, "busy"},           Known{ENAMETOOLONG, "long_name"},
    Known{EFBIG, "too_big"},       Known{EMFILE, "many_files"},    Known{ENFILE, "many_files"}};

}  // namespace

Argument::Value reason_of(int error_number) {
    for (const auto& each : known) {
        if (each.number == error_number) {
            return Word{"errno", each.code};
        }
    }
    return std::generic_category().message(error_number);
}

}  // namespace metodist
