# What is wrong in a command is said at once, and nothing is written.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms educator set --new 'Белова Анна Петровна' --quiet > init.txt
$ mms educator set белова birth born=2040-01-01
mms: birth: день рождения 01.01.2040 ещё не наступил (сегодня 01.09.2026).
  Проверьте год рождения.
[3]
$ mms educator set белова birth born=31.02.2020
mms: birth: «31.02.2020» (born) — не дата, такого дня в календаре нет.
  Напишите день так: 2026-09-01 или 01.09.2026.
[3]
$ mms educator set белова birth born=1899-01-01
mms: birth: день 01.01.1899 (born) слишком далёк, вероятно, описка.
  Принимаются дни не дальше 110 лет от сегодняшнего.
[3]
$ mms educator set белова category level=вышая subject=физика post organisation='СОШ № 1' categry level=first
mms: Слова «вышая» в списке нет (квалификационная категория). Похоже на: «высшая».
mms: category: нет такого значения «subject». Бывают: since, until, paper, level, post, order_number.
mms: В базе нет записи «СОШ № 1» (организация).
  Что есть в базе, показывают mms educator list, mms organisation list, mms order list и rmo roster.
mms: Неизвестный вид сведений «categry». Возможно, category.
[3]
$ mms educator set белова award name=Грамота since=2026-09-02 until=2026-09-01 paper=d9
mms: В базе нет записи «d9» (документ).
  Что есть в базе, показывают mms educator list, mms organisation list, mms order list и rmo roster.
mms: award: конец 01.09.2026 раньше начала 02.09.2026.
[3]
$ mms educator set
mms: Не указано, о ком речь.
  Назовите код или часть имени; для нового человека: --new "Фамилия Имя Отчество".
[2]
$ mms educator set белова
mms: Не указано, что записать.
  Например: category level=highest since=2024-05-15.
[2]
$ mms educator set белова training topic=робототехника
«робототехника» — новое слово (список: направление обучения). Записано как есть.
e1. Белова Анна Петровна

Что сделано  Запись      Вид сведений  Содержание     С    По   Документ
-----------  ----------  ------------  -------------  ---  ---  --------
записано     training:1  обучение      робототехника
Записано операцией № 3. Отменить: mms undo 3.
Посмотреть запись: mms educator show e1

# Two people of one name: nothing is decided by the program.
$ mms educator set --new 'Белова Анна Петровна' birth born=1985-01-02
mms: В базе уже есть Белова Анна Петровна: e1.
  Если это тот же человек, измените его запись: mms educator set e1 …; если другой, добавьте --namesake.
[1]
$ mms educator set --new 'Белова Анна Петровна' birth born=1985-01-02 --namesake
e2. Белова Анна Петровна

Что сделано  Запись   Вид сведений   Содержание              С    По   Документ
-----------  -------  -------------  ----------------------  ---  ---  --------
записано     name:1   имя            Белова; Анна; Петровна
записано     birth:1  дата рождения  родился: 02.01.1985
Записано операцией № 4. Отменить: mms undo 4.
Посмотреть запись: mms educator show e2
$ mms educator show белова
mms: «белова» подходит к 2 записям (педагог); программа между ними не выбирает.
  Назовите полнее или по коду.
mms: e1 — Белова Анна Петровна
mms: e2 — Белова Анна Петровна, 1985 г. р.
[3]
$ mms educator show 'Беолва Анна'
mms: В базе нет записи «Беолва Анна» (педагог). Похоже на: «Белова Анна Петровна».
  Назовите запись точнее или по коду.
[3]
$ mms educator show e17
mms: В базе нет записи «e17» (педагог).
  Что есть в базе, показывают mms educator list, mms organisation list, mms order list и rmo roster.
[3]
$ mms educator set --new 'Белова А.' birth born=1985-01-02
mms: Имя «Белова А.» не разобрано.
  Напишите «Фамилия Имя Отчество»; иначе задайте имя сведениями: name family=… given=… patronymic=…
mms: «Белова А.»: вместо имени инициалы; напишите фамилию, имя и отчество полностью
[3]
