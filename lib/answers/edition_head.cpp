#include "answers/edition_head.hpp"

#include "answers/tree_parts.hpp"

namespace metodist::answers {

namespace {

Tree act_of(const Edition& edition) {
    if (!edition.act) {
        return {};
    }
    Tree act = Tree::object();
    act.set("kind", edition.act->kind)
        .set("number", edition.act->number)
        .set("date", Tree(edition.act->day))
        .set("by", text_or_null(edition.act->by));
    return act;
}

}  // namespace

Answer edition_head(const std::string& schema, const Edition& edition, const EditionSource& source) {
    Answer answer;
    answer.tree = head(schema);
    answer.tree.set("edition", edition.code())
        .set("municipality", edition.municipality)
        .set("name", edition.name)
        .set("title", edition.title)
        .set("status", edition.status)
        .set("in_force", Tree(edition.in_force))
        .set("act", act_of(edition))
        .set("file", text_or_null(source.file))
        .set("adopted", Tree(source.adopted))
        .set("hash", text_or_null(edition.hash));
    answer.lead.push_back({"regulation.is", {{"name", edition.name}, {"title", edition.title}}, 0});
    answer.lead.push_back({edition.in_force ? "regulation.is_dated" : "regulation.is_undated",
                           {{"edition", edition.code()},
                            {"status", Word{"edition_status", edition.status}},
                            {"day", edition.in_force.value_or(Day())}},
                           0});
    if (edition.act) {
        answer.lead.push_back({edition.act->day ? "regulation.act" : "regulation.act_undated",
                               {{"kind", edition.act->kind},
                                {"number", edition.act->number},
                                {"day", edition.act->day.value_or(Day())},
                                {"by", edition.act->by}},
                               0});
    }
    if (source.adopted) {
        answer.lead.push_back({*source.adopted ? "regulation.is_adopted" : "regulation.is_not_adopted", {}, 0});
    }
    answer.findings = source.findings;
    return answer;
}

}  // namespace metodist::answers
