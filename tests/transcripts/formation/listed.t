# Who leads a municipal association need not work where 2.5.a asks for it: the list waives that criterion alone (E-03). An
# association that names no level is of the municipality's own.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation luga --no-signatories --quiet > /dev/null
$ mms organisation set --new 'МДОУ «Детский сад № 7»' kind kind=preschool --quiet > /dev/null
$ mms educator set --new 'Синицына Мария Олеговна' post organisation=o1 post=воспитатель education level=higher field=pedagogical experience kind=pedagogical form=start since=2005-09-01 category level=highest contribution level=municipal --quiet > /dev/null
$ mma eligibility Синицына | head -1
Синицына Мария Олеговна (e1) на 01.09.2026 не может входить в состав муниципального методического актива.
$ rmo create 'РМО воспитателей' --taken-over --quiet > /dev/null
$ rmo elect воспитателей Синицына --on 2026-08-20 --taken-over --quiet > /dev/null
$ mma eligibility Синицына | head -5
Синицына Мария Олеговна (e1) на 01.09.2026 может входить в состав муниципального методического актива.
Муниципальный методический актив. Лужский муниципальный район, редакция luga/2024-01-30, на 01.09.2026.
выполнено — п. 2.5 (luga-mma/2.5.a), место работы
  выполнено — п. 2.5 (luga-mma/2.5.3), должность в органе: руководитель; методическое объединение; муниципальный
    есть: РМО воспитателей, руководитель, с 20.08.2026
