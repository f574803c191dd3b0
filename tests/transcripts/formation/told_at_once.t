# What is allowed and yet will not count, or looks wrong, is told with the step itself.
$ mms init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --signatory 'authority_head:Орлова Нина Павловна:председатель комитета' --quiet > /dev/null
$ mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general head name='Громов Пётр Ильич' --quiet > /dev/null
$ mms organisation set --new 'МОУ «Лицей № 2»' kind kind=general --quiet > /dev/null
$ mms organisation set --new 'МКУ «ИМЦ»' kind kind=methodical_institution --quiet > /dev/null
$ mms organisation set --new 'Комитет образования' kind kind=department head name='Зимин Олег Юрьевич' since=2026-08-01 --quiet > /dev/null
$ rmo create 'РМО учителей химии' --subject химия --taken-over --on 2025-09-01 --quiet > /dev/null
$ mms educator set --new 'Белова Анна Петровна' post organisation=o1 post=учитель since=2010-09-01 education level=higher field=pedagogical experience kind=pedagogical form=start since=2010-09-01 category level=highest since=2019-05-15 contribution level=municipal since=2023-03-01 --quiet > /dev/null
# Diagnostics while no cycle is open: there is none that could count the result or not.
$ mma diagnose Белова --on 2026-08-20 --dry-run
Белова Анна Петровна: диагностика 20.08.2026 — предметные компетенции (п. 2.3.4).
Белова Анна Петровна: диагностика 20.08.2026 — методические компетенции (п. 2.3.4).
Пробный запуск: в базу ничего не записано.
$ mma cycle open 2026/2027 --quiet > /dev/null
$ mma cycle stage 'Определение целевых ориентиров' --note 'Поддержка школ'
Этап завершён 01.09.2026: определение целевых ориентиров (п. 2.3.1).
Дальше: запрос о кандидатах (п. 2.3.2). Завершить этап: mma cycle stage request
Записано операцией № 9. Отменить: mms undo 9.
$ mma cycle stage запрос
mma: Слова «запрос» в списке нет (этап формирования). Можно: определение целевых ориентиров, запрос о кандидатах, представления кандидатов, диагностика кандидатов, внесение в реестр.
[2]
# An answer that nobody asked for, and one that came before the request.
$ mma request answer ИМЦ --note 'письмо № 3' --dry-run
МКУ «ИМЦ»: ответ без запроса. По местному перечню эта организация кандидатов не представляет, и запрос ей не направляется.
  Положение этих организаций не перечисляет. Перечень муниципалитета — nominator_organisations в разделе [set."mma.formation"] файла local.toml.
МКУ «ИМЦ»: кандидатов нет, 01.09.2026.
Пробный запуск: в базу ничего не записано.
$ mma request answer 'Лицей № 2' --note 'письмо № 4' --dry-run
МОУ «Лицей № 2»: ответ без запроса. Запрос сюда ещё не направлен (п. 2.3.2).
  Основание: luga-mma/2.3.2.
МОУ «Лицей № 2»: кандидатов нет, 01.09.2026.
Пробный запуск: в базу ничего не записано.
$ mma request send --quiet > /dev/null
$ mma request answer 'Лицей № 2' --note 'письмо № 4' --dry-run
МОУ «Лицей № 2»: кандидатов нет, 01.09.2026.
Пробный запуск: в базу ничего не записано.
$ mma cycle stage request --quiet > /dev/null
# Diagnostics before the nomination: the reading of the municipality does not take it.
$ mma diagnose Белова --on 2026-09-02
Цикл этот результат не засчитает: кандидат ещё не представлен (п. 2.3.4). Годятся ли прежние результаты, решает прочтение E-24; принято: «нет; нужен результат после представления».
  Основание: luga-mma/2.3.4.
Белова Анна Петровна: диагностика 02.09.2026 — предметные компетенции (п. 2.3.4).
Белова Анна Петровна: диагностика 02.09.2026 — методические компетенции (п. 2.3.4).
Записано операцией № 12. Отменить: mms undo 12.
# A signature that is not the head's is told; initials of the head are hers.
$ mma nominate Белова --by 'СОШ № 1' --signed-by 'Крылова Мария Ивановна' consent=есть --on 2026-09-03 --dry-run
Подписывает Крылова Мария Ивановна, а руководитель по реестру — Громов Пётр Ильич (МОУ «СОШ № 1»); проверьте, кто подписывает (п. 2.3.3).
  Основание: luga-mma/2.3.3.a.
Представление n1: Белова Анна Петровна; представляет МОУ «СОШ № 1», 03.09.2026 (п. 2.2).
n1: в форме не заполнено — основание из перечня (п. 2.3.3). Дополнить: mma nomination complete n1 …
Пробный запуск: в базу ничего не записано.
# Initials that fit the nominee leave open who signed: it is asked. Where the head is the nominee, they are hers.
$ mma nominate Белова --by 'Лицей № 2' --signed-by 'Белова А. П.' consent=есть --on 2026-09-03 --dry-run
mma: Неизвестно, кто подписал представление: «Белова А. П.» — это может быть и сам кандидат, Белова Анна Петровна (п. 2.2).
  Основание: luga-mma/2.2.a.
  Укажите фамилию, имя и отчество подписавшего полностью: --signed-by. Если они указаны полностью, запишите отчество кандидата: mms educator set.
[1]
$ mma nominate Белова --by 'Лицей № 2' --signed-by 'Белова Алла Петровна' consent=есть --on 2026-09-03 --dry-run
Представление n1: Белова Анна Петровна; представляет МОУ «Лицей № 2», 03.09.2026 (п. 2.2).
n1: в форме не заполнено — основание из перечня (п. 2.3.3). Дополнить: mma nomination complete n1 …
Пробный запуск: в базу ничего не записано.
$ mms organisation set 'Лицей № 2' head name='Белова Анна Петровна' --quiet > /dev/null
$ mma nominate Белова --by 'Лицей № 2' --signed-by 'Белова А. П.' consent=есть --on 2026-09-03 --dry-run
mma: Самовыдвижение не предусмотрено: кандидата представляет и подписывает другой. Могут представлять: методическое объединение, образовательная организация (п. 2.2).
  Основание: luga-mma/2.2.a.
[1]
# A nominee without a patronymic: whether a head of the same two names is she, is not known until another is called so.
$ mms organisation set --new 'МОУ «СОШ № 3»' kind kind=general head name='Ким Лариса Львовна' --quiet > /dev/null
$ mms educator set --new 'Ким Лариса' --quiet > /dev/null
$ mma nominate 'Ким Лариса' --by 'СОШ № 3' --signed-by 'Ким Лариса Львовна' consent=есть --on 2026-09-03 --dry-run
mma: Неизвестно, кто подписал представление: «Ким Лариса Львовна» — это может быть и сам кандидат, Ким Лариса (п. 2.2).
  Основание: luga-mma/2.2.a.
  Укажите фамилию, имя и отчество подписавшего полностью: --signed-by. Если они указаны полностью, запишите отчество кандидата: mms educator set.
[1]
$ mms educator set --new 'Ким Лариса Львовна' --quiet > /dev/null
$ mma nominate e2 --by 'СОШ № 3' --signed-by 'Ким Лариса Львовна' consent=есть --on 2026-09-03 --dry-run
Представление n1: Ким Лариса; представляет МОУ «СОШ № 3», 03.09.2026 (п. 2.2).
n1: в форме не заполнено — должность, место работы, образование, стаж, квалификационная категория, вклад в развитие образования, основание из перечня (п. 2.3.3). Дополнить: mma nomination complete n1 …
Пробный запуск: в базу ничего не записано.
$ mma nominate e2 --by 'СОШ № 3' --signed-by 'Ким Л.' consent=есть --on 2026-09-03 --dry-run
mma: Неизвестно, кто подписал представление: «Ким Л.» — это может быть и сам кандидат, Ким Лариса (п. 2.2).
  Основание: luga-mma/2.2.a.
  Укажите фамилию, имя и отчество подписавшего полностью: --signed-by. Если они указаны полностью, запишите отчество кандидата: mms educator set.
[1]
$ mma nominate e3 --by 'СОШ № 3' --signed-by 'Ким Лариса Львовна' consent=есть --on 2026-09-03 --dry-run
mma: Самовыдвижение не предусмотрено: кандидата представляет и подписывает другой. Могут представлять: методическое объединение, образовательная организация (п. 2.2).
  Основание: luga-mma/2.2.a.
[1]
# An organisation that only the list of the municipality leaves out: no clause of the act says so.
$ mma nominate Белова --by ИМЦ --signed-by 'Юдин Ким Львович' consent=есть --on 2026-09-03 --dry-run
mma: МКУ «ИМЦ» (методическое учреждение): по местному перечню не может представлять кандидатов. Из организаций могут: дошкольная образовательная организация, общеобразовательная организация, организация дополнительного образования детей, профессиональная образовательная организация.
  Положение этих организаций не перечисляет. Перечень муниципалитета — nominator_organisations в разделе [set."mma.formation"] файла local.toml.
[1]
$ mma nominate Белова --by 'СОШ № 1' --signed-by 'П. И. Громов' consent=есть --on 2026-09-03
Представление n1: Белова Анна Петровна; представляет МОУ «СОШ № 1», 03.09.2026 (п. 2.2).
n1: в форме не заполнено — основание из перечня (п. 2.3.3). Дополнить: mma nomination complete n1 …
Записано операцией № 17. Отменить: mms undo 17.
$ mma diagnose Белова --on 2026-09-02 --dry-run
По представлению n1 от 03.09.2026 цикл этот результат не засчитает: нужен результат не раньше 03.09.2026 (п. 2.3.4). Годятся ли прежние результаты, решает прочтение E-24; принято: «нет; нужен результат после представления».
  Основание: luga-mma/2.3.4.
Белова Анна Петровна: диагностика 02.09.2026 — предметные компетенции (п. 2.3.4).
Белова Анна Петровна: диагностика 02.09.2026 — методические компетенции (п. 2.3.4).
Пробный запуск: в базу ничего не записано.
$ mma diagnose Белова --on 2026-09-03
Белова Анна Петровна: диагностика 03.09.2026 — предметные компетенции (п. 2.3.4).
Белова Анна Петровна: диагностика 03.09.2026 — методические компетенции (п. 2.3.4).
Записано операцией № 18. Отменить: mms undo 18.
# An association that no longer exists nominates nobody from the day of its end; on the day before it did.
$ mms order add --number 5 --date 2026-09-04 --today 2026-09-10 --quiet > /dev/null
$ rmo dissolve химии --paper 5 --on 2026-09-04 --today 2026-09-10 --quiet > /dev/null 2>&1
$ mma nominate Белова --by химии --signed-by 'Рогова Яна Львовна' consent=есть --on 2026-09-04
mma: РМО учителей химии: объединение не может представлять кандидатов: с 04.09.2026 его состояние — «прекращён» (п. 2.2).
  Основание: luga-mma/2.2.a.
[1]
$ mma nominate Белова --by химии --signed-by 'Рогова Яна Львовна' consent=есть --on 2026-09-03 --dry-run
Представление n2: Белова Анна Петровна; представляет РМО учителей химии, 03.09.2026 (п. 2.2).
n2: в форме не заполнено — основание из перечня (п. 2.3.3). Дополнить: mma nomination complete n2 …
Пробный запуск: в базу ничего не записано.
# Who signs the order and who heads the committee are two people.
$ mma order Белова --on 2026-09-05 > order.txt
Подписывает Орлова Нина Павловна, а руководитель по реестру — Зимин Олег Юрьевич (Комитет образования); проверьте, кто подписывает. Положение об этом не говорит.
# At the end: what the act wants published, counted from the day of the register entry.
$ mma cycle stage nomination --on 2026-09-05 --quiet > /dev/null
$ mma cycle stage diagnostics --on 2026-09-05 --quiet > /dev/null
$ mma nomination complete n1 ground='педагог-наставник' --on 2026-09-05 --quiet > /dev/null
$ mma nomination decide n1 accept --reason 'Опыт наставника' --on 2026-09-05 --quiet > /dev/null
# Once the nomination is decided on, diagnostics may come again without a word, whichever way the decision went.
$ mma diagnose Белова --on 2026-09-05 --dry-run
Белова Анна Петровна: диагностика 05.09.2026 — предметные компетенции (п. 2.3.4).
Белова Анна Петровна: диагностика 05.09.2026 — методические компетенции (п. 2.3.4).
Пробный запуск: в базу ничего не записано.
$ mma approve --all --engagement staff --on 2026-09-06 --quiet > /dev/null
$ mma cycle stage register_entry --on 2026-09-06 --quiet > /dev/null
$ mma cycle close --on 2026-09-20
Цикл c1 завершён 20.09.2026.
Дальше: «Сведения о составе и деятельности» размещает ММС, где: сайт методического центра, социальная сеть (п. 2.1).
  Срок: не позднее 06.10.2026, через 30 дней после изменения состава.
  Срок местный: положение его не называет, его можно изменить в local.toml.
Записано операцией № 27. Отменить: mms undo 27.
