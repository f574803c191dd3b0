# Whom a row means is never decided alone: what is uncertain waits as a question until a person answers it.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > new.txt
$ mms organisation set --new 'МОУ «СОШ № 1»' --quiet > new.txt
$ mms organisation set --new 'МОУ «Гимназия № 5»' --quiet > new.txt
< roster.csv
| ФИО;Дата рождения;Место работы;Кв. категория
| Белова Анна Петровна;02.01.1980;СОШ № 1;первая
| Дроздов Пётр Ильич;01.07.1983;СОШ № 1;первая
| Лаптева Наталья Львовна;05.05.1990;Гимназия № 5;первая
| Мохова Инна Юрьевна;12.03.1970;Гимназия № 5;первая
$ mms import roster.csv --map educators --day 2025-09-01 --scope all --today 2025-09-01 --quiet > new.txt
$ mms import questions
# A family name, a missing patronymic, words in another order, another birth day, a school by another name, and two rows of one person with two categories.
< roster-2026.csv
| ФИО;Дата рождения;Место работы;Кв. категория
| Орлова Анна Петровна;02.01.1980;СОШ № 1;первая
| Дроздов Пётр;01.07.1983;СОШ № 1;первая
| Наталья Львовна Лаптева;05.05.1990;Гимназия № 5;первая
| Мохова Инна Юрьевна;12.08.1970;Гимназия № 5;первая
| Мохова Инна Юрьевна;30.11.1999;СОШ № 1;
| Панов Юрий Ильич;14.04.1990;Гимназия 5-я;
| Рогова Нина Львовна;01.01.1986;СОШ № 1;первая
| Рогова Нина Львовна;01.01.1986;СОШ № 1;высшая
$ mms import roster-2026.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --accept-partial
# What waits; nobody is asked where there is no terminal. For cron: --fail-on unknown.
$ mms import questions
$ mms import questions --fail-on unknown --format csv; echo $?
# What is no answer is refused, and nothing is written.
$ mms import answer q77 new
$ mms import answer q2 нет
$ mms import answer q6 7
# The gymnasium is known by another name; the married one, the one without a patronymic and the swapped one are the same; the other Мохова is somebody else; the last row is right.
$ mms import answer q1 o2
$ mms import answer q2 e1 --dry-run
$ for answer in 'q2 e1' 'q3 e2' 'q4 e3' 'q5 new' 'q6 9'; do mms import answer $answer --quiet; done
# The same answer again changes nothing; another one takes its place.
$ mms import answer q2 e1
$ mms import questions
$ mms import roster-2026.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --verbose
$ mms educator list --by-name
$ mms import questions --all --format jsonl | python3 -c 'import json, sys; print([(each["code"], each["doubt"], each["answer"]) for each in map(json.loads, sys.stdin)])'
# The same table again changes nothing, not even what was corrected by hand in between.
$ mms import roster-2026.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --quiet; echo $?
$ mms educator set орлова name family=Орлова-Белова given=Анна patronymic=Петровна since=2026-09-01 --today 2026-09-02 --quiet > new.txt
$ mms educator set рогова category level=none --today 2026-09-02 --quiet > new.txt || mms educator set рогова category level=first --today 2026-09-02 --quiet > new.txt
$ mms import roster-2026.csv --map educators --day 2026-09-01 --scope all --today 2026-09-03 | tail -n 3
$ mms educator list --by-name
