# Who recorded what, when and by which command.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms order add --number 96 --date 20.08.2026 --issuer 'Комитет образования' --title 'О присвоении категории' --quiet > order.txt
$ mms educator set --new 'Белова Анна Петровна' birth born=02.01.1980 category level=первая since=2019-05-15 --quiet > new.txt
$ mms educator set белова category level=высшая since=15.05.2024 --paper 96 --actor Сидоров --quiet > set.txt
$ mms journal
Операция  Когда                 Кто       Команда                                                                                                                                                  Документ  Внесено  Прекращено  Отменена
--------  --------------------  --------  -------------------------------------------------------------------------------------------------------------------------------------------------------  --------  -------  ----------  --------
       1  <moment>  методист  mms --today 2026-09-01 --actor методист init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet                       1           0
       2  <moment>  методист  mms --today 2026-09-01 --actor методист order add --number 96 --date 20.08.2026 --issuer 'Комитет образования' --title 'О присвоении категории' --quiet                  1           0
       3  <moment>  методист  mms --today 2026-09-01 --actor методист educator set --new 'Белова Анна Петровна' birth born=02.01.1980 category level=первая since=2019-05-15 --quiet                   4           0
       4  <moment>  Сидоров   mms --today 2026-09-01 educator set белова category level=высшая since=15.05.2024 --paper 96 --actor Сидоров --quiet                                     d1              1           0

Операций: 4. Одну целиком показывает mms journal --operation НОМЕР.
$ mms journal --author Сидоров --format csv
operation,moment,actor,command,paper,recorded,ended,undone_by
4,<moment>,Сидоров,mms --today 2026-09-01 educator set белова category level=высшая since=15.05.2024 --paper 96 --actor Сидоров --quiet,d1,1,0,
$ mms journal --operation 4
Операция № 4, <moment>, Сидоров: mms --today 2026-09-01 educator set белова category level=высшая since=15.05.2024 --paper 96 --actor Сидоров --quiet
  Документ: d1
  Вместо текущего дня взят 01.09.2026.

Что сделано  О ком, о чём  Вид сведений                Содержание  С           По   Документ
-----------  ------------  --------------------------  ----------  ----------  ---  --------
внесено      e1            квалификационная категория  высшая      15.05.2024       d1
$ mms journal --educator белова
О ком, о чём  Вид сведений                Содержание               С           По   Документ  Операция  Когда                 Кто       Прекращена  Заключения
------------  --------------------------  -----------------------  ----------  ---  --------  --------  --------------------  --------  ----------  ----------
e1            имя                         Белова; Анна; Петровна                                     3  <moment>  методист
e1            дата рождения               родился: 02.01.1980                                        3  <moment>  методист
e1            квалификационная категория  первая                   15.05.2019                        3  <moment>  методист
e1            учёт педагога               муниципалитет: zarechny                                    3  <moment>  методист
e1            квалификационная категория  высшая                   15.05.2024       d1               4  <moment>  Сидоров
$ mms journal --paper 96
О ком, о чём  Вид сведений                Содержание                                                                                                                                               С           По   Документ  Операция  Когда                 Кто       Прекращена  Заключения
------------  --------------------------  -------------------------------------------------------------------------------------------------------------------------------------------------------  ----------  ---  --------  --------  --------------------  --------  ----------  ----------
d1            документ                    вид: приказ; номер: 96; дата: 20.08.2026; кем издан: Комитет образования; название: О присвоении категории; состояние: действует; внесено как есть: нет                                    2  <moment>  методист
e1            квалификационная категория  высшая                                                                                                                                                   15.05.2024       d1               4  <moment>  Сидоров
$ mms journal --educator белова --known '#3' --format csv
subject,kind,values,since,until,paper,operation,moment,actor,ended_by,verdict_operations
e1,name,family=Белова; given=Анна; patronymic=Петровна,,,,3,<moment>,методист,,
e1,birth,born=1980-01-02,,,,3,<moment>,методист,,
e1,category,level=first,2019-05-15,,,3,<moment>,методист,,
e1,educator_entry,municipality=zarechny,,,,3,<moment>,методист,,
$ mms journal --operation 4 --format json
{
  "schema": "metodist.operation/1",
  "operation": 4,
  "moment": "<moment>",
  "today": "2026-09-01",
  "actor": "Сидоров",
  "command": "mms --today 2026-09-01 educator set белова category level=высшая since=15.05.2024 --paper 96 --actor Сидоров --quiet",
  "reason": null,
  "paper": "d1",
  "program": "metodist 0.1.0",
  "edition": null,
  "undoes": null,
  "undone_by": null,
  "recorded": 1,
  "ended": 0,
  "hash": "<hash>",
  "made": [],
  "results": [
    {"change":"recorded","kind":"category","subject":"e1","sequence":2,"denied":false,"values":{"level":"highest"},"details":{},"since":"2024-05-15","until":null,"paper":"d1"}
  ]
}
$ mms journal --since 2999-01-01
Таких операций нет.
# What cannot be asked.
$ mms journal --operation 9
mms: Операции 9 нет; последняя — 4.
  Номера показывает «mms journal».
[2]
$ mms journal --operation 2 --educator белова
mms: Спросить можно об одном: --operation, --educator, --organisation, --body или --paper.
[2]
$ mms journal --educator белова --since 2026-01-01
mms: --since, --until, --author и --table сужают только список операций.
[2]
$ mms journal --table people
mms: Таблицы «people» нет.
  Имена таблиц показывает «mms verify --format json».
[2]
$ mms journal --educator Никифоров
mms: В базе нет записи «Никифоров» (педагог).
  Что есть в базе, показывают mms educator list, mms organisation list, mms order list и rmo roster.
[3]
