# The cases beside an edition: a person, a day, and what has to come out.
$ mms regulation test luga
Примеров: 73; верны: 73; не сошлись: 0; без примера: 0.
$ mms regulation test luga dalnerechensk leningrad --format json
{
  "schema": "metodist.regulation_test/1",
  "cases": 218,
  "passed": 218,
  "failed": 0,
  "gaps": [],
  "results": []
}
# A case that does not hold is told with its place; the exit code is 1.
$ cp -r $METODIST_SOURCE/config/regulations/luga luga
$ sed -i '0,/^outcome = "eligible"/s//outcome = "not_eligible"/' luga/cases.toml
$ mms regulation test luga/2024-01-30.toml
Примеров: 73; верны: 72; не сошлись: 1; без примера: 0.

Строка  Пример                                     Что проверялось  Ожидалось     Получилось
------  -----------------------------------------  ---------------  ------------  ----------
    92  п. 2.5: все критерии и все основания есть  outcome          not_eligible  eligible
[1]
# A rule without its case is a gap, no failure.
$ sed -i '/^\[\[case\]\]/,$d' luga/cases.toml
$ mms regulation test luga/cases.toml | head -4
Примеров: 0; верны: 0; не сошлись: 0; без примера: 82.
Нет примера: mma.at_base_school (luga-mma/2.5.5) — не выполнено.
Нет примера: mma.at_base_school (luga-mma/2.5.5) — неизвестно.
Нет примера: mma.at_base_school (luga-mma/2.5.5) — выполнено.
# No cases at all.
$ mkdir khanka && cp $METODIST_SOURCE/config/regulations/khanka/undated.toml khanka
$ mms regulation test khanka/undated.toml
Примеров: 0; верны: 0; не сошлись: 0; без примера: 0.
Рядом с khanka/undated.toml нет примеров (cases.toml).
# Faults of the cases themselves.
$ printf '[[case]]\nname = "без дня"\nperson = "nobody"\n' >> luga/cases.toml
$ mms regulation test luga/2024-01-30.toml
mms: luga/cases.toml, строка 92, столбец 1: нет обязательного ключа «on»
[3]
