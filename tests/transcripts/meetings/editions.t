# A later edition lets the chair complete every decision. What was decided before is told by the edition of its meeting.

$ cp -r $METODIST_SOURCE/config config
$ sed -e 's/^in_force = 2024-01-30/in_force = 2026-06-01/' -e '/^\[council.decision.ordinary\]/a completed_by = "председатель"' config/regulations/luga/2024-01-30.toml > config/regulations/luga/2026-06-01.toml
$ mms --config config init --code luga --name 'Лужский район' --level district --use-regulation luga --no-signatories --today 2026-01-10 --quiet > new.txt 2>&1
< people.txt
| Белова Анна Петровна
| Громов Пётр Ильич
| Осипова Нина Юрьевна
$ while read -r name; do mms educator set --new "$name" --quiet > new.txt < /dev/null; done < people.txt
$ mms order add --number 12 --date 2026-01-12 --issuer 'Комитет образования' --title 'О составе' --quiet > new.txt
$ council --config config appoint --paper 12 --established 3 --chair Белова --deputy Громов --secretary Осипова --on 2026-01-12 --quiet 2> new.txt > new.txt
$ council --config config convene 2026-03-20 --item 'О наставничестве' --today 2026-03-01 --quiet 2> new.txt > new.txt
$ council --config config attend m1 --all --presider Белова --today 2026-03-20 --quiet > new.txt
$ council --config config vote m1 1 --rest за --close --today 2026-03-20 --quiet > new.txt
$ council --config config minutes decided m1 1 'Провести семинар' --executor Громов --due 2026-09-01 --today 2026-03-20 --quiet > new.txt
$ council --config config convene 2026-06-20 --item 'О лете' --today 2026-06-02 --quiet 2> new.txt > new.txt
$ council --config config attend m2 --all --presider Белова --today 2026-06-20 --quiet > new.txt
$ council --config config vote m2 1 --rest за --close --today 2026-06-20 --quiet > new.txt
$ council --config config minutes decided m2 1 'Провести сборы' --due 2026-09-01 --today 2026-06-20 --quiet > new.txt
$ council --config config decisions --on 2026-07-01
Муниципальный методический совет: решения на 01.07.2026

Заседание  Решение  Что решили        Кому  Исполнитель        Срок        Состояние         Ответ или исполнение
---------  -------  ----------------  ----  -----------------  ----------  ----------------  --------------------
m1         1.1      Провести семинар        Громов Пётр Ильич  01.09.2026  в работе
m2         1.1      Провести сборы                             01.09.2026  ждёт утверждения

Всего: 2. Не исполнено: 2, из них просрочено: 0.
