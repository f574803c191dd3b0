# Without a name the edition in force by the database is shown; without a database a name is needed.
$ mms regulation show
mms: Не сказано, какое положение показать, а базы данных рядом нет.
  Назовите его: mms regulation show luga. Список: mms regulation list.
[2]
# Bodies, and the elements of one of them.
$ mms regulation show luga --body mma | head -32
Лужский муниципальный район. Положения о методической службе, методическом совете, методическом активе и районных методических объединениях.
Редакция luga/2024-01-30: действует, с 30.01.2024.
Акт: приказ от 30.01.2024 № 46. Комитет образования администрации Лужского муниципального района.
  mma — Муниципальный методический актив, п. 1.1 (luga-mma); элементов: 47
  mms — Муниципальная методическая служба, п. 1.2 (luga-mms); элементов: 23
  council — Муниципальный методический совет, п. 1.1 (luga-council); элементов: 29
  rmo — Районное методическое объединение, п. 1.2 (luga-rmo); элементов: 49

Пункт     Элемент                                Что в пункте           Что                                                                                Код пункта
--------  -------------------------------------  ---------------------  ---------------------------------------------------------------------------------  ----------------
п. 1.1    mma                                    орган                  Муниципальный методический актив                                                   luga-mma/1.1
п. 2.3.5  mma.membership                         членство                                                                                                  luga-mma/2.3.5
п. 2.5    mma.eligibility                        кто может входить                                                                                         luga-mma/2.5
п. 2.2    mma.formation                          порядок формирования                                                                                      luga-mma/2.2.a
п. 2.3.1  mma.stage.goal_setting                 этап формирования      Определение целевых ориентиров                                                     luga-mma/2.3.1
п. 2.3.2  mma.stage.request                      этап формирования      Запрос о кандидатах                                                                luga-mma/2.3.2
п. 2.3.3  mma.stage.nomination                   этап формирования      Подготовка и направление представлений                                             luga-mma/2.3.3.a
п. 2.3.4  mma.stage.diagnostics                  этап формирования      Диагностика предметных и методических компетенций                                  luga-mma/2.3.4
п. 2.1    mma.stage.selection                    этап формирования      Отбор кандидатов                                                                   luga-mma/2.1.1
п. 2.3.5  mma.stage.register_entry               этап формирования      Внесение в реестр                                                                  luga-mma/2.3.5
п. 2.3.3  mma.nomination_form                    форма представления                                                                                       luga-mma/2.3.3.b
п. 3.3    mma.meeting                            заседания                                                                                                 luga-mma/3.3
п. 3.3    mma.decision.ordinary                  принятие решений                                                                                          luga-mma/3.3
п. 2.1    mma.duty.coordinate_activity           обязанность            общая координация                                                                  luga-mma/2.1.3
п. 2.1    mma.duty.spread_experience             обязанность            распространение опыта на региональном и федеральном уровнях                        luga-mma/2.1.4
п. 3.3    mma.duty.mma_meetings_quarter          обязанность            Заседания не реже одного раза в квартал                                            luga-mma/3.3
п. 2.3.1  mma.duty.cycle_goal_setting            обязанность            Этап 1: целевые ориентиры                                                          luga-mma/2.3.1
п. 2.3.2  mma.duty.cycle_request                 обязанность            Этап 2: запрос каждому адресату                                                    luga-mma/2.3.2
п. 2.3.3  mma.duty.cycle_nominations             обязанность            Этап 3: представления                                                              luga-mma/2.3.3.a
п. 2.3.4  mma.duty.cycle_diagnostics             обязанность            Этап 4: диагностика обоих видов                                                    luga-mma/2.3.4
п. 2.1    mma.duty.cycle_selection               обязанность            Отбор: решение с обоснованием по каждому                                           luga-mma/2.1.1
п. 2.3.5  mma.duty.cycle_register_entry          обязанность            Этап 5: запись в реестре                                                           luga-mma/2.3.5
# What stands in a clause, and in those below it.
$ mms regulation show luga --clause luga-mma/2.5.d
Лужский муниципальный район. Положения о методической службе, методическом совете, методическом активе и районных методических объединениях.
Редакция luga/2024-01-30: действует, с 30.01.2024.
Акт: приказ от 30.01.2024 № 46. Комитет образования администрации Лужского муниципального района.

Пункт   Что в пункте  Что                                                                                                            Ключ                                           Значение                                                   Местное
------  ------------  -------------------------------------------------------------------------------------------------------------  ---------------------------------------------  ---------------------------------------------------------  -------
п. 2.5  условие       квалификационная категория или звание                                                                          condition/mma.category                         any mma.category_highest, mma.titles_claimed               нет
п. 2.5  условие                                                                                                                      condition/mma.category_highest                 category level = highest; valid on_day                     нет
п. 2.5  условие       высшая квалификационная категория по занимаемой должности                                                      condition/mma.category_highest_held            category level = highest, post.held = true; valid on_day   нет
п. 2.5  условие       звание «педагог-методист» или «педагог-наставник»                                                              condition/mma.titles_claimed                   any mma.title_methodologist, mma.title_mentor; presume no  нет
п. 2.5  условие                                                                                                                      condition/mma.title_methodologist              extra_title title = teacher_methodologist; valid on_day    нет
п. 2.5  условие                                                                                                                      condition/mma.title_mentor                     extra_title title = teacher_mentor; valid on_day           нет
п. 2.5  условие                                                                                                                      condition/mma.both_titles                      all mma.title_methodologist, mma.title_mentor; presume no  нет
п. 2.5  условие                                                                                                                      condition/mma.category_highest_or_both_titles  any mma.category_highest, mma.both_titles                  нет
        прочтение     Как сочетаются высшая категория и звания «педагог-методист», «педагог-наставник»? — достаточно любого из трёх  reading/E-02                                   any                                                        нет
        прочтение     На какой день нужна категория и какая? — действует на день вывода, по любой педагогической должности           reading/E-12                                   valid_on_day                                               нет
$ mms regulation show luga-2 --clause luga-mma/2.5
mms: Положение «luga-2» не найдено. Список: mms regulation list.
[2]
$ mms regulation show luga --clause luga-mma/2.55
mms: В редакции luga/2024-01-30 по пункту «luga-mma/2.55» ничего не записано; возможно, luga-mma/2.5, luga-mma/2.5.5, luga-mma/2.4.
[2]
$ mms regulation show luga --body mmo
mms: В редакции luga/2024-01-30 нет органа «mmo».
  Есть: mma, mms, council, rmo.
[2]
$ mms regulation show luga --clause luga-mma/2.5 --readings
mms: --readings и --clause вместе не задаются.
[2]
# Where the text can be read in two ways.
$ mms regulation show dalnerechensk --readings --body mma | head -12
Дальнереченский муниципальный район. Положение о муниципальном методическом активе Дальнереченского муниципального района.
Редакция dalnerechensk/undated: дата не указана; применяется на любой день без датированной редакции.
E-04 (dalnerechensk-mma/3.b.4, dalnerechensk-mma/3.c.5, dalnerechensk-mma/3.d.4): Что такое «стаж работы по специальности»?
  принято: own_flag — каждое место работы отмечают отдельно: идёт ли в стаж по специальности
  иначе: any_teaching — любая педагогическая работа
E-05 (dalnerechensk-mma/3.b.4, dalnerechensk-mma/3.c.5, dalnerechensk-mma/3.d.4): На какой день и как считать «не менее пяти лет»?
  принято: exact — названное число лет точно на свой день; считают на день вывода
  иначе: lower_bound — названо число полных лет, на деле может быть почти на год больше
  иначе: first_september — считают на последнее 1 сентября
  иначе: inclusion_day — считают на день приказа
  иначе, только для людей: proportional — неполная занятость идёт в стаж по доле ставки
E-06 (dalnerechensk-mma/3.d.2): «Первую и высшую»: одна из двух или обе?
# For programs.
$ cp -r $METODIST_SOURCE/config config
$ mms --config config regulation show luga --clause luga-council/4.6.3 --format json
{
  "schema": "metodist.regulation_clause/1",
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
  "file": "config/regulations/luga/2024-01-30.toml",
  "adopted": null,
  "hash": "<hash>",
  "clause": "luga-council/4.6.3",
  "results": [
    {
      "clause": "luga-council/4.6.3",
      "cite": "п. 4.6",
      "kind": "decision",
      "title": null,
      "key": "council.decision.ordinary.meeting_quorum",
      "value": "at_least 1/2 of established",
      "local": false
    },
    {
      "clause": "luga-council/4.6.3",
      "cite": "п. 4.6",
      "kind": "decision",
      "title": null,
      "key": "council.decision.groups.meeting_quorum",
      "value": "at_least 1/2 of established",
      "local": false
    },
    {
      "clause": "luga-council/4.6.3",
      "cite": "п. 4.6",
      "kind": "decision",
      "title": null,
      "key": "council.decision.plan.meeting_quorum",
      "value": "at_least 1/2 of established",
      "local": false
    },
    {
      "clause": "luga-council/4.6.3",
      "cite": null,
      "kind": "reading",
      "title": "Правомочно с половины, а решает с двух третей: как согласовать? — половина может заседать, две трети — решать",
      "key": "reading/C-01",
      "value": "two_steps",
      "local": false
    },
    {
      "clause": "luga-council/4.6.3",
      "cite": null,
      "kind": "reading",
      "title": "Откуда берётся установленное число членов? — число, названное в акте о составе, а если его нет — число имён в нём",
      "key": "reading/C-06",
      "value": "act",
      "local": false
    }
  ]
}
# A day before any edition: the first one is named.
$ mms regulation show luga --on 2020-01-01
mms: На 01.01.2020 у положения «luga» нет действующей редакции; первая действует с 30.01.2024.
[2]
$ mms init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories
Создан файл metodist.db: Лужский муниципальный район (luga), муниципальный район.
Положение: luga.
Записано операцией № 1. Отменить: mms undo 1.
Дальше: организации (mms import … или mms organisation set --new …), затем педагоги.
$ mms regulation show --on 2020-01-01
mms: На 01.01.2020 у положения «luga» нет действующей редакции; первая действует с 30.01.2024.
[2]
$ mms regulation show --clause luga-mma/2.3.5
Лужский муниципальный район. Положения о методической службе, методическом совете, методическом активе и районных методических объединениях.
Редакция luga/2024-01-30: действует, с 30.01.2024.
Акт: приказ от 30.01.2024 № 46. Комитет образования администрации Лужского муниципального района.
Показан текст, принятый в базу.

Пункт     Что в пункте       Что                                                                                                                Ключ                                            Значение                  Местное
--------  -----------------  -----------------------------------------------------------------------------------------------------------------  ----------------------------------------------  ------------------------  -------
п. 2.3.5  членство                                                                                                                              mma.membership                                                            нет
п. 2.3.5  членство                                                                                                                              mma.membership.inclusion_act                    register_entry            нет
п. 2.3.5  членство                                                                                                                              mma.membership.optional_act                     order                     да
п. 2.3.5  членство                                                                                                                              mma.membership.consent_required                 false                     да
п. 2.3.5  этап формирования  Внесение в реестр                                                                                                  mma.stage.register_entry                                                  нет
п. 2.3.5  этап формирования  Внесение в реестр                                                                                                  mma.stage.register_entry.ru                     Внесение в реестр         нет
п. 2.3.5  этап формирования  Внесение в реестр                                                                                                  mma.stage.register_entry.number                 5                         нет
п. 2.3.5  этап формирования  Внесение в реестр                                                                                                  mma.stage.register_entry.who                    ММС                       нет
п. 2.3.5  этап формирования  Внесение в реестр                                                                                                  mma.stage.register_entry.printed                true                      нет
п. 2.3.5  этап формирования  Внесение в реестр                                                                                                  mma.stage.register_entry.evidence               register_entry            нет
п. 2.3.5  этап формирования  Внесение в реестр                                                                                                  mma.stage.register_entry.act                    register_entry            нет
п. 2.3.5  этап формирования  Внесение в реестр                                                                                                  mma.stage.register_entry.paper                  register                  нет
п. 2.3.5  обязанность        Этап 5: запись в реестре                                                                                           mma.duty.cycle_register_entry                                             нет
п. 2.3.5  обязанность        Этап 5: запись в реестре                                                                                           mma.duty.cycle_register_entry.ru                Этап 5: запись в реестре  нет
п. 2.3.5  обязанность        Этап 5: запись в реестре                                                                                           mma.duty.cycle_register_entry.class             undated                   нет
п. 2.3.5  обязанность        Этап 5: запись в реестре                                                                                           mma.duty.cycle_register_entry.holder            coordinator               нет
п. 2.3.5  обязанность        Этап 5: запись в реестре                                                                                           mma.duty.cycle_register_entry.responsible       ММС                       нет
п. 2.3.5  обязанность        Этап 5: запись в реестре                                                                                           mma.duty.cycle_register_entry.trigger           selection_made            нет
п. 2.3.5  обязанность        Этап 5: запись в реестре                                                                                           mma.duty.cycle_register_entry.evidence          register_entry            нет
п. 2.3.5  обязанность        Этап 5: запись в реестре                                                                                           mma.duty.cycle_register_entry.severity          gap                       нет
п. 2.3.5  перечень           Этапы формирования                                                                                                 mma.list.formation_stages.items.register_entry  внесение в реестр         нет
          прочтение          Что с участником, переставшим соответствовать критериям? — остаётся; раз в год список таких участников показывают  reading/E-17                                    stays                     нет
          прочтение          Каким актом включают в состав? — записью в реестре; приказ возможен                                                reading/E-18                                    register_entry            нет
