#include "app/session.hpp"

#include "storage/operations.hpp"

namespace metodist::app {

storage::Snapshot snapshot_of(storage::Store& store, const std::string& known) {
    if (known.empty()) {
        return {};
    }
    const auto operation = storage::operation_known_at(store, known);
    if (!operation) {
        throw Error(Trouble::use, "app.bad_known", {{"value", known}});
    }
    return {*operation};
}

namespace {

storage::Store opened(const Frame& frame, storage::Store::Mode mode) {
    auto store = storage::Store::open(frame.database, mode);
    if (mode == storage::Store::Mode::questions) {
        store.hold_state();
    }
    return store;
}

}  // namespace

Session::Session(const Frame& frame, storage::Store::Mode mode)
    : frame_(frame), store_(opened(frame, mode)), snapshot_(snapshot_of(store_, frame.known)) {
    if (mode == storage::Store::Mode::changes && !frame.known.empty()) {
        throw Error(Trouble::use, "app.known_is_for_questions");
    }
    if (frame.stop != nullptr) {
        store_.stop_for(*frame.stop);
    }
}

std::int64_t Session::municipality() {
    if (municipality_) {
        return *municipality_;
    }
    if (!frame_.municipality.empty()) {
        municipality_ = storage::find_code(store_, storage::Identity::municipality, frame_.municipality);
        if (!municipality_) {
            throw Error(Trouble::use, "app.no_such_municipality", {{"code", frame_.municipality}});
        }
        return *municipality_;
    }
    std::string codes;
    std::int64_t count = 0;
    storage::each_row(store_, storage::Ledger::municipality_entry, snapshot_, [&](const storage::Row& row) {
        municipality_ = row.subject;
        codes += (count++ == 0 ? "" : ", ") + storage::code_of(store_, storage::Identity::municipality, row.subject);
    });
    if (count == 0) {
        throw Error(Trouble::use, "app.no_municipality");
    }
    if (count > 1) {
        municipality_.reset();
        throw Error(Trouble::use, "app.several_municipalities", {{"codes", codes}});
    }
    return *municipality_;
}

std::string Session::municipality_code() {
    return storage::code_of(store_, storage::Identity::municipality, municipality());
}

bool Session::commit(storage::Operation& operation) {
    Stop* const stop = frame_.stop;
    if (stop == nullptr) {
        return operation.commit();
    }
    // First the mark, then the look: a wish that comes between them is too late and finds it said so.
    stop->too_late = true;
    try {
        if (stop->wished) {
            throw Error(Trouble::world, "storage.interrupted", {}, {frame_.database.string(), 0, 0, {}, {}});
        }
        return operation.commit();
    } catch (...) {
        stop->too_late = false;
        throw;
    }
}

std::int64_t Session::change(const std::string& reason, const std::string& paper,
                             const std::function<void(storage::Operation&)>& work) {
    storage::OperationNote note;
    note.moment = frame_.moment;
    if (frame_.today_given) {
        note.today = frame_.today;
    }
    note.actor = frame_.actor;
    note.command = frame_.command;
    note.reason = reason;
    note.paper = paper;
    note.program = frame_.program;
    note.edition = edition_code_;
    storage::Operation operation(store_, std::move(note), size_);
    work(operation);
    if (frame_.dry_run) {
        operation.roll_back();
        return 0;
    }
    for (const auto& keep : std::exchange(beside_, {})) {
        keep(operation);
    }
    return commit(operation) ? operation.id() : 0;
}

}  // namespace metodist::app
