#include "shell/personal_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "base/finding.hpp"
#include "base/reason.hpp"
#include "shell/interrupt.hpp"

namespace metodist::shell {

namespace {

[[noreturn]] void cannot_make(const std::filesystem::path& file, int error) {
    if (error == EEXIST) {
        throw Error(Trouble::world, "shell.output_exists", {{"file", file.string()}});
    }
    throw Error(Trouble::world, "shell.output_failed", {{"file", file.string()}, {"why", reason_of(error)}});
}

bool is_taken(const std::filesystem::path& file) {
    std::error_code none;
    return std::filesystem::exists(std::filesystem::symlink_status(file, none));
}

// 0, or why it is not there.
int moved_to_new(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
    // A file system without that promise: the name is looked at first.
    return is_taken(to) ? EEXIST : ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

}  // namespace

PersonalFile::PersonalFile(std::filesystem::path file) : file_(std::move(file)) {
    if (is_taken(file_)) {
        cannot_make(file_, EEXIST);
    }
    temporary_ = file_;
    temporary_ += ".new-" + std::to_string(::getpid());
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor_ < 0) {
        const int error = errno;
        temporary_.clear();
        cannot_make(file_, error);
    }
    remember_temporary(temporary_.c_str());
}

PersonalFile::~PersonalFile() {
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
    if (!temporary_.empty()) {
        ::unlink(temporary_.c_str());
        forget_temporary(temporary_.c_str());
    }
}

void PersonalFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            cannot_make(file_, errno);
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor_) != 0 || ::close(std::exchange(descriptor_, -1)) != 0) {
        cannot_make(file_, errno);
    }
    if (const int failed = moved_to_new(temporary_, file_); failed != 0) {
        cannot_make(file_, failed);
    }
    forget_temporary(temporary_.c_str());
    temporary_.clear();
}

}  // namespace metodist::shell
