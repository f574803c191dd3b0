# A proposal that was deferred to a meeting that could not sit is not lost.

$ mms init --code luga --name 'Лужский район' --level district --use-regulation luga --no-signatories --quiet > new.txt
< people.txt
| Белова Анна Петровна
| Громов Пётр Ильич
| Осипова Нина Юрьевна
| Дроздов Илья Андреевич
$ while read -r name; do mms educator set --new "$name" --quiet > new.txt < /dev/null; done < people.txt
$ mms order add --number 12 --date 2026-01-12 --issuer 'Комитет образования' --title 'О составе' --quiet > new.txt
$ council appoint --paper 12 --established 4 --chair Белова --deputy Громов --secretary Осипова --member Дроздов --on 2026-01-12 --quiet 2> new.txt > new.txt
$ council convene 2026-03-20 --item 'О плане' --today 2026-03-01 --quiet 2> new.txt > new.txt
$ council agenda propose m1 'О летней кампании' --from Дроздов --today 2026-03-19
Предложение 1 записано: О летней кампании
  Поступило 19.03.2026, с опозданием: последний день был 18.03.2026 (п. 4.8).
Решить о предложении: council agenda decide m1 1 admit
Записано операцией № 9. Отменить: mms undo 9.
$ council agenda decide m1 1 defer --by Белова --reason 'поздно' --today 2026-03-19
Предложение 1: отложено до следующего заседания.
Записано операцией № 10. Отменить: mms undo 10.
$ council agenda next --on 2026-03-21
Муниципальный методический совет: что просится в следующую повестку на 21.03.2026

Почему                  Откуда  Вопрос             Срок
----------------------  ------  -----------------  ----
отложенное предложение  m1 1    О летней кампании
$ council convene 2026-04-20 --item 'О летней кампании' --today 2026-04-01 --quiet 2> new.txt > new.txt
$ council agenda next --on 2026-04-01
Муниципальный методический совет: что просится в следующую повестку на 01.04.2026
Ничего нового: всё, что просится в повестку, в ней уже есть.
# One of four is too few to sit.
$ council attend m2 Белова --presider Белова --today 2026-04-20 --quiet > new.txt
$ council minutes draft m2 --today 2026-04-20 --quiet > new.txt
$ council meetings --on 2026-04-21
Код  День        Форма  Вид        Состояние      Протокол №
---  ----------  -----  ---------  -------------  ----------
m1   20.03.2026  очная  очередное  созвано
m2   20.04.2026  очная  очередное  не состоялось  1

Всего: 2.
$ council agenda next --on 2026-04-21
Муниципальный методический совет: что просится в следующую повестку на 21.04.2026

Почему                  Откуда  Вопрос             Срок
----------------------  ------  -----------------  ----
отложенное предложение  m1 1    О летней кампании
# Once it was held, nothing asks for a place any more.
$ council convene 2026-05-20 --item 'О летней кампании' --today 2026-05-01 --quiet 2> new.txt > new.txt
$ council attend m3 --all --presider Белова --today 2026-05-20 --quiet > new.txt
$ council minutes draft m3 --today 2026-05-20 --quiet > new.txt
$ council agenda next --on 2026-05-21
Муниципальный методический совет: что просится в следующую повестку на 21.05.2026
Ничего нового: всё, что просится в повестку, в ней уже есть.
