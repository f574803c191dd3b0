#include "support/failing_disk.hpp"

#include <sqlite3.h>

namespace metodist::testing {

namespace {

struct State {
    sqlite3_vfs* real = nullptr;
    int left = 0;
    bool failed = false;
    Failure failure = Failure::full;
};

State& state() {
    static State one;
    return one;
}

// SQLite allocates `szOsFile` bytes for each file: this, then what the real layer needs.
struct Wrapped {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<Wrapped*>(file)->real; }

// Whether this write is the first that fails.
bool trips() {
    if (state().failed) {
        return false;
    }
    state().failed = --state().left == 0;
    return state().failed;
}

int close_file(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
int read_file(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), out, size, at);
}
int write_file(sqlite3_file* file, const void* data, int size, sqlite3_int64 at) {
    const bool first = trips();
    if (!state().failed) {
        return real(file)->pMethods->xWrite(real(file), data, size, at);
    }
    if (state().failure == Failure::full) {
        return SQLITE_FULL;
    }
    if (first) {
        real(file)->pMethods->xWrite(real(file), data, size / 2, at);
    }
    return SQLITE_IOERR_WRITE;
}
int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    trips();
    if (state().failed && state().failure == Failure::dead) {
        return SQLITE_IOERR_TRUNCATE;
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}
int sync_file(sqlite3_file* file, int flags) {
    trips();
    return state().failed ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}
int file_size(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lock_file(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlock_file(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int check_lock(sqlite3_file* file, int* out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
int control_file(sqlite3_file* file, int what, void* value) {
    return real(file)->pMethods->xFileControl(real(file), what, value);
}
int sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int characteristics(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

const sqlite3_io_methods methods{
    1,         close_file,  read_file,  write_file,   truncate_file, sync_file,       file_size,
    lock_file, unlock_file, check_lock, control_file, sector_size,   characteristics, nullptr,
    nullptr,   nullptr,     nullptr,    nullptr,      nullptr};

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    auto* const wrapped = reinterpret_cast<Wrapped*>(file);
    wrapped->real = reinterpret_cast<sqlite3_file*>(wrapped + 1);
    const int code = state().real->xOpen(state().real, name, wrapped->real, flags, out_flags);
    wrapped->base.pMethods = wrapped->real->pMethods == nullptr ? nullptr : &methods;
    return code;
}

int delete_file(sqlite3_vfs*, const char* name, int sync_folder) {
    trips();
    if (state().failed && state().failure == Failure::dead) {
        return SQLITE_IOERR_DELETE;
    }
    return state().real->xDelete(state().real, name, sync_folder);
}

sqlite3_vfs& layer() {
    static sqlite3_vfs one;
    return one;
}

}  // namespace

FailingDisk::FailingDisk(int write, Failure failure) {
    state() = {sqlite3_vfs_find(nullptr), write, false, failure};
    layer() = *state().real;
    layer().szOsFile += static_cast<int>(sizeof(Wrapped));
    layer().zName = "failing";
    layer().xOpen = open_file;
    layer().xDelete = delete_file;
    sqlite3_vfs_register(&layer(), 1);
}

FailingDisk::~FailingDisk() {
    sqlite3_vfs_unregister(&layer());
    sqlite3_vfs_register(state().real, 1);
}

bool FailingDisk::failed() { return state().failed; }

}  // namespace metodist::testing
