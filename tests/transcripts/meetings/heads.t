# Heads of associations have to be at the council's meetings, whether they are its members or not.

$ mms init --code luga --name 'Лужский район' --level district --use-regulation luga --no-signatories --quiet > new.txt
< people.txt
| Белова Анна Петровна
| Громов Пётр Ильич
| Осипова Нина Юрьевна
| Дроздов Илья Андреевич
| Ершова Ольга Львовна
$ while read -r name; do mms educator set --new "$name" --quiet > new.txt < /dev/null; done < people.txt
$ mms order add --number 12 --date 2026-01-12 --issuer 'Комитет образования' --title 'О составе' --quiet > new.txt
$ council appoint --paper 12 --established 3 --chair Белова --deputy Громов --secretary Осипова --on 2026-01-12 --quiet 2> new.txt > new.txt
$ rmo create 'РМО учителей математики' --subject математика --taken-over --quiet > new.txt 2> new.txt
$ rmo create 'РМО учителей физики' --subject физика --taken-over --quiet > new.txt 2> new.txt
$ rmo join математики Дроздов --taken-over --quiet > new.txt 2> new.txt
$ rmo join физики Громов Ершова --taken-over --quiet > new.txt 2> new.txt
$ rmo elect математики Дроздов --taken-over --on 2026-01-15 --quiet > new.txt 2> new.txt
$ rmo elect физики Ершова --taken-over --on 2026-01-15 --quiet > new.txt 2> new.txt
# Both away; one comes as a guest; both.
$ council convene 2026-03-20 --item 'О плане' --today 2026-03-01 --quiet 2> new.txt > new.txt
$ council attend m1 --today 2026-03-20
m1. Муниципальный методический совет: заседание 20.03.2026, форма очная, очередное, созвано.

Имя                   Кто   Участие      С вопроса  По вопрос
--------------------  ----  -----------  ---------  ---------
Белова Анна Петровна  член  отсутствует
Громов Пётр Ильич     член  отсутствует
Осипова Нина Юрьевна  член  отсутствует

Правомочно ли заседание, не известно (не менее 1/2 установленного числа членов; п. 4.6).
$ council attend m1 --all --presider Белова --today 2026-03-20 --quiet > new.txt
$ council attend m1 --today 2026-03-20
Обязаны были присутствовать (положение о РМО, п. 4.3), но не присутствовали: Дроздов Илья Андреевич (РМО учителей математики), Ершова Ольга Львовна (РМО учителей физики).
  Основание: luga-rmo/4.3.1.
m1. Муниципальный методический совет: заседание 20.03.2026, форма очная, очередное, созвано.

Имя                   Кто   Участие       С вопроса  По вопрос
--------------------  ----  ------------  ---------  ---------
Белова Анна Петровна  член  присутствует
Громов Пётр Ильич     член  присутствует
Осипова Нина Юрьевна  член  присутствует

Председательствует: Белова Анна Петровна.
Заседание правомочно: 3 из 3, нужно не меньше 2 (не менее 1/2 установленного числа членов; п. 4.6).
$ council attend m1 --guest Ершова --category educational --today 2026-03-20 --quiet > new.txt
$ council attend m1 --today 2026-03-20
Обязаны были присутствовать (положение о РМО, п. 4.3), но не присутствовали: Дроздов Илья Андреевич (РМО учителей математики).
  Основание: luga-rmo/4.3.1.
m1. Муниципальный методический совет: заседание 20.03.2026, форма очная, очередное, созвано.

Имя                   Кто           Участие       С вопроса  По вопрос
--------------------  ------------  ------------  ---------  ---------
Белова Анна Петровна  член          присутствует
Громов Пётр Ильич     член          присутствует
Осипова Нина Юрьевна  член          присутствует
Ершова Ольга Львовна  приглашённый  присутствует

Председательствует: Белова Анна Петровна.
Заседание правомочно: 3 из 3, нужно не меньше 2 (не менее 1/2 установленного числа членов; п. 4.6).
$ council minutes draft m1 --today 2026-03-21 --quiet > new.txt
$ council minutes m1 --today 2026-03-21 | tail -12
    – Белова Анна Петровна: уведомление о заседании не отправлено, последний
      день был 15.03.2026 (п. 4.8).
    – Громов Пётр Ильич: уведомление о заседании не отправлено, последний день
      был 15.03.2026 (п. 4.8).
    – Осипова Нина Юрьевна: уведомление о заседании не отправлено, последний
      день был 15.03.2026 (п. 4.8).
    – Обязаны были присутствовать (положение о РМО, п. 4.3), но не
      присутствовали: Дроздов Илья Андреевич (РМО учителей математики).

Председательствующий                               ______________ А. П. Белова

Секретарь                                         ______________ Н. Ю. Осипова
$ council check --on 2026-03-21 | grep РМО
Заседание m1 20.03.2026: обязаны были присутствовать (положение о РМО, п. 4.3), но не присутствовали: Дроздов Илья Андреевич (РМО учителей математики).
# An absentee meeting asks nobody to be there.
$ council convene 2026-04-20 --form заочная --form-by Белова --item 'О лете' --today 2026-04-01 --quiet 2> new.txt > new.txt
$ council notify m2 --all --today 2026-04-10 --quiet > new.txt
$ council ballot m2 Белова --mark 1=за --today 2026-04-18 --quiet > new.txt
$ council attend m2 --today 2026-04-20
m2. Муниципальный методический совет: заседание 20.04.2026, форма заочная, очередное, созвано.

Имя                   Кто   Участие          С вопроса  По вопрос
--------------------  ----  ---------------  ---------  ---------
Белова Анна Петровна  член  опросным листом
Громов Пётр Ильич     член  отсутствует
Осипова Нина Юрьевна  член  отсутствует

Заседание не правомочно: 1 из 3, нужно не меньше 2 (не менее 1/2 установленного числа членов; п. 4.6).
# Who was no head yet on the day owed nothing.
$ rmo elect физики Громов --on 2026-05-01 --quiet > new.txt 2> new.txt
$ council check --on 2026-12-31 --format json | grep -A8 heads_away
      "finding": "heads_away",
      "severity": "gap",
      "clause": "luga-rmo/4.3.1",
      "meeting": "m1",
      "day": "2026-03-20",
      "count": 1,
      "names": "Дроздов Илья Андреевич (РМО учителей математики)",
      "duty": "Участие в заседаниях методического совета",
      "act": "РМО"
$ council check --on 2027-01-31 | grep РМО
[1]
# A sheet that came too late fulfils nothing, as it counts for nothing.
$ mms order add --number 40 --date 2026-04-01 --issuer 'Комитет образования' --title 'Об изменении состава' --quiet > new.txt
$ council appoint --paper 40 --established 5 --member Дроздов --member Ершова --on 2026-04-01 --quiet 2> new.txt > new.txt
$ council convene 2026-05-20 --form гибридная --form-by Белова --item 'О лете' --code late --today 2026-05-01 --quiet 2> new.txt > new.txt
$ council notify late --all --today 2026-05-02 --quiet 2> new.txt > new.txt
$ council attend late Белова Громов Осипова --presider Белова --today 2026-05-20 --quiet > new.txt
$ council ballot late Дроздов --mark 1=за --today 2026-05-21
Не учтено, Дроздов Илья Андреевич: лист поступил 21.05.2026, последний день был 20.05.2026 (п. 4.9).
  Основание: luga-council/4.9.2.
Записано опросных листов: 1.
Записано операцией № 28. Отменить: mms undo 28.
$ council attend late --today 2026-05-22 2>&1 | head -2
Обязаны были присутствовать (положение о РМО, п. 4.3), но не присутствовали: Дроздов Илья Андреевич (РМО учителей математики).
  Основание: luga-rmo/4.3.1.
$ council convene 2026-06-20 --form гибридная --form-by Белова --item 'Об осени' --code early --today 2026-06-01 --quiet 2> new.txt > new.txt
$ council notify early --all --today 2026-06-02 --quiet 2> new.txt > new.txt
$ council attend early Белова Громов Осипова --presider Белова --today 2026-06-20 --quiet > new.txt
$ council ballot early Дроздов --mark 1=за --today 2026-06-20 --quiet > new.txt
$ council attend early --today 2026-06-21 2>&1 | head -2
early. Муниципальный методический совет: заседание 20.06.2026, форма гибридная, очередное, созвано.

