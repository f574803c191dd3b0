#include "app/upkeep/upkeep.hpp"
#include "storage/backup.hpp"
#include "storage/verify.hpp"

namespace metodist::app {

namespace {

Answer answer_of(std::string_view schema, const std::string& head, std::int64_t operations,
                 const std::vector<storage::TableCount>& counts) {
    Answer answer;
    answer.tree = Tree::object();
    answer.tree.set("schema", schema);
    answer.tree.set("operations", operations);
    answer.tree.set("head", head.empty() ? Tree() : Tree(head));
    Tree tables = Tree::list();
    for (const auto& count : counts) {
        tables.push(Tree::object().set("table", count.table).set("rows", count.rows).set("live", count.live));
    }
    answer.tree.set("results", std::move(tables));
    return answer;
}

void tell_head(Answer& answer, const std::string& head) {
    if (!head.empty()) {
        answer.lead.push_back({"upkeep.head", {{"head", head}}});
    }
}

storage::Verification whole(const Frame& frame) {
    Session session(frame, storage::Store::Mode::questions);
    auto result = storage::verify(session.store());
    if (!result.clean()) {
        throw Error(Trouble::damaged, std::move(result.findings));
    }
    return result;
}

}  // namespace

Answer verify_file(const Frame& frame) {
    const auto result = whole(frame);
    auto answer = answer_of("metodist.verify/1", result.head, result.operations, result.counts);
    answer.lead.push_back({"upkeep.whole", {{"file", frame.database.string()}, {"operations", result.operations}}});
    tell_head(answer, result.head);
    return answer;
}

Answer back_up_file(const Frame& frame, const std::filesystem::path& target) {
    if (frame.dry_run) {
        const auto result = whole(frame);
        auto answer = answer_of("metodist.backup/1", result.head, result.operations, result.counts);
        answer.tree.set("file", Tree());
        answer.lead.push_back({"upkeep.would_back_up", {{"file", target.string()}, {"operations", result.operations}}});
        return answer;
    }
    Session session(frame, storage::Store::Mode::questions);
    const auto copy = storage::back_up(session.store(), target);
    auto answer = answer_of("metodist.backup/1", copy.head, copy.operations, copy.counts);
    answer.tree.set("file", target.string());
    answer.lead.push_back({"upkeep.backed_up", {{"file", target.string()}, {"operations", copy.operations}}});
    tell_head(answer, copy.head);
    return answer;
}

Answer restore_file(const Frame& frame, const std::filesystem::path& backup) {
    const auto copy = frame.dry_run ? storage::rehearse_restore(backup, frame.database)
                                    : storage::restore(backup, frame.database, frame.moment);
    auto answer = answer_of("metodist.restore/1", copy.head, copy.operations, copy.counts);
    answer.tree.set("file", frame.database.string());
    answer.tree.set("backup", backup.string());
    answer.tree.set("kept", copy.kept ? Tree(copy.kept->string()) : Tree());
    answer.lead.push_back(
        {frame.dry_run ? "upkeep.would_restore" : "upkeep.restored",
         {{"file", frame.database.string()}, {"backup", backup.string()}, {"operations", copy.operations}}});
    tell_head(answer, copy.head);
    if (copy.kept) {
        answer.lead.push_back({"upkeep.kept", {{"file", copy.kept->string()}}});
    }
    return answer;
}

}  // namespace metodist::app
