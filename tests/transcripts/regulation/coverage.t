# Every clause of an act with what serves it.
$ mms regulation coverage luga --clause luga-mma/2
Лужский муниципальный район. Положения о методической службе, методическом совете, методическом активе и районных методических объединениях.
Редакция luga/2024-01-30: действует, с 30.01.2024.
Акт: приказ от 30.01.2024 № 46. Комитет образования администрации Лужского муниципального района.
  luga-mma: 30 пунктов; решают — 23, записывают — 3, печатают — 1, только текст — 3

Код пункта        Что в пункте          Чем служит программа  Команды                                                                                            Почему только текст                        Где записано
----------------  --------------------  --------------------  -------------------------------------------------------------------------------------------------  -----------------------------------------  ----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------
luga-mma/2.1.a    орган                 записывает            mma cycle open, mma roster, mma order                                                                                                         mma.created_by, mma.formation.forming_body, mma.list.functions, reading/M-02
luga-mma/2.1.b    членство              решает                mma approve, mma exclude, mma roster                                                                                                          mma.membership.engagement, reading/E-03
luga-mma/2.1.1    порядок формирования  решает                mma nomination decide, mma approve, mma cycle stage, mma cycle show                                                                           mma.formation.selection_after, mma.stage.selection, mma.duty.cycle_selection, mma.list.functions.items.select_candidates, reading/E-15
luga-mma/2.1.2    перечень              записывает            mma roster, mma approve, mma exclude                                                                                                          mma.list.functions.items.keep_member_base, mma.document.member_base
luga-mma/2.1.3    обязанность           только текст                                                                                                             записано, но команды его ещё не применяют  mma.duty.coordinate_activity, mma.list.functions.items.coordinate_activity
luga-mma/2.1.4    обязанность           только текст                                                                                                             записано, но команды его ещё не применяют  mma.duty.spread_experience, mma.list.functions.items.spread_experience
luga-mma/2.1.5    размещение сведений   печатает              mma order, mma cycle close                                                                                                                    mma.list.functions.items.publish_composition, mma.publication.composition, reading/D-07
luga-mma/2.2.a    порядок формирования  решает                mma cycle stage, mma nominate, mma request send, mma approve, mma diagnose, mma nomination decide                                             mma.formation, reading/E-14
luga-mma/2.2.b    порядок формирования  решает                mma diagnose, mma nomination decide, mma cycle stage                                                                                          mma.formation.diagnostics, reading/E-13
luga-mma/2.3      порядок формирования  решает                mma cycle stage, mma nominate                                                                                                                 mma.formation.order, mma.list.formation_stages, reading/E-16
luga-mma/2.3.1    этап формирования     решает                mma cycle stage, mma cycle show                                                                                                               mma.stage.goal_setting, mma.duty.cycle_goal_setting, mma.list.formation_stages.items.goal_setting
luga-mma/2.3.2    этап формирования     решает                mma cycle stage, mma cycle show, mma request send, mma request answer, mma request letter                                                     mma.stage.request, mma.duty.cycle_request, mma.list.formation_stages.items.request
luga-mma/2.3.3.a  порядок формирования  решает                mma request send, mma nominate, mma approve, mma cycle stage, mma cycle show                                                                  mma.formation.signed_by, mma.stage.nomination, mma.duty.cycle_nominations, mma.list.formation_stages.items.nomination, reading/E-14
luga-mma/2.3.3.b  прочтение             решает                mma nominate, mma nomination complete, mma nomination decide                                                                                  mma.nomination_form, reading/E-23
luga-mma/2.3.4    порядок формирования  решает                mma diagnose, mma nomination decide, mma cycle stage, mma cycle show                                                                          mma.formation.diagnostics_kinds, mma.formation.diagnostics_pass, mma.stage.diagnostics, mma.duty.cycle_diagnostics, mma.list.formation_stages.items.diagnostics, reading/E-08, reading/E-24
luga-mma/2.3.5    членство              решает                mma approve, mma exclude, mma roster, mma cycle stage, mma cycle show                                                                         mma.membership, mma.stage.register_entry, mma.duty.cycle_register_entry, mma.list.formation_stages.items.register_entry, reading/E-17, reading/E-18
luga-mma/2.4      орган                 только текст                                                                                                             записано, но команды его ещё не применяют  mma.member_term, mma.context.association
luga-mma/2.5      членство              решает                mma check, mma eligibility, mma nomination decide, mms import                                                                                 mma.membership.recheck, mma.eligibility, mma.duty.roster_review, condition/mma.member, condition/mma.teaching_post, condition/mma.member_without_contribution, condition/mma.member_and_listed, condition/mma.member_or_listed, condition/mma.listed, condition/mma.listed_claimed, reading/E-01, reading/E-17, reading/E-19
luga-mma/2.5.a    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.employer, condition/mma.employer_kind, condition/mma.employer_any_post, condition/mma.employer_with_managers, condition/mma.employer_or_listed, condition/mma.employer_without_managers, condition/mma.not_employer_kind, condition/mma.remark_employer_waived, reading/E-03
luga-mma/2.5.b    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.education, condition/mma.retrained, condition/mma.education_or_retrained, condition/mma.no_pedagogical_education, condition/mma.remark_retrained, reading/E-22
luga-mma/2.5.c    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.experience, reading/E-05, reading/E-28
luga-mma/2.5.d    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.category, condition/mma.category_highest, condition/mma.category_highest_held, condition/mma.titles_claimed, condition/mma.title_methodologist, condition/mma.title_mentor, condition/mma.both_titles, condition/mma.category_highest_or_both_titles, reading/E-02, reading/E-12
luga-mma/2.5.e    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.contribution, condition/mma.contribution_or_listed, reading/E-11, reading/E-30
luga-mma/2.5.1    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.ground_municipal_service_methodologist, reading/E-03
luga-mma/2.5.2    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.ground_attestation_or_exam_expert
luga-mma/2.5.3    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.ground_association_head, condition/mma.heads_association, condition/mma.has_association_role
luga-mma/2.5.4    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.ground_community_leader, reading/E-11
luga-mma/2.5.5    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.ground_innovation_site_staff, condition/mma.at_innovation_or_pilot_site, condition/mma.at_base_school
luga-mma/2.5.6    условие               решает                mma eligibility, mma nomination decide, mma check, mms import                                                                                 condition/mma.ground_contest_winner
luga-mma/2.6      численность           записывает            mma capacity, mma capacity set, mma capacity plan                                                                                             mma.duty.mma_capacity_basis, mma.capacity.inputs.activity_kinds, mma.capacity.inputs.planned_events, mma.capacity.inputs.staff_forecast, mma.capacity.inputs.organisation_forecast, mma.capacity, reading/E-25
$ mms regulation coverage luga | grep '^  luga-'
  luga-order: 12 пунктов; решают — 0, записывают — 0, печатают — 0, только текст — 12
  luga-mms: 92 пункта; решают — 0, записывают — 1, печатают — 0, только текст — 91
  luga-council: 46 пунктов; решают — 29, записывают — 5, печатают — 0, только текст — 12
  luga-mma: 81 пункт; решают — 24, записывают — 4, печатают — 2, только текст — 51
  luga-rmo: 103 пункта; решают — 5, записывают — 4, печатают — 0, только текст — 94
$ for each in dalnerechensk leningrad zdvinsk khanka; do mms regulation coverage $each | grep '^  [a-z]*-'; done
  dalnerechensk-mma: 57 пунктов; решают — 21, записывают — 2, печатают — 1, только текст — 33
  leningrad-rma: 87 пунктов; решают — 25, записывают — 4, печатают — 2, только текст — 56
  zdvinsk-mmo: 85 пунктов; решают — 6, записывают — 3, печатают — 0, только текст — 76
  khanka-mms: 59 пунктов; решают — 0, записывают — 0, печатают — 0, только текст — 59
# Why some can only be looked up.
$ mms regulation coverage dalnerechensk --served text_only --format csv | cut -d, -f1,2,3,6 | head -12
id,kind,served_by,refs
dalnerechensk-mma/0,context,text_only,mma.context.identity; reading/D-15
dalnerechensk-mma/I.2,list,text_only,mma.list.legal_basis.items.minprosv_letter_1061_2021; mma.list.legal_basis.items.primorye_order_384a_2022; mma.list.legal_basis.items.primorye_order_466a_2022; mma.list.legal_basis
dalnerechensk-mma/II.2,list,text_only,mma.list.goals.items.targeted_help_and_support; mma.list.goals
dalnerechensk-mma/2.1,list,text_only,mma.list.tasks
dalnerechensk-mma/2.1.1,list,text_only,mma.list.tasks.items.lesson_and_extracurricular_help
dalnerechensk-mma/2.1.2,list,text_only,mma.list.tasks.items.consultative_help
dalnerechensk-mma/2.1.3,list,text_only,mma.list.tasks.items.method_events_on_difficulties
dalnerechensk-mma/4,list,text_only,mma.list.activities
dalnerechensk-mma/4.1,list,text_only,mma.list.activities.items.deficit_identification
dalnerechensk-mma/4.2,list,text_only,mma.list.activities.items.consultations
dalnerechensk-mma/4.3,list,text_only,mma.list.activities.items.low_result_teacher_help
# For programs.
$ mms regulation coverage luga --clause luga-mma/2.5.c --format json | grep -v '"file"'
{
  "schema": "metodist.regulation_coverage/1",
  "edition": "luga/2024-01-30",
  "municipality": "luga",
  "name": "Лужский муниципальный район",
  "title": "Положения о методической службе, методическом совете, методическом активе и районных методических объединениях",
  "status": "in_force",
  "in_force": "2024-01-30",
  "act": {
    "kind": "приказ",
    "number": "46",
    "date": "2024-01-30",
    "by": "Комитет образования администрации Лужского муниципального района"
  },
  "adopted": null,
  "hash": "<hash>",
  "counts": {
    "rule": 1,
    "record": 0,
    "output": 0,
    "text_only": 0
  },
  "results": [
    {
      "id": "luga-mma/2.5.c",
      "kind": "condition",
      "served_by": "rule",
      "refs": [
        "condition/mma.experience",
        "reading/E-05",
        "reading/E-28"
      ],
      "commands": [
        "mma eligibility",
        "mma nomination decide",
        "mma check",
        "mms import"
      ],
      "reason": null
    }
  ]
}
# What is no clause of the acts.
$ mms regulation coverage luga --clause luga-mma/2.55
mms: В редакции luga/2024-01-30 по пункту «luga-mma/2.55» ничего не записано; возможно, luga-mma/2.5, luga-mma/2.5.5, luga-mma/1.5.
[2]
$ mms regulation coverage luga --served rules
mms: --served: значение «rules» не предусмотрено.
  Допустимые значения: rule, record, output, text_only.
[2]
# A clause that the list of the act does not have is a fault of the file, and so is one that it has twice.
$ mkdir x && sed '/clauses.dalnerechensk-mma/,/"""$/s/ 3.e / 3.d /' $METODIST_SOURCE/config/regulations/dalnerechensk/undated.toml > x/undated.toml
$ mms regulation check x/undated.toml 2>&1 | cut -c1-150
mms: x/undated.toml, строка 16, столбец 29: пункт «dalnerechensk-mma/3.d» в перечне дважды
mms: x/undated.toml, строка 411, столбец 10: пункта «dalnerechensk-mma/3.e» нет в перечне пунктов акта daln
mms: x/undated.toml, строка 417, столбец 10: пункта «dalnerechensk-mma/3.e» нет в перечне пунктов акта daln
mms: x/undated.toml, строка 423, столбец 10: пункта «dalnerechensk-mma/3.e» нет в перечне пунктов акта daln
mms: x/undated.toml, строка 482, столбец 88: пункта «dalnerechensk-mma/3.e» нет в перечне пунктов акта daln
