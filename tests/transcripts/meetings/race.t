# Two commands that close the same vote at the same time: one closes it, the other says so; the journal has it once.

$ mms init --code luga --name 'Лужский район' --level district --use-regulation luga --no-signatories --quiet > new.txt
< people.txt
| Белова Анна Петровна
| Громов Пётр Ильич
| Осипова Нина Юрьевна
$ while read -r name; do mms educator set --new "$name" --quiet > new.txt < /dev/null; done < people.txt
$ mms order add --number 12 --date 2026-01-12 --quiet > new.txt
$ council appoint --paper 12 --established 3 --chair Белова --deputy Громов --secretary Осипова --on 2026-01-12 --quiet > new.txt
$ council convene 2026-03-20 --item 'О плане' --today 2026-03-01 --quiet > new.txt
$ council attend m1 --all --today 2026-03-20 --quiet > new.txt
$ council vote m1 1 --rest за --today 2026-03-20 --quiet > new.txt
$ for n in 1 2 3 4; do council vote m1 1 --close --today 2026-03-20 > "close$n.txt" 2>&1 & done; wait; cat close?.txt | grep -c 'Итог: принято'; cat close?.txt | grep -c 'уже закрыто'
1
3
$ council vote m1 1 --format json | grep -E '"(outcome|closed)"'
      "outcome": "not_put",
      "outcome": "not_put",
  "outcome": "adopted",
  "closed": "2026-03-20"
# A closed vote can be taken back only while nothing rests on it, and what it rests on not at all.
$ mms undo 9
mms: Операцию № 9 отменить нельзя: на ней держится более позднее. Ничего не изменено.
  Сначала отмените названные операции, последнюю первой.
mms: Операция № 10 (<moment>, методист: council --actor методист vote m1 1 --close --today 2026-03-20) сохранила заключение, которое опирается на её записи: m1; заключений: 1.
[1]
$ mms verify
База данных цела: <folder>/metodist.db. Операций: 10.
Хеш последней операции: <hash>
