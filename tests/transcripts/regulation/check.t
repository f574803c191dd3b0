# Files and names alike.
$ mms regulation check luga dalnerechensk leningrad zdvinsk khanka
Ошибок нет; проверено 5 редакций.

Редакция               Органы  Элементы  Условия  Прочтения  Из них местные
---------------------  ------  --------  -------  ---------  --------------
luga/2024-01-30             4       148       47         63               0
dalnerechensk/undated       1        33       58         24               0
leningrad/undated           1        52       56         28               0
zdvinsk/undated             1        22        0          9               0
khanka/undated              1        25        0          3               0
$ mms regulation check
mms: Не названо ни одного файла или положения.
[2]
$ mms regulation check nowhere.toml
mms: nowhere.toml: файла нет или нет прав на его чтение
[4]
# All faults of a file at once, each with its place and the nearest word.
< x/undated.toml
| schema = "metodist.regulation/1"
| [edition]
| municipality = "x"
| name = "Иксовский район"
| name_genitive = "Иксовского района"
| municipality_kind = "distrikt"
| title = "Положение о методическом активе"
| status = "unknown"
| act = { kind = "приказ", number = "5", day = "2024-02-30" }
| acts = ["x-mma"]
| [mma]
| clause = "x-mma/1"
| cite = "п. 1"
| kind = "core_group"
| tool = "mma"
| level = "municipal"
| name = "Методический актив"
| short = "МА"
| regulation = "x-mma"
| quorom = 3
| [mma.membership]
| clause = "x-mma/2"
| cite = "п. 2"
| inclusion_act = "order"
| [mma.eligibility]
| clause = "x-mma/3"
| cite = "п. 3"
| mode = "criteria"
| condition = "membr"
| [mma.condition.member]
| clause = "x-mma/3"
| cite = "п. 3"
| experience = "total"
| at_least = { years = 5 }
$ mms regulation check x/undated.toml
mms: x/undated.toml, строка 6, столбец 21: «distrikt» не подходит для ключа «municipality_kind»; возможно, «district»
mms: x/undated.toml, строка 9, столбец 46: «2024-02-30» — не дата; нужна дата вида 2024-01-30
mms: x/undated.toml, строка 20, столбец 1: неизвестный ключ «quorom»; здесь бывают: clause, cite, kind, tool, level, name, name_genitive, short, member_term, regulation, coordinator, acting_party, parent, created_by, created_on_proposal_of, dissolved_by, founding, founding_scope, on_drop, missing_in_order, renewed, force, quota, local, clauses, seat, office, membership, eligibility, formation, stage, nomination_form, meeting, notice, decision, ballot, minutes, deadline, duty, scoring, chain, leaving, list, right, publication, document, by_hand, capacity, context, condition
mms: x/undated.toml, строка 29, столбец 13: условия mma.membr нет; возможно, mma.member
mms: x/undated.toml, строка 30, столбец 1: условие mma.member нигде не используется
[3]
# The same for programs.
$ mms regulation check x/undated.toml --format json 2>&1 | cut -c1-330
{"schema":"metodist.error/1","trouble":"input","exit_code":3,"results":[{"code":"settings.unknown_word_near","message":"«distrikt» не подходит для ключа «municipality_kind»; возможно, «district»","severity":"breach","place":{"file":"x/undated.toml","line":6,"column":21},"arguments":{"key":"municip
# Repaired as it says, but with rules that contradict each other, a condition that nobody can meet and an unused one.
$ sed -i 's/distrikt/district/; s/2024-02-30/2024-02-29/; /quorom/d; s/"membr"/"member"/; s/^experience.*/all = ["long", "young"]/; /^at_least/d' x/undated.toml
< more.toml
| [mma.condition.long]
| clause = "x-mma/3.1"
| cite = "п. 3.1"
| experience = "total"
| at_least = { years = 5 }
| [mma.condition.three_years]
| clause = "x-mma/3.2"
| cite = "п. 3.2"
| experience = "total"
| at_least = { years = 3 }
| [mma.condition.young]
| clause = "x-mma/3.2"
| cite = "п. 3.2"
| none = ["three_years"]
| [mma.condition.forgotten]
| clause = "x-mma/3.3"
| cite = "п. 3.3"
| experience = "pedagogical"
| at_least = { years = 3 }
| [mma.seat.member]
| clause = "x-mma/4"
| cite = "п. 4"
| number = { at_least = 5, at_most = 3 }
| [mma.stage.request]
| clause = "x-mma/5.1"
| cite = "п. 5.1"
| ru = "Запрос"
| number = 1
| [mma.stage.nomination]
| clause = "x-mma/5.2"
| cite = "п. 5.2"
| ru = "Представления"
| number = 1
$ cat more.toml >> x/undated.toml
$ mms regulation check x/undated.toml
mms: x/undated.toml, строка 29, столбец 1: условие mma.member нельзя выполнить: mma.long требуется, а mma.three_years исключается
mms: x/undated.toml, строка 47, столбец 1: условие mma.forgotten нигде не используется
mms: x/undated.toml, строка 55, столбец 36: границы противоречат друг другу: не меньше 5, но не больше 3
mms: x/undated.toml, строка 65, столбец 10: два этапа с номером 1
[3]
# A file whose name is not its day; a file that is no TOML.
$ cp x/undated.toml x/2026-09-01.toml
$ mms regulation check x/2026-09-01.toml 2>&1 | head -2
mms: x/2026-09-01.toml, строка 2, столбец 1: день вступления в силу не совпадает с именем файла 2026-09-01
mms: x/2026-09-01.toml, строка 29, столбец 1: условие mma.member нельзя выполнить: mma.long требуется, а mma.three_years исключается
$ echo 'status = ' > x/2026-09-02.toml
$ mms regulation check x/2026-09-02.toml
mms: x/2026-09-02.toml, строка 1, столбец 10: запись не по правилам TOML: «status =»; нужна строка вида ключ = значение, по одной на ключ
[3]
# local.toml is checked with the editions beside it.
$ mkdir luga && cp $METODIST_SOURCE/config/regulations/luga/2024-01-30.toml luga/
< luga/local.toml
| schema = "metodist.local/1"
| [reading]
| E-05 = "lower_bond"
$ mms regulation check luga/local.toml
mms: luga/local.toml, строка 3, столбец 8: «lower_bond» не подходит для ключа «E-05»; возможно, «lower_bound»
[3]
$ sed -i 's/bond/bound/' luga/local.toml
$ mms regulation check luga/local.toml
Ошибок нет; проверена 1 редакция.

Редакция         Органы  Элементы  Условия  Прочтения  Из них местные
---------------  ------  --------  -------  ---------  --------------
luga/2024-01-30       4       148       47         63               1
