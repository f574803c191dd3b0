# The verdicts that were kept with decisions: what was decided by, then and now.
$ mms init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories --quiet > /dev/null
$ mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general --quiet > /dev/null
$ mms educator set --new 'Белова Анна Петровна' post organisation=o1 post=учитель since=2010-09-01 education level=higher field=pedagogical experience kind=pedagogical form=start since=2010-09-01 category level=highest since=2019-05-15 contribution level=municipal since=2023-03-01 --quiet > /dev/null
$ mms educator set --new 'Крылов Пётр Ильич' --quiet > /dev/null
$ mma verdicts Белова
Белова Анна Петровна (e1): выводов с решениями ещё не записано.
$ mma cycle open 2026/2027 --quiet > /dev/null
$ mma cycle stage goal_setting --note 'Ориентиры' --quiet > /dev/null
$ mma request send --quiet > /dev/null
$ mma cycle stage request --quiet > /dev/null
$ mma nominate Белова --by o1 --signed-by 'Громов Пётр Ильич' consent=есть ground=наставник --on 2026-09-02 --quiet > /dev/null
$ mma diagnose Белова --on 2026-09-03 --quiet > /dev/null
$ mma nomination decide n1 accept --reason 'Опыт' --on 2026-09-04 --quiet > /dev/null
$ mma verdicts Белова
  №  Для чего                  На день     Вывод          Редакция         Операция
---  ------------------------  ----------  -------------  ---------------  --------
  1  решение по представлению  04.09.2026  может входить  luga/2024-01-30        11
$ mma approve n1 --engagement staff --on 2026-09-05 --quiet > /dev/null
$ mma verdicts Белова --recompute
  №  Для чего                  На день     Вывод          Редакция         Операция  Вывод заново   Совпадает
---  ------------------------  ----------  -------------  ---------------  --------  -------------  ---------
  1  решение по представлению  04.09.2026  может входить  luga/2024-01-30        11  может входить  да
  2  включение в состав        05.09.2026  может входить  luga/2024-01-30        12  может входить  да
# A mistake is mended: the verdict kept stays, and judged again by what was known then it comes out the same; by what is
# known now it would not be certain.
$ mms educator set Белова drop category:1 --reason 'аттестация другого человека' --quiet > /dev/null
$ mma verdicts Белова
  №  Для чего                  На день     Вывод          Редакция         Операция
---  ------------------------  ----------  -------------  ---------------  --------
  1  решение по представлению  04.09.2026  может входить  luga/2024-01-30        11
  2  включение в состав        05.09.2026  может входить  luga/2024-01-30        12
$ mma verdicts Белова --recompute
  №  Для чего                  На день     Вывод          Редакция         Операция  Вывод заново   Совпадает
---  ------------------------  ----------  -------------  ---------------  --------  -------------  ---------
  1  решение по представлению  04.09.2026  может входить  luga/2024-01-30        11  может входить  да
  2  включение в состав        05.09.2026  может входить  luga/2024-01-30        12  может входить  да
$ mma eligibility Белова --on 2026-09-05 | sed -n 1p
Белова Анна Петровна (e1): на 05.09.2026 пока неизвестно, может ли входить в состав муниципального методического актива — не хватает сведений.
$ mma verdicts Белова --known '#11'
  №  Для чего                  На день     Вывод          Редакция         Операция
---  ------------------------  ----------  -------------  ---------------  --------
  1  решение по представлению  04.09.2026  может входить  luga/2024-01-30        11
$ mma verdicts Крылов
Крылов Пётр Ильич (e2): выводов с решениями ещё не записано.
$ mma verdicts Сидоров
mma: В базе нет записи «Сидоров» (педагог).
  Что есть в базе, показывают mms educator list, mms organisation list, mms order list и rmo roster.
[3]
# Nothing is written by looking.
$ mms journal --format csv | tail -1 | cut -d, -f1
13
