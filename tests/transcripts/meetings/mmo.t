# A municipal association whose act wants more than half of its members to sit and a simple majority of those who take
# part: neither notices nor forms. Ten members: five are too few, six may sit, four of seven decide.

$ mms init --code zdvinsk --name 'Здвинский район' --level district --use-regulation zdvinsk --quiet > new.txt
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
$ while read -r name; do mms educator set --new "$name" --quiet > new.txt < /dev/null; done < people.txt
$ mmo create 'ММО учителей математики' --subject математика --on 2026-09-01 --quiet > new.txt
$ mmo join математики $(seq -f 'e%g' 1 10) --on 2026-09-01 --quiet > new.txt
$ mmo elect математики Белова --on 2026-09-01 --quiet > new.txt
$ mmo convene 2026-10-05 --body математики --item 'О плане на год' --item 'О взаимопосещении уроков' --item 'О конкурсе'
$ mmo notify m1 --all --on 2026-10-01
$ mmo notify m1
# Half of the members is not more than half.
$ mmo attend m1 e1 e2 e3 e4 e5 --on 2026-10-05
$ mmo attend m1 e6 --mode видео --on 2026-10-05
$ mmo attend m1 e7 --from-item 2 --presider Белова --on 2026-10-05
$ mmo vote m1 1 --for e1 --for e2 --for e3 --against e4 --against e5 --against e6 --on 2026-10-05
$ mmo vote m1 1 --on 2026-10-05
$ mmo vote m1 2 --for e1 --for e2 --for e3 --for e4 --rest против --on 2026-10-05
$ mmo vote m1 2 --on 2026-10-05
$ mmo vote m1 3 --for e1 --for e2 --for e3 --against e4 --abstained e5 --abstained e6 --abstained e7 --on 2026-10-05
$ mmo vote m1 3 --on 2026-10-05
$ mmo vote m1 3 --on 2026-10-05 --format json
$ mmo vote m1 --close --on 2026-10-05
$ mmo minutes heard m1 2 Белова --on 2026-10-05
$ mmo minutes decided m1 2 'Составить график взаимопосещений' --executor Громов --due 2026-11-01 --on 2026-10-05
$ mmo minutes draft m1 --on 2026-10-06
$ mmo minutes sign m1 --by Белова --on 2026-10-06
$ mmo minutes m1
$ mmo notify m1 --all --what copies --on 2026-10-07
# A question moved, a meeting moved, a meeting cancelled: nothing is lost.
$ mmo convene 2026-12-01 --item 'О полугодии' --on 2026-10-07
$ mmo agenda add m2 'О наставничестве' --speaker Громов --on 2026-10-07
$ mmo agenda remove m2 1 --reason 'рано' --on 2026-10-08
$ mmo convene move m2 2026-12-08 --time 14:00 --reason 'каникулы' --on 2026-11-20
$ mmo meetings show m2 --on 2026-11-20
$ mmo convene cancel m2 --reason 'нет вопросов' --on 2026-12-01
$ mmo agenda add m2 'О чём-нибудь'
$ mmo meetings
