# Two municipalities in one file: the table of one is not the last table of the other, nor are its questions.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > new.txt
$ for i in 1 2; do mms organisation set --new "МОУ «СОШ № $i»" --quiet > new.txt; done
$ mms export | python3 -c 'import copy, json, sys; all = json.load(sys.stdin); all["municipalities"].append(dict(copy.deepcopy(all["municipalities"][0]), code="lesnoy", name="Лесной район")); all["organisations"][1]["municipality"] = "lesnoy"; json.dump(all, open("two.json", "w"), ensure_ascii=False)'
$ mms import two.json --db two.db --quiet > new.txt
< zarechny.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;СОШ № 1
$ mms import zarechny.csv --map educators --day 2025-09-01 --scope all --db two.db --municipality zarechny --quiet > new.txt
< lesnoy.csv
| ФИО;Дата рождения;Место работы
| Волкова Ирина Львовна;03.02.1981;СОШ № 2
$ mms import lesnoy.csv --map educators --day 2026-09-01 --scope all --db two.db --municipality lesnoy --today 2026-09-01 | sed -n '/^Педагоги/p; /По сравнению/,$p'
Записано операцией № 3. Отменить: mms undo 3.
Посмотреть, кто записан: mms educator list --by-name
Педагоги: уже известны 0, новых 1, не решено 0.
$ sed 's/Белова Анна/Белова Алла/' zarechny.csv > zarechny-2026.csv
$ mms import zarechny-2026.csv --map educators --day 2026-09-01 --scope all --db two.db --municipality zarechny --today 2026-09-01 --accept-partial | sed -n '/^Педагоги/p; /По сравнению/,$p'
Записано операцией № 4. Отменить: mms undo 4.
Посмотреть, кто записан: mms educator list --by-name
Педагоги: уже известны 0, новых 1, не решено 0.
По сравнению с прошлой таблицей (zarechny.csv, на 01.09.2025, операция № 2):
Пришли: 1
  Белова Алла Петровна (e3) — МОУ «СОШ № 1»
Ушли: 1
  Белова Анна Петровна (e1) — МОУ «СОШ № 1»
$ mms educator list --by-name --db two.db --today 2026-09-01
Код  Имя                    Место работы   Должность  Предмет  Категория
---  ---------------------  -------------  ---------  -------  ---------
e3   Белова Алла Петровна   МОУ «СОШ № 1»
e1   Белова Анна Петровна
e2   Волкова Ирина Львовна  МОУ «СОШ № 2»

Всего: 3.
