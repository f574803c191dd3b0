# Where the experience counts on the day of the nomination (reading E-05), everybody who judges takes the same nomination.
$ mkdir -p config/regulations
$ cp -r $METODIST_SOURCE/config/regulations/luga config/regulations/
< config/regulations/luga/local.toml
| schema = "metodist.local/1"
| [reading]
| E-05 = "nomination_day"
< roster-1.csv
| ФИО;Дата рождения;Место работы;Должность;Предмет;Образование;Пед. стаж с;Кв. категория;Вклад в мун. систему
| Белова Анна Петровна;02.01.1990;СОШ № 1;учитель;математика;высшее пед.;08.09.2021;высшая;да
| Котова Дарья Марковна;03.02.1991;СОШ № 1;учитель;математика;высшее пед.;08.09.2021;высшая;да
$ mms init --config config --code luga --name 'Лужский район' --level district --use-regulation luga --no-signatories --quiet > new.txt
$ mms --config config organisation set --new 'МОУ «СОШ № 1»' kind kind=general --quiet > new.txt
$ rmo --config config create 'РМО учителей математики' --subject математика --taken-over --on 2024-09-01 --quiet > new.txt
$ mms --config config import roster-1.csv --map educators --day 2026-09-01 --scope all --quiet > new.txt
$ mma --config config cycle open 2026/2027 --quiet > new.txt
$ mma --config config cycle stage goal_setting --note 'Ориентиры' --quiet > new.txt; mma --config config request send --quiet > new.txt; mma --config config cycle stage request --quiet > new.txt
# She is nominated before her five years are full, and by others after it.
$ mma --config config nominate Белова --by o1 --signed-by 'Громов Пётр Ильич' consent=есть ground=наставник --on 2026-09-03 --quiet > new.txt
$ mma --config config nominate Белова --by математики --signed-by 'Юдин Олег Львович' consent=есть ground=наставник --on 2026-09-12 --quiet > new.txt
$ mma --config config nominate Котова --by o1 --signed-by 'Громов Пётр Ильич' consent=есть ground=наставник --on 2026-09-03 --quiet > new.txt
$ mma --config config diagnose Белова --on 2026-09-13 --quiet > new.txt; mma --config config diagnose Котова --on 2026-09-13 --quiet > new.txt
$ mma --config config cycle stage nomination --on 2026-09-13 --quiet > new.txt; mma --config config cycle stage diagnostics --on 2026-09-13 --quiet > new.txt
# It is the nomination decided on whose day counts.
$ mma --config config nomination decide n1 accept --reason 'Опыт' --on 2026-09-15
mma: n1: вывод — не может входить (п. 2.5). Принять можно только решением вопреки выводу: --override --author --reason --paper.
  Основание: luga-mma/2.5.
[1]
$ mma --config config nomination decide n1 reject --reason 'Стаж' --on 2026-09-15
n1: Белова Анна Петровна — отклонить, 15.09.2026; вывод: не может входить (п. 2.1).
Записано операцией № 16. Отменить: mms undo 16.
$ mma --config config nomination decide n2 accept --reason 'Опыт' --on 2026-09-15
n2: Белова Анна Петровна — принять, 15.09.2026; вывод: может входить (п. 2.1).
Записано операцией № 17. Отменить: mms undo 17.
$ mms --config config order add --number 90 --date 14.09.2026 --title 'О составе' --today 2026-09-15 --quiet > new.txt
$ mma --config config nomination decide n3 accept --reason 'Нужна району' --override --author 'Орлова Н. П.' --paper 90 --on 2026-09-15
n3: Котова Дарья Марковна — принять, 15.09.2026; вывод: не может входить (п. 2.1).
Записано операцией № 19. Отменить: mms undo 19.
$ mma --config config approve n2 n3 --on 2026-09-16 --engagement staff --quiet > new.txt
$ mma --config config verdicts Белова --recompute
  №  Для чего                  На день     Вывод             Редакция         Операция  Вывод заново      Совпадает
---  ------------------------  ----------  ----------------  ---------------  --------  ----------------  ---------
  1  решение по представлению  15.09.2026  не может входить  luga/2024-01-30        16  не может входить  да
  2  решение по представлению  15.09.2026  может входить     luga/2024-01-30        17  может входить     да
  3  включение в состав        16.09.2026  может входить     luga/2024-01-30        20  может входить     да
$ mma --config config verdicts Котова --recompute
  №  Для чего                  На день     Вывод             Редакция         Операция  Вывод заново      Совпадает
---  ------------------------  ----------  ----------------  ---------------  --------  ----------------  ---------
  1  решение по представлению  15.09.2026  не может входить  luga/2024-01-30        19  не может входить  да
  2  включение в состав        16.09.2026  не может входить  luga/2024-01-30        20  не может входить  да
# Members go on being judged by the nomination by which they came in, in the cycle and after it.
$ mma --config config eligibility Белова Котова --on 2026-09-20 --format csv
code,name,outcome,decisive,differing
e1,Белова Анна Петровна,eligible,luga-mma/2.5.a; luga-mma/2.5.b; luga-mma/2.5.c; luga-mma/2.5.d; luga-mma/2.5.e,E-01; E-05; E-12
e2,Котова Дарья Марковна,not_eligible,luga-mma/2.5.c,E-05
$ mma --config config check --on 2026-09-20 --format csv | head -2
norm,cite,required,actual,state
eligibility,п. 2.5,1,1,met
$ mma --config config cycle stage register_entry --on 2026-09-16 --note 'Внесены' --quiet > new.txt; mma --config config cycle close --on 2026-09-17 --quiet > new.txt
$ mma --config config eligibility Белова Котова --on 2026-09-20 --format csv
code,name,outcome,decisive,differing
e1,Белова Анна Петровна,eligible,luga-mma/2.5.a; luga-mma/2.5.b; luga-mma/2.5.c; luga-mma/2.5.d; luga-mma/2.5.e,E-01; E-05; E-12
e2,Котова Дарья Марковна,not_eligible,luga-mma/2.5.c,E-05
$ mma --config config eligibility --all --on 2026-09-20 --format csv
code,name,outcome,decisive,differing
e1,Белова Анна Петровна,eligible,luga-mma/2.5.a; luga-mma/2.5.b; luga-mma/2.5.c; luga-mma/2.5.d; luga-mma/2.5.e,E-01; E-05; E-12
e2,Котова Дарья Марковна,not_eligible,luga-mma/2.5.c,E-05
$ mma --config config check --on 2026-09-20 --format csv | head -2
norm,cite,required,actual,state
eligibility,п. 2.5,1,1,met
# The reasons say on which day the experience was counted.
$ mma --config config eligibility Котова --on 2026-09-20 | grep -B 2 -A 1 сосчитан
не выполнено — п. 2.5 (luga-mma/2.5.c), педагогический стаж не менее 5 лет
  есть: 4 года 11 мес. 26 дн. (по датам)
  стаж сосчитан на 03.09.2026, день представления
  выполнится с записью «стаж», которая отвечает требованию
# A table that moves the start of her work: on its own day it leaves her five years, on that of the nomination it does not.
$ sed '/Белова/s/08.09.2021/14.09.2021/' roster-1.csv > roster-2.csv
$ mms --config config import roster-2.csv --map educators --day 2026-09-21 --scope all --today 2026-09-21 --dry-run 2> new.txt | sed -n '/^Что это/,$p'
Что это значит по положению (luga/2024-01-30), на 21.09.2026:
  Муниципальный методический актив: Белова Анна Петровна (e1) больше не отвечает требованиям (п. 2.5).
    Состав сам не меняется: решает формирующий орган (п. 2.5).
    Что с участником, переставшим соответствовать критериям? Принято прочтение E-17: остаётся; раз в год список таких участников показывают. Другое прочтение: участие приостанавливается.
