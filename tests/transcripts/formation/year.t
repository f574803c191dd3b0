# A year of a core group under an act with five stages: from the request for candidates to the register, a member who
# leaves, and the difference of two days. Every step names its clause.

$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation luga --signatory 'authority_head:Орлова Нина Павловна:председатель комитета образования'
Создан файл metodist.db: Заречный район (zarechny), муниципальный район.
Положение: luga.

Роль                                         Имя                   Должность
-------------------------------------------  --------------------  ---------------------------------
руководитель органа управления образованием  Орлова Нина Павловна  председатель комитета образования
Записано операцией № 1. Отменить: mms undo 1.
Дальше: организации (mms import … или mms organisation set --new …), затем педагоги.
$ mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general head name='Громов Пётр Ильич' post=директор
o1. МОУ «СОШ № 1»

Что сделано  Запись               Вид сведений              Содержание                       С    По   Документ
-----------  -------------------  ------------------------  -------------------------------  ---  ---  --------
записано     organisation_name:1  название организации      полное; МОУ «СОШ № 1»
записано     organisation_kind:1  вид организации           общеобразовательная организация
записано     organisation_head:1  руководитель организации  Громов Пётр Ильич; директор
Записано операцией № 2. Отменить: mms undo 2.
Посмотреть запись: mms organisation show o1
$ mms organisation set --new 'МДОУ «Детский сад № 7»' kind kind=preschool
o2. МДОУ «Детский сад № 7»

Что сделано  Запись               Вид сведений          Содержание                              С    По   Документ
-----------  -------------------  --------------------  --------------------------------------  ---  ---  --------
записано     organisation_name:1  название организации  полное; МДОУ «Детский сад № 7»
записано     organisation_kind:1  вид организации       дошкольная образовательная организация
Записано операцией № 3. Отменить: mms undo 3.
Посмотреть запись: mms organisation show o2
$ mms order add --number 114 --date 25.09.2026 --issuer 'Комитет образования' --title 'О составе методического актива' --today 2026-09-25
Код  Вид     Номер  От          Кем издан            Название                        Состояние
---  ------  -----  ----------  -------------------  ------------------------------  ---------
d1   приказ  114    25.09.2026  Комитет образования  О составе методического актива  действует
Записано операцией № 4. Отменить: mms undo 4.
Сослаться на документ: --paper d1
$ rmo create 'РМО учителей математики' --subject математика --level municipal --taken-over
b1. РМО учителей математики

Что сделано  Запись        Вид сведений      Содержание                                 С    По   Документ
-----------  ------------  ----------------  -----------------------------------------  ---  ---  --------
записано     body_name:1   название органа   полное; РМО учителей математики
записано     body_field:1  предмет органа    математика; предметное: да; муниципальный
записано     body_state:1  состояние органа  действует; внесено как есть: да
Записано операцией № 5. Отменить: mms undo 5.
Посмотреть состав: rmo roster b1
$ mms educator set --new 'Белова Анна Петровна' birth born=02.01.1980 post organisation=o1 post=учитель subject=математика since=2010-09-01 education level=higher field=pedagogical experience kind=pedagogical form=start since=2010-09-01 category level=highest since=2023-10-15 contribution level=municipal
e1. Белова Анна Петровна

Что сделано  Запись          Вид сведений                  Содержание                          С           По   Документ
-----------  --------------  ----------------------------  ----------------------------------  ----------  ---  --------
записано     name:1          имя                           Белова; Анна; Петровна
записано     birth:1         дата рождения                 родился: 02.01.1980
записано     post:1          место работы                  МОУ «СОШ № 1»; учитель; математика  01.09.2010
записано     education:1     образование                   высшее; педагогическое
записано     experience:1    стаж                          педагогический стаж; идёт с дня     01.09.2010
записано     category:1      квалификационная категория    высшая                              15.10.2023
записано     contribution:1  вклад в развитие образования  муниципальный
Записано операцией № 6. Отменить: mms undo 6.
Посмотреть запись: mms educator show e1
$ mms educator set --new 'Дроздова Ольга Юрьевна' post organisation=o1 post=учитель education level=higher field=pedagogical experience kind=pedagogical form=start since=2022-10-01 category level=first since=2024-05-15 contribution level=municipal
e2. Дроздова Ольга Юрьевна

Что сделано  Запись          Вид сведений                  Содержание                       С           По   Документ
-----------  --------------  ----------------------------  -------------------------------  ----------  ---  --------
записано     name:1          имя                           Дроздова; Ольга; Юрьевна
записано     post:1          место работы                  МОУ «СОШ № 1»; учитель
записано     education:1     образование                   высшее; педагогическое
записано     experience:1    стаж                          педагогический стаж; идёт с дня  01.10.2022
записано     category:1      квалификационная категория    первая                           15.05.2024
записано     contribution:1  вклад в развитие образования  муниципальный
Записано операцией № 7. Отменить: mms undo 7.
Посмотреть запись: mms educator show e2
$ mms educator set --new 'Синицына Мария Олеговна' post organisation=o2 post=воспитатель education level=higher field=pedagogical experience kind=pedagogical form=start since=2005-09-01 category level=highest since=2023-10-15
e3. Синицына Мария Олеговна

Что сделано  Запись        Вид сведений                Содержание                           С           По   Документ
-----------  ------------  --------------------------  -----------------------------------  ----------  ---  --------
записано     name:1        имя                         Синицына; Мария; Олеговна
записано     post:1        место работы                МДОУ «Детский сад № 7»; воспитатель
записано     education:1   образование                 высшее; педагогическое
записано     experience:1  стаж                        педагогический стаж; идёт с дня      01.09.2005
записано     category:1    квалификационная категория  высшая                               15.10.2023
Записано операцией № 8. Отменить: mms undo 8.
Посмотреть запись: mms educator show e3
$ mma eligibility Белова
Белова Анна Петровна (e1) на 01.09.2026 может входить в состав муниципального методического актива.
Муниципальный методический актив. Лужский муниципальный район, редакция luga/2024-01-30, на 01.09.2026.
выполнено — п. 2.5 (luga-mma/2.5.a), место работы: общеобразовательная организация, организация дополнительного образования детей
  есть: МОУ «СОШ № 1», учитель, математика, общеобразовательная организация, с 01.09.2010
выполнено — п. 2.5 (luga-mma/2.5.b), образование: высшее; педагогическое
  есть: высшее, педагогическое
выполнено — п. 2.5 (luga-mma/2.5.c), педагогический стаж не менее 5 лет
  есть: 16 лет 0 мес. 0 дн. (по датам)
выполнено — п. 2.5 (luga-mma/2.5.d), квалификационная категория: высшая
  есть: высшая, с 15.10.2023
выполнено — п. 2.5 (luga-mma/2.5.e), вклад в развитие образования: муниципальный
  есть: муниципальный
Другое прочтение E-01 (luga-mma/2.5). Что значит перечень после слов «в том числе»? Принято: «перечень поясняет критерии: решают критерии, группа показывается». Если принять «кроме критериев нужна хотя бы одна группа из перечня», вывод: пока неизвестно.
Другое прочтение E-12 (luga-mma/2.5.d). На какой день нужна категория и какая? Принято: «действует на день вывода, по любой педагогической должности». Если принять «категория по занимаемой должности», вывод: пока неизвестно.
Порядок, на вывод не влияет (luga-mma/2.2.a, luga-mma/2.3.3.a, luga-mma/2.2.b, luga-mma/2.3.4, luga-mma/2.3.3.b, luga-mma/2.3.5):
  представления в открытом цикле нет
$ mma eligibility Дроздова
Дроздова Ольга Юрьевна (e2) на 01.09.2026 не может входить в состав муниципального методического актива.
Муниципальный методический актив. Лужский муниципальный район, редакция luga/2024-01-30, на 01.09.2026.
выполнено — п. 2.5 (luga-mma/2.5.a), место работы: общеобразовательная организация, организация дополнительного образования детей
  есть: МОУ «СОШ № 1», учитель, общеобразовательная организация
выполнено — п. 2.5 (luga-mma/2.5.b), образование: высшее; педагогическое
  есть: высшее, педагогическое
не выполнено — п. 2.5 (luga-mma/2.5.c), педагогический стаж не менее 5 лет
  есть: 3 года 11 мес. 0 дн. (по датам)
  выполнится 01.10.2027, если ничего не изменится
не выполнено — п. 2.5 (luga-mma/2.5.d), квалификационная категория или звание
  не выполнено — п. 2.5 (luga-mma/2.5.d), квалификационная категория: высшая
    есть: первая, с 15.05.2024
    выполнится с записью «квалификационная категория», которая отвечает требованию
  не выполнено — п. 2.5 (luga-mma/2.5.d): не записано, поэтому не учитывается: звание «педагог-методист» или «педагог-наставник»
выполнено — п. 2.5 (luga-mma/2.5.e), вклад в развитие образования: муниципальный
  есть: муниципальный
Порядок, на вывод не влияет (luga-mma/2.2.a, luga-mma/2.3.3.a, luga-mma/2.2.b, luga-mma/2.3.4, luga-mma/2.3.3.b, luga-mma/2.3.5):
  представления в открытом цикле нет
[1]
$ mma eligibility Синицына
Синицына Мария Олеговна (e3) на 01.09.2026 не может входить в состав муниципального методического актива.
Муниципальный методический актив. Лужский муниципальный район, редакция luga/2024-01-30, на 01.09.2026.
не выполнено — п. 2.5 (luga-mma/2.5.a), место работы
  не выполнено — п. 2.5 (luga-mma/2.5.a), место работы: общеобразовательная организация, организация дополнительного образования детей
    кроме: руководитель организации, заместитель руководителя
    есть: МДОУ «Детский сад № 7», воспитатель, дошкольная образовательная организация
    выполнится с записью «место работы», которая отвечает требованию
  не выполнено — п. 2.5 (luga-mma/2.5): не записано, поэтому не учитывается: группа из перечня
выполнено — п. 2.5 (luga-mma/2.5.b), образование: высшее; педагогическое
  есть: высшее, педагогическое
выполнено — п. 2.5 (luga-mma/2.5.c), педагогический стаж не менее 5 лет
  есть: 21 год 0 мес. 0 дн. (по датам)
выполнено — п. 2.5 (luga-mma/2.5.d), квалификационная категория: высшая
  есть: высшая, с 15.10.2023
неизвестно — п. 2.5 (luga-mma/2.5.e), вклад в развитие образования: муниципальный
  не хватает сведений: записать, есть ли это
Порядок, на вывод не влияет (luga-mma/2.2.a, luga-mma/2.3.3.a, luga-mma/2.2.b, luga-mma/2.3.4, luga-mma/2.3.3.b, luga-mma/2.3.5):
  представления в открытом цикле нет
[1]
$ mma eligibility Белова --format json
{
  "schema": "metodist.eligibility/1",
  "body": "Муниципальный методический актив",
  "regulation": "luga",
  "edition": "luga/2024-01-30",
  "as_of": "2026-09-01",
  "procedure_rules": {
    "nomination_required": true,
    "nominators": [
      "association",
      "organisation"
    ],
    "self_nomination": false,
    "signed_by": "head",
    "form_fields": [
      "name",
      "post",
      "organisation",
      "education",
      "experience",
      "category",
      "contribution",
      "ground",
      "consent"
    ],
    "diagnostics": "required",
    "diagnostics_kinds": [
      "subject",
      "methodological"
    ],
    "inclusion_act": "register_entry",
    "clauses": [
      "luga-mma/2.2.a",
      "luga-mma/2.3.3.a",
      "luga-mma/2.2.b",
      "luga-mma/2.3.4",
      "luga-mma/2.3.3.b",
      "luga-mma/2.3.5"
    ]
  },
  "results": [
    {
      "code": "e1",
      "name": "Белова Анна Петровна",
      "outcome": "eligible",
      "decisive": [
        "luga-mma/2.5.a",
        "luga-mma/2.5.b",
        "luga-mma/2.5.c",
        "luga-mma/2.5.d",
        "luga-mma/2.5.e"
      ],
      "reasons": [
        {
          "clause": "luga-mma/2.5.a",
          "cite": "п. 2.5",
          "rule": "mma.employer",
          "outcome": "met",
          "actual": [],
          "required": {
            "any": 2
          },
          "missing": [],
          "cure": null,
          "parts": [
            {
              "clause": "luga-mma/2.5.a",
              "cite": "п. 2.5",
              "rule": "mma.employer_kind",
              "outcome": "met",
              "actual": [
                {
                  "fact": "post",
                  "sequence": 1,
                  "organisation": "o1",
                  "post": "teacher",
                  "subject": "mathematics",
                  "organisation.kind": "general",
                  "since": "2010-09-01",
                  "match": "met"
                }
              ],
              "required": {
                "fact": "post",
                "where": {
                  "organisation.kind": [
                    "general",
                    "additional_children"
                  ]
                },
                "except": {
                  "post": [
                    "head",
                    "deputy_head"
                  ]
                }
              },
              "missing": [],
              "cure": null
            },
            {
              "clause": "luga-mma/2.5",
              "cite": "п. 2.5",
              "rule": "mma.listed_claimed",
              "outcome": "not_met",
              "actual": [],
              "required": {
                "any": 1
              },
              "missing": [],
              "cure": null,
              "parts": [
                {
                  "clause": "luga-mma/2.5",
                  "cite": "п. 2.5",
                  "rule": "mma.listed",
                  "outcome": "unknown",
                  "actual": [],
                  "required": {
                    "any": 6
                  },
                  "missing": [
                    {
                      "what": "fact",
                      "fact": "role",
                      "where": {
                        "role": [
                          "attestation_chair",
                          "attestation_expert",
                          "exam_subject_expert"
                        ]
                      }
                    },
                    {
                      "what": "fact",
                      "fact": "office",
                      "where": {
                        "office": "head",
                        "body.kind": "association",
                        "body.level": "municipal"
                      }
                    },
                    {
                      "what": "fact",
                      "fact": "role",
                      "where": {
                        "role": [
                          "association_head",
                          "subject_association_head"
                        ],
                        "level": "municipal"
                      }
                    },
                    {
                      "what": "fact",
                      "fact": "role",
                      "where": {
                        "role": "community_leader"
                      }
                    },
                    {
                      "what": "reference",
                      "column": "organisation.status",
                      "of": "o1"
                    },
                    {
                      "what": "reference",
                      "column": "organisation.status",
                      "of": "o1"
                    },
                    {
                      "what": "fact",
                      "fact": "contest",
                      "where": {
                        "contest": "skill",
                        "level": [
                          "municipal",
                          "regional",
                          "federal"
                        ],
                        "place": [
                          "winner",
                          "laureate"
                        ]
                      }
                    }
                  ],
                  "cure": null,
                  "parts": [
                    {
                      "clause": "luga-mma/2.5.1",
                      "cite": "п. 2.5",
                      "rule": "mma.ground_municipal_service_methodologist",
                      "outcome": "not_met",
                      "actual": [
                        {
                          "fact": "post",
                          "sequence": 1,
                          "organisation": "o1",
                          "post": "teacher",
                          "subject": "mathematics",
                          "organisation.kind": "general",
                          "since": "2010-09-01",
                          "match": "not_met"
                        }
                      ],
                      "required": {
                        "fact": "post",
                        "where": {
                          "post": [
                            "methodologist",
                            "senior_methodologist"
                          ],
                          "organisation.kind": [
                            "methodical_institution",
                            "department"
                          ]
                        }
                      },
                      "missing": [],
                      "cure": {
                        "what": "fact",
                        "fact": "post"
                      }
                    },
                    {
                      "clause": "luga-mma/2.5.2",
                      "cite": "п. 2.5",
                      "rule": "mma.ground_attestation_or_exam_expert",
                      "outcome": "unknown",
                      "actual": [],
                      "required": {
                        "fact": "role",
                        "where": {
                          "role": [
                            "attestation_chair",
                            "attestation_expert",
                            "exam_subject_expert"
                          ]
                        }
                      },
                      "missing": [
                        {
                          "what": "fact",
                          "fact": "role",
                          "where": {
                            "role": [
                              "attestation_chair",
                              "attestation_expert",
                              "exam_subject_expert"
                            ]
                          }
                        }
                      ],
                      "cure": null
                    },
                    {
                      "clause": "luga-mma/2.5.3",
                      "cite": "п. 2.5",
                      "rule": "mma.ground_association_head",
                      "outcome": "unknown",
                      "actual": [],
                      "required": {
                        "any": 2
                      },
                      "missing": [
                        {
                          "what": "fact",
                          "fact": "office",
                          "where": {
                            "office": "head",
                            "body.kind": "association",
                            "body.level": "municipal"
                          }
                        },
                        {
                          "what": "fact",
                          "fact": "role",
                          "where": {
                            "role": [
                              "association_head",
                              "subject_association_head"
                            ],
                            "level": "municipal"
                          }
                        }
                      ],
                      "cure": null,
                      "parts": [
                        {
                          "clause": "luga-mma/2.5.3",
                          "cite": "п. 2.5",
                          "rule": "mma.heads_association",
                          "outcome": "unknown",
                          "actual": [],
                          "required": {
                            "fact": "office",
                            "where": {
                              "office": "head",
                              "body.kind": "association",
                              "body.level": "municipal"
                            }
                          },
                          "missing": [
                            {
                              "what": "fact",
                              "fact": "office",
                              "where": {
                                "office": "head",
                                "body.kind": "association",
                                "body.level": "municipal"
                              }
                            }
                          ],
                          "cure": null
                        },
                        {
                          "clause": "luga-mma/2.5.3",
                          "cite": "п. 2.5",
                          "rule": "mma.has_association_role",
                          "outcome": "unknown",
                          "actual": [],
                          "required": {
                            "fact": "role",
                            "where": {
                              "role": [
                                "association_head",
                                "subject_association_head"
                              ],
                              "level": "municipal"
                            }
                          },
                          "missing": [
                            {
                              "what": "fact",
                              "fact": "role",
                              "where": {
                                "role": [
                                  "association_head",
                                  "subject_association_head"
                                ],
                                "level": "municipal"
                              }
                            }
                          ],
                          "cure": null
                        }
                      ]
                    },
                    {
                      "clause": "luga-mma/2.5.4",
                      "cite": "п. 2.5",
                      "rule": "mma.ground_community_leader",
                      "outcome": "unknown",
                      "actual": [],
                      "required": {
                        "fact": "role",
                        "where": {
                          "role": "community_leader"
                        }
                      },
                      "missing": [
                        {
                          "what": "fact",
                          "fact": "role",
                          "where": {
                            "role": "community_leader"
                          }
                        }
                      ],
                      "cure": null
                    },
                    {
                      "clause": "luga-mma/2.5.5",
                      "cite": "п. 2.5",
                      "rule": "mma.ground_innovation_site_staff",
                      "outcome": "unknown",
                      "actual": [],
                      "required": {
                        "any": 2
                      },
                      "missing": [
                        {
                          "what": "reference",
                          "column": "organisation.status",
                          "of": "o1"
                        },
                        {
                          "what": "reference",
                          "column": "organisation.status",
                          "of": "o1"
                        }
                      ],
                      "cure": null,
                      "parts": [
                        {
                          "clause": "luga-mma/2.5.5",
                          "cite": "п. 2.5",
                          "rule": "mma.at_innovation_or_pilot_site",
                          "outcome": "unknown",
                          "actual": [
                            {
                              "fact": "post",
                              "sequence": 1,
                              "organisation": "o1",
                              "post": "teacher",
                              "subject": "mathematics",
                              "since": "2010-09-01",
                              "match": "unknown"
                            }
                          ],
                          "required": {
                            "fact": "post",
                            "where": {
                              "organisation.status": [
                                "innovation_site",
                                "pilot_site"
                              ],
                              "organisation.status_level": [
                                "regional",
                                "federal"
                              ]
                            }
                          },
                          "missing": [
                            {
                              "what": "reference",
                              "column": "organisation.status",
                              "of": "o1"
                            }
                          ],
                          "cure": null
                        },
                        {
                          "clause": "luga-mma/2.5.5",
                          "cite": "п. 2.5",
                          "rule": "mma.at_base_school",
                          "outcome": "unknown",
                          "actual": [
                            {
                              "fact": "post",
                              "sequence": 1,
                              "organisation": "o1",
                              "post": "teacher",
                              "subject": "mathematics",
                              "since": "2010-09-01",
                              "match": "unknown"
                            }
                          ],
                          "required": {
                            "fact": "post",
                            "where": {
                              "organisation.status": "base_school"
                            }
                          },
                          "missing": [
                            {
                              "what": "reference",
                              "column": "organisation.status",
                              "of": "o1"
                            }
                          ],
                          "cure": null
                        }
                      ]
                    },
                    {
                      "clause": "luga-mma/2.5.6",
                      "cite": "п. 2.5",
                      "rule": "mma.ground_contest_winner",
                      "outcome": "unknown",
                      "actual": [],
                      "required": {
                        "fact": "contest",
                        "where": {
                          "contest": "skill",
                          "level": [
                            "municipal",
                            "regional",
                            "federal"
                          ],
                          "place": [
                            "winner",
                            "laureate"
                          ]
                        }
                      },
                      "missing": [
                        {
                          "what": "fact",
                          "fact": "contest",
                          "where": {
                            "contest": "skill",
                            "level": [
                              "municipal",
                              "regional",
                              "federal"
                            ],
                            "place": [
                              "winner",
                              "laureate"
                            ]
                          }
                        }
                      ],
                      "cure": null
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          "clause": "luga-mma/2.5.b",
          "cite": "п. 2.5",
          "rule": "mma.education",
          "outcome": "met",
          "actual": [
            {
              "fact": "education",
              "sequence": 1,
              "level": "higher",
              "field": "pedagogical",
              "match": "met"
            }
          ],
          "required": {
            "fact": "education",
            "where": {
              "level": "higher",
              "field": "pedagogical"
            }
          },
          "missing": [],
          "cure": null
        },
        {
          "clause": "luga-mma/2.5.c",
          "cite": "п. 2.5",
          "rule": "mma.experience",
          "outcome": "met",
          "actual": [
            {
              "source": "dated",
              "length": {
                "years": 16,
                "months": 0,
                "days": 0
              },
              "most": {
                "years": 16,
                "months": 0,
                "days": 0
              },
              "match": "met"
            }
          ],
          "required": {
            "experience": "pedagogical",
            "years": 5,
            "months": 0
          },
          "missing": [],
          "cure": null
        },
        {
          "clause": "luga-mma/2.5.d",
          "cite": "п. 2.5",
          "rule": "mma.category",
          "outcome": "met",
          "actual": [],
          "required": {
            "any": 2
          },
          "missing": [],
          "cure": null,
          "parts": [
            {
              "clause": "luga-mma/2.5.d",
              "cite": "п. 2.5",
              "rule": "mma.category_highest",
              "outcome": "met",
              "actual": [
                {
                  "fact": "category",
                  "sequence": 1,
                  "level": "highest",
                  "since": "2023-10-15",
                  "match": "met"
                }
              ],
              "required": {
                "fact": "category",
                "where": {
                  "level": "highest"
                }
              },
              "missing": [],
              "cure": null
            },
            {
              "clause": "luga-mma/2.5.d",
              "cite": "п. 2.5",
              "rule": "mma.titles_claimed",
              "outcome": "not_met",
              "actual": [],
              "required": {
                "any": 2
              },
              "missing": [],
              "cure": null,
              "parts": [
                {
                  "clause": "luga-mma/2.5.d",
                  "cite": "п. 2.5",
                  "rule": "mma.title_methodologist",
                  "outcome": "unknown",
                  "actual": [],
                  "required": {
                    "fact": "extra_title",
                    "where": {
                      "title": "teacher_methodologist"
                    }
                  },
                  "missing": [
                    {
                      "what": "fact",
                      "fact": "extra_title",
                      "where": {
                        "title": "teacher_methodologist"
                      }
                    }
                  ],
                  "cure": null
                },
                {
                  "clause": "luga-mma/2.5.d",
                  "cite": "п. 2.5",
                  "rule": "mma.title_mentor",
                  "outcome": "unknown",
                  "actual": [],
                  "required": {
                    "fact": "extra_title",
                    "where": {
                      "title": "teacher_mentor"
                    }
                  },
                  "missing": [
                    {
                      "what": "fact",
                      "fact": "extra_title",
                      "where": {
                        "title": "teacher_mentor"
                      }
                    }
                  ],
                  "cure": null
                }
              ]
            }
          ]
        },
        {
          "clause": "luga-mma/2.5.e",
          "cite": "п. 2.5",
          "rule": "mma.contribution",
          "outcome": "met",
          "actual": [
            {
              "fact": "contribution",
              "sequence": 1,
              "level": "municipal",
              "match": "met"
            }
          ],
          "required": {
            "fact": "contribution",
            "where": {
              "level": "municipal"
            }
          },
          "missing": [],
          "cure": null
        }
      ],
      "readings": [
        {
          "id": "E-01",
          "clauses": [
            "luga-mma/2.5"
          ],
          "chosen": "illustration",
          "chosen_meaning": "перечень поясняет критерии: решают критерии, группа показывается",
          "other": "additional",
          "meaning": "кроме критериев нужна хотя бы одна группа из перечня",
          "outcome": "undetermined",
          "local": false
        },
        {
          "id": "E-12",
          "clauses": [
            "luga-mma/2.5.d"
          ],
          "chosen": "valid_on_day",
          "chosen_meaning": "действует на день вывода, по любой педагогической должности",
          "other": "same_post",
          "meaning": "категория по занимаемой должности",
          "outcome": "undetermined",
          "local": false
        }
      ],
      "differing": [
        "E-01",
        "E-12"
      ],
      "grounds": [
        {
          "rule": "mma.ground_municipal_service_methodologist",
          "title": "методист муниципальной методической службы",
          "clause": "luga-mma/2.5.1",
          "outcome": "not_met"
        },
        {
          "rule": "mma.ground_attestation_or_exam_expert",
          "title": "эксперт аттестационной или экзаменационной комиссии",
          "clause": "luga-mma/2.5.2",
          "outcome": "unknown"
        },
        {
          "rule": "mma.ground_association_head",
          "title": "руководитель методического объединения",
          "clause": "luga-mma/2.5.3",
          "outcome": "unknown"
        },
        {
          "rule": "mma.ground_community_leader",
          "title": "лидер профессионального сообщества",
          "clause": "luga-mma/2.5.4",
          "outcome": "unknown"
        },
        {
          "rule": "mma.ground_innovation_site_staff",
          "title": "работник инновационной, пилотной или базовой площадки",
          "clause": "luga-mma/2.5.5",
          "outcome": "unknown"
        },
        {
          "rule": "mma.ground_contest_winner",
          "title": "победитель или лауреат конкурса",
          "clause": "luga-mma/2.5.6",
          "outcome": "unknown"
        }
      ],
      "remarks": [],
      "procedure": {
        "nominations": [],
        "missing_fields": [],
        "missing_diagnostics": [],
        "member": false
      }
    }
  ]
}
$ mma cycle open 2026/2027
Открыт цикл c1 «2026/2027»: Муниципальный методический актив, 01.09.2026, редакция luga/2024-01-30.
Дальше: определение целевых ориентиров (п. 2.3.1). Завершить этап: mma cycle stage goal_setting
Записано операцией № 9. Отменить: mms undo 9.
$ mma cycle stage goal_setting --note 'Поддержка школ с низкими результатами' --on 2026-09-02
Этап завершён 02.09.2026: определение целевых ориентиров (п. 2.3.1).
Дальше: запрос о кандидатах (п. 2.3.2). Завершить этап: mma cycle stage request
Записано операцией № 10. Отменить: mms undo 10.
$ mma request send --on 2026-09-03
Запрос о кандидатах направлен 03.09.2026: 3 адресата (п. 2.3.2).
Дальше: запрос о кандидатах (п. 2.3.2). Завершить этап: mma cycle stage request
Записано операцией № 11. Отменить: mms undo 11.
$ mma cycle stage request --on 2026-09-03
Этап завершён 03.09.2026: запрос о кандидатах (п. 2.3.2).
Дальше: представления кандидатов (п. 2.3.3). Завершить этап: mma cycle stage nomination
Записано операцией № 12. Отменить: mms undo 12.
$ mma nominate Белова name='Белова А. П.' post=учитель organisation='СОШ № 1' education=высшее experience='15 лет' category=высшая contribution='семинар' ground='п. 2.5' consent=есть --by 'СОШ № 1' --signed-by 'Громов Пётр Ильич' --on 2026-09-10
Представление n1: Белова Анна Петровна; представляет МОУ «СОШ № 1», 10.09.2026 (п. 2.2).
Записано операцией № 13. Отменить: mms undo 13.
$ mma nominate Дроздова --by 'РМО учителей математики' --signed-by 'Белова Анна Петровна' --on 2026-09-11
Представление n2: Дроздова Ольга Юрьевна; представляет РМО учителей математики, 11.09.2026 (п. 2.2).
n2: в форме не заполнено — основание из перечня, согласие кандидата (п. 2.3.3). Дополнить: mma nomination complete n2 …
Записано операцией № 14. Отменить: mms undo 14.
$ mma request list
Код  Кому                     Отправлен   Ответ        Дата ответа
---  -----------------------  ----------  -----------  -----------
o1   МОУ «СОШ № 1»            03.09.2026  представили  10.09.2026
o2   МДОУ «Детский сад № 7»   03.09.2026
b1   РМО учителей математики  03.09.2026  представили  11.09.2026

Не ответили: 1 из 3.
$ mma request answer o2 --note 'Письмо' --on 2026-09-12
МДОУ «Детский сад № 7»: кандидатов нет, 12.09.2026.
Записано операцией № 15. Отменить: mms undo 15.
$ mma nomination list
Код  Фамилия, имя, отчество  Кто представил           Представлено  Состояние         Не заполнено                              Нет диагностики                                   Причина
---  ----------------------  -----------------------  ------------  ----------------  ----------------------------------------  ------------------------------------------------  -------
n1   Белова Анна Петровна    МОУ «СОШ № 1»            10.09.2026    ждёт диагностики                                            предметные компетенции, методические компетенции
n2   Дроздова Ольга Юрьевна  РМО учителей математики  11.09.2026    форма неполная    основание из перечня, согласие кандидата  предметные компетенции, методические компетенции
$ mma cycle stage nomination --on 2026-09-15
Этап завершён 15.09.2026: представления кандидатов (п. 2.3.3).
Дальше: диагностика кандидатов (п. 2.3.4). Завершить этап: mma cycle stage diagnostics
Записано операцией № 16. Отменить: mms undo 16.
$ mma diagnose Белова --on 2026-09-18
Белова Анна Петровна: диагностика 18.09.2026 — предметные компетенции (п. 2.3.4).
Белова Анна Петровна: диагностика 18.09.2026 — методические компетенции (п. 2.3.4).
Записано операцией № 17. Отменить: mms undo 17.
$ mma nomination complete n2 consent=есть
Представление n2 дополнено.
n2: в форме не заполнено — основание из перечня (п. 2.3.3). Дополнить: mma nomination complete n2 …
Записано операцией № 18. Отменить: mms undo 18.
$ mma nomination withdraw n2 --reason 'Просьба кандидата' --on 2026-09-18
Представление n2 отозвано 18.09.2026.
Записано операцией № 19. Отменить: mms undo 19.
$ mma cycle stage diagnostics --on 2026-09-20
Этап завершён 20.09.2026: диагностика кандидатов (п. 2.3.4).
Дальше: внесение в реестр (п. 2.3.5). Завершить этап: mma cycle stage register_entry
Записано операцией № 20. Отменить: mms undo 20.
$ mma nomination decide n1 accept --reason 'Опыт наставничества' --on 2026-09-24
n1: Белова Анна Петровна — принять, 24.09.2026; вывод: может входить (п. 2.1).
Записано операцией № 21. Отменить: mms undo 21.
$ mma approve --all --paper 114 --engagement staff --on 2026-09-25
Белова Анна Петровна: в составе с 25.09.2026, запись № 1 (п. 2.3.5).
Записано операцией № 22. Отменить: mms undo 22.
$ mma cycle stage register_entry --on 2026-09-25
Этап завершён 25.09.2026: внесение в реестр (п. 2.3.5).
Все этапы завершены. Дальше: mma cycle close
Записано операцией № 23. Отменить: mms undo 23.
$ mma cycle show
Муниципальный методический актив: цикл c1 «2026/2027», открыт 01.09.2026, по редакции luga/2024-01-30.

Этап                            Пункт     Завершён    Примечание
------------------------------  --------  ----------  -------------------------------------
определение целевых ориентиров  п. 2.3.1  02.09.2026  Поддержка школ с низкими результатами
запрос о кандидатах             п. 2.3.2  03.09.2026
представления кандидатов        п. 2.3.3  15.09.2026
диагностика кандидатов          п. 2.3.4  20.09.2026
внесение в реестр               п. 2.3.5  25.09.2026

Все этапы завершены. Дальше: mma cycle close
$ mma cycle close --on 2026-10-01
Цикл c1 завершён 01.10.2026.
Дальше: «Сведения о составе и деятельности» размещает ММС, где: сайт методического центра, социальная сеть (п. 2.1).
  Срок: не позднее 25.10.2026, через 30 дней после изменения состава.
  Срок местный: положение его не называет, его можно изменить в local.toml.
Записано операцией № 24. Отменить: mms undo 24.
$ mma cycle list
Цикл  Название   Редакция                  Открыт      Закрыт      Итог
----  ---------  ------------------------  ----------  ----------  --------
c1    2026/2027  luga/2024-01-30@zarechny  01.09.2026  01.10.2026  завершён
$ mma roster --on 2026-10-01
Муниципальный методический актив на 01.10.2026: 1 человек.

Код  Фамилия, имя, отчество  Должность  Организация    В составе с  № в реестре  Акт №  Дата акта
---  ----------------------  ---------  -------------  -----------  -----------  -----  ----------
e1   Белова Анна Петровна    учитель    МОУ «СОШ № 1»  25.09.2026   1            114    25.09.2026
$ mma exclude Белова --ground own_wish --reason 'Заявление' --on 2027-01-15
Белова Анна Петровна: в составе по 14.01.2027. Основание: по собственному желанию (п. 2.3.5).
Записано операцией № 25. Отменить: mms undo 25.
$ mma roster --from 2026-10-01 --to 2027-02-01
Муниципальный методический актив: изменения с 01.10.2026 по 01.02.2027 — 1.

Изменение  День        Код  Фамилия, имя, отчество  Организация    Пункт     Акт №  Дата акта   Основание выбытия        Примечание
---------  ----------  ---  ----------------------  -------------  --------  -----  ----------  -----------------------  ----------
выбыл(а)   14.01.2027  e1   Белова Анна Петровна    МОУ «СОШ № 1»  п. 2.3.5  114    25.09.2026  по собственному желанию  Заявление
$ mma verdicts Белова --recompute
  №  Для чего                  На день     Вывод          Редакция                  Операция  Вывод заново   Совпадает
---  ------------------------  ----------  -------------  ------------------------  --------  -------------  ---------
  1  решение по представлению  24.09.2026  может входить  luga/2024-01-30@zarechny        21  может входить  да
  2  включение в состав        25.09.2026  может входить  luga/2024-01-30@zarechny        22  может входить  да
$ mma eligibility --all --brief
Муниципальный методический актив. Лужский муниципальный район, редакция luga/2024-01-30, на 01.09.2026.

Код  Вывод             Решающие пункты                                                                 Иное прочтение меняет вывод
---  ----------------  ------------------------------------------------------------------------------  ---------------------------
e1   может входить     luga-mma/2.5.a, luga-mma/2.5.b, luga-mma/2.5.c, luga-mma/2.5.d, luga-mma/2.5.e  да
e2   не может входить  luga-mma/2.5.c, luga-mma/2.5.d                                                  нет
e3   не может входить  luga-mma/2.5.a                                                                  нет

Могут входить: 1. Не могут: 2. Пока неизвестно: 0.
$ mma eligibility --all --brief --format csv
code,outcome,decisive,other_reading
e1,eligible,luga-mma/2.5.a; luga-mma/2.5.b; luga-mma/2.5.c; luga-mma/2.5.d; luga-mma/2.5.e,true
e2,not_eligible,luga-mma/2.5.c; luga-mma/2.5.d,false
e3,not_eligible,luga-mma/2.5.a,false
$ mma nominate Синицына --by o1 --signed-by X
mma: Муниципальный методический актив: открытого цикла нет. Откройте: mma cycle open, или назовите цикл: --cycle.
[1]
