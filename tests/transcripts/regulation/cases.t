# The cases beside an edition: a person, a day, and what has to come out.
$ mms regulation test luga
Примеров: 102; верны: 102; не сошлись: 0; без примера: 0.
$ mms regulation test luga dalnerechensk leningrad --format json
{
  "schema": "metodist.regulation_test/1",
  "cases": 249,
  "passed": 249,
  "failed": 0,
  "gaps": [],
  "results": []
}
# A case that does not hold is told with its place; the exit code is 1.
$ cp -r $METODIST_SOURCE/config/regulations/luga luga
$ sed -i '0,/^outcome = "eligible"/s//outcome = "not_eligible"/' luga/cases.toml
$ mms regulation test luga/2024-01-30.toml
Примеров: 102; верны: 101; не сошлись: 1; без примера: 0.

Файл             Строка  Пример                                     Что проверялось  Ожидалось     Получилось
---------------  ------  -----------------------------------------  ---------------  ------------  ----------
luga/cases.toml      92  п. 2.5: все критерии и все основания есть  outcome          not_eligible  eligible
[1]
# Meetings have cases of their own, in a file of any name that begins so.
$ sed -i '0,/^because = "meeting_quorum"/s//because = "majority"/; 0,/required = 8/s//required = 7/' luga/cases-meetings.toml
$ mms regulation test luga/2024-01-30.toml
Примеров: 102; верны: 99; не сошлись: 3; без примера: 0.

Файл                      Строка  Пример                                                       Что проверялось           Ожидалось     Получилось
------------------------  ------  -----------------------------------------------------------  ------------------------  ------------  --------------
luga/cases-meetings.toml      28  п. 4.6: пришло меньше половины, заседание неправомочно       because                   majority      meeting_quorum
luga/cases-meetings.toml      39  п. 4.6, 4.9: ровно половина — заседать можно, решать нельзя  decision_quorum.required  7             8
luga/cases.toml               92  п. 2.5: все критерии и все основания есть                    outcome                   not_eligible  eligible
[1]
$ mms regulation test luga/2024-01-30.toml --format json | tail -9
      "file": "luga/cases.toml",
      "line": 92,
      "case": "п. 2.5: все критерии и все основания есть",
      "what": "outcome",
      "expected": "not_eligible",
      "found": "eligible"
    }
  ]
}
$ printf '[[meeting]]\nname = "x"\ncomposition = "thirty"\non = 2026-03-10\npresent = "1-a"\nvotes = 3\noutcome = "adoptet"\n' > luga/cases-more.toml
$ sed -i '1i schema = "metodist.cases/1"\nabout = "council"' luga/cases-more.toml
$ mms regulation test luga/cases-more.toml
mms: luga/cases-more.toml, строка 5, столбец 15: Состава «thirty» в файле нет: его описывает таблица [composition.thirty].
mms: luga/cases-more.toml, строка 7, столбец 11: «1-a»: членов называют номерами: 1-8, 11.
mms: luga/cases-more.toml, строка 8, столбец 1: неизвестный ключ «votes»; здесь бывают: name, body, composition, form, on, closing, closing_hour, presider, instructed, attendance_recorded, present, video, stay, sheet, notice, reading, question, asked, topic, office, seats, concerns, favours, for, against, abstained, not_voting, candidates, ballot, count, unanimous, casting, approved, refused, vetoed, outcome, because, clause, meeting_quorum, decision_quorum, majority, tally, refusals, differing, effective, force, elected
mms: luga/cases-more.toml, строка 9, столбец 11: «adoptet» не подходит для ключа «outcome»; возможно, «adopted»
[3]
$ mms regulation check luga/cases-more.toml
mms: luga/cases-more.toml, строка 5, столбец 15: Состава «thirty» в файле нет: его описывает таблица [composition.thirty].
mms: luga/cases-more.toml, строка 7, столбец 11: «1-a»: членов называют номерами: 1-8, 11.
mms: luga/cases-more.toml, строка 8, столбец 1: неизвестный ключ «votes»; здесь бывают: name, body, composition, form, on, closing, closing_hour, presider, instructed, attendance_recorded, present, video, stay, sheet, notice, reading, question, asked, topic, office, seats, concerns, favours, for, against, abstained, not_voting, candidates, ballot, count, unanimous, casting, approved, refused, vetoed, outcome, because, clause, meeting_quorum, decision_quorum, majority, tally, refusals, differing, effective, force, elected
mms: luga/cases-more.toml, строка 9, столбец 11: «adoptet» не подходит для ключа «outcome»; возможно, «adopted»
[3]
$ rm luga/cases-more.toml luga/cases-meetings.toml
# A rule without its case is a gap, no failure.
$ sed -i '/^\[\[case\]\]/,$d' luga/cases.toml
$ mms regulation test luga/cases.toml | head -4
Примеров: 0; верны: 0; не сошлись: 0; без примера: 82.
Нет примера: mma.at_base_school (luga-mma/2.5.5) — не выполнено.
Нет примера: mma.at_base_school (luga-mma/2.5.5) — неизвестно.
Нет примера: mma.at_base_school (luga-mma/2.5.5) — выполнено.
# No cases at all.
$ mkdir khanka && cp $METODIST_SOURCE/config/regulations/khanka/undated.toml khanka
$ mms regulation test khanka/undated.toml
Примеров: 0; верны: 0; не сошлись: 0; без примера: 0.
Рядом с khanka/undated.toml нет примеров (cases.toml).
# Faults of the cases themselves.
$ printf '[[case]]\nname = "без дня"\nperson = "nobody"\n' >> luga/cases.toml
$ mms regulation test luga/2024-01-30.toml
mms: luga/cases.toml, строка 92, столбец 1: нет обязательного ключа «on»
[3]
