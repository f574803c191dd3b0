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
$ mms import zarechny.csv --map educators --day 2026-09-01 --scope all --db two.db --municipality lesnoy --today 2026-09-01 --dry-run 2>&1 | head -n 3
$ sed 's/Белова Анна/Белова Алла/' zarechny.csv > zarechny-2026.csv
$ mms import zarechny-2026.csv --map educators --day 2026-09-01 --scope all --db two.db --municipality zarechny --today 2026-09-01 --accept-partial | sed -n '/^Педагоги/p; /По сравнению/,$p'
$ mms educator list --by-name --db two.db --today 2026-09-01
