#include "storage/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "base/finding.hpp"
#include "base/reason.hpp"

namespace metodist::storage {

namespace {

[[noreturn]] void fail(const char* code, const std::filesystem::path& file, int reason) {
    throw Error(Trouble::world, code, {{"detail", reason_of(reason)}}, Place{file.string(), 0, 0, {}, {}});
}

std::filesystem::path folder_of(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

void synchronise_path(const std::filesystem::path& path, int flags) {
    const int handle = ::open(path.c_str(), flags | O_CLOEXEC);
    if (handle < 0) {
        fail("storage.cannot_open", path, errno);
    }
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some network file systems cannot synchronise a folder.
    if (failed != 0 && failed != EINVAL) {
        fail("storage.input_output", path, failed);
    }
}

}  // namespace

void create_private_file(const std::filesystem::path& file) {
    const int handle = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) {
        const int reason = errno;
        fail(reason == EEXIST ? "storage.exists" : "storage.cannot_create", file, reason);
    }
    ::close(handle);
}

std::filesystem::path free_name(const std::filesystem::path& wanted) {
    auto name = wanted;
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(name)); ++number) {
        name = wanted;
        name += "-" + std::to_string(number);
    }
    return name;
}

PartFile::PartFile(std::filesystem::path target) : target_(std::move(target)) {
    std::string pattern = (folder_of(target_) / ("." + target_.filename().string() + ".part-XXXXXX")).string();
    const int handle = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (handle < 0) {
        fail("storage.cannot_create", target_, errno);
    }
    ::close(handle);
    path_ = pattern;
}

PartFile::~PartFile() {
    std::error_code ignored;
    if (!published_) {
        std::filesystem::remove(path_, ignored);
    }
    std::filesystem::remove(path_.string() + "-journal", ignored);
}

void PartFile::publish_new() {
    synchronise();
    int failed = ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (failed == EINVAL || failed == ENOSYS) {
        // A file system without that promise: the name is looked at first.
        const bool taken = std::filesystem::exists(std::filesystem::symlink_status(target_));
        failed = taken ? EEXIST : (::rename(path_.c_str(), target_.c_str()) == 0 ? 0 : errno);
    }
    if (failed != 0) {
        fail(failed == EEXIST ? "storage.exists" : "storage.cannot_create", target_, failed);
    }
    published_ = true;
    synchronise_path(folder_of(target_), O_RDONLY | O_DIRECTORY);
}

void PartFile::publish_over() {
    synchronise();
    if (::rename(path_.c_str(), target_.c_str()) != 0) {
        fail("storage.cannot_create", target_, errno);
    }
    published_ = true;
    synchronise_path(folder_of(target_), O_RDONLY | O_DIRECTORY);
}

void PartFile::synchronise() const { synchronise_path(path_, O_RDONLY); }

void keep_as(const std::filesystem::path& file, const std::filesystem::path& name) {
    std::error_code failure;
    std::filesystem::create_hard_link(file, name, failure);
    if (!failure) {
        return;
    }
    create_private_file(name);
    std::filesystem::copy_file(file, name, std::filesystem::copy_options::overwrite_existing, failure);
    if (failure) {
        std::error_code ignored;
        std::filesystem::remove(name, ignored);
        fail("storage.cannot_create", name, failure.value());
    }
    synchronise_path(name, O_RDONLY);
}

}  // namespace metodist::storage
