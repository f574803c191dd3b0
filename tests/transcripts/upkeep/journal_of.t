# What became of one body, one organisation, one paper; and an undo taken back, and that taken back too.
$ mms init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories --quiet > /dev/null
$ mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general --quiet > /dev/null
$ mms educator set --new 'Белова Анна Петровна' post organisation=o1 post=учитель --quiet > /dev/null
$ mms order add --number 31 --date 2026-08-20 --title 'О районных методических объединениях' --quiet > /dev/null
$ rmo create 'РМО учителей математики' --subject математика --paper 31 --on 2026-08-20 --quiet > /dev/null 2>&1
$ rmo join математики Белова --paper 31 --on 2026-08-20 --quiet > /dev/null 2>&1
$ rmo elect математики Белова --paper 31 --on 2026-08-25 --quiet > /dev/null 2>&1
$ mms journal --body математики
О ком, о чём  Вид сведений              Содержание                                                                 С           По   Документ  Операция  Когда                 Кто       Прекращена  Заключения
------------  ------------------------  -------------------------------------------------------------------------  ----------  ---  --------  --------  --------------------  --------  ----------  ----------
b1            название органа           полное; РМО учителей математики                                            20.08.2026       d1               5  <moment>  методист
b1            предмет органа            математика; предметное: да; муниципальный                                  20.08.2026       d1               5  <moment>  методист
b1            состояние органа          действует                                                                  20.08.2026       d1               5  <moment>  методист
b1            учёт органа, объединения  вид: методическое объединение; муниципалитет: luga; внесено как есть: нет                                    5  <moment>  методист
e1            членство                  b1                                                                         20.08.2026       d1               6  <moment>  методист
e1            должность в органе        b1; руководитель; избран                                                   25.08.2026       d1               7  <moment>  методист
$ mms journal --organisation 'СОШ № 1'
О ком, о чём  Вид сведений          Содержание                       С    По   Документ  Операция  Когда                 Кто       Прекращена  Заключения
------------  --------------------  -------------------------------  ---  ---  --------  --------  --------------------  --------  ----------  ----------
o1            название организации  полное; МОУ «СОШ № 1»                                       2  <moment>  методист
o1            вид организации       общеобразовательная организация                             2  <moment>  методист
o1            учёт организации      муниципалитет: luga                                         2  <moment>  методист
e1            место работы          o1; учитель                                                 3  <moment>  методист
$ mms journal --paper 31
О ком, о чём  Вид сведений        Содержание                                                                                                                             С           По   Документ  Операция  Когда                 Кто       Прекращена  Заключения
------------  ------------------  -------------------------------------------------------------------------------------------------------------------------------------  ----------  ---  --------  --------  --------------------  --------  ----------  ----------
d1            документ            вид: приказ; номер: 31; дата: 20.08.2026; название: О районных методических объединениях; состояние: действует; внесено как есть: нет                                    4  <moment>  методист
b1            название органа     полное; РМО учителей математики                                                                                                        20.08.2026       d1               5  <moment>  методист
b1            предмет органа      математика; предметное: да; муниципальный                                                                                              20.08.2026       d1               5  <moment>  методист
b1            состояние органа    действует                                                                                                                              20.08.2026       d1               5  <moment>  методист
e1            членство            b1                                                                                                                                     20.08.2026       d1               6  <moment>  методист
e1            должность в органе  b1; руководитель; избран                                                                                                               25.08.2026       d1               7  <moment>  методист
$ mms journal --body математики --paper 31
mms: Спросить можно об одном: --operation, --educator, --organisation, --body или --paper.
[2]
$ mms journal --body физики
mms: В базе нет записи «физики» (орган, объединение).
  Что есть в базе, показывают mms educator list, mms organisation list, mms order list и rmo roster.
[3]
# The last step taken back, brought again, taken back again: each is an operation of its own.
$ mms undo --reason 'не та учительница' | sed -n 1p; rmo roster математики | grep -c руководитель
Отменена операция № 7 (<moment>, методист: rmo --today 2026-09-01 --actor методист elect математики Белова --paper 31 --on 2026-08-25 --quiet).
0
[1]
$ mms undo | sed -n 1,2p; rmo roster математики | grep -c руководитель
Отменена операция № 8 (<moment>, методист: mms --today 2026-09-01 --actor методист undo --reason 'не та учительница').
Это была отмена: снова действует операция № 7.
1
$ mms undo | sed -n 1,2p; rmo roster математики | grep -c руководитель
Отменена операция № 9 (<moment>, методист: mms --today 2026-09-01 --actor методист undo).
Это была отмена: снова действует операция № 8.
0
[1]
$ mms journal --body математики --format csv
subject,kind,values,since,until,paper,operation,moment,actor,ended_by,verdict_operations
b1,body_name,form=full; name=РМО учителей математики,2026-08-20,,d1,5,<moment>,методист,,
b1,body_field,subject=mathematics; subject_based=yes; level=municipal,2026-08-20,,d1,5,<moment>,методист,,
b1,body_state,state=active,2026-08-20,,d1,5,<moment>,методист,,
b1,body_entry,kind=association; municipality=luga; taken_over=no,,,,5,<moment>,методист,,
e1,membership,body=b1,2026-08-20,,d1,6,<moment>,методист,,
e1,office,body=b1; office=head; way=elected,2026-08-25,,d1,7,<moment>,методист,8,
e1,office,body=b1; office=head; way=elected,2026-08-25,,d1,9,<moment>,методист,10,
# What was undone cannot be undone once more.
$ mms undo 7
mms: Операция 7 уже отменена операцией 8.
  Чтобы вернуть её, отмените операцию 8.
[1]
$ mms verify | sed 's/[0-9a-f]\{64\}/<hash>/' | head -3
База данных цела: <folder>/metodist.db. Операций: 10.
Хеш последней операции: <hash>
