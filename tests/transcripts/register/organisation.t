# Organisations: entered, listed, changed; the prefix of the kinds may be left out.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms organisation list
Ничего не найдено.
$ mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general name form=short name='СОШ № 1'
o1. МОУ «СОШ № 1»

Что сделано  Запись               Вид сведений          Содержание                       С    По   Документ
-----------  -------------------  --------------------  -------------------------------  ---  ---  --------
записано     organisation_name:1  название организации  полное; МОУ «СОШ № 1»
записано     organisation_kind:1  вид организации       общеобразовательная организация
записано     organisation_name:2  название организации  краткое; СОШ № 1
Записано операцией № 2. Отменить: mms undo 2.
Посмотреть запись: mms organisation show o1
$ mms organisation set --new 'МДОУ «Детский сад № 7»' kind kind='дошкольная образовательная организация' > new.txt
Записано операцией № 3. Отменить: mms undo 3.
Посмотреть запись: mms organisation show o2
$ mms organisation set 'сош №1' head name='Орлова Нина Павловна' post=директор since=2020-09-01 \
> status status=pilot_site level=regional since=2026-01-01 contact kind=email value=school1@example.org
o1. МОУ «СОШ № 1»

Что сделано  Запись                  Вид сведений              Содержание                              С           По   Документ
-----------  ----------------------  ------------------------  --------------------------------------  ----------  ---  --------
записано     organisation_head:1     руководитель организации  Орлова Нина Павловна; директор          01.09.2020
записано     organisation_status:1   статус организации        пилотная площадка; региональный         01.01.2026
записано     organisation_contact:1  контакт организации       электронная почта; school1@example.org
Записано операцией № 4. Отменить: mms undo 4.
Посмотреть запись: mms organisation show o1
$ mms organisation set o1 head name='Дроздов Пётр Ильич' post=директор since=2026-08-15
o1. МОУ «СОШ № 1»

Что сделано   Запись               Вид сведений              Содержание                      С           По          Документ
------------  -------------------  ------------------------  ------------------------------  ----------  ----------  --------
закрыто днём  organisation_head:2  руководитель организации  Орлова Нина Павловна; директор  01.09.2020  14.08.2026
записано      organisation_head:3  руководитель организации  Дроздов Пётр Ильич; директор    15.08.2026
Записано операцией № 5. Отменить: mms undo 5.
Посмотреть запись: mms organisation show o1
$ mms organisation show o1
o1. МОУ «СОШ № 1»

Запись                  Вид сведений              Содержание                              С           По          Документ  Кто внёс  Операция
----------------------  ------------------------  --------------------------------------  ----------  ----------  --------  --------  --------
organisation_name:1     название организации      полное; МОУ «СОШ № 1»                                                     методист         2
organisation_name:2     название организации      краткое; СОШ № 1                                                          методист         2
organisation_kind:1     вид организации           общеобразовательная организация                                           методист         2
organisation_head:2     руководитель организации  Орлова Нина Павловна; директор          01.09.2020  14.08.2026            методист         5
organisation_head:3     руководитель организации  Дроздов Пётр Ильич; директор            15.08.2026                        методист         5
organisation_contact:1  контакт организации       электронная почта; school1@example.org                                    методист         4
organisation_status:1   статус организации        пилотная площадка; региональный         01.01.2026                        методист         4
$ mms organisation list
Код  Название                Вид                                     Руководитель        Статусы
---  ----------------------  --------------------------------------  ------------------  -----------------
o2   МДОУ «Детский сад № 7»  дошкольная образовательная организация
o1   МОУ «СОШ № 1»           общеобразовательная организация         Дроздов Пётр Ильич  пилотная площадка

Всего: 2.
$ mms organisation list --status 'пилотная площадка' --format json
{
  "schema": "metodist.organisations/1",
  "on": "2026-09-01",
  "results": [
    {
      "code": "o1",
      "name": "МОУ «СОШ № 1»",
      "kind": "general",
      "head": "Дроздов Пётр Ильич",
      "statuses": [
        "pilot_site"
      ]
    }
  ]
}
$ mms organisation list --kind preschool --format csv
code,name,kind,head,statuses
o2,МДОУ «Детский сад № 7»,preschool,,
# Bad input.
$ mms organisation set --new 'МОУ "СОШ №1"'
mms: В базе уже есть МОУ «СОШ № 1»: o1.
  Если это та же организация, измените её запись: mms organisation set o1 …
[1]
$ mms organisation set --new '«»'
mms: Не указано название организации.
[3]
$ mms organisation set 'СОШ № 2' kind kind=general
mms: В базе нет записи «СОШ № 2» (организация). Похоже на: «СОШ № 1».
  Назовите запись точнее или по коду.
[3]
$ mms organisation set o1 kind kind=shcool
mms: Слова «shcool» в списке нет (вид организации). Можно: «preschool», «general», «additional_children», «vocational», «higher», «methodical_institution», «regional_institute», «federal_academy», «department», «scientific», «public», «media», «other».
[3]
$ mms organisation show 'СШО № 1'
mms: В базе нет записи «СШО № 1» (организация). Похоже на: «СОШ № 1».
  Назовите запись точнее или по коду.
[3]
