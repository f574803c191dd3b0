# The editions of the configuration; no database is needed.
$ cp -r $METODIST_SOURCE/config config
$ mms --config config regulation list
Редакция               Муниципалитет                        Действует с  Статус
---------------------  -----------------------------------  -----------  ---------------
dalnerechensk/undated  Дальнереченский муниципальный район               дата не указана
khanka/undated         Ханкайский муниципальный округ                    дата не указана
leningrad/undated      Ленинградская область                             проект
luga/2024-01-30        Лужский муниципальный район          30.01.2024   действует
zdvinsk/undated        Здвинский район                                   дата не указана
# With a database: what it has adopted, and what changed since.
$ mms --config config init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories
Создан файл metodist.db: Лужский муниципальный район (luga), муниципальный район.
Положение: luga.
Записано операцией № 1. Отменить: mms undo 1.
Дальше: организации (mms import … или mms organisation set --new …), затем педагоги.
$ mms --config config regulation list
Редакция               Муниципалитет                        Действует с  Статус           Принята  Изменена после принятия
---------------------  -----------------------------------  -----------  ---------------  -------  -----------------------
dalnerechensk/undated  Дальнереченский муниципальный район               дата не указана  нет      нет
khanka/undated         Ханкайский муниципальный округ                    дата не указана  нет      нет
leningrad/undated      Ленинградская область                             проект           нет      нет
luga/2024-01-30        Лужский муниципальный район          30.01.2024   действует        да       нет
zdvinsk/undated        Здвинский район                                   дата не указана  нет      нет
$ echo '# другой текст' >> config/regulations/luga/2024-01-30.toml
$ mms --config config regulation list --format csv
edition,name,in_force,status,adopted,changed
dalnerechensk/undated,Дальнереченский муниципальный район,,unknown,false,false
khanka/undated,Ханкайский муниципальный округ,,unknown,false,false
leningrad/undated,Ленинградская область,,draft,false,false
luga/2024-01-30,Лужский муниципальный район,2024-01-30,in_force,true,true
zdvinsk/undated,Здвинский район,,unknown,false,false
# A faulty file is listed and named; the others stand.
$ sed -i 's/^nomination_required/nomination_requird/' config/regulations/dalnerechensk/undated.toml
$ mms --config config regulation list --format json 2>&1 | grep -A8 '"dalnerechensk/undated"\|запросе\|nomination'
config/regulations/dalnerechensk/undated.toml, строка 487, столбец 1: нет обязательного ключа «nomination_required»
{
  "schema": "metodist.regulations/1",
  "results": [
    {
      "municipality": "dalnerechensk",
      "edition": "dalnerechensk/undated",
      "name": null,
      "title": null,
      "in_force": null,
      "status": "faulty",
      "file": "config/regulations/dalnerechensk/undated.toml",
      "adopted": false,
      "changed": false
    },
# An edition that only the database has.
$ rm -r config/regulations/luga
$ mms --config config regulation list 2>&1 | grep luga
luga/2024-01-30        Лужский муниципальный район     30.01.2024   действует        да       нет
