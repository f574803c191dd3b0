# A form for a school: its own rows by the register, lists to choose from, and a mark that the import knows.
$ mms init --code luga --name 'Лужский район' --level district --use-regulation luga --no-signatories --quiet > new.txt
$ mms organisation set --new 'МОУ «СОШ № 1»' --quiet > new.txt
$ mms organisation set --new 'МОУ «СОШ № 2»' --quiet > new.txt
$ rmo create 'РМО учителей математики' --subject математика --taken-over --quiet > new.txt
< roster.csv
| ФИО;Дата рождения;Место работы;Должность;Предмет;Образование;Пед. стаж с;Пед. стаж, полных лет;Кв. категория;Категория действует до;РМО;Рук. РМО;Вклад в мун. систему;Награды, звания;Телефон
| Белова Анна Петровна;02.01.1980;СОШ № 1;учитель;математика, физика;высшее пед.;01.09.2004;;высшая;;РМО учителей математики;рук.;да;Почётная грамота, 2019;8 (900) 000-00-01
| Волкова Ирина Львовна;03.02.1981;СОШ № 1;методист;;высшее пед.;;12;б/к;;;;нет;;
| Дроздов Пётр Ильич;01.07.1983;СОШ № 2;учитель;химия;;;;первая;;;;;;
$ mms import roster.csv --map educators --day 2026-09-01 --scope all --quiet > new.txt
$ mms export --form 'СОШ № 1' --on 2026-09-01 --output form.xlsx
$ python3 "$METODIST_SOURCE"/tests/transcripts/sheets.py form.xlsx
# Sent back as it is, it says nothing new; the scope is that of the form.
$ mms import form.xlsx --map educators --day 2026-09-01 --scope file
$ mms export --form 'СОШ № 1' --on 2026-09-01 --output again.xlsx --quiet && cmp form.xlsx again.xlsx && echo same
# Under the name of another school it is refused.
$ mms import form.xlsx --map educators --day 2026-09-01 --scope 'СОШ № 2' --dry-run 2>&1 | head -n 2
# An office changed its mapping: the form is told to be outdated.
$ { echo '# Наши заголовки.'; cat "$METODIST_SOURCE"/config/imports/educators.toml; } > own.toml
$ mms import form.xlsx --map own.toml --day 2026-09-01 --scope file --dry-run 2>&1 | head -n 2
$ mms export --form 'СОШ № 9' --output form9.xlsx
$ mms export --format xlsx
