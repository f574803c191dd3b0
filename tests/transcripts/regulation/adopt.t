# The edition in force is kept in the database from the start, and answers come from there.
$ cp -r $METODIST_SOURCE/config config
$ mms --config config init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories
Создан файл metodist.db: Лужский муниципальный район (luga), муниципальный район.
Положение: luga.
Записано операцией № 1. Отменить: mms undo 1.
Дальше: организации (mms import … или mms organisation set --new …), затем педагоги.
$ mms --config config regulation adopt
Редакция luga/2024-01-30 уже принята, файл и местные настройки не менялись.
Ничего не записано: всё это уже есть в базе.
# Local settings changed: told at each question, in force after they are adopted.
< config/regulations/luga/local.toml
| schema = "metodist.local/1"
| [reading]
| E-05 = "lower_bound"
$ mms --config config regulation show --readings --body mma 2>&1 | grep -A3 'E-05\|mestn\|Местные'
config/regulations/luga/local.toml: Местные настройки к редакции luga/2024-01-30 изменились после принятия. Чтобы они подействовали, примите редакцию заново: mms regulation adopt.
Лужский муниципальный район. Положения о методической службе, методическом совете, методическом активе и районных методических объединениях.
Редакция luga/2024-01-30: действует, с 30.01.2024.
Акт: приказ от 30.01.2024 № 46. Комитет образования администрации Лужского муниципального района.
--
E-05 (luga-mma/2.5.c): На какой день и как считать «не менее пяти лет»?
  принято: exact — названное число лет точно на свой день; считают на день вывода
  иначе: lower_bound — названо число полных лет, на деле может быть почти на год больше
  иначе: first_september — считают на последнее 1 сентября
$ mms --config config regulation adopt --dry-run
Редакция luga/2024-01-30 принята заново: местные настройки изменились.

Код пункта      Что в пункте  Что                                                                                                                  Ключ                      Было                                                                                                                                                Стало
--------------  ------------  -------------------------------------------------------------------------------------------------------------------  ------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------------
luga-mma/2.5.c  условие                                                                                                                            condition/mma.experience  experience of 60 months; kind pedagogical; stated_years exact; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation  experience of 60 months; kind pedagogical; stated_years lower_bound; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation
luga-mma/2.5.c  прочтение     На какой день и как считать «не менее пяти лет»? — названо число полных лет, на деле может быть почти на год больше  reading/E-05              exact                                                                                                                                               lower_bound
Пробный запуск: в базу ничего не записано.
$ mms --config config regulation adopt
Редакция luga/2024-01-30 принята заново: местные настройки изменились.

Код пункта      Что в пункте  Что                                                                                                                  Ключ                      Было                                                                                                                                                Стало
--------------  ------------  -------------------------------------------------------------------------------------------------------------------  ------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------------
luga-mma/2.5.c  условие                                                                                                                            condition/mma.experience  experience of 60 months; kind pedagogical; stated_years exact; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation  experience of 60 months; kind pedagogical; stated_years lower_bound; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation
luga-mma/2.5.c  прочтение     На какой день и как считать «не менее пяти лет»? — названо число полных лет, на деле может быть почти на год больше  reading/E-05              exact                                                                                                                                               lower_bound
Записано операцией № 2. Отменить: mms undo 2.
$ mms --config config regulation show --readings --body mma | grep -A3 'E-05'
E-05 (luga-mma/2.5.c): На какой день и как считать «не менее пяти лет»?
  принято, местное: lower_bound — названо число полных лет, на деле может быть почти на год больше
  иначе: exact — названное число лет точно на свой день; считают на день вывода
  иначе: first_september — считают на последнее 1 сентября
# The text under the same date changed: told, and never taken silently; old answers stay.
$ sed -i 's/^at_least = { years = 5 }/at_least = { years = 3 }/' config/regulations/luga/2024-01-30.toml
$ mms --config config regulation show --clause luga-mma/2.5.c
config/regulations/luga/2024-01-30.toml: Файл редакции luga/2024-01-30 отличается от того, что принято в базу. Ответы даются по принятому тексту; новый текст оформите новой датой.
Лужский муниципальный район. Положения о методической службе, методическом совете, методическом активе и районных методических объединениях.
Редакция luga/2024-01-30: действует, с 30.01.2024.
Акт: приказ от 30.01.2024 № 46. Комитет образования администрации Лужского муниципального района.
Показан текст, принятый в базу.

Пункт   Что в пункте  Что                                                                                                                                          Ключ                      Значение                                                                                                                                                  Местное
------  ------------  -------------------------------------------------------------------------------------------------------------------------------------------  ------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------------  -------
п. 2.5  условие                                                                                                                                                    condition/mma.experience  experience of 60 months; kind pedagogical; stated_years lower_bound; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation  нет
        прочтение     На какой день и как считать «не менее пяти лет»? — названо число полных лет, на деле может быть почти на год больше                          reading/E-05              lower_bound                                                                                                                                               да
        прочтение     Как считать пять лет, когда решает один день? — 29 февраля переходит на 1 марта; сам день вывода не отработан; остатки дней не складываются  reading/E-28              march_first                                                                                                                                               нет
$ mms --config config regulation adopt
mms: config/regulations/luga/2024-01-30.toml: Файл редакции luga/2024-01-30 отличается от того, что принято в базу. Ответы даются по принятому тексту; новый текст оформите новой датой.
  Акт изменён — назовите файл датой новой редакции. Исправлена ошибка переписчика — mms regulation adopt --correction «что исправлено».
[1]
$ mms --config config regulation adopt --correction 'в файле была опечатка: три года, а не пять'
Редакция luga/2024-01-30 принята заново с исправленным текстом (config/regulations/luga/2024-01-30.toml).

Код пункта      Что в пункте  Что  Ключ                      Было                                                                                                                                                      Стало
--------------  ------------  ---  ------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------------
luga-mma/2.5.c  условие            condition/mma.experience  experience of 60 months; kind pedagogical; stated_years lower_bound; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation  experience of 36 months; kind pedagogical; stated_years lower_bound; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation
Записано операцией № 3. Отменить: mms undo 3.
$ mms --config config regulation show --clause luga-mma/2.5.c
Лужский муниципальный район. Положения о методической службе, методическом совете, методическом активе и районных методических объединениях.
Редакция luga/2024-01-30: действует, с 30.01.2024.
Акт: приказ от 30.01.2024 № 46. Комитет образования администрации Лужского муниципального района.
Показан текст, принятый в базу.

Пункт   Что в пункте  Что                                                                                                                                          Ключ                      Значение                                                                                                                                                  Местное
------  ------------  -------------------------------------------------------------------------------------------------------------------------------------------  ------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------------  -------
п. 2.5  условие                                                                                                                                                    condition/mma.experience  experience of 36 months; kind pedagogical; stated_years lower_bound; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation  нет
        прочтение     На какой день и как считать «не менее пяти лет»? — названо число полных лет, на деле может быть почти на год больше                          reading/E-05              lower_bound                                                                                                                                               да
        прочтение     Как считать пять лет, когда решает один день? — 29 февраля переходит на 1 марта; сам день вывода не отработан; остатки дней не складываются  reading/E-28              march_first                                                                                                                                               нет
# What was known before is known still.
$ mms --config config regulation show --clause luga-mma/2.5.c --known '#1'
config/regulations/luga/2024-01-30.toml: Файл редакции luga/2024-01-30 отличается от того, что принято в базу. Ответы даются по принятому тексту; новый текст оформите новой датой.
config/regulations/luga/local.toml: Местные настройки к редакции luga/2024-01-30 изменились после принятия. Чтобы они подействовали, примите редакцию заново: mms regulation adopt.
Лужский муниципальный район. Положения о методической службе, методическом совете, методическом активе и районных методических объединениях.
Редакция luga/2024-01-30: действует, с 30.01.2024.
Акт: приказ от 30.01.2024 № 46. Комитет образования администрации Лужского муниципального района.
Показан текст, принятый в базу.

Пункт   Что в пункте  Что                                                                                                                                          Ключ                      Значение                                                                                                                                            Местное
------  ------------  -------------------------------------------------------------------------------------------------------------------------------------------  ------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------  -------
п. 2.5  условие                                                                                                                                                    condition/mma.experience  experience of 60 months; kind pedagogical; stated_years exact; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation  нет
        прочтение     На какой день и как считать «не менее пяти лет»? — названное число лет точно на свой день; считают на день вывода                            reading/E-05              exact                                                                                                                                               нет
        прочтение     Как считать пять лет, когда решает один день? — 29 февраля переходит на 1 марта; сам день вывода не отработан; остатки дней не складываются  reading/E-28              march_first                                                                                                                                         нет
# Another regulation is for questions only.
$ mms --config config --regulation leningrad regulation adopt
mms: --regulation — только для вопросов; записывать по положению «leningrad» нельзя.
[2]
# A new date is another edition.
$ sed 's/^in_force = .*/in_force = 2026-09-01/' config/regulations/luga/2024-01-30.toml > config/regulations/luga/2026-09-01.toml
$ mms --config config regulation adopt
Редакция luga/2026-09-01 принята в базу (config/regulations/luga/2026-09-01.toml).
Записано операцией № 4. Отменить: mms undo 4.
$ mms --config config regulation list | grep 'Редакция\|luga'
Редакция               Муниципалитет                        Действует с  Статус           Принята  Изменена после принятия
luga/2024-01-30        Лужский муниципальный район          30.01.2024   действует        да       нет
luga/2026-09-01        Лужский муниципальный район          01.09.2026   действует        да       нет
# A day before any edition: the database is made all the same, and says so.
$ mms --config config init --db early.db --on 2020-01-01 --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories
На 01.01.2020 у положения «luga» нет действующей редакции; первая действует с 30.01.2024.
Создан файл early.db: Лужский муниципальный район (luga), муниципальный район.
Положение: luga.
Записано операцией № 1. Отменить: mms undo 1.
Дальше: организации (mms import … или mms organisation set --new …), затем педагоги.
# A faulty edition is never adopted.
$ sed -i 's/^nomination_required/nomination_requird/' config/regulations/leningrad/undated.toml
$ mms --config config init --db faulty.db --code leningrad --name 'Ленинградская область' --level region --use-regulation leningrad --no-signatories
mms: config/regulations/leningrad/undated.toml, строка 83, столбец 1: нет обязательного ключа «nomination_required»
mms: config/regulations/leningrad/undated.toml, строка 87, столбец 1: неизвестный ключ «nomination_requird»; возможно, «nomination_required»
mms: config/regulations/leningrad/undated.toml, строка 1088, столбец 46: «nomination_required» не подходит для ключа «parameter»; можно: forming_body, nominators, nominator_organisations, self_nomination, order, late_nominations, selection_after, diagnostics, diagnostics_kinds, diagnostics_pass, reuse_assessment_months
[3]
$ ls *.db
early.db
metodist.db
# Words of the program that are written wrongly are told by their own place: the adopted edition is whole.
$ cp config/vocabulary.toml kept.toml; sed -i 's/^dissolved = {/dissolved = { gonne = true,/' config/vocabulary.toml
$ mms --config config regulation show --clause luga-mma/2.5.c
mms: config/vocabulary.toml, строка 395, столбец 15: неизвестный ключ «gonne»; возможно, «gone»
[3]
$ mv kept.toml config/vocabulary.toml
# An adopted text that something outside the program damaged.
$ sqlite3 metodist.db "PRAGMA writable_schema=ON; DELETE FROM sqlite_master WHERE type='trigger';"
$ sqlite3 metodist.db "UPDATE edition_entry SET text = replace(text, 'nomination_required', 'nomination_requird')"
$ mms --config config regulation show --clause luga-mma/2.5.c
mms: Принятая в базу редакция luga/2026-09-01 повреждена.
  Проверьте базу: mms verify; восстановите её из копии: mms restore.
mms: luga/2026-09-01, строка 119, столбец 1: нет обязательного ключа «nomination_required»
mms: luga/2026-09-01, строка 123, столбец 1: неизвестный ключ «nomination_requird»; возможно, «nomination_required»
mms: luga/2026-09-01, строка 2289, столбец 46: «nomination_requird» не подходит для ключа «parameter»; можно: forming_body, nominators, nominator_organisations, self_nomination, signed_by, order, late_nominations, selection_after, diagnostics, diagnostics_kinds, diagnostics_pass, reuse_assessment_months
[5]
