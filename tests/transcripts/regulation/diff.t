# What an amendment changes: clause, key, before, after.
$ mkdir luga && cp $METODIST_SOURCE/config/regulations/luga/2024-01-30.toml luga/
$ sed 's/^in_force = .*/in_force = 2026-09-01/; s/^at_least = { years = 5 }/at_least = { years = 3 }/' luga/2024-01-30.toml > luga/2026-09-01.toml
$ mms regulation diff luga/2024-01-30.toml luga/2026-09-01.toml
luga/2024-01-30.toml → luga/2026-09-01.toml: 1 различие.

Код пункта      Что в пункте  Что  Ключ                      Было                                                                                                                                                Стало
--------------  ------------  ---  ------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------  --------------------------------------------------------------------------------------------------------------------------------------------------
luga-mma/2.5.c  условие            condition/mma.experience  experience of 60 months; kind pedagogical; stated_years exact; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation  experience of 36 months; kind pedagogical; stated_years exact; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation
$ mms regulation diff luga luga
luga и luga говорят одно и то же.
$ mms regulation diff luga luga/2026-09-01.toml --format csv
clause,kind,title,key,before,after
luga-mma/2.5.c,condition,,condition/mma.experience,experience of 60 months; kind pedagogical; stated_years exact; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation,experience of 36 months; kind pedagogical; stated_years exact; feb29 march_first; as_of_day_counts false; thirty_day_month false; as_of evaluation
