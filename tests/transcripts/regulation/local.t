# What the municipality chose itself: a reading in local.toml beside the edition, adopted with it.
$ cp -r $METODIST_SOURCE/config config
$ mms --config config init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories --quiet > new.txt
$ mms --config config organisation set --new 'МОУ «СОШ № 1»' kind kind=general --quiet > new.txt
$ mms --config config educator set --new 'Белова Анна Петровна' post organisation=o1 post=учитель education level=higher field=pedagogical experience kind=pedagogical form=start since=2010-09-01 category level=highest since=2021-10-15 until=2026-08-31 contribution level=municipal --quiet > new.txt
$ mma --config config eligibility Белова | grep 'Белова\|прочтение'
Белова Анна Петровна (e1) на 01.09.2026 не может входить в состав муниципального методического актива.
Другое прочтение E-12 (luga-mma/2.5.d). На какой день нужна категория и какая? Принято: «действует на день вывода, по любой педагогической должности». Если принять «достаточно, что категория была присвоена», вывод: может входить.
< config/regulations/luga/local.toml
| schema = "metodist.local/1"
| [reading]
| E-12 = "ever_held"
# Chosen, but not adopted: told, and without effect.
$ mma --config config eligibility Белова 2>&1 | grep 'Белова\|прочтение\|Местные'
config/regulations/luga/local.toml: Местные настройки к редакции luga/2024-01-30 изменились после принятия. Чтобы они подействовали, примите редакцию заново: mms regulation adopt.
Белова Анна Петровна (e1) на 01.09.2026 не может входить в состав муниципального методического актива.
Другое прочтение E-12 (luga-mma/2.5.d). На какой день нужна категория и какая? Принято: «действует на день вывода, по любой педагогической должности». Если принять «достаточно, что категория была присвоена», вывод: может входить.
# Adopted: the answer changes, says that the choice is local, and what the other reading gives.
$ mms --config config regulation adopt --quiet > new.txt
$ mma --config config eligibility Белова | grep 'Белова\|прочтение'
Белова Анна Петровна (e1) на 01.09.2026 может входить в состав муниципального методического актива.
Другое прочтение E-01 (luga-mma/2.5). Что значит перечень после слов «в том числе»? Принято: «перечень поясняет критерии: решают критерии, группа показывается». Если принять «кроме критериев нужна хотя бы одна группа из перечня», вывод: пока неизвестно.
Другое прочтение E-12 (luga-mma/2.5.d). На какой день нужна категория и какая? Муниципалитет выбрал: «достаточно, что категория была присвоена». Если принять «действует на день вывода, по любой педагогической должности», вывод: не может входить.
Другое прочтение E-12 (luga-mma/2.5.d). На какой день нужна категория и какая? Муниципалитет выбрал: «достаточно, что категория была присвоена». Если принять «категория по занимаемой должности», вывод: не может входить.
# A reading of local.toml that the edition does not have.
$ sed -i 's/ever_held/once_held/' config/regulations/luga/local.toml
$ mms --config config regulation adopt
mms: config/regulations/luga/local.toml, строка 3, столбец 8: «once_held» не подходит для ключа «E-12»; можно: valid_on_day, ever_held, same_post
[3]
