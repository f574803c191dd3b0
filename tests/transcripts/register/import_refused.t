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
roster.csv: этот самый файл уже принят на другой день, 01.09.2025 (операция № 4); похоже, прислали прошлую таблицу
  Возьмите новую таблицу; если неверен был день прошлого импорта, отмените его: mms undo 4.
roster.csv: CSV, кодировка UTF-8, разделитель «;»; заголовок в строке 1, строк с данными 2, день 01.09.2026.
Педагоги: уже известны 2, новых 0, не решено 0.
Замечания: отвергнуто 1, осталось неизвестным 0, исправлено и пояснено 0 (все: --verbose).

Вид сведений   Записано  Уже известно  Не записано  Завершено
-------------  --------  ------------  -----------  ---------
имя                   0             2            0          0
дата рождения         0             2            0          0
место работы          0             2            0          0

Есть отвергнутое, поэтому не записано ничего. Исправьте файл или добавьте --accept-partial: запишется всё остальное.
По сравнению с прошлой таблицей (roster.csv, на 01.09.2025, операция № 4):
  Ничего не изменилось.
[3]
# The table of one school under the scope of the whole municipality: nobody is taken as having left the other ones.
< school.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 1
$ mms import school.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01
МОУ «СОШ № 2»: прошлая таблица называла 1 чел., а в этой нет ни одного; ушедшими они не считаются.
  Если таблица одной школы, укажите её: --scope ОРГАНИЗАЦИЯ; если людей там больше нет, завершите их работу: mms educator set … ends post:N until=ДЕНЬ.
school.csv: CSV, кодировка UTF-8, разделитель «;»; заголовок в строке 1, строк с данными 1, день 01.09.2026.
Педагоги: уже известны 1, новых 0, не решено 0.
Замечания: отвергнуто 1, осталось неизвестным 0, исправлено и пояснено 0 (все: --verbose).

Вид сведений   Записано  Уже известно  Не записано  Завершено
-------------  --------  ------------  -----------  ---------
имя                   0             1            0          0
дата рождения         0             1            0          0
место работы          0             1            0          0

Есть отвергнутое, поэтому не записано ничего. Исправьте файл или добавьте --accept-partial: запишется всё остальное.
По сравнению с прошлой таблицей (roster.csv, на 01.09.2025, операция № 4):
  Ничего не изменилось.
[3]
# The table of one school under the name of another.
$ mms import school.csv --map educators --day 2026-09-01 --scope 'СОШ № 2' --today 2026-09-01
school.csv, строка 2, столбец 3: Организация не относится к охвату таблицы (--scope): СОШ № 1.
school.csv: CSV, кодировка UTF-8, разделитель «;»; заголовок в строке 1, строк с данными 1, день 01.09.2026.
Педагоги: уже известны 1, новых 0, не решено 0.
Замечания: отвергнуто 1, осталось неизвестным 0, исправлено и пояснено 0 (все: --verbose).

Вид сведений   Записано  Уже известно  Не записано  Завершено
-------------  --------  ------------  -----------  ---------
имя                   0             1            0          0
дата рождения         0             1            0          0
место работы          0             0            1          0

Есть отвергнутое, поэтому не записано ничего. Исправьте файл или добавьте --accept-partial: запишется всё остальное.
[3]
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
dirty.csv, строка 3, столбец 3: Такой организации в базе нет: СОШ № 12 (упоминаний: 1).
  Внесите её (mms organisation set --new) или это написание: mms organisation set КОД name form=synonym name='СОШ № 12'.
dirty.csv, строка 4, столбец 1: «=B2&" "&C2»: вместо значения записана формула; вставьте значение
dirty.csv, строка 4: строка не принята: имя в ней не читается
dirty.csv, строка 5, столбец 4: «12/8» можно понять по-разному (годы и месяцы, дробь, два стажа); напишите «12 л. 5 мес.» или одно число полных лет
dirty.csv, строка 5, столбец 5: «1,23E+10»: табличная программа обрезала длинное число; впишите его целиком как текст
dirty.csv, строка 6, столбец 1: «Белова А. П.»: вместо имени инициалы; напишите фамилию, имя и отчество полностью
dirty.csv, строка 6: строка не принята: имя в ней не читается
dirty.csv: CSV, кодировка UTF-8, разделитель «;»; заголовок в строке 2, строк с данными 5, день 01.09.2026.
Педагоги: уже известны 1, новых 2, не решено 0.
Замечания: отвергнуто 5, осталось неизвестным 2, исправлено и пояснено 0 (все: --verbose).
Возникнут вопросы: 1; они появятся в списке, когда таблица будет записана.

Вид сведений   Записано  Уже известно  Не записано  Завершено
-------------  --------  ------------  -----------  ---------
имя                   2             1            0          0
дата рождения         2             1            0          0
место работы          1             1            1          0

Есть отвергнутое, поэтому не записано ничего. Исправьте файл или добавьте --accept-partial: запишется всё остальное.
Таблица с графой «Замечание»: back.xlsx.
[3]
# The school gets its table back with remarks, as a workbook or as CSV, and never over another file.
$ python3 "$METODIST_SOURCE"/tests/transcripts/sheets.py back.xlsx
# dirty 
1 A=Сведения о педагогах
2 A=ФИО | B=Дата рождения | C=Место работы | D=Пед. стаж | E=Телефон | F=Замечание
3 A=Панова Римма Львовна | B=01.01.1985 | C=СОШ № 12 | F=Такой организации в базе нет: СОШ № 12 (упоминаний: 1).
4 A==B2&" "&C2 | B=01.01.1985 | C=СОШ № 1 | F=«=B2&" "&C2»: вместо значения записана формула; вставьте значение⏎строка не принята: имя в ней не читается
5 A=Рогова Нина Львовна | B=01.01.1986 | C=СОШ № 1 | D=12/8 | E=1,23E+10 | F=«12/8» можно понять по-разному (годы и месяцы, дробь, два стажа); напишите «12 л. 5 мес.» или одно число полных лет⏎«1,23E+10»: табличная программа обрезала длинное число; впишите его целиком как текст
6 A=Белова А. П. | B=02.01.1980 | C=СОШ № 1 | F=«Белова А. П.»: вместо имени инициалы; напишите фамилию, имя и отчество полностью⏎строка не принята: имя в ней не читается
7 A=Белова Анна Петровна | B=02.01.1980 | C=СОШ № 1
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --remarks back.xlsx
mms: Файл «back.xlsx» уже есть.
  Укажите другое имя: готовый файл не перезаписывается.
[4]
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --remarks back.txt
mms: Файл с замечаниями back.txt должен называться ИМЯ.xlsx или ИМЯ.csv.
[2]
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --remarks back.csv --quiet > new.txt 2> told.txt; tr -d '\r' < back.csv | tail -c +4
Сведения о педагогах
ФИО;Дата рождения;Место работы;Пед. стаж;Телефон;Замечание
Панова Римма Львовна;01.01.1985;СОШ № 12;;;Такой организации в базе нет: СОШ № 12 (упоминаний: 1).
"'=B2&"" ""&C2";01.01.1985;СОШ № 1;;;"«=B2&"" ""&C2»: вместо значения записана формула; вставьте значение
строка не принята: имя в ней не читается"
Рогова Нина Львовна;01.01.1986;СОШ № 1;12/8;1,23E+10;"«12/8» можно понять по-разному (годы и месяцы, дробь, два стажа); напишите «12 л. 5 мес.» или одно число полных лет
«1,23E+10»: табличная программа обрезала длинное число; впишите его целиком как текст"
Белова А. П.;02.01.1980;СОШ № 1;;;"«Белова А. П.»: вместо имени инициалы; напишите фамилию, имя и отчество полностью
строка не принята: имя в ней не читается"
Белова Анна Петровна;02.01.1980;СОШ № 1
# It is looked at before anything is written whether the file can be; what is written is for the owner alone, and a dash stays a dash.
$ stat -c %a back.xlsx back.csv
600
600
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --accept-partial --remarks nowhere/back.csv
mms: Не удалось записать файл «nowhere/back.csv»: нет такого файла или папки.
  Прежний файл, если он был, не изменён.
[4]
$ mms journal --format csv | wc -l
5
$ printf 'ФИО;Дата рождения;Место работы;Телефон\nЯшина Анна Львовна;31.02.1980;СОШ № 1;-\n' > dash.csv
$ mms import dash.csv dash.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --dry-run --remarks dash-back.csv --quiet > new.txt 2> told.txt; tr -d '\r' < dash-back.csv | tail -c +4
ФИО;Дата рождения;Место работы;Телефон;Замечание
Яшина Анна Львовна;31.02.1980;СОШ № 1;-;"дня «31.02.1980» в календаре нет; исправьте дату
имя то же, что в строке 2, а дата рождения есть не у обоих: один это человек или двое, не видно; впишите дату рождения
Яшина Анна Львовна: на эту строку подходит не один человек, или на него указывает и другая строка (e3). Строка не записана."
# What comes back is read like what was sent: the column of remarks is of no interest.
$ mms import back.xlsx --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --dry-run --format json 2> told.txt | python3 -c 'import json, sys; told = json.load(sys.stdin); print(told["refused"], told["files"][0]["sheets"][0]["header_row"], told["files"][0]["sheets"][0]["unknown_headers"], len(told["findings"]))'
True 2 [] 7
# For programs everything is said, each finding with its place.
$ mms import dirty.csv --map educators --day 2026-09-01 --scope 'СОШ № 1' --today 2026-09-01 --format json 2> told.txt | python3 -c 'import json, sys
> for each in json.load(sys.stdin)["findings"]: print(each["code"], each["severity"], each["line"], each.get("column"))'
register.import_unknown_organisation breach 3 3
import.formula breach 4 1
import.row_left_out breach 4 None
import.years_ambiguous gap 5 4
import.number_cut breach 5 5
import.name_initials gap 6 1
import.row_left_out breach 6 None
# A mapping that names a fact which does not exist.
$ printf 'what = "educators"\n[facts.hobby]\nkind = "hobby"\n[[column]]\nheaders = ["ФИО"]\nread = "name"\nneeded = true\n' > own.toml
$ mms import school.csv --map own.toml --day 2026-09-01 --scope all --today 2026-09-01
mms: own.toml, строка 3, столбец 8: «hobby» не подходит для ключа «kind»; можно: name, birth, contact, post, education, speciality, experience, category, extra_title, training, assessment, result, contest, role, contribution, project, award, consent, engagement, membership, office
[3]
# A column twice, and without the header that is needed.
$ printf 'ФИО;Дата рождения;Место работы;Школа\nБелова Анна Петровна;02.01.1980;СОШ № 1;СОШ № 1\n' > twice.csv; mms import twice.csv --map educators --day 2026-09-01 --scope all
mms: twice.csv, строка 1, столбец 4: столбец «Школа» указан дважды (первый раз — столбец 3); оставьте один
[3]
$ printf 'Дата рождения;Место работы\n02.01.1980;СОШ № 1\n' > headless.csv; mms import headless.csv --map educators --day 2026-09-01 --scope all
mms: headless.csv, строка 1: в строке заголовков нет нужного столбца «Ф.И.О. педагога (полностью)»; добавьте столбец или допишите его заголовок в файл соответствий
[3]
# Nothing of all this was written.
$ mms journal | tail -n 3
       4  <moment>  методист  mms --actor методист import roster.csv --map educators --day 2025-09-01 --scope all --today 2025-09-01 --quiet                                                     11           0

Операций: 4. Одну целиком показывает mms journal --operation НОМЕР.
# The difference from the last table as a table of its own, for spreadsheets too.
< next.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 2
| Панова Римма Львовна;01.01.1985;СОШ № 1
$ mms import next.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --dry-run --show difference
next.csv: CSV, кодировка UTF-8, разделитель «;»; заголовок в строке 1, строк с данными 2, день 01.09.2026.
Педагоги: уже известны 1, новых 1, не решено 0.
Замечания: отвергнуто 0, осталось неизвестным 0, исправлено и пояснено 0 (все: --verbose).

Что изменилось        Код  Имя                   Было           Стало          Прежнее имя  Категория была  Категория стала  Действует до
--------------------  ---  --------------------  -------------  -------------  -----------  --------------  ---------------  ------------
Пришли                e3   Панова Римма Львовна                 МОУ «СОШ № 1»
Ушли                  e2   Дроздов Пётр Ильич    МОУ «СОШ № 2»
Сменили место работы  e1   Белова Анна Петровна  МОУ «СОШ № 1»  МОУ «СОШ № 2»
Пробный запуск: в базу ничего не записано.
$ mms import next.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --dry-run --show difference --format csv --quiet
change,code,name,from_name,to_name,name_before,level_before,level_after,day
joined,e3,Панова Римма Львовна,,МОУ «СОШ № 1»,,,,
left,e2,Дроздов Пётр Ильич,МОУ «СОШ № 2»,,,,,
moved,e1,Белова Анна Петровна,МОУ «СОШ № 1»,МОУ «СОШ № 2»,,,,
$ mms import next.csv --map educators --day 2026-09-01 --scope all --today 2026-09-01 --dry-run --show difference --format xlsx --output difference.xlsx --quiet && python3 "$METODIST_SOURCE"/tests/transcripts/sheets.py difference.xlsx
# difference 
1 A=Что изменилось | B=Код | C=Имя | D=Было | E=Стало | F=Прежнее имя | G=Категория была | H=Категория стала | I=Действует до
2 A=Пришли | B=e3 | C=Панова Римма Львовна | E=МОУ «СОШ № 1»
3 A=Ушли | B=e2 | C=Дроздов Пётр Ильич | D=МОУ «СОШ № 2»
4 A=Сменили место работы | B=e1 | C=Белова Анна Петровна | D=МОУ «СОШ № 1» | E=МОУ «СОШ № 2»
