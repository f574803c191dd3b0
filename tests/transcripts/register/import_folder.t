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
mms: empty: в папке нет таблиц CSV, XLSX или ODS
[3]
# All or nothing: one that cannot be read, then one with something refused, holds back all.
$ mms import schools --map educators --day 2026-09-01 --scope file --all-or-nothing
mms: schools/4.xlsx: файл оборван: начинается как книга XLSX или ODS, а конца нет; скачайте или попросите его заново
[3]
$ rm schools/4.xlsx; mms import schools --map educators --day 2026-09-01 --scope file --all-or-nothing
schools/2.csv, строка 3, столбец 2: дня «31.02.1980» в календаре нет; исправьте дату
Файл           Итог                     Операция  Уже известно  Новых  Не решено  Ушли  Отвергнуто  Не известно
-------------  -----------------------  --------  ------------  -----  ---------  ----  ----------  -----------
schools/1.csv  не записан из-за других                       0      2          0     0           0            0
schools/2.csv  отвергнут                                     0      2          0     0           1            0
schools/3.csv  не записан из-за других                       0      1          0     0           0            0

Файлов: 3, не принято: 1.
Заказано «все или ничего»: не записано ничего.
[3]
$ mms educator list
Никто не найден.
# One by one: the good ones are taken, the exit code tells of the other.
$ mms import schools --map educators --day 2026-09-01 --scope file
schools/2.csv, строка 3, столбец 2: дня «31.02.1980» в календаре нет; исправьте дату
Файл           Итог       Операция  Уже известно  Новых  Не решено  Ушли  Отвергнуто  Не известно
-------------  ---------  --------  ------------  -----  ---------  ----  ----------  -----------
schools/1.csv  принят            5             0      2          0     0           0            0
schools/2.csv  отвергнут                       0      2          0     0           1            0
schools/3.csv  принят            6             0      1          0     0           0            0

Файлов: 3, не принято: 1.
[3]
$ mms educator list --by-name
Код  Имя                    Место работы   Должность  Предмет  Категория
---  ---------------------  -------------  ---------  -------  ---------
e1   Белова Анна Петровна   МОУ «СОШ № 1»
e2   Волкова Ирина Львовна  МОУ «СОШ № 1»
e3   Жукова Нина Львовна    МОУ «СОШ № 3»

Всего: 3.
# Corrected, and all of them again: what is there already is not taken twice.
$ sed -i 's/31.02/28.02/' schools/2.csv; mms import schools --map educators --day 2026-09-01 --scope file
Файл           Итог           Операция  Уже известно  Новых  Не решено  Ушли  Отвергнуто  Не известно
-------------  -------------  --------  ------------  -----  ---------  ----  ----------  -----------
schools/1.csv  ничего нового                       2      0          0     0           0            0
schools/2.csv  принят                7             0      2          0     0           0            0
schools/3.csv  ничего нового                       1      0          0     0           0            0

Файлов: 3, не принято: 0.
# A year later: together, as one operation that can be undone as one.
$ sed -i '/Волкова/d' schools/1.csv; sed -i 's/Жукова Нина Львовна/Зимина Ольга Львовна/; s/05.05.1990/06.05.1990/' schools/3.csv; sed -i 's/Дроздов Пётр/Дроздов  Пётр/' schools/2.csv
$ mms import schools --map educators --day 2027-09-01 --today 2027-09-01 --scope file --all-or-nothing
Файл           Итог    Операция  Уже известно  Новых  Не решено  Ушли  Отвергнуто  Не известно
-------------  ------  --------  ------------  -----  ---------  ----  ----------  -----------
schools/1.csv  принят         8             1      0          0     1           0            0
schools/2.csv  принят         8             2      0          0     0           0            0
schools/3.csv  принят         8             0      1          0     1           0            0

Файлов: 3, не принято: 0.
$ mms educator list --by-name --today 2027-09-01
Код  Имя                    Место работы   Должность  Предмет  Категория
---  ---------------------  -------------  ---------  -------  ---------
e1   Белова Анна Петровна   МОУ «СОШ № 1»
e2   Волкова Ирина Львовна
e4   Дроздов Пётр Ильич     МОУ «СОШ № 2»
e5   Ершова Зоя Львовна     МОУ «СОШ № 2»
e3   Жукова Нина Львовна
e6   Зимина Ольга Львовна   МОУ «СОШ № 3»

Всего: 6.
$ mms undo --today 2027-09-01 --quiet > new.txt && mms educator list --by-name --today 2027-09-01
Код  Имя                    Место работы   Должность  Предмет  Категория
---  ---------------------  -------------  ---------  -------  ---------
e1   Белова Анна Петровна   МОУ «СОШ № 1»
e2   Волкова Ирина Львовна  МОУ «СОШ № 1»
e4   Дроздов Пётр Ильич     МОУ «СОШ № 2»
e5   Ершова Зоя Львовна     МОУ «СОШ № 2»
e3   Жукова Нина Львовна    МОУ «СОШ № 3»

Всего: 5.
# A file that does not tell whose it is.
< several.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 1
| Дроздов Пётр Ильич;01.07.1983;СОШ № 2
$ mms import several.csv --map educators --day 2026-09-01 --scope file
mms: several.csv: файл говорит о нескольких организациях: МОУ «СОШ № 1», МОУ «СОШ № 2»
  Разделите файл или примите его с охватом --scope all.
[3]
