$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms educator list
Никто не найден.
$ mms educator set --new 'Щукина Ольга Юрьевна' category level=first since=2020-01-01 --quiet > init.txt
$ mms educator set --new 'Белова Анна Петровна' category level=highest since=2026-01-01 --quiet > init.txt
$ mms educator list
Код  Имя                   Место работы  Должность  Предмет  Категория
---  --------------------  ------------  ---------  -------  ---------
e1   Щукина Ольга Юрьевна                                    первая
e2   Белова Анна Петровна                                    высшая

Всего: 2.
$ mms educator list --by-name --format csv
code,name,organisation,post,subject,category
e2,Белова Анна Петровна,,,,highest
e1,Щукина Ольга Юрьевна,,,,first
$ mms educator list --category высшая --on 2025-01-01 --format json
{
  "schema": "metodist.educators/1",
  "on": "2025-01-01",
  "results": [],
  "count": 0
}
$ mms educator list бел --format jsonl
{"code":"e2","name":"Белова Анна Петровна","organisation":null,"post":null,"subject":null,"category":"highest","associations":[]}
$ mms educator list --category выс
mms: Слова «выс» в списке нет (квалификационная категория). Можно: без категории, соответствие занимаемой должности, вторая (прежний порядок), первая, высшая.
[3]
