# Tables that must not be taken as they are: one message for each, what to do, and nothing is written.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > new.txt
$ mms organisation set --new 'МОУ «СОШ № 1»' --quiet > new.txt
$ mms organisation set --new 'МОУ «СОШ № 2»' --quiet > new.txt
< roster.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 1
| Дроздов Пётр Ильич;01.07.1983;СОШ № 2
$ mms import roster.csv --map educators --day 2025-09-01 --scope all --today 2025-09-01 --quiet > new.txt
# Last year's file again, for this year.
$ mms import roster.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01
# The table of one school under the scope of the whole municipality: nobody is taken as having left the other ones.
< school.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 1
$ mms import school.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01
# The table of one school under the name of another.
$ mms import school.csv --map educators --day 2026-09-01 --scope 'СОШ № 2' --today 2026-09-01
# A school that nobody knows, a formula where a name should be, an experience with two meanings, a cut number, a name with initials.
< dirty.csv
| Сведения о педагогах
| ФИО;Дата рождения;Место работы;Пед. стаж;Телефон
| Панова Римма Львовна;01.01.1985;СОШ № 12;;
| =B2&" "&C2;01.01.1985;СОШ № 1;;
| Рогова Нина Львовна;01.01.1986;СОШ № 1;12/8;1,23E+10
| Белова А. П.;02.01.1980;СОШ № 1;;
| Белова Анна Петровна;02.01.1980;СОШ № 1;;
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --remarks back.xlsx
# The school gets its table back with remarks, as a workbook or as CSV, and never over another file.
$ python3 "$METODIST_SOURCE"/tests/transcripts/sheets.py back.xlsx
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --remarks back.xlsx
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --remarks back.txt
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --remarks back.csv --quiet > new.txt 2> told.txt; tr -d '\r\357\273\277' < back.csv
# What comes back is read like what was sent: the column of remarks is of no interest.
$ mms import back.xlsx --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --dry-run --format json 2> told.txt | python3 -c 'import json, sys; told = json.load(sys.stdin); print(told["refused"], told["files"][0]["sheets"][0]["header_row"], told["files"][0]["sheets"][0]["unknown_headers"], len(told["findings"]))'
# For programs everything is said, each finding with its place.
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --format json 2> told.txt | python3 -c 'import json, sys
> for each in json.load(sys.stdin)["findings"]: print(each["code"], each["severity"], each["line"], each.get("column"))'
# A mapping that names a fact which does not exist.
$ printf 'what = "educators"\n[facts.hobby]\nkind = "hobby"\n[[column]]\nheaders = ["ФИО"]\nread = "name"\nneeded = true\n' > own.toml
$ mms import school.csv --map own.toml --day 2026-09-01 --scope all --today 2026-09-01
# A column twice, and without the header that is needed.
$ printf 'ФИО;Дата рождения;Место работы;Школа\nБелова Анна Петровна;02.01.1980;СОШ № 1;СОШ № 1\n' > twice.csv; mms import twice.csv --map educators --day 2026-09-01 --scope all
$ printf 'Дата рождения;Место работы\n02.01.1980;СОШ № 1\n' > headless.csv; mms import headless.csv --map educators --day 2026-09-01 --scope all
# Nothing of all this was written.
$ mms journal | tail -n 3
# The difference from the last table as a table of its own, for spreadsheets too.
< next.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 2
| Панова Римма Львовна;01.01.1985;СОШ № 1
$ mms import next.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --dry-run --show difference
$ mms import next.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --dry-run --show difference --format csv --quiet
$ mms import next.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --dry-run --show difference --format xlsx --output difference.xlsx --quiet && python3 "$METODIST_SOURCE"/tests/transcripts/sheets.py difference.xlsx
