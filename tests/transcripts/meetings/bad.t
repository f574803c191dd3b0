# Input that cannot be: one clear message each, with the clause where there is one, and nothing changed.

$ mms init --code luga --name 'Лужский район' --level district --use-regulation luga --quiet > new.txt
< people.txt
| Белова Анна Петровна
| Громов Пётр Ильич
| Осипова Нина Юрьевна
| Дроздов Илья Андреевич
| Ершова Ольга Львовна
| Жуков Олег Иванович
| Зимина Вера Павловна
$ while read -r name; do mms educator set --new "$name" --quiet > new.txt < /dev/null; done < people.txt
$ mms order add --number 12 --date 2026-01-12 --issuer 'Комитет образования' --title 'О составе' --quiet > new.txt
# A meeting without a composition.
$ council convene 2026-03-20 --item 'О плане'
# A member on two lists; more names than seats; a draft office.
$ council appoint --paper 12 --established 5 --chair Белова --member Белова
$ council appoint --paper 12 --established 5 --chair Белова --office 'казначей=Громов'
$ council appoint --paper 12 --established 5 --chair Белова --deputy Громов --secretary Осипова --member Дроздов --member Ершова --on 2026-01-12 --quiet > new.txt
$ council convene 2026-03-20 --form заочная --form-by Белова --item 'О плане' --item 'О конкурсе' --closing 2026-03-25 --today 2026-03-01 --quiet > new.txt
# Sheets cannot come back before they were sent.
$ council ballot m1 Белова --mark 1=за --today 2026-03-18
$ council notify m1 --all --today 2026-03-15 --quiet > new.txt
# A sheet for an unknown question, and one without a choice.
$ council ballot m1 Белова --mark 7=за --mark 1=можно --today 2026-03-18
$ council ballot m1 Белова --mark 1=за --mark 2=против --today 2026-03-18
$ council ballot m1 Белова --mark 1=против --mark 2=против --today 2026-03-19
# Kept and told, but not counted: blank, unsigned, contradictory, late, from no member.
$ council ballot m1 Громов --today 2026-03-19
$ council ballot m1 Осипова --mark 1=за --no-signature --today 2026-03-19
$ council ballot m1 Дроздов --mark 1=за --mark 1=против --mark 2=за --today 2026-03-19
$ council ballot m1 Ершова --mark 1=за --today 2026-03-26
$ council ballot m1 Жуков --mark 1=за --today 2026-03-19
$ council ballot m1 'Сомова Елена' --mark 1=за --today 2026-03-19
$ council ballot m1
# By hand where the act wants sheets; before the sheets are all in.
$ council vote m1 1 --for Белова --today 2026-03-20
$ council vote m1 1 --close --today 2026-03-22
$ council vote m1 1 --today 2026-03-26
# A meeting in person: who was not in office, who may not preside, who may not stand in for another.
$ council convene 2026-05-20 --item 'Об итогах' --item 'О лете' --today 2026-05-01 --quiet > new.txt
$ council attend m2 Жуков --today 2026-05-20
$ council attend m2 Жуков --in-place-of Ершова --today 2026-05-20
$ council attend m2 --all --presider Дроздов --today 2026-05-20
$ council attend m2 --all --presider Громов --today 2026-05-20
$ council vote m2 9 --for Белова --today 2026-05-20
$ council vote m2 1 --for Жуков --today 2026-05-20
$ council vote m2 1 --for Белова --today 2026-05-20
$ council vote m2 1 --against Белова --today 2026-05-20
$ council vote m2 1 --close --today 2026-05-20
$ council vote m2 1 --rest за --today 2026-05-20
$ council vote m2 1 --close --today 2026-05-20 --quiet > new.txt
$ council vote m2 1 --for Громов --correct --today 2026-05-21
$ council attend m2 --absent Белова --today 2026-05-21
# The table of another meeting, and cells that mean nothing.
$ council convene table m1 > m1.csv
$ council vote m2 2 --file m1.csv --today 2026-05-20
< m2.csv
| Заседание m2;;;;;;
| Код;ФИО;Явка;С вопроса;По вопрос;Вопрос 1;Вопрос 2
| e1;Белова Анна Петровна;да;;;;за
| e2;Громов Пётр Ильич;может быть;5;;;наверное
| e6;Жуков Олег Иванович;да;;;;за
$ council vote m2 2 --file m2.csv --today 2026-05-20
# Minutes: signed twice, by somebody who may not, corrected before they are signed, changed after.
$ council minutes correct m2 'Ошибка' --by Белова
$ council minutes sign m2 --by Белова --today 2026-05-25
$ council minutes draft m2 --number 3 --today 2026-05-25
$ council notify m2 --all --what copies --today 2026-05-25
$ council minutes sign m2 --by Дроздов --today 2026-05-25
$ council minutes sign m2 --by Белова --today 2026-05-25 --quiet > new.txt
$ council minutes sign m2 --by Белова --today 2026-05-25
$ council agenda add m2 'Ещё один вопрос' --today 2026-05-26
$ council notify m2 Жуков --today 2026-05-26
$ council vote m7
$ rmo vote m1
