#include "domain/law/coverage_services.hpp"

#include <algorithm>
#include <array>

namespace metodist {

namespace {

// What the programs do today with what an edition says; whoever teaches them more adds a row.
constexpr std::array table{
    Service{"mma", "body", "kind,created_by", Served::record, "cycle open,roster,order"},
    Service{"mma", "body", "coordinator", Served::output, "order,request letter"},
    Service{"mma", "membership", "engagement,inclusion_act,change_needs_act", Served::rule, "approve,exclude,roster"},
    Service{"mma", "membership", "recheck", Served::rule, "check"},
    Service{"mma", "eligibility", "*", Served::rule, "eligibility,nomination decide,check,mms import"},
    Service{"mma", "condition", "*", Served::rule, "eligibility,nomination decide,check,mms import"},
    Service{"mma", "formation", "order,late_nominations", Served::rule, "cycle stage,nominate"},
    Service{"mma", "formation", "nominators,nominator_organisations,self_nomination,signed_by,nomination_required",
            Served::rule, "request send,nominate,approve"},
    Service{"mma", "formation", "selection_after", Served::rule, "nomination decide,approve"},
    Service{"mma", "formation",
            "diagnostics,diagnostics_kinds,diagnostics_pass,min_score,min_level,reuse_assessment_months", Served::rule,
            "diagnose,nomination decide,cycle stage"},
    Service{"mma", "stage", "*", Served::rule, "cycle stage,cycle show"},
    Service{"mma", "stage", "request", Served::rule, "request send,request answer,request letter"},
    Service{"mma", "nomination_form", "fields", Served::rule, "nominate,nomination complete,nomination decide"},
    Service{"mma", "publication", "composition", Served::output, "order,cycle close"},
    Service{"mma", "capacity", "*", Served::record, "capacity,capacity set,capacity plan"},
    // Where the act wants a base of its members, it is the roster.
    Service{"mma", "document", "member_base", Served::record, "roster,approve,exclude"},
    Service{"mma", "list", "functions.keep_member_base", Served::record, "roster,approve,exclude"},

    Service{"council", "body", "kind,created_by", Served::record, "appoint,composition"},
    Service{"council", "seat", "*", Served::rule, "appoint,composition,check"},
    Service{"council", "office", "office,number,aliases", Served::rule, "appoint,check"},
    Service{"council", "membership", "inclusion_act", Served::rule, "appoint"},
    Service{"council", "membership", "condition", Served::rule, "appoint,candidates,check,mms import"},
    Service{"council", "condition", "*", Served::rule, "appoint,candidates,check,mms import"},
    Service{"council", "meeting", "norm,period,count_extraordinary,count_inquorate", Served::rule, "report"},
    Service{"council", "list", "documents.composition_act", Served::record, "appoint,composition"},
    Service{"council", "right", "invite_guests", Served::record, "attend,invitation send,invitation answer"},
    Service{"council", "right", "create_groups", Served::rule, "group create,group change,group report,group end"},
    Service{"council", "list", "group_kinds", Served::record, "group create,group list"},
    Service{"council", "right", "request_information", Served::record, "request send,request answer,request list"},
    Service{"council", "list", "tasks.project_expertise", Served::record, "examination open,examination result"},
    Service{"council", "chain", "plan", Served::rule, "plan adopt,plan approve"},
    Service{"council", "right", "consider_proposals", Served::record, "agenda propose,agenda decide"},
    Service{"mms", "document", "council_composition", Served::record, "council appoint,council composition"},

    Service{"rmo", "body", "kind", Served::record, "create,roster"},
    Service{"rmo", "body", "created_by", Served::record, "create"},
    Service{"rmo", "body", "founding", Served::rule, "mms import"},
    Service{"rmo", "office", "condition", Served::rule, "mms import"},
    Service{"rmo", "body", "dissolved_by", Served::record, "dissolve"},
    Service{"rmo", "office", "office,way", Served::record, "elect,roster"},
    Service{"rmo", "duty", "attend_council", Served::rule, "council check"},
    Service{"rmo", "membership", "inclusion_act", Served::record, "join,leave,roster"},

    Service{"*", "body", "force", Served::rule, "vote"},
    Service{"*", "seat", "established_from", Served::rule, "attend,vote"},
    Service{"*", "office", "votes,counts_for_quorum,acting,replaced_by", Served::rule, "attend,vote"},
    Service{"*", "office", "election_quorum,election_majority,elected_by", Served::rule, "vote"},
    Service{"*", "meeting", "norm,period,count_extraordinary,count_inquorate", Served::rule, "meetings"},
    Service{"*", "meeting",
            "forms,form_decided_by,extraordinary_by,demand_offices,demand_share,demand_number,chaired_by", Served::rule,
            "convene"},
    Service{"*", "meeting", "chaired_by,video_counts_as_present,remote_counts,proxy_allowed,acting_in_post_allowed",
            Served::rule, "attend,vote"},
    Service{"*", "meeting", "late_proposals,additional_in_absentee", Served::rule, "agenda propose,agenda decide"},
    Service{"*", "notice", "*", Served::rule, "convene,notify,notify print"},
    Service{"*", "notice", "proposals", Served::rule, "agenda propose,agenda decide"},
    Service{"*", "decision",
            "topics,forms,meeting_quorum,meeting_quorum_absentee,meeting_quorum_hybrid,decision_quorum,"
            "decision_quorum_forms,decision_quorum_moment,majority,tie,hybrid_participation,mode_in_person,"
            "mode_absentee,mode_hybrid,counted_offices,voting_offices,completed_by,veto_by,veto_term,force",
            Served::rule, "vote"},
    Service{"*", "decision", "completed_by,veto_by,veto_term", Served::rule, "decisions approve"},
    Service{"*", "ballot", "*", Served::rule, "ballot,vote"},
    Service{"*", "minutes", "kept_by,signed_by,due,copies,copies_from", Served::rule, "minutes,minutes sign"},
    Service{"*", "minutes", "voices", Served::rule, "vote,minutes draft"},
    Service{"*", "list", "guest_categories", Served::record, "attend"},
};

constexpr std::array tools_of_meetings{std::string_view("council"), std::string_view("mma"), std::string_view("rmo")};

bool names(std::string_view list, std::string_view name) {
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (list.substr(0, comma) == name) {
            return true;
        }
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

bool concerns(const Service& service, std::string_view tool, std::string_view kind) {
    return service.kind == kind &&
           (service.tool == tool ||
            (service.tool == "*" && std::ranges::find(tools_of_meetings, tool) != tools_of_meetings.end()));
}

}  // namespace

std::span<const Service> services() { return table; }

bool serves(const Service& service, std::string_view tool, std::string_view kind,
            const std::vector<std::string>& said) {
    return concerns(service, tool, kind) &&
           (service.names == "*" ||
            std::ranges::any_of(said, [&](const std::string& name) { return names(service.names, name); }));
}

}  // namespace metodist
