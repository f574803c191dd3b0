# What an act or its cycle does not allow, said in one message each; the file stays the same to the byte.
$ { mms init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories
> mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general
> mms organisation set --new 'ООО «Ромашка»' kind kind=other
> mms educator set --new 'Белова Анна Петровна' post organisation=o1 post=учитель education level=higher field=pedagogical experience kind=pedagogical form=start since=2024-09-01 category level=highest since=2023-10-15 contribution level=municipal
> mms educator set --new 'Дроздова Ольга Юрьевна' birth born=02.01.1980 post organisation=o1 post=учитель
> mms order add --number 96 --date 01.09.2026 --title 'О составе методического актива'
> mma cycle open 2026/2027; mma cycle stage goal_setting --note 'Ориентиры'; mma request send; mma cycle stage request
> mma nominate Белова --by o1 --signed-by 'Громов Пётр Ильич' --on 2026-09-10 name=Белова post=учитель organisation=o1 education=высшее experience='2 года' category=высшая contribution=семинар ground='п. 2.5' consent=есть
> mma cycle stage nomination --on 2026-09-11; mma diagnose Белова --on 2026-09-12; } > told.txt 2>&1; tail -3 told.txt
Белова Анна Петровна: диагностика 12.09.2026 — предметные компетенции (п. 2.3.4).
Белова Анна Петровна: диагностика 12.09.2026 — методические компетенции (п. 2.3.4).
Записано операцией № 13. Отменить: mms undo 13.
$ sha256sum metodist.db > before.txt
# A second cycle beside the open one.
$ mma cycle open 2027/2028
mma: Уже открыт цикл c1 «2026/2027» (01.09.2026); второй одновременно не открывается (п. 2.3). Завершите его (mma cycle close) или отмените (mma cycle cancel).
  Основание: luga-mma/2.3.
[1]
# A nomination by whoever may not nominate.
$ mma nominate Дроздова --by 'Муниципальный' --signed-by 'Орлова Нина Павловна' --on 2026-09-10
mma: Муниципальный методический актив: по положению не может представлять кандидатов. Могут: методическое объединение, образовательная организация (п. 2.2).
  Основание: luga-mma/2.2.a.
[1]
# Approval of somebody who is not eligible, or nobody decided on.
$ mma nomination decide n1 accept --reason 'Нужна району' --on 2026-09-14
mma: n1: вывод — не может входить (п. 2.5). Принять можно только решением вопреки выводу: --override --author --reason --paper.
  Основание: luga-mma/2.5.
[1]
$ mma approve n1 --on 2026-09-20 --paper 96
mma: n1: по представлению нет решения о включении (п. 2.1).
  Основание: luga-mma/2.1.1.
mma: Белова Анна Петровна (e1): акт от 01.09.2026 раньше решения или представления (10.09.2026) (п. 2.3.5).
  Основание: luga-mma/2.3.5.
mma: Белова Анна Петровна (e1): вывод — не может входить (п. 2.5). Включить можно только решением вопреки выводу: --override --author --reason --paper.
  Основание: luga-mma/2.5.
[1]
# An act dated before the nomination that it rests on.
$ mma approve n1 --on 2026-09-01 --paper 96
mma: n1: по представлению нет решения о включении (п. 2.1).
  Основание: luga-mma/2.1.1.
mma: Белова Анна Петровна (e1): 01.09.2026 раньше решения или представления (10.09.2026) (п. 2.3.5).
  Основание: luga-mma/2.3.5.
mma: Белова Анна Петровна (e1): акт от 01.09.2026 раньше решения или представления (10.09.2026) (п. 2.3.5).
  Основание: luga-mma/2.3.5.
mma: Белова Анна Петровна (e1): вывод — не может входить (п. 2.5). Включить можно только решением вопреки выводу: --override --author --reason --paper.
  Основание: luga-mma/2.5.
[1]
# A day before any edition.
$ mma eligibility Белова --on 2020-01-01
mma: На 01.01.2020 у положения «luga» нет действующей редакции; первая действует с 30.01.2024.
[2]
$ mma cycle open 2019/2020 --on 2019-09-01
mma: На 01.09.2019 у положения «luga» нет действующей редакции; первая действует с 30.01.2024.
[2]
# Somebody born in 2040; a day that no calendar has; a second person of one name.
$ mms educator set Белова birth born=2040-01-01
mms: birth: день рождения 01.01.2040 ещё не наступил (сегодня 01.09.2026).
  Проверьте год рождения.
[3]
$ mms educator set Белова birth born=31.02.2020
mms: birth: «31.02.2020» (born) — не дата, такого дня в календаре нет.
  Напишите день так: 2026-09-01 или 01.09.2026.
[3]
$ mms educator set --new 'Дроздова Ольга Юрьевна' birth born=05.06.1990
mms: В базе уже есть Дроздова Ольга Юрьевна: e2.
  Если это тот же человек, измените его запись: mms educator set e2 …; если другой, добавьте --namesake.
[1]
# No terminal, and something to ask.
$ mms init --db other.db; ls other.db
mms: Нужен ответ на вопрос: Название муниципалитета:
  Спросить здесь некого; ответьте в самой команде: --name.
ls: cannot access 'other.db': No such file or directory
[2]
# None of it left a trace.
$ sha256sum --check before.txt
metodist.db: OK
# A closed cycle takes no step any more.
$ { mma nomination decide n1 reject --reason 'Стаж меньше пяти лет' --on 2026-09-14; mma cycle stage diagnostics --on 2026-09-15; mma cycle stage register_entry --on 2026-09-20; mma cycle close --on 2026-09-20; } > told.txt 2>&1; tail -2 told.txt
Цикл c1 завершён 20.09.2026.
Записано операцией № 17. Отменить: mms undo 17.
$ sha256sum metodist.db > before.txt
$ mma nominate Дроздова --by o1 --signed-by 'Громов Пётр Ильич' --cycle c1
mma: Цикл c1 завершён 20.09.2026; новых шагов он не принимает (п. 2.3).
  Основание: luga-mma/2.3.
mma: Приём представлений завершён 20.09.2026 (п. 2.3.5).
  Основание: luga-mma/2.3.5.
[1]
$ mma cycle stage register_entry --cycle c1
mma: Цикл c1 завершён 20.09.2026; новых шагов он не принимает (п. 2.3).
  Основание: luga-mma/2.3.
[1]
$ mma approve n1 --on 2026-09-25 --paper 96
mma: Муниципальный методический актив: открытого цикла нет. Откройте: mma cycle open, или назовите цикл: --cycle.
[1]
$ mma cycle close --on 2026-09-26
mma: Муниципальный методический актив: открытого цикла нет. Откройте: mma cycle open, или назовите цикл: --cycle.
[1]
$ sha256sum --check before.txt; mms verify
metodist.db: OK
База данных цела: <folder>/metodist.db. Операций: 17.
Хеш последней операции: <hash>
