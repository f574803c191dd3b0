#include "shell/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/finding.hpp"
#include "base/reason.hpp"
#include "shell/interrupt.hpp"

namespace metodist::shell {

namespace {

constexpr std::size_t buffer_size = std::size_t{64} * 1024;
// Answers name people: a new file is its owner's alone, one that was there keeps its rights.
constexpr mode_t own_mode = 0600;

[[noreturn]] void fail(const std::filesystem::path& file, int error) {
    if (error == EINTR) {
        stop_if_interrupted();
    }
    if (error == EPIPE) {
        throw Error(Trouble::world, "shell.broken_pipe");
    }
    const auto why = reason_of(error);
    if (file.empty()) {
        throw Error(Trouble::world, "shell.stdout_failed", {{"why", why}});
    }
    throw Error(Trouble::world, "shell.output_failed", {{"file", file.string()}, {"why", why}});
}

// A device or a named pipe: written into, never put another file in the place of.
bool is_channel(const std::filesystem::path& file) {
    std::error_code none;
    const auto type = std::filesystem::status(file, none).type();
    return type == std::filesystem::file_type::character || type == std::filesystem::file_type::block ||
           type == std::filesystem::file_type::fifo;
}

}  // namespace

Output::Output(std::filesystem::path file) : file_(std::move(file)), descriptor_(STDOUT_FILENO) {
    if (is_channel(file_)) {
        descriptor_ = ::open(file_.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor_ < 0) {
            fail(file_, errno);
        }
    } else if (!file_.empty()) {
        temporary_ = file_;
        temporary_ += ".new-" + std::to_string(::getpid());
        // What a killed process of the same number left behind.
        ::unlink(temporary_.c_str());
        descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, own_mode);
        if (descriptor_ < 0) {
            fail(file_, errno);
        }
        remember_temporary(temporary_.c_str());
        struct stat before = {};
        if (::stat(file_.c_str(), &before) == 0 && ::fchmod(descriptor_, before.st_mode & 07777U) != 0) {
            fail(file_, errno);
        }
    }
}

Output::~Output() {
    if (descriptor_ >= 0 && !file_.empty()) {
        ::close(descriptor_);
    }
    if (!temporary_.empty()) {
        ::unlink(temporary_.c_str());
        forget_temporary(temporary_.c_str());
    }
}

void Output::write(std::string_view text) {
    stop_if_interrupted();
    buffer_ += text;
    if (buffer_.size() >= buffer_size) {
        flush();
    }
}

void Output::flush() {
    std::string_view rest = buffer_;
    while (!rest.empty()) {
        const auto written = ::write(descriptor_, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) {
            stop_if_interrupted();
        } else if (written < 0) {
            const int error = errno;
            buffer_.clear();
            fail(file_, error);
        } else {
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    buffer_.clear();
}

void Output::finish() {
    flush();
    if (temporary_.empty()) {
        return;
    }
    const bool kept = ::fsync(descriptor_) == 0;
    const bool closed = ::close(std::exchange(descriptor_, -1)) == 0;
    if (!kept || !closed || ::rename(temporary_.c_str(), file_.c_str()) != 0) {
        fail(file_, errno);
    }
    forget_temporary(temporary_.c_str());
    temporary_.clear();
}

}  // namespace metodist::shell
