# A municipality that nobody has seen: its council is one file. First with faults, all told at once.
$ mkdir -p config/regulations/bor
< config/regulations/bor/2025-03-01.toml
| schema = "metodist.regulation/1"
| [edition]
| municipality = "bor"
| name = "Борский округ"
| name_genitive = "Борского округа"
| municipality_kind = "municipal_okrug"
| title = "Положение о методическом совете"
| status = "in_force"
| in_force = 2025-03-01
| acts = ["bor-council"]
| [council]
| clause = "bor-council/1"
| cite = "п. 1"
| kind = "council"
| tool = "council"
| level = "municipal"
| name = "Методический совет"
| name_genitive = "методического совета"
| short = "МС"
| member_term = "член совета"
| regulation = "bor-council"
| created_by = "order"
| [council.office.chair]
| clause = "bor-council/2.1"
| cite = "п. 2.1"
| ru = "Председатель"
| office = "chair"
| way = "act"
| by = "отдел образования"
| number = { exactly = 1 }
| [council.office.secretary]
| clause = "bor-council/2.2"
| cite = "п. 2.2"
| ru = "Секретарь без права голоса"
| office = "secretary"
| way = "act"
| by = "отдел образования"
| number = { exactly = 1 }
| votes = false
| counts_for_quorum = false
| [council.meeting]
| clause = "bor-council/3.1"
| cite = "п. 3.1"
| norm = { at_least = 2, per = "half_year" }
| period = { every = "half_year" }
| forms = ["in_person"]
| chaired_by = ["chair"]
| demand_share = { at_least = "1/4", of = "votes_cast" }
| [council.notice.meeting]
| clause = "bor-council/3.2"
| cite = "п. 3.2"
| ru = "Извещение о заседании"
| term = { days = 5, before = "meeting", counting = "working", nonworking = "next" }
| content = ["date", "place", "questions"]
| late_effect = "invalid"
| [council.decision.ordinary]
| clause = "bor-council/4.1"
| cite = "п. 4.1"
| meeting_quorum = { more_than = "1/1", of = "established" }
| majority = { more_than = "1/2", of = "present" }
| tie = "chair_casting"
| force = "binding"
| [council.decision.groups]
| clause = "bor-council/4.2"
| cite = "п. 4.2"
| topics = ["group_creation"]
| meeting_quorum = { at_least = "0/1", of = "established" }
| majority = [{ at_least = "2/3", of = "present" }, { more_than = "1/2", of = "established" }]
| tie = "rejected"
| mode_in_person = "secret"
| ballot = "group"
| force = "binding"
| [council.decision.more_groups]
| clause = "bor-council/4.3"
| cite = "п. 4.3"
| topics = ["group_creation"]
| majority = { more_than = "1/2", of = "present" }
| [council.decision.rest]
| clause = "bor-council/4.4"
| cite = "п. 4.4"
| majority = { more_than = "1/2", of = "present" }
| [council.ballot.sheet]
| clause = "bor-council/4.5"
| cite = "п. 4.5"
| ru = "Бюллетень"
| secrecy = "secret"
| second_round_of = { exactly = 2 }
$ mms regulation check config/regulations/bor/2025-03-01.toml
mms: config/regulations/bor/2025-03-01.toml, строка 48, столбец 16: «demand_share»: кворум не считают от числа голосов (of = "votes_cast"); нужно established, in_office, present или taking_part
mms: config/regulations/bor/2025-03-01.toml, строка 53, столбец 8: «term»: перенос на следующий рабочий день сократил бы срок до заседания; допустимы none и previous
mms: config/regulations/bor/2025-03-01.toml, строка 54, столбец 11: «content» относится к тому, что рассылает сам орган, а здесь не сказано, что это за рассылка; добавьте dispatch: notice, materials, ballot …
mms: config/regulations/bor/2025-03-01.toml, строка 55, столбец 15: «late_effect» относится к тому, что рассылает сам орган, а здесь не сказано, что это за рассылка; добавьте dispatch: notice, materials, ballot …
mms: config/regulations/bor/2025-03-01.toml, строка 59, столбец 18: «meeting_quorum»: больше, чем 1/1, не наберёт никто; так можно только of = "against"
mms: config/regulations/bor/2025-03-01.toml, строка 67, столбец 18: «meeting_quorum»: не менее 0/1 есть всегда; если положение порога не ставит, ключ убирают
mms: config/regulations/bor/2025-03-01.toml, строка 71, столбец 10: бюллетеня group у органа council нет
mms: config/regulations/bor/2025-03-01.toml, строка 73, столбец 1: о вопросах вида group_creation у органа council уже есть другое правило
mms: config/regulations/bor/2025-03-01.toml, строка 78, столбец 1: у органа council два правила без topics: неясно, какое действует для остальных вопросов
mms: config/regulations/bor/2025-03-01.toml, строка 87, столбец 19: «second_round_of» говорит о втором туре, а тур один; нужно rounds = 2
[3]
# Mended as it says.
$ cd config/regulations/bor && sed -i 's/of = "votes_cast"/of = "in_office"/; s/, nonworking = "next"//; s/^content = /dispatch = "notice"\n&/; s/more_than = "1\/1"/at_least = "3\/5"/; s/at_least = "0\/1"/at_least = "3\/5"/; /^ballot = /d; /^\[council.decision.more_groups\]/,$d' 2025-03-01.toml; cd ../../..
$ mms regulation check config/regulations/bor/2025-03-01.toml
Ошибок нет; проверена 1 редакция.

Редакция        Органы  Элементы  Условия  Прочтения  Из них местные
--------------  ------  --------  -------  ---------  --------------
bor/2025-03-01       1         7        0          0               0
# Ten seats, nine people, of whom the secretary neither votes nor counts.
$ mms --config config init --code bor --name 'Борский округ' --level municipal_okrug --use-regulation bor --no-signatories --quiet
Создан файл metodist.db: Борский округ (bor), муниципальный округ.
Положение: bor.
$ mms organisation set --new 'МОУ «СОШ № 1»' --quiet > organisation.txt
$ { echo 'ФИО;Дата рождения;Место работы'; for each in Белова Волкова Громова Дроздова Ершова Журавлёва Зимина Ильина Котова; do echo "$each Анна Ивановна;02.01.1980;МОУ «СОШ № 1»"; done; } > people.csv
$ mms import people.csv --map educators --day 2026-01-01 --scope all --quiet > import.txt 2>&1
$ council appoint --established 10 --taken-over --on 2026-01-12 --chair Белова --secretary Волкова --member Громова --member Дроздова --member Ершова --member Журавлёва --member Зимина --member Ильина --member Котова --today 2026-01-12 2>&1 | sed -n '1p; $p'
В составе 8 из 10: есть вакантные места; от установленного числа они не отнимаются.
Проверить состав: council check
$ council check --on 2026-01-12 --today 2026-01-12
Методический совет: проверка состава на 12.01.2026 (положение bor/2025-03-01)
В составе 8 из 10: есть вакантные места; от установленного числа они не отнимаются.
# Five working days before 12 March, over a holiday and a weekend.
$ council convene 2026-03-12 --item 'План' --item 'Рабочая группа::group_creation' --today 2026-03-01
m1. Методический совет: созвано заседание на 12.03.2026, форма очная, очередное (положение bor/2025-03-01).
  1. План
  2. Рабочая группа
  Извещение о заседании: не позднее 04.03.2026 (п. 3.2).
Разослать уведомления: council notify m1 --all
Записано операцией № 5. Отменить: mms undo 5.
$ council notify m1 --all --today 2026-03-04
уведомление о заседании: 04.03.2026 отправлено (9), в срок до 04.03.2026 (п. 3.2).
Записано операцией № 6. Отменить: mms undo 6.
$ council attend m1 Белова Громова Дроздова Ершова Журавлёва Зимина Волкова --presider Белова --today 2026-03-12
Явка записана: 7.
Председательствует: Белова Анна Ивановна.
Заседание правомочно: 6 из 10, нужно не меньше 6 (п. 4.1).
Записано операцией № 7. Отменить: mms undo 7.
# As many for as against: the chair's own vote decides.
$ council vote m1 1 --for Белова --for Громова --for Дроздова --against Ершова --against Журавлёва --against Зимина --today 2026-03-12 2>&1
Записано голосов: 6.
Записано операцией № 8. Отменить: mms undo 8.
$ council vote m1 1 --today 2026-03-12
Вопрос 1. План
  Заседание правомочно: 6 из 10, нужно не меньше 6 (не менее 3/5 установленного числа членов; п. 4.1).
  Отдельного кворума для решения положение не требует.
  Голосовали: за — 3, против — 3, воздержались — 0, не голосовали — 0; отсутствуют — 2.
  Большинства нет: за — 3, нужно не меньше 4 из 6 (более 1/2 числа присутствующих; п. 4.1).
  Итог: принято. При равенстве голосов решил голос: Белова Анна Ивановна (п. 4.1).
  Сила решения: обязательное (п. 4.1).
# The secretary has no vote.
$ council vote m1 1 --for Волкова --today 2026-03-12
Записано голосов: 1.
Записано операцией № 9. Отменить: mms undo 9.
$ council vote m1 1 --today 2026-03-12 | sed -n '/Голосовали/,$p'
  Голосовали: за — 3, против — 3, воздержались — 0, не голосовали — 0; отсутствуют — 2.
    Не учтено, Волкова Анна Ивановна: без права голоса (п. 4.1).
  Большинства нет: за — 3, нужно не меньше 4 из 6 (более 1/2 числа присутствующих; п. 4.1).
  Итог: принято. При равенстве голосов решил голос: Белова Анна Ивановна (п. 4.1).
  Сила решения: обязательное (п. 4.1).
# Two thirds of those present and more than half of all seats: both are asked, by a secret count.
$ council vote m1 2 --count-for 5 --count-against 1 --issued 6 --found 6 --counted-by 'Счётная комиссия' --today 2026-03-12
Подсчёт записан.
Записано операцией № 10. Отменить: mms undo 10.
$ council vote m1 2 --today 2026-03-12
Вопрос 2. Рабочая группа
  Заседание правомочно: 6 из 10, нужно не меньше 6 (не менее 3/5 установленного числа членов; п. 4.2).
  Отдельного кворума для решения положение не требует.
  Подсчёт: за — 5, против — 1, воздержались — 0, недействительных — 0; не голосовали — 0, отсутствуют — 2.
  Большинства нет: за — 5, нужно не меньше 6 из 10 (более 1/2 установленного числа членов; п. 4.2).
  Итог: не принято (п. 4.2).
[1]
