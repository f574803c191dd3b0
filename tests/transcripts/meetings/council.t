# A council under an act with two thresholds: half of the established number to sit, two thirds to decide. From the act
# on its composition to signed minutes and their copies.

$ mms init --code luga --name 'Лужский район' --level district --use-regulation luga --quiet > new.txt
< people.txt
| Белова Анна Петровна
| Громов Пётр Ильич
| Осипова Нина Юрьевна
| Дроздов Илья Андреевич
| Ершова Ольга Львовна
| Жуков Олег Иванович
| Зимина Вера Павловна
| Ильина Алла Сергеевна
| Козлов Иван Кириллович
| Лебедева Мария Фёдоровна
| Морозов Денис Олегович
| Никитина Юлия Романовна
| Орлов Степан Ильич
| Панова Лариса Игоревна
| Романов Егор Глебович
$ for i in $(seq 1 15); do mms educator set --new "$(sed -n "${i}p" people.txt)" --quiet > new.txt; done
$ mms order add --number 12 --date 2026-01-12 --issuer 'Комитет образования' --title 'О составе методического совета' --quiet > new.txt
# The composition is appointed by an act; it fixes the established number, one seat stays vacant.
< composition.csv
| ФИО;Роль
| Дроздов Илья Андреевич;
| Ершова Ольга Львовна;
| Жуков Олег Иванович;
| Зимина Вера Павловна;
| Ильина Алла Сергеевна;
| Козлов Иван Кириллович;
| Лебедева Мария Фёдоровна;
| Морозов Денис Олегович;
| Никитина Юлия Романовна;
| Орлов Степан Ильич;
| Панова Лариса Игоревна;
$ council appoint --established 15 --chair Белова
$ council appoint --paper 12 --established 15 --chair Белова --deputy Громов --secretary Осипова --file composition.csv --on 2026-01-12 --format csv
$ council composition --on 2026-02-01
$ council check --on 2026-02-01
$ council candidates --on 2026-02-01
# Called in time: every day that follows is told.
$ council convene 2026-03-20 --time 15:00 --place 'актовый зал' --item 'О плане работы на 2026 год :: plan_adoption' --item 'О наставничестве :: recommendation :: 2.1.3' --today 2026-03-01 --table m1.csv
$ council agenda propose m1 'О рабочей группе' --from Зимина --topic group_creation --today 2026-03-18
$ council agenda decide m1 1 admit --today 2026-03-18
$ council agenda propose m1 'О конкурсе' --from Козлов --today 2026-03-19
$ council agenda decide m1 2 admit --today 2026-03-19
$ council agenda decide m1 2 defer --by Белова --reason 'поступило поздно' --today 2026-03-19
$ council agenda m1 --today 2026-03-19
# Notices leave in time for all but one.
$ council notify m1 Белова Громов Осипова Дроздов Ершова Жуков Зимина Ильина Козлов Лебедева Морозов Никитина Орлов --channel 'эл. почта' --today 2026-03-14
$ council notify m1 --all --channel телефон --today 2026-03-16
$ council notify m1 --today 2026-03-16
# At the meeting.
$ council attend m1 --all --absent Орлов --absent Панова --absent Козлов --absent Морозов --presider Громов --instructed --instruction 'устно, 19.03.2026' --today 2026-03-20
$ council attend m1 Никитина --to-item 2 --today 2026-03-20
$ council attend m1 --guest 'Сомова Е. А., комитет образования' --category omsu --today 2026-03-20
$ council attend m1 --today 2026-03-20
$ council vote m1 1 --unanimous --today 2026-03-20
$ council vote m1 2 --for Белова --for Громов --for Осипова --for Дроздов --for Ершова --against Жуков --against Зимина --against Ильина --against Лебедева --abstained Никитина --today 2026-03-20
$ council vote m1 2 --today 2026-03-20
$ council vote m1 2 --today 2026-03-20 --format json
$ council vote m1 3 --rest за --today 2026-03-20
$ council vote m1 --close --today 2026-03-20
$ council vote m1 --close --today 2026-03-20
# Counting again later gives the same, though somebody has left since.
$ council appoint --left Жуков --on 2026-04-01 --reason 'переезд' --quiet > new.txt
$ council vote m1 2 --today 2026-06-01 --format json > again.json; council vote m1 2 --today 2026-03-20 --format json | diff - again.json
# The minutes.
$ council minutes heard m1 1 Белова --text 'проект плана'
$ council minutes heard m1 1 Жуков --spoke --text 'предложил дополнить план'
$ council minutes decided m1 1 'Принять план работы' --executor Осипова --due 2026-04-01
$ council minutes decided m1 2 'Рекомендовать наставничество'
$ council minutes draft m1 --today 2026-03-23
$ council minutes sign m1 --by Жуков --today 2026-03-24
$ council minutes sign m1 --by Громов --today 2026-03-24
$ council minutes m1
$ council notify m1 --all --what copies --today 2026-04-10
$ council minutes correct m1 'В п. 1.1 читать: срок 02.04.2026' --by Белова --reason 'описка' --today 2026-04-12
$ council meetings --year 2026
$ council meetings show m1 --format json | head -5
