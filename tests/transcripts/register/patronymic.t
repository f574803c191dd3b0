# A new name without the patronymic of the old one: perhaps only forgotten, so it is told; said explicitly, it is not.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms educator set --new 'Белова Анна Петровна' --quiet > /dev/null
$ mms educator set белова name family=Орлова given=Анна since=2026-07-11 --dry-run
В новом имени нет отчества, а в прежнем (Белова Анна Петровна) оно есть: «Петровна» не сохраняется.
  Если отчество прежнее, укажите его: patronymic=Петровна; если отчества больше нет, скажите это: patronymic=нет.
e1. Орлова Анна

Что сделано   Запись  Вид сведений  Содержание              С           По          Документ
------------  ------  ------------  ----------------------  ----------  ----------  --------
закрыто днём  name:2  имя           Белова; Анна; Петровна              10.07.2026
записано      name:3  имя           Орлова; Анна            11.07.2026
Пробный запуск: в базу ничего не записано.
$ mms educator set белова name family=Орлова given=Анна patronymic=нет since=2026-07-11 --dry-run
e1. Орлова Анна

Что сделано   Запись  Вид сведений  Содержание              С           По          Документ
------------  ------  ------------  ----------------------  ----------  ----------  --------
закрыто днём  name:2  имя           Белова; Анна; Петровна              10.07.2026
записано      name:3  имя           Орлова; Анна            11.07.2026
Пробный запуск: в базу ничего не записано.
$ mms educator set белова name family=Орлова given=Анна patronymic=Петровна since=2026-07-11 --dry-run 2>&1 | grep -c отчеств
0
[1]
# Where there was none, nothing is dropped.
$ mms educator set --new 'Ким Лариса' --quiet > /dev/null
$ mms educator set ким name family=Цой given=Лариса since=2026-07-11 --dry-run
e2. Цой Лариса

Что сделано   Запись  Вид сведений  Содержание   С           По          Документ
------------  ------  ------------  -----------  ----------  ----------  --------
закрыто днём  name:2  имя           Ким; Лариса              10.07.2026
записано      name:3  имя           Цой; Лариса  11.07.2026
Пробный запуск: в базу ничего не записано.
# The word is of the name alone; of another fact it is no value, and it does not deny.
$ mms educator set белова category level=first patronymic=нет --dry-run
mms: category: нет такого значения «patronymic». Бывают: since, until, paper, level, post, order_number.
[3]
$ mms educator set белова not name patronymic=нет --dry-run
mms: name: здесь не бывает «patronymic=нет».
[3]
