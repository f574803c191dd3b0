# A municipality that works by the regulation of another one under a code of its own: its schools are not "elsewhere"
# (reading E-21), and a recorded pilot site counts at the regional and federal level alone (2.5.5).
$ mms init --code okrug --name 'Новый округ' --level municipal_okrug --use-regulation dalnerechensk --no-signatories --quiet > /dev/null
$ mms organisation set --new 'МБОУ «СОШ № 4»' kind kind=general --quiet > /dev/null
$ mms educator set --new 'Усова Рита Львовна' post organisation='СОШ № 4' post=учитель since=2015-09-01 project project=project_500 activity=management_team_support --quiet > /dev/null
$ mma eligibility Усова | grep -v '^ '
Усова Рита Львовна (e1) на 01.09.2026 может входить в состав муниципального методического актива.
Муниципальный методический актив. Дальнереченский муниципальный район, редакция dalnerechensk/undated (дата в тексте не указана), на 01.09.2026.
неизвестно — п. 3 (dalnerechensk-mma/3.a), прошёл обучение тьюторскому сопровождению и диагностику
неизвестно — п. 3 (dalnerechensk-mma/3.b), стабильно высокие результаты обучающихся
неизвестно — п. 3 (dalnerechensk-mma/3.c), высокий уровень методических компетенций и оценка
неизвестно — п. 3 (dalnerechensk-mma/3.d), руководитель муниципального предметного объединения
выполнено — п. 3 (dalnerechensk-mma/3.e), сопровождение управленческих команд в проекте «500+»
Другое прочтение E-07 (dalnerechensk-mma/3). Пять групп: любая или все вместе? Принято: «достаточно любой». Если принять «нужны все», вывод: пока неизвестно.
$ mma eligibility Усова --format json | grep -c 'E-21'
0
[1]
# Who only heads an organisation is not of its teaching staff (3.b, 3.c, 3.e), whatever he did in the project.
$ mms educator set --new 'Фокин Лев Ильич' post organisation='СОШ № 4' post='руководитель организации' since=2015-09-01 project project=project_500 activity=management_team_support --quiet > /dev/null
$ mma eligibility Фокин --on 2026-09-01 | grep -A4 '3\.e'
не выполнено — п. 3 (dalnerechensk-mma/3.e), педагогический работник
  не выполнено — п. 3 (dalnerechensk-mma/3), место работы
    кроме: руководитель организации, заместитель руководителя
    есть: МБОУ «СОШ № 4», руководитель организации, с 01.09.2015
    выполнится с записью «место работы», которая отвечает требованию
