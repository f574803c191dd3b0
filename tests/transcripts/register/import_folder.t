# The tables of all schools in one folder: each an operation of its own, one summary, or all of them together.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > new.txt
$ for i in 1 2 3; do mms organisation set --new "МОУ «СОШ № $i»" --quiet > new.txt; done
$ mkdir schools empty
< schools/1.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 1
| Волкова Ирина Львовна;03.02.1981;СОШ № 1
< schools/2.csv
| ФИО;Дата рождения;Место работы
| Дроздов Пётр Ильич;01.07.1983;СОШ № 2
| Ершова Зоя Львовна;31.02.1980;СОШ № 2
< schools/3.csv
| ФИО;Дата рождения;Место работы
| Жукова Нина Львовна;05.05.1990;СОШ № 3
$ head -c 300 "$METODIST_SOURCE"/tests/data/workbooks/xlsxwriter.xlsx > schools/4.xlsx
$ mms import empty --map educators --day 2026-09-01 --scope file
# All or nothing: one that cannot be read, then one with something refused, holds back all.
$ mms import schools --map educators --day 2026-09-01 --scope file --all-or-nothing
$ rm schools/4.xlsx; mms import schools --map educators --day 2026-09-01 --scope file --all-or-nothing
$ mms educator list
# One by one: the good ones are taken, the exit code tells of the other.
$ mms import schools --map educators --day 2026-09-01 --scope file
$ mms educator list --by-name
# Corrected, and all of them again: what is there already is not taken twice.
$ sed -i 's/31.02/28.02/' schools/2.csv; mms import schools --map educators --day 2026-09-01 --scope file
# A year later: together, as one operation that can be undone as one.
$ sed -i '/Волкова/d' schools/1.csv; sed -i 's/Жукова Нина Львовна/Зимина Ольга Львовна/; s/05.05.1990/06.05.1990/' schools/3.csv
$ mms import schools --map educators --day 2027-09-01 --today 2027-09-01 --scope file --all-or-nothing
$ mms educator list --by-name --today 2027-09-01
$ mms undo --today 2027-09-01 --quiet > new.txt && mms educator list --by-name --today 2027-09-01
# A file that does not tell whose it is.
< several.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 1
| Дроздов Пётр Ильич;01.07.1983;СОШ № 2
$ mms import several.csv --map educators --day 2026-09-01 --scope file
