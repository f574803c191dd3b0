# Working and expert groups: created by a decision of their own kind, with members, a task, a last day and a report.

$ mms init --code luga --name 'Лужский район' --level district --use-regulation luga --no-signatories --quiet > new.txt
< people.txt
| Белова Анна Петровна
| Громов Пётр Ильич
| Осипова Нина Юрьевна
| Дроздов Илья Андреевич
| Ершова Ольга Львовна
| Жуков Олег Иванович
$ while read -r name; do mms educator set --new "$name" --quiet > new.txt < /dev/null; done < people.txt
$ mms order add --number 12 --date 2026-01-12 --issuer 'Комитет образования' --title 'О составе' --quiet > new.txt
$ council appoint --paper 12 --established 5 --chair Белова --deputy Громов --secretary Осипова --member Дроздов --member Ершова --on 2026-01-12 --quiet 2> new.txt > new.txt
$ council convene 2026-03-20 --item 'О наставничестве' --item 'О группе по наставничеству :: создание группы' --item 'Об экспертной группе :: создание группы' --today 2026-03-01 --quiet 2> new.txt > new.txt
$ council attend m1 --all --presider Белова --today 2026-03-20 --quiet > new.txt
$ council vote m1 1 --rest за --today 2026-03-20 --quiet > new.txt
$ council vote m1 2 --rest за --today 2026-03-20 --quiet > new.txt
$ council vote m1 3 --for Белова --for Громов --against Осипова --against Дроздов --against Ершова --today 2026-03-20 --quiet > new.txt
# No group before the vote is closed, without members, by another question, or by one that was not adopted.
$ council group create m1 2 'По наставничеству' --kind рабочая --member Дроздов --today 2026-03-20
council: Вопрос 2 «О группе по наставничеству» заседания m1: голосование не закрыто, решения о группе ещё нет (п. 3.1.2).
  Основание: luga-council/3.1.2.
[1]
$ council vote m1 --close --today 2026-03-20 --quiet > new.txt
$ council group create m1 2 'По наставничеству' --kind 'рабочая группа' --today 2026-03-20
council: Группа «По наставничеству»: в составе никого нет. Совет создаёт группы из своих членов и других лиц и утверждает их состав (п. 3.1.2).
  Основание: luga-council/3.1.2.
  Назовите участников: --member, --outsider
[1]
$ council group create m1 1 'По наставничеству' --kind 'рабочая группа' --member Дроздов --today 2026-03-20
council: Вопрос 1 «О наставничестве» заседания m1 — не о создании группы. Обязательны только решения о создании групп, остальные рекомендательные (п. 4.9).
  Основание: luga-council/4.9.1.a.
  Внесите вопрос вида «создание группы»: council agenda add
[1]
$ council group create m1 3 'Эксперты' --kind 'экспертная группа' --member Дроздов --today 2026-03-20
council: Вопрос 3 «Об экспертной группе» заседания m1: не принято, решения о группе нет (п. 4.9).
  Основание: luga-council/4.9.3.a.
[1]
$ council group create m1 2 'По наставничеству' --kind кружок --member Дроздов --due 2026-03-19 --task 9.9 --today 2026-03-20
council: «кружок»: в перечне положения такого нет. Есть: рабочая группа (3.1.2), экспертная группа (3.1.2).
council: «9.9»: в перечне положения такого нет. Есть: предложения о развитии МС НМС (2.1.1), лучшие практики сопровождения (2.1.2), рекомендации об условиях для ОМСУ (2.1.3), экспертиза муниципальных проектов (2.1.4).
council: Срок отчёта 19.03.2026 раньше дня решения 20.03.2026.
[3]
# Members of the council, others of the register, and people outside it.
$ council group create m1 2 'Группа по наставничеству' --kind 'рабочая группа' --head Дроздов --member Осипова --member Жуков --outsider 'Сомова Елена Андреевна=omsu' --task 2.1.3 --mandate 'перечень наставников по школам' --due 2026-06-01 --today 2026-03-23
Группа g2 «Группа по наставничеству» создана 20.03.2026, участников: 4.
  Сила решения: обязательное (п. 4.9).
Записано операцией № 16. Отменить: mms undo 16.
$ council group create m1 2 'Группа по наставничеству' --kind 'рабочая группа' --head Дроздов --member Осипова --today 2026-03-24
Группа g2 «Группа по наставничеству» по этому вопросу уже создана.
Ничего не записано: всё это уже есть в базе.
$ council group show наставничеству --today 2026-03-24
g2. Группа по наставничеству: рабочая группа, работает.
  Создана по вопросу 2 заседания m1.
  Задача органа: рекомендации об условиях для ОМСУ.
  Поручено: перечень наставников по школам
  Отчёт не позднее 01.06.2026.

Имя                     Роль          Член органа  От кого
----------------------  ------------  -----------  ------------------
Дроздов Илья Андреевич  руководитель  да
Жуков Олег Иванович     участник      нет
Осипова Нина Юрьевна    участник      да
Сомова Елена Андреевна  участник      нет          представители ОМСУ
# On the last day the report is in time, on the next it is late.
$ council group list --on 2026-06-01
Муниципальный методический совет: группы на 01.06.2026

Группа  Название                  Вид             Участников  С           Отчёт до    Отчёт  Состояние
------  ------------------------  --------------  ----------  ----------  ----------  -----  ---------
g2      Группа по наставничеству  рабочая группа           4  20.03.2026  01.06.2026         работает
$ council group list --on 2026-06-02 --fail-on overdue
Муниципальный методический совет: группы на 02.06.2026

Группа  Название                  Вид             Участников  С           Отчёт до    Отчёт  Состояние
------  ------------------------  --------------  ----------  ----------  ----------  -----  ---------------
g2      Группа по наставничеству  рабочая группа           4  20.03.2026  01.06.2026         отчёт просрочен
[1]
$ council check --on 2026-06-01 | grep рупп
[1]
$ council check --on 2026-06-02 | grep рупп
Группа g2 «Группа по наставничеству»: отчёт не представлен, последний день был 01.06.2026.
$ council agenda next --on 2026-06-02
Муниципальный методический совет: что просится в следующую повестку на 02.06.2026

Почему        Откуда  Вопрос                                                     Срок
------------  ------  ---------------------------------------------------------  ----------
отчёт группы  g2      Отчёт группы «Группа по наставничеству» (срок 01.06.2026)  01.06.2026
$ council group report g2 --text 'перечень составлен, 14 наставников' --today 2026-06-05
Отчёт группы g2 записан 05.06.2026.
  Срок был 01.06.2026.
Записано операцией № 17. Отменить: mms undo 17.
$ council group report g2 --text 'перечень составлен, 14 наставников' --today 2026-06-06
Этот отчёт группы g2 уже записан 05.06.2026.
Ничего не записано: всё это уже есть в базе.
$ council group list --on 2026-06-05
Муниципальный методический совет: группы на 05.06.2026

Группа  Название                  Вид             Участников  С           Отчёт до    Отчёт       Состояние
------  ------------------------  --------------  ----------  ----------  ----------  ----------  ----------
g2      Группа по наставничеству  рабочая группа           4  20.03.2026  01.06.2026  05.06.2026  отчиталась
$ council check --on 2026-06-05 | grep рупп
[1]
# Who is in a group is changed by a decision too, from a day on; who it was before stays told.
$ council group change m1 2 g2 --today 2026-06-10
council: Не сказано, что изменить: --member, --outsider, --head или --remove.
[2]
$ council convene 2026-06-10 --item 'О составе группы :: создание группы' --item 'Об отпусках' --today 2026-06-01 --quiet 2> new.txt > new.txt
$ council attend m2 --all --presider Белова --today 2026-06-10 --quiet > new.txt
$ council vote m2 1 --rest за --today 2026-06-10 --quiet > new.txt
$ council group change m2 1 g2 --member Ершова --today 2026-06-10
council: Вопрос 1 «О составе группы» заседания m2: голосование не закрыто, решения о группе ещё нет (п. 3.1.2).
  Основание: luga-council/3.1.2.
[1]
$ council vote m2 1 --close --today 2026-06-10 --quiet > new.txt
# The question that made a group is no decision on who joins it later.
$ council group change m1 2 g2 --member Ершова --today 2026-06-10
council: По вопросу 2 заседания m1 создана группа g2: менять состав групп по нему нельзя (п. 3.1.2).
  Основание: luga-council/3.1.2.
  Новый состав группы решают новым вопросом. Если ошиблись при создании группы, отмените его и создайте её снова: mms undo
[1]
$ council group change m2 2 g2 --member Ершова --today 2026-06-10
council: Вопрос 2 «Об отпусках» заседания m2 — не о создании группы. Обязательны только решения о создании групп, остальные рекомендательные (п. 4.9).
  Основание: luga-council/4.9.1.a.
  Внесите вопрос вида «создание группы»: council agenda add
[1]
$ council group change m2 1 g2 --member Ершова --today 2026-06-09
council: Голосование на заседании m2 закрыто 10.06.2026, а изменение состава — на 09.06.2026.
[1]
$ council group change m2 1 g2 --remove Белова --today 2026-06-10
council: Белова Анна Петровна: на 10.06.2026 в группе не состоит.
[3]
$ council group change m2 1 g2 --member Ершова --outsider 'Ким Р. О.=scientific' --head Осипова --remove Жуков --remove 'Сомова Елена Андреевна' --today 2026-06-10
Ершова Ольга Львовна: в группе g2 с 10.06.2026.
Ким Р. О.: в группе g2 с 10.06.2026.
Осипова Нина Юрьевна: руководит группой g2 с 10.06.2026.
Сомова Елена Андреевна: последний день в группе g2 — 10.06.2026.
Жуков Олег Иванович: последний день в группе g2 — 10.06.2026.
Записано операцией № 22. Отменить: mms undo 22.
$ council group change m2 1 g2 --member Ершова --outsider 'Ким Р. О.=scientific' --head Осипова --today 2026-06-10
Ершова Ольга Львовна: в группе g2 уже состоит.
Ким Р. О.: в группе g2 уже состоит.
Осипова Нина Юрьевна: группой g2 уже руководит.
Ничего не записано: всё это уже есть в базе.
$ council group show g2 --on 2026-06-09 --format csv
name,role,of_body,category
Дроздов Илья Андреевич,head,true,
Жуков Олег Иванович,member,false,
Осипова Нина Юрьевна,member,true,
Сомова Елена Андреевна,member,false,представители ОМСУ
$ council group show g2 --on 2026-06-10 --format csv
name,role,of_body,category
Осипова Нина Юрьевна,head,true,
Дроздов Илья Андреевич,member,true,
Ершова Ольга Львовна,member,true,
Жуков Олег Иванович,member,false,
Ким Р. О.,member,false,научные организации
Сомова Елена Андреевна,member,false,представители ОМСУ
$ council group show g2 --on 2026-06-11 --format csv
name,role,of_body,category
Осипова Нина Юрьевна,head,true,
Дроздов Илья Андреевич,member,true,
Ершова Ольга Львовна,member,true,
Ким Р. О.,member,false,научные организации
# What changed a group changes it on no other day, and makes no group.
$ council group change m2 1 g2 --remove Осипова --head Дроздов --today 2026-06-12
council: По вопросу 1 заседания m2 с 10.06.2026 изменён состав группы g2: другого изменения по нему быть не может (п. 3.1.2).
  Основание: luga-council/3.1.2.
  Внесите новый вопрос вида «создание группы»: council agenda add
[1]
$ council group create m2 1 'Группа по конкурсу' --kind 'рабочая группа' --member Дроздов --today 2026-06-12
council: По вопросу 1 заседания m2 с 10.06.2026 изменён состав группы g2: другого изменения по нему быть не может (п. 3.1.2).
  Основание: luga-council/3.1.2.
  Внесите новый вопрос вида «создание группы»: council agenda add
[1]
# One head on one day, also where who led until then leaves on it; nobody on both sides.
$ council convene 2026-06-12 --item 'О руководителе группы :: создание группы' --today 2026-06-05 --quiet 2> new.txt > new.txt
$ council attend m3 --all --presider Белова --today 2026-06-12 --quiet > new.txt
$ council vote m3 1 --rest за --close --today 2026-06-12 --quiet > new.txt
$ council group change m3 1 g2 --remove Осипова --head Дроздов --today 2026-06-12
Дроздов Илья Андреевич: руководит группой g2 с 12.06.2026.
Осипова Нина Юрьевна: последний день в группе g2 — 12.06.2026.
Записано операцией № 26. Отменить: mms undo 26.
$ council group show g2 --on 2026-06-12 --format csv
name,role,of_body,category
Дроздов Илья Андреевич,head,true,
Ершова Ольга Львовна,member,true,
Ким Р. О.,member,false,научные организации
Осипова Нина Юрьевна,member,true,
$ council group show g2 --on 2026-06-11 --format csv | grep head
Осипова Нина Юрьевна,head,true,
$ council group show g2 --on 2026-06-13 --format csv
name,role,of_body,category
Дроздов Илья Андреевич,head,true,
Ершова Ольга Львовна,member,true,
Ким Р. О.,member,false,научные организации
# Nothing of what was decided before is a decision on the group as it is now.
$ council group change m2 1 g2 --member Жуков --on 2026-06-10
council: Состав группы g2 изменён 12.06.2026, а голосование по вопросу 1 заседания m2 закрыто 10.06.2026: нового изменения оно не решало (п. 3.1.2).
  Основание: luga-council/3.1.2.
[1]
$ council group show g2 --on 2026-06-12 | head -4
g2. Группа по наставничеству: рабочая группа, отчиталась.
  Создана по вопросу 2 заседания m1.
  Состав изменён с 10.06.2026 по вопросу 1 заседания m2.
  Состав изменён с 12.06.2026 по вопросу 1 заседания m3.
$ mms undo --yes --today 2026-06-12 --quiet > new.txt
$ council group change m3 1 g2 --remove Осипова --head Осипова --outsider 'Ким Р. О.' --remove 'Ким Р. О.' --today 2026-06-12
council: Осипова Нина Юрьевна: и принимается в группу, и выходит из неё. Назовите один раз.
council: Ким Р. О.: и принимается в группу, и выходит из неё. Назовите один раз.
[3]
$ council group change m3 1 g2 --remove Осипова --remove Дроздов --remove Ершова --remove 'Ким Р. О.' --today 2026-06-12
council: Группа g2: в составе никого не остаётся (п. 3.1.2). Группу завершают: council group end
  Основание: luga-council/3.1.2.
[1]
# The last day.
$ council group end наставничеству --reason 'задача решена' --today 2026-06-30
Группа g2: последний день работы 30.06.2026.
Записано операцией № 28. Отменить: mms undo 28.
$ council group end наставничеству --today 2026-07-01
Группа g2 уже завершена 30.06.2026.
Ничего не записано: всё это уже есть в базе.
$ council group change m2 1 g2 --member Жуков --today 2026-07-01
council: Группа g2 завершена 30.06.2026: её состав больше не меняют.
[1]
$ council group list --on 2026-07-01
Муниципальный методический совет: группы на 01.07.2026
Действующих групп нет.
$ council group list --all --on 2026-07-01 --format csv
group,name,kind,members,since,due,reported,state
g2,Группа по наставничеству,working_group,4,2026-03-20,2026-06-01,2026-06-05,finished
$ council group show g2 --on 2026-07-01 --format json
{
  "schema": "metodist.group/1",
  "on": "2026-07-01",
  "group": "g2",
  "name": "Группа по наставничеству",
  "kind": "working_group",
  "state": "finished",
  "task": "conditions_recommendations",
  "task_title": "рекомендации об условиях для ОМСУ",
  "mandate": "перечень наставников по школам",
  "meeting": "m1",
  "item": 2,
  "since": "2026-03-20",
  "due": "2026-06-01",
  "reported": "2026-06-05",
  "report": "перечень составлен, 14 наставников",
  "until": "2026-06-30",
  "members": 4,
  "changes": [
    {
      "since": "2026-06-10",
      "meeting": "m2",
      "item": 1
    }
  ],
  "results": [
    {
      "code": "e3",
      "name": "Осипова Нина Юрьевна",
      "role": "head",
      "of_body": true,
      "category": null
    },
    {
      "code": "e4",
      "name": "Дроздов Илья Андреевич",
      "role": "member",
      "of_body": true,
      "category": null
    },
    {
      "code": "e5",
      "name": "Ершова Ольга Львовна",
      "role": "member",
      "of_body": true,
      "category": null
    },
    {
      "code": null,
      "name": "Ким Р. О.",
      "role": "member",
      "of_body": false,
      "category": "научные организации"
    }
  ]
}
# As it was known and as it was.
$ council group show g2 --on 2026-05-01
g2. Группа по наставничеству: рабочая группа, работает.
  Создана по вопросу 2 заседания m1.
  Задача органа: рекомендации об условиях для ОМСУ.
  Поручено: перечень наставников по школам
  Отчёт не позднее 01.06.2026.

Имя                     Роль          Член органа  От кого
----------------------  ------------  -----------  ------------------
Дроздов Илья Андреевич  руководитель  да
Жуков Олег Иванович     участник      нет
Осипова Нина Юрьевна    участник      да
Сомова Елена Андреевна  участник      нет          представители ОМСУ
$ council group show 'по одарённым'
council: Группы «по одарённым» нет. Есть: g2 (Группа по наставничеству).
[3]
$ mms undo --yes --today 2026-07-01 --quiet > new.txt
$ council group list --on 2026-07-01 --format csv
group,name,kind,members,since,due,reported,state
g2,Группа по наставничеству,working_group,4,2026-03-20,2026-06-01,2026-06-05,reported
