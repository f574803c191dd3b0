# An operation is taken back by an operation, while nothing stands on it.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms undo --db zarechny.db
mms: zarechny.db: Базы данных нет.
  Создайте её командой «mms init» или укажите файл: --db ФАЙЛ.
[4]
$ mms educator set --new 'Белова Анна Петровна' birth born=02.01.1980 category level=первая since=2019-05-15 --quiet > new.txt
$ mms educator set белова category level=высшая since=15.05.2024 --quiet > set.txt
$ mms undo --dry-run
Была бы отменена операция № 3 (<moment>, методист: mms --today 2026-09-01 --actor методист educator set белова category level=высшая since=15.05.2024 --quiet).

Вид сведений                Записей снято  Записей возвращено
--------------------------  -------------  ------------------
квалификационная категория              1                   0

Пробный запуск: в базу ничего не записано.
$ mms undo --reason 'не тот человек'
Отменена операция № 3 (<moment>, методист: mms --today 2026-09-01 --actor методист educator set белова category level=высшая since=15.05.2024 --quiet).

Вид сведений                Записей снято  Записей возвращено
--------------------------  -------------  ------------------
квалификационная категория              1                   0

Вернуть обратно: mms undo 4.
$ mms educator show белова
e1. Белова Анна Петровна

Запись      Вид сведений                Содержание              С           По   Документ  Кто внёс  Операция
----------  --------------------------  ----------------------  ----------  ---  --------  --------  --------
name:1      имя                         Белова; Анна; Петровна                             методист         2
birth:1     дата рождения               родился: 02.01.1980                                методист         2
category:1  квалификационная категория  первая                  15.05.2019                 методист         2
$ mms journal --operation 4
Операция № 4, <moment>, методист: mms --today 2026-09-01 --actor методист undo --reason 'не тот человек'
  Причина: не тот человек
  Вместо текущего дня взят 01.09.2026.
  Отменяет операцию № 3.

Что сделано  О ком, о чём  Вид сведений                Содержание  С           По   Документ
-----------  ------------  --------------------------  ----------  ----------  ---  --------
прекращено   e1            квалификационная категория  высшая      15.05.2024
# The undo is an operation too.
$ mms undo
Отменена операция № 4 (<moment>, методист: mms --today 2026-09-01 --actor методист undo --reason 'не тот человек').
Это была отмена: снова действует операция № 3.

Вид сведений                Записей снято  Записей возвращено
--------------------------  -------------  ------------------
квалификационная категория              0                   1

Вернуть обратно: mms undo 5.
$ mms journal
Операция  Когда                 Кто       Команда                                                                                                                                                 Документ  Внесено  Прекращено  Отменена
--------  --------------------  --------  ------------------------------------------------------------------------------------------------------------------------------------------------------  --------  -------  ----------  --------
       1  <moment>  методист  mms --today 2026-09-01 --actor методист init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet                      1           0
       2  <moment>  методист  mms --today 2026-09-01 --actor методист educator set --new 'Белова Анна Петровна' birth born=02.01.1980 category level=первая since=2019-05-15 --quiet                  4           0
       3  <moment>  методист  mms --today 2026-09-01 --actor методист educator set белова category level=высшая since=15.05.2024 --quiet                                                              1           0
       4  <moment>  методист  mms --today 2026-09-01 --actor методист undo --reason 'не тот человек'                                                                                                  0           1         5
       5  <moment>  методист  mms --today 2026-09-01 --actor методист undo                                                                                                                            1           0

Операций: 5. Одну целиком показывает mms journal --operation НОМЕР.
$ mms undo 4
mms: Операция 4 уже отменена операцией 5.
  Чтобы вернуть её, отмените операцию 5.
[1]
# The person was entered by operation 2, and later rows are about her.
$ mms undo 2
mms: Операцию № 2 отменить нельзя: на ней держится более позднее. Ничего не изменено.
  Сначала отмените названные операции, последнюю первой.
mms: Операция № 5 (<moment>, методист: mms --today 2026-09-01 --actor методист undo) ссылается на то, что она завела: квалификационная категория, e1; записей: 1.
[1]
$ mms undo 2 --format json
{"schema":"metodist.error/1","trouble":"refused","exit_code":1,"results":[{"code":"upkeep.undo_refused","message":"Операцию № 2 отменить нельзя: на ней держится более позднее. Ничего не изменено.","severity":"breach","remedy":"Сначала отмените названные операции, последнюю первой.","arguments":{"operation":2}},{"code":"upkeep.blocked_by_reference","message":"Операция № 5 (<moment>, методист: mms --today 2026-09-01 --actor методист undo) ссылается на то, что она завела: квалификационная категория, e1; записей: 1.","severity":"breach","arguments":{"operation":5,"table":"category","subject":"e1","count":1,"moment":"<moment>","actor":"методист","command":"mms --today 2026-09-01 --actor методист undo"}}]}
[1]
$ mms undo 17
mms: Операции 17 нет; последняя — 5.
  Номера показывает «mms journal».
[2]
$ mms undo 3 --format json
{
  "schema": "metodist.undo/1",
  "operation": 6,
  "undone": 3,
  "restores": null,
  "results": [
    {
      "kind": "category",
      "ended": 1,
      "restored": 0
    }
  ]
}
$ mms undo 2
Отменена операция № 2 (<moment>, методист: mms --today 2026-09-01 --actor методист educator set --new 'Белова Анна Петровна' birth born=02.01.1980 category level=первая since=2019-05-15 --quiet).

Вид сведений                Записей снято  Записей возвращено
--------------------------  -------------  ------------------
имя                                     1                   0
дата рождения                           1                   0
квалификационная категория              1                   0
учёт педагога                           1                   0

Вернуть обратно: mms undo 7.
$ mms educator show белова
mms: В базе нет записи «белова» (педагог).
  Что есть в базе, показывают mms educator list, mms organisation list, mms order list и rmo roster.
[3]
$ mms verify
База данных цела: <folder>/metodist.db. Операций: 7.
Хеш последней операции: <hash>
